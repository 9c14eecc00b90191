package io.github.countersign.sources.okta;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.model.Authenticator;
import io.github.countersign.model.WebAuthn.UserVerification;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What settings, rules and enrolment policies say of WebAuthn. */
class WebAuthnFactsTest {

    private static Authenticator key(String settings, String constraints) {
        String enrol = ", \"settings\": {\"type\": \"AUTHENTICATORS\", \"authenticators\": [{\"key\": \"webauthn\","
                + " \"enroll\": {\"self\": \"OPTIONAL\"}, \"constraints\": {" + constraints + "}}]}";
        return OrgFile.bare()
                .sessionPolicy("session", 9, true, OrgFile.EVERYBODY)
                .rule("session", "SIGN_ON", "default", 9, "null", OrgFile.signOn("PASSWORD_IDP_ANY_FACTOR", false))
                .policy("enrol", "MFA_ENROLL", enrol)
                .authenticator("webauthn", "ACTIVE", settings)
                .policy("apps", "ACCESS_POLICY", "")
                .app("all", 99, "null", OrgFile.ANY_ONE)
                .authenticator("webauthn");
    }

    @ParameterizedTest
    @CsvSource({
        "REQUIRED, , REQUIRED",
        "REQUIRED, DISCOURAGED, REQUIRED",
        "PREFERRED, , PREFERRED",
        "PREFERRED, REQUIRED, REQUIRED",
        "DISCOURAGED, DISCOURAGED, DISCOURAGED",
        "DISCOURAGED, , "
    })
    void verificationAtSignInFollowsItsOwnSettingOrAnEnrolmentThatRequiresIt(
            String enrolment, @Nullable String later, @Nullable UserVerification asked) {
        String own = later == null ? "" : ", \"userVerificationForVerify\": \"" + later + "\"";
        Authenticator key = key("{\"userVerification\": \"" + enrolment + "\"" + own + "}", "");

        assertThat(key.webAuthn().userVerification()).isEqualTo(asked);
        assertThat(key.activation().required()).isEqualTo(asked == UserVerification.REQUIRED ? Boolean.TRUE : null);
    }

    @Test
    void attestationSyncAndCryptographyAreRead() {
        Authenticator key = key(
                "{\"certBasedAttestationValidation\": true, \"allowSyncablePasskeys\": false, \"fipsCompliant\": true}",
                "");

        assertThat(key.webAuthn().attestationRequested()).isTrue();
        assertThat(key.sync().used()).isFalse();
        assertThat(key.approvedCryptography()).isTrue();
        assertThat(key("{\"allowSyncablePasskeys\": true}", "").sync().used()).isNull();
    }

    @Test
    void modelsAreRestrictedWhereEveryPolicyNamesGroups() {
        assertThat(key("{}", "\"aaguidGroups\": [\"keys\"]").webAuthn().modelsRestricted())
                .isTrue();
        assertThat(key("{}", "\"aaguidGroups\": []").webAuthn().modelsRestricted())
                .isFalse();
        assertThat(key("{}", "").webAuthn().modelsRestricted()).isNull();
    }
}
