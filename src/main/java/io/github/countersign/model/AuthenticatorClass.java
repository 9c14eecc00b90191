package io.github.countersign.model;

/** Classes of authenticator in SP 800-63B-4 section 3.1; {@code UNKNOWN} for one whose workings no source tells. */
public enum AuthenticatorClass implements Term {
    PASSWORD,
    LOOK_UP_SECRET,
    OUT_OF_BAND,
    ONE_TIME_PASSWORD,
    CRYPTOGRAPHIC,
    WALLET,
    BIOMETRIC,
    NOT_AN_AUTHENTICATOR,
    UNKNOWN
}
