package io.github.countersign.sources.entra;

import io.github.countersign.model.Authenticator.PhishingBinding;
import io.github.countersign.model.AuthenticatorType;
import io.github.countersign.model.Boundary.BoundaryKind;
import io.github.countersign.model.Origin;
import io.github.countersign.model.WebAuthn.UserVerification;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Node;
import java.util.List;

/** States passkeys, Windows Hello and certificates. */
final class KeyFacts {

    private static final String SYNCED =
            "entra-docs, passkeys (FIDO2): synced passkeys cannot attest, so they cannot be bound";

    private KeyFacts() {}

    /** States one of them. */
    static void state(Reading reading, Draft.Entry entry, String method) {
        switch (method) {
            case "fido2" -> passkey(reading, entry);
            case "windowsHelloForBusiness" -> hello(reading, entry);
            default -> certificate(reading, entry, method.equals("x509CertificateMultiFactor"));
        }
    }

    private static void passkey(Reading reading, Draft.Entry entry) {
        Node configuration = reading.methods().configuration("Fido2");
        Origin origin =
                configuration.defaulted("entra-docs, passkeys (FIDO2): a key pair bound to the sign-in page's name");
        AuthenticatorFacts.key(reading.draft(), origin);
        entry.set("type", AuthenticatorType.PASSKEY, origin);
        entry.set("livesOn", List.of(Ids.KEY), origin);
        AuthenticatorFacts.resistant(entry, PhishingBinding.VERIFIER_NAME, origin);
        Origin verified = configuration.defaulted("entra-docs, passkeys (FIDO2): user verification is required");
        entry.set("webAuthn.userVerification", UserVerification.REQUIRED, verified);
        entry.set("activation.required", true, verified);
        Node attestation = configuration.any("isAttestationEnforced");
        entry.set("webAuthn.attestationRequested", attestation.flag(), attestation.read());
        Node restrictions = configuration.any("keyRestrictions");
        Boolean enforced = restrictions.any("isEnforced").flag();
        if (enforced != null) {
            boolean allow = restrictions.any("enforcementType").textOr("").equalsIgnoreCase("allow");
            entry.set(
                    "webAuthn.modelsRestricted",
                    enforced && allow,
                    restrictions.any("isEnforced").read());
        }
        boolean profiles = !configuration.any("passkeyProfiles").asList().isEmpty();
        if (attestation.isTrue() && !profiles) {
            entry.set("keyExportable", false, attestation.derived(SYNCED));
            entry.set("sync.used", false, attestation.derived(SYNCED));
        } else if (profiles) {
            reading.tenant()
                    .unread()
                    .add(
                            configuration.any("passkeyProfiles"),
                            "profiles of passkeys; what they allow is not worked out");
        }
    }

    private static void hello(Reading reading, Draft.Entry entry) {
        Origin origin = reading.methods()
                .place()
                .defaulted("entra-docs, Windows Hello for Business: a key of the computer, unlocked by a PIN or"
                        + " biometric");
        Boundaries.state(reading.draft(), Ids.COMPUTER, BoundaryKind.DEVICE, "a device of the organisation", origin);
        entry.set("type", AuthenticatorType.PASSKEY, origin);
        entry.set("title", "Windows Hello for Business", origin);
        entry.set("livesOn", List.of(Ids.COMPUTER), origin);
        AuthenticatorFacts.resistant(entry, PhishingBinding.VERIFIER_NAME, origin);
        entry.set("claimedPhishingResistant", true, origin);
        entry.set("activation.required", true, origin);
        entry.set("activation.staysLocal", true, origin);
    }

    private static void certificate(Reading reading, Draft.Entry entry, boolean several) {
        Node configuration = reading.methods().configuration("X509Certificate");
        Origin origin = configuration.defaulted("entra-docs, certificate-based authentication: mutual TLS");
        AuthenticatorFacts.key(reading.draft(), origin);
        entry.set("type", AuthenticatorType.CLIENT_CERTIFICATE, origin);
        entry.set("livesOn", List.of(Ids.KEY), origin);
        AuthenticatorFacts.resistant(entry, PhishingBinding.CHANNEL, origin);
        if (several) {
            entry.set(
                    "activation.required",
                    true,
                    configuration.derived(
                            "the tenant takes the certificate for several factors, by its issuer or policy"));
        }
    }
}
