package io.github.countersign.model;

/**
 * What a person meets at a login, in everyday words, each with its NIST class (SP 800-63B-4 section 3.1). Types that are
 * no authenticator at all (an emailed code, a security question) are modelled so that they can be refused.
 */
public enum AuthenticatorType implements Term {
    PASSWORD(AuthenticatorClass.PASSWORD),
    LOOK_UP_SECRET(AuthenticatorClass.LOOK_UP_SECRET),
    SMS_CODE(AuthenticatorClass.OUT_OF_BAND),
    VOICE_CODE(AuthenticatorClass.OUT_OF_BAND),
    MESSAGING_CODE(AuthenticatorClass.OUT_OF_BAND),
    PUSH(AuthenticatorClass.OUT_OF_BAND),
    TOTP(AuthenticatorClass.ONE_TIME_PASSWORD),
    HOTP(AuthenticatorClass.ONE_TIME_PASSWORD),
    SECURITY_KEY(AuthenticatorClass.CRYPTOGRAPHIC),
    PASSKEY(AuthenticatorClass.CRYPTOGRAPHIC),
    SMART_CARD(AuthenticatorClass.CRYPTOGRAPHIC),
    CLIENT_CERTIFICATE(AuthenticatorClass.CRYPTOGRAPHIC),
    KERBEROS_TICKET(AuthenticatorClass.NOT_AN_AUTHENTICATOR),
    WALLET(AuthenticatorClass.WALLET),
    BIOMETRIC(AuthenticatorClass.BIOMETRIC),
    EMAIL_CODE(AuthenticatorClass.NOT_AN_AUTHENTICATOR),
    EMAIL_LINK(AuthenticatorClass.NOT_AN_AUTHENTICATOR),
    SECURITY_QUESTION(AuthenticatorClass.NOT_AN_AUTHENTICATOR),
    TRUSTED_DEVICE(AuthenticatorClass.NOT_AN_AUTHENTICATOR),
    CUSTOM(AuthenticatorClass.UNKNOWN);

    private final AuthenticatorClass nistClass;

    AuthenticatorType(AuthenticatorClass nistClass) {
        this.nistClass = nistClass;
    }

    /** The NIST class it belongs to. */
    public AuthenticatorClass nistClass() {
        return nistClass;
    }

    /** Whether its output is a short code that arrives or is shown, and that a person types or reads out. */
    public boolean oneTimeCode() {
        return switch (this) {
            case SMS_CODE, VOICE_CODE, MESSAGING_CODE, TOTP, HOTP, EMAIL_CODE, LOOK_UP_SECRET -> true;
            default -> false;
        };
    }

    /** Whether it reaches the person by electronic mail. */
    public boolean byEmail() {
        return this == EMAIL_CODE || this == EMAIL_LINK;
    }

    /** Whether it is delivered over the public switched telephone network. */
    public boolean byTelephone() {
        return this == SMS_CODE || this == VOICE_CODE;
    }
}
