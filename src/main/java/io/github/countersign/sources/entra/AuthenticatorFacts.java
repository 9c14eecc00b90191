package io.github.countersign.sources.entra;

import io.github.countersign.model.Authenticator.PhishingBinding;
import io.github.countersign.model.AuthenticatorType;
import io.github.countersign.model.Boundary.BoundaryKind;
import io.github.countersign.model.Limit;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import io.github.countersign.model.OutOfBand.Transfer;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Node;
import java.util.List;
import java.util.TreeSet;

/** States every method that something refers to, with what the vendor's documentation fixes and what the policy sets. */
final class AuthenticatorFacts {

    private static final String NUMBER_MATCHING =
            "entra-docs, number matching: the number shown at sign-in is typed into the app, for every push";

    private final Reading reading;
    private final Methods methods;

    private AuthenticatorFacts(Reading reading) {
        this.reading = reading;
        this.methods = reading.methods();
    }

    /** States them all. */
    static void state(Reading reading) {
        AuthenticatorFacts facts = new AuthenticatorFacts(reading);
        new TreeSet<>(reading.used()).forEach(facts::method);
    }

    private void method(String method) {
        Draft.Entry entry = reading.draft()
                .noun(NounKind.AUTHENTICATOR, Ids.of(method))
                .from(methods.place().derived("a method of sign-in in Microsoft Entra ID"));
        switch (method) {
            case Combo.PASSWORD -> PasswordFacts.state(reading, entry);
            case "fido2", "windowsHelloForBusiness", "x509CertificateMultiFactor", "x509CertificateSingleFactor" ->
                KeyFacts.state(reading, entry, method);
            case "microsoftAuthenticatorPush", "deviceBasedPush" -> push(entry, method);
            case "softwareOath", "hardwareOath" -> codes(entry, method);
            case "sms", "smsSignIn", "voice" -> telephone(entry, method);
            case Combo.PASS_ONCE, Combo.PASS_AGAIN -> pass(entry);
            case Combo.COMPLIANT, Combo.JOINED -> device(entry, method);
            default -> other(entry, method);
        }
    }

    private Origin at(String id, String note) {
        Node configuration = methods.configuration(id);
        return configuration.defaulted(note);
    }

    private void push(Draft.Entry entry, String method) {
        Origin app = at("MicrosoftAuthenticator", "a prompt in Microsoft Authenticator");
        phone(reading.draft(), app);
        entry.set("type", AuthenticatorType.PUSH, app);
        entry.set(
                "title",
                method.equals("deviceBasedPush")
                        ? "Microsoft Authenticator, without a password"
                        : "Microsoft Authenticator, prompt after the password",
                app);
        entry.set("livesOn", List.of(Ids.PHONE), app);
        entry.set("deliveredTo", List.of(Ids.PHONE), app);
        entry.set("outOfBand.transfer", Transfer.PRIMARY_TO_SECONDARY, at("MicrosoftAuthenticator", NUMBER_MATCHING));
        if (method.equals("deviceBasedPush")) {
            entry.set(
                    "activation.required",
                    true,
                    at(
                            "MicrosoftAuthenticator",
                            "entra-docs, passwordless sign-in: the phone asks for its PIN or biometric"));
        }
    }

    private void codes(Draft.Entry entry, String method) {
        boolean hardware = method.equals("hardwareOath");
        String id = hardware ? "HardwareOath" : "SoftwareOath";
        Origin origin = at(id, "a time-based one-time code (OATH)");
        entry.set("type", AuthenticatorType.TOTP, origin);
        if (hardware) {
            Boundaries.state(reading.draft(), Ids.TOKEN, BoundaryKind.DEVICE, "a hardware token", origin);
            entry.set("livesOn", List.of(Ids.TOKEN), origin);
        } else {
            phone(reading.draft(), origin);
            entry.set(
                    "livesOn",
                    List.of(Ids.PHONE),
                    at(id, "an app on the person's phone, Microsoft Authenticator or another"));
            entry.set("otp.digits", 6, at(id, "entra-docs, OATH tokens: codes of six digits"));
            entry.set(
                    "otp.timeStep",
                    Limit.ofSeconds(30),
                    at(id, "entra-docs, OATH tokens: a new code every 30 seconds"));
        }
    }

    private void telephone(Draft.Entry entry, String method) {
        boolean voice = method.equals("voice");
        Origin origin =
                at(voice ? "Voice" : "Sms", voice ? "a telephone call, answered by a key" : "a code by text message");
        number(reading.draft(), origin);
        entry.set("type", voice ? AuthenticatorType.VOICE_CODE : AuthenticatorType.SMS_CODE, origin);
        entry.set("deliveredTo", List.of(Ids.NUMBER), origin);
        entry.set(
                "outOfBand.voip",
                false,
                at(voice ? "Voice" : "Sms", "entra-docs, combined registration: virtual numbers are not supported"));
        if (voice) {
            entry.set("outOfBand.transfer", Transfer.APPROVE_ONLY, origin);
        }
    }

    /** A temporary access pass is a password that an administrator hands out at random for a time. */
    private void pass(Draft.Entry entry) {
        Node configuration = methods.configuration("TemporaryAccessPass");
        Origin origin = configuration.derived("a passcode that an administrator issues, good alone while it lasts");
        entry.set("type", AuthenticatorType.PASSWORD, origin);
        entry.set("title", "temporary access pass", origin);
        entry.set("password.assignedRandomly", true, origin);
        Node length = configuration.any("defaultLength");
        entry.set("password.minimumLength", Keys.positive(length), length.read());
        Node once = configuration.any("isUsableOnce");
        if (once.isTrue()) {
            entry.set("replayResistant", true, once.read());
        }
    }

    /**
     * That a device is managed is vouched for by the device's key, but nothing the person shows unlocks it for the sign-in:
     * it counts as no factor.
     */
    private void device(Draft.Entry entry, String method) {
        Origin origin = reading.policiesAt("a device that the tenant knows; the policy takes it in place of a factor");
        Boundaries.state(reading.draft(), Ids.COMPUTER, BoundaryKind.DEVICE, "a device of the organisation", origin);
        reading.draft().noun(NounKind.BOUNDARY, Ids.COMPUTER).set("managed", true, origin);
        entry.set("type", AuthenticatorType.TRUSTED_DEVICE, origin);
        entry.set(
                "title",
                method.equals(Combo.COMPLIANT) ? "a device marked as compliant" : "a device joined to the domain",
                origin);
        entry.set("livesOn", List.of(Ids.COMPUTER), origin);
    }

    private void other(Draft.Entry entry, String method) {
        Origin origin = methods.place().derived("a method of which the export tells no more");
        if (method.startsWith("federated")) {
            return;
        }
        entry.set("type", AuthenticatorType.CUSTOM, origin);
        entry.set("title", "QR code with a PIN", origin);
    }

    /** States that what is made in an app is made on a phone. */
    static void phone(Draft draft, Origin origin) {
        Boundaries.state(draft, Ids.PHONE, BoundaryKind.DEVICE, "the person's phone", origin);
    }

    /** States the telephone number that calls and messages go to. */
    static void number(Draft draft, Origin origin) {
        Boundaries.state(draft, Ids.NUMBER, BoundaryKind.PHONE_NUMBER, "the person's telephone number", origin);
    }

    /** States the mailbox that codes for a reset go to. */
    static void mailbox(Draft draft, Origin origin) {
        Boundaries.state(draft, Ids.MAILBOX, BoundaryKind.MAILBOX, "the address given for resets", origin);
    }

    /** States the key or card that a private key lives on. */
    static void key(Draft draft, Origin origin) {
        Boundaries.state(draft, Ids.KEY, BoundaryKind.DEVICE, "the person's security key, card or phone", origin);
    }

    /** The vendor's keys are bound to the name or channel of the genuine service. */
    static void resistant(Draft.Entry entry, PhishingBinding binding, Origin origin) {
        entry.set("phishingBinding", binding, origin);
        entry.set("replayResistant", true, origin);
        entry.set("publicKey", true, origin);
    }
}
