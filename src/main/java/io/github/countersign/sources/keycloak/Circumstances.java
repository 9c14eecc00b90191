package io.github.countersign.sources.keycloak;

import io.github.countersign.sources.vendor.Known;
import org.jspecify.annotations.Nullable;

/**
 * What of the realm decides how its flows run; null where the file does not tell.
 *
 * @param mailWorks the realm can send mail
 * @param passkeysOnForms forms for name and password take a passkey instead
 * @param organizations the realm has organisations
 * @param kerberos a directory of the realm vouches for people by Kerberos tickets
 * @param setUpOtp a person can be led to enrol a one-time password
 * @param setUpSecurityKey a person can be led to enrol a security key
 * @param setUpPasskey a person can be led to enrol a passkey
 * @param setUpRecoveryCodes a person can be led to get recovery codes
 * @param beforeConditions the server is older than version 8, whose flows ran by other rules
 */
record Circumstances(
        @Nullable Boolean mailWorks,
        boolean passkeysOnForms,
        @Nullable Boolean organizations,
        @Nullable Boolean kerberos,
        @Nullable Boolean setUpOtp,
        @Nullable Boolean setUpSecurityKey,
        @Nullable Boolean setUpPasskey,
        @Nullable Boolean setUpRecoveryCodes,
        boolean beforeConditions) {

    /** What a realm says. */
    static Circumstances of(Realm realm) {
        Known<Boolean> organizations = realm.flag("organizationsEnabled", false);
        return new Circumstances(
                realm.mailWorks(),
                Known.isTrue(realm.flag("webAuthnPolicyPasswordlessPasskeysEnabled", null)),
                Known.valueOf(organizations),
                Directories.withKerberos(realm) ? Boolean.TRUE : realm.gapsAreDefaults() ? Boolean.FALSE : null,
                realm.actionEnabled("CONFIGURE_TOTP"),
                realm.actionEnabled("webauthn-register"),
                realm.actionEnabled("webauthn-register-passwordless"),
                realm.actionEnabled("CONFIGURE_RECOVERY_AUTHN_CODES"),
                realm.before(8, 0));
    }

    /** Whether a person without the authenticator of a step can be led to enrol it there. */
    @Nullable
    Boolean setUp(StepKind kind) {
        return switch (kind) {
            case OTP, CONDITIONAL_OTP -> setUpOtp;
            case SECURITY_KEY -> setUpSecurityKey;
            case PASSKEY -> setUpPasskey;
            case RECOVERY_CODE -> setUpRecoveryCodes;
            default -> Boolean.FALSE;
        };
    }
}
