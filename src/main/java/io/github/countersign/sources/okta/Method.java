package io.github.countersign.sources.okta;

import io.github.countersign.model.AuthenticatorType;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Methods of Okta's authenticators, with the factor type and the characteristics that its documentation gives each
 * (help.okta.com, Identity Engine, "Multifactor authentication").
 */
enum Method {
    PASSWORD("okta_password", "password", "okta_password", "Password", AuthenticatorType.PASSWORD),
    QUESTION(
            "security_question",
            "security_question",
            "okta_question",
            "Security question",
            AuthenticatorType.SECURITY_QUESTION),
    EMAIL("okta_email", "email", "okta_email", "Email", AuthenticatorType.EMAIL_CODE),
    SMS("phone_number", "sms", "okta_sms", "SMS", AuthenticatorType.SMS_CODE),
    VOICE("phone_number", "voice", "okta_call", "Voice call", AuthenticatorType.VOICE_CODE),
    PUSH("okta_verify", "push", "okta_push", "Okta Verify push", AuthenticatorType.PUSH),
    VERIFY_CODE("okta_verify", "totp", "okta_otp", "Okta Verify code", AuthenticatorType.TOTP),
    FASTPASS("okta_verify", "signed_nonce", null, "Okta FastPass", AuthenticatorType.PASSKEY),
    WEBAUTHN("webauthn", "webauthn", "fido_webauthn", "WebAuthn", AuthenticatorType.PASSKEY),
    GOOGLE("google_otp", "otp", "google_otp", "Google Authenticator", AuthenticatorType.TOTP),
    CUSTOM_CODE("custom_otp", "otp", "hotp", "Custom OTP", AuthenticatorType.CUSTOM),
    YUBIKEY("yubikey_token", "otp", "yubikey_token", "YubiKey OTP", AuthenticatorType.HOTP),
    SMART_CARD("smart_card_idp", "cert", null, "Smart card", AuthenticatorType.SMART_CARD),
    DUO("duo", "duo", "duo", "Duo", AuthenticatorType.CUSTOM),
    SYMANTEC("symantec_vip", "otp", "symantec_vip", "Symantec VIP", AuthenticatorType.CUSTOM),
    ON_PREMISES("onprem_mfa", "otp", null, "On-premises MFA", AuthenticatorType.CUSTOM),
    RSA("rsa_token", "otp", "rsa_token", "RSA token", AuthenticatorType.CUSTOM),
    CUSTOM_APP("custom_app", "push", null, "Custom app", AuthenticatorType.PUSH),
    EXTERNAL_PROVIDER("external_idp", "idp", null, "External provider", AuthenticatorType.CUSTOM),
    ACCESS_CODE("tac", "tac", null, "Temporary access code", AuthenticatorType.LOOK_UP_SECRET);

    private final String key;
    private final String word;
    private final @Nullable String factor;
    private final String title;
    private final AuthenticatorType type;

    Method(String key, String word, @Nullable String factor, String title, AuthenticatorType type) {
        this.key = key;
        this.word = word;
        this.factor = factor;
        this.title = title;
        this.type = type;
    }

    String key() {
        return key;
    }

    String word() {
        return word;
    }

    /** Its name for people. */
    String title() {
        return title;
    }

    /** The id of its authenticator in its plainest use. */
    String id() {
        return title.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** Whether Okta's Classic Engine has it. */
    boolean inClassic() {
        return factor != null;
    }

    AuthenticatorType type() {
        return type;
    }

    /** Whether its factor of Okta's Classic Engine has the name. */
    boolean isFactor(String name) {
        return name.equals(factor) || (this == WEBAUTHN && name.equals("fido_u2f"));
    }

    /** Whether it is something a person knows; a temporary access code counts as that too. */
    boolean knowledge() {
        return this == PASSWORD || this == QUESTION || this == ACCESS_CODE;
    }

    /** Whether its authenticator has no other method, so that the state of one is that of the other. */
    boolean onlyOfItsKey() {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).count() == 1;
    }

    /** Whether its use can include a PIN or biometric that the server sees; null where that is an option of the provider. */
    @Nullable
    Boolean verifies() {
        return switch (this) {
            case PUSH, FASTPASS, WEBAUTHN, CUSTOM_APP -> true;
            case SMART_CARD -> null;
            default -> false;
        };
    }

    /** Whether it withstands phishing where a rule asks for that. */
    boolean resistant() {
        return this == FASTPASS || this == WEBAUTHN || this == SMART_CARD;
    }

    /** Whether it is bound to a device; null where nothing documents it. */
    @Nullable
    Boolean deviceBound() {
        return switch (this) {
            case EMAIL, SMS, VOICE, EXTERNAL_PROVIDER, PASSWORD, QUESTION, ACCESS_CODE -> false;
            case ON_PREMISES, RSA -> null;
            default -> true;
        };
    }

    /** Whether its keys are kept in hardware where a rule asks for that; null where nothing documents it. */
    @Nullable
    Boolean hardware() {
        return switch (this) {
            case PUSH, FASTPASS, CUSTOM_APP, YUBIKEY -> true;
            case WEBAUTHN, SMART_CARD, VERIFY_CODE, ON_PREMISES, RSA -> null;
            default -> false;
        };
    }

    /** The method of an authenticator; several of one key only where the method is named too. */
    static Optional<Method> of(String key, @Nullable String word) {
        String wanted = "okta_verify".equals(key) && "otp".equals(word) ? "totp" : word;
        return Arrays.stream(values())
                .filter(each -> each.key.equals(key))
                .filter(each -> each.word.equals(wanted) || (wanted == null && each.onlyOfItsKey()))
                .findFirst();
    }
}
