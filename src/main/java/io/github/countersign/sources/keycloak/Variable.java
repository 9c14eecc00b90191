package io.github.countersign.sources.keycloak;

import org.jspecify.annotations.Nullable;

/**
 * Something a flow's course depends on and that differs from person to person or from login to login.
 *
 * @param key its name
 * @param kind what it is about
 * @param values how many values it has; value 0 stands for no
 */
record Variable(String key, Kind kind, int values) {

    /** What variables are about. */
    enum Kind {
        /** Which authenticators the person has enrolled. */
        ENROLMENT,
        /** Roles, attributes, headers and the like. */
        CONDITION,
        /** The level of authentication the application asks for. */
        LEVEL,
        /** What the file does not tell: one of the values holds, and nobody can say which. */
        DOUBT
    }

    static final String OTP = "otp";
    static final String SECURITY_KEY = "webauthn";
    static final String PASSKEY = "webauthn-passwordless";
    static final String RECOVERY_CODES = "recovery-authn-codes";
    static final String PASSWORD = "password";
    static final String REQUESTED_LEVEL = "requested-level";

    static Variable enrolled(String key) {
        return new Variable(key, Kind.ENROLMENT, 2);
    }

    static Variable condition(String key) {
        return new Variable(key, Kind.CONDITION, 2);
    }

    static Variable doubt(String key) {
        return new Variable(key, Kind.DOUBT, 2);
    }

    /** The variable for having enrolled what a step of the kind asks for, or null if none is asked for. */
    static @Nullable String enrolment(StepKind kind) {
        return switch (kind) {
            case OTP, CONDITIONAL_OTP, PASSWORD_AND_OTP, RESET_OTP -> OTP;
            case SECURITY_KEY -> SECURITY_KEY;
            case PASSKEY -> PASSKEY;
            case RECOVERY_CODE -> RECOVERY_CODES;
            default -> null;
        };
    }
}
