package io.github.countersign.sources.keycloak;

import io.github.countersign.model.Authenticator.PhishingBinding;
import io.github.countersign.model.AuthenticatorType;
import io.github.countersign.model.Origin;
import io.github.countersign.model.WebAuthn.Unverified;
import io.github.countersign.model.WebAuthn.UserVerification;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Known;
import io.github.countersign.sources.vendor.Node;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One of the realm's two WebAuthn policies: for second factors, or for logins without a password. */
final class WebAuthnPolicy {

    private static final String UNSPECIFIED = "not specified";

    private final Realm realm;
    private final boolean passwordless;
    private final String prefix;

    private WebAuthnPolicy(Realm realm, boolean passwordless) {
        this.realm = realm;
        this.passwordless = passwordless;
        this.prefix = passwordless ? "webAuthnPolicyPasswordless" : "webAuthnPolicy";
    }

    /** The policy for second factors. */
    static WebAuthnPolicy secondFactor(Realm realm) {
        return new WebAuthnPolicy(realm, false);
    }

    /** The policy for logins without a password. */
    static WebAuthnPolicy passwordless(Realm realm) {
        return new WebAuthnPolicy(realm, true);
    }

    /** Whether the server insists that the user is verified: it reads the flag only where the word is "required". */
    @Nullable
    Boolean verifies() {
        Known<String> asked = asked();
        return asked == null ? null : Boolean.valueOf(asked.value().equals("required"));
    }

    private @Nullable Known<String> asked() {
        String key = prefix + "UserVerificationRequirement";
        boolean laterDefault = passwordless && !realm.get(key).present() && !realm.before(26, 4);
        Known<String> asked = laterDefault ? null : realm.text(key, UNSPECIFIED);
        return asked == null ? null : asked.map(word -> word.toLowerCase(Locale.ROOT));
    }

    /** States the policy as facts. */
    void state(Draft.Entry key) {
        Origin derived = realm.node().derived("a WebAuthn credential is a key pair bound to the server's name");
        key.set("type", passwordless ? AuthenticatorType.PASSKEY : AuthenticatorType.SECURITY_KEY, derived);
        key.set("phishingBinding", PhishingBinding.VERIFIER_NAME, derived);
        key.set("replayResistant", true, derived);
        key.set("publicKey", true, derived);
        verification(key);
        Known<String> attestation = realm.text(prefix + "AttestationConveyancePreference", UNSPECIFIED);
        if (attestation != null) {
            boolean requested = List.of("direct", "indirect", "enterprise")
                    .contains(attestation.value().toLowerCase(Locale.ROOT));
            key.set("webAuthn.attestationRequested", requested, attestation.origin());
        }
        models(key);
    }

    private void verification(Draft.Entry key) {
        Known<String> asked = asked();
        if (asked == null) {
            return;
        }
        UserVerification verification = switch (asked.value()) {
            case "required" -> UserVerification.REQUIRED;
            case "preferred", UNSPECIFIED, "" -> UserVerification.PREFERRED;
            case "discouraged" -> UserVerification.DISCOURAGED;
            default -> null;
        };
        boolean required = verification == UserVerification.REQUIRED;
        key.set("webAuthn.userVerification", verification, asked.origin());
        Origin read = realm.get(prefix + "UserVerificationRequirement")
                .derived("the server reads the user-verification flag only where verification is required");
        key.set("webAuthn.flagInspected", required, read);
        key.set("activation.required", required, read);
        if (required) {
            key.set("webAuthn.unverifiedCountsAs", Unverified.REJECTED, read);
        }
    }

    private void models(Draft.Entry key) {
        Node models = realm.get(prefix + "AcceptableAaguids");
        if (models.present()) {
            boolean some =
                    models.items().stream().anyMatch(model -> !model.textOr("").isBlank());
            key.set("webAuthn.modelsRestricted", some, models.read());
        } else if (realm.gapsAreDefaults()) {
            key.set("webAuthn.modelsRestricted", false, realm.defaulted(prefix + "AcceptableAaguids", "every model"));
        }
    }
}
