package io.github.countersign.sources.auth0;

import io.github.countersign.model.AuthenticatorType;
import io.github.countersign.model.Boundary.BoundaryKind;
import io.github.countersign.model.Limit;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import io.github.countersign.model.OutOfBand.Transfer;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Node;
import java.util.ArrayList;
import java.util.List;

/** States the authenticators that factors of Guardian become, with what Auth0's documentation fixes of them. */
final class SecondFactors {

    private static final int DIGITS = 6;

    private final Reading reading;

    SecondFactors(Reading reading) {
        this.reading = reading;
    }

    /** States the authenticators of a factor that is on, and gives their ids. */
    List<String> state(String factor, Origin on) {
        return switch (factor) {
            case "otp" -> List.of(otp(on));
            case "push-notification" -> List.of(push(on));
            case "sms" -> telephone(on);
            case "webauthn-roaming" -> List.of(securityKey(on));
            case "webauthn-platform" -> List.of(ownDevice(on));
            case "email" -> List.of(mail(on));
            case "recovery-code" -> List.of(recoveryCode(on));
            default -> List.of(duo(on));
        };
    }

    private Draft.Entry entry(String id, AuthenticatorType type, Origin on) {
        return reading.draft().noun(NounKind.AUTHENTICATOR, id).from(on).set("type", type, on);
    }

    private Origin documented(Origin on, String what) {
        return Origin.defaulted(
                String.valueOf(on.file()), String.valueOf(on.pointer()), "Auth0's documentation: " + what);
    }

    private String otp(Origin on) {
        reading.boundary(Reading.OTP_DEVICE, BoundaryKind.DEVICE, "the device that shows one-time passwords", on);
        Origin link = documented(on, "the enrolment link says SHA1, six digits, thirty seconds");
        return entry("totp", AuthenticatorType.TOTP, on)
                .set("livesOn", List.of(Reading.OTP_DEVICE), on)
                .set("otp.digits", DIGITS, link)
                .set("otp.algorithm", "HmacSHA1", link)
                .set("otp.timeStep", Limit.ofSeconds(30), link)
                .id();
    }

    private String push(Origin on) {
        reading.boundary(Reading.GUARDIAN_DEVICE, BoundaryKind.DEVICE, "the device with the Guardian app", on);
        return entry("guardian-push", AuthenticatorType.PUSH, on)
                .set("livesOn", List.of(Reading.GUARDIAN_DEVICE), on)
                .set("deliveredTo", List.of(Reading.GUARDIAN_DEVICE), on)
                .set(
                        "outOfBand.transfer",
                        Transfer.APPROVE_ONLY,
                        documented(on, "a prompt is allowed or denied by the press of a button"))
                .id();
    }

    private List<String> telephone(Origin on) {
        Node types = reading.pieces().one(Part.MESSAGE_TYPES);
        Node list = types == null
                ? Node.at(reading.root().tree(), "")
                : types.get(types.get("message_types").present() ? "message_types" : "message-types");
        List<String> names = types == null ? null : reading.settings().texts(list);
        if (names == null || names.isEmpty()) {
            reading.unread()
                    .add(
                            types == null ? reading.root() : list,
                            "the factor for telephones is on, but not whether by SMS, voice or both; read as SMS");
            names = List.of("sms");
        }
        reading.boundary(Reading.PHONE_NUMBER, BoundaryKind.PHONE_NUMBER, "the person's telephone number", on);
        List<String> ids = new ArrayList<>();
        for (String name : names) {
            boolean voice = name.equals("voice");
            ids.add(entry(
                            voice ? "voice-code" : "sms-code",
                            voice ? AuthenticatorType.VOICE_CODE : AuthenticatorType.SMS_CODE,
                            on)
                    .set("deliveredTo", List.of(Reading.PHONE_NUMBER), on)
                    .id());
        }
        return ids.stream().distinct().toList();
    }

    private String securityKey(Origin on) {
        Draft.Entry key = entry("security-key", AuthenticatorType.SECURITY_KEY, on);
        WebAuthnFacts.state(key, on);
        WebAuthnFacts.verification(reading, key);
        return key.id();
    }

    private String ownDevice(Origin on) {
        reading.boundary(Reading.OWN_DEVICE, BoundaryKind.DEVICE, "the computer or phone the person signs in from", on);
        Draft.Entry key = entry("device-key", AuthenticatorType.PASSKEY, on)
                .set("title", "key of the device, opened by its biometric or PIN", on)
                .set("livesOn", List.of(Reading.OWN_DEVICE), on);
        WebAuthnFacts.state(key, on);
        return key.id();
    }

    private String mail(Origin on) {
        reading.boundary(Reading.MAILBOX, BoundaryKind.MAILBOX, "the person's mailbox", on);
        return entry("email-code", AuthenticatorType.EMAIL_CODE, on)
                .set("deliveredTo", List.of(Reading.MAILBOX), on)
                .set("outOfBand.digits", DIGITS, documented(on, "a mail with a code of six digits"))
                .id();
    }

    private String recoveryCode(Origin on) {
        return entry("recovery-code", AuthenticatorType.LOOK_UP_SECRET, on)
                .set(
                        "lookUp.singleUse",
                        true,
                        documented(on, "a code works once, and a new one is made when it was used"))
                .id();
    }

    private String duo(Origin on) {
        return entry("duo", AuthenticatorType.CUSTOM, on)
                .set("title", "what Duo asks; its own settings say what that is", on)
                .id();
    }
}
