package io.github.countersign.sources.okta;

import static io.github.countersign.sources.okta.OrgFile.assurance;
import static io.github.countersign.sources.okta.OrgFile.possession;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.model.Authenticator;
import io.github.countersign.model.Authenticator.PhishingBinding;
import io.github.countersign.model.Login.Enforcement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What constraints and chains of methods accept, of an org that has mail, telephone, Okta Verify and keys. */
class AssuranceTest {

    private static final String ANY = "{\"allowedFor\": \"any\"}";

    private static OrgFile org(String actions) {
        return full(ANY, "ACTIVE").app("all", 99, "null", actions);
    }

    private static OrgFile full(String mail, String telephone) {
        return OrgFile.bare()
                .sessionPolicy("session", 9, true, OrgFile.EVERYBODY)
                .rule("session", "SIGN_ON", "default", 9, "null", OrgFile.signOn("PASSWORD_IDP_ANY_FACTOR", false))
                .policy(
                        "enrol",
                        "MFA_ENROLL",
                        OrgFile.enrol("okta_password", "webauthn", "okta_email", "phone_number", "okta_verify"))
                .authenticator("okta_password", "ACTIVE", "{}")
                .authenticator("webauthn", "ACTIVE", "{}")
                .authenticator("okta_email", "ACTIVE", mail)
                .authenticator("phone_number", telephone, ANY, "sms")
                .authenticator("okta_verify", "ACTIVE", "{}", "signed_nonce", "totp")
                .policy("apps", "ACCESS_POLICY", "");
    }

    @Test
    void anyTwoFactorsMayBePasswordAndMail() {
        assertThat(org(OrgFile.ANY_TWO).accepts())
                .containsExactlyInAnyOrder(
                        "password + webauthn",
                        "email + password",
                        "password + sms",
                        "okta-fastpass + password",
                        "okta-verify-code + password",
                        "okta-fastpass-verified",
                        "webauthn-verified");
    }

    @Test
    void aDeviceBoundFactorIsNeitherMailNorTelephone() {
        assertThat(org(assurance("2FA", possession("\"deviceBound\": \"REQUIRED\"")))
                        .accepts())
                .containsExactlyInAnyOrder(
                        "password + webauthn",
                        "okta-fastpass + password",
                        "okta-verify-code + password",
                        "okta-fastpass-verified",
                        "webauthn-verified");
    }

    @Test
    void aPhishingResistantFactorIsAKeyOrFastPass() {
        OrgFile org = org(assurance("1FA", possession("\"phishingResistant\": \"REQUIRED\"")));

        assertThat(org.accepts()).containsExactly("okta-fastpass-phishing-resistant", "webauthn");
        assertThat(org.authenticator("okta-fastpass-phishing-resistant").phishingBinding())
                .isEqualTo(PhishingBinding.VERIFIER_NAME);
    }

    @Test
    void fastPassIsNotKnownToResistPhishingWhereNoRuleAsks() {
        assertThat(org(OrgFile.ANY_ONE).authenticator("okta-fastpass").phishingBinding())
                .isNull();
    }

    @Test
    void userVerificationIsAFactorOfItsOwn() {
        OrgFile org = org(assurance("1FA", possession("\"userVerification\": \"REQUIRED\"")));

        assertThat(org.accepts()).containsExactly("okta-fastpass-verified", "webauthn-verified");
        assertThat(org.login().enforcement()).isEqualTo(Enforcement.ENFORCED);
        assertThat(org.authenticator("webauthn-verified").multiFactor()).isTrue();
    }

    @Test
    void excludedMethodsAreLeftOut() {
        String excluded =
                "{\"knowledge\": {\"required\": true, \"types\": [\"password\"]}, \"possession\": {\"required\": false,"
                        + " \"excludedAuthenticationMethods\": [{\"key\": \"okta_email\", \"method\": \"email\"},"
                        + " {\"key\": \"phone_number\", \"method\": \"sms\"}]}}";

        assertThat(org(assurance("2FA", excluded)).accepts())
                .containsExactlyInAnyOrder(
                        "password + webauthn", "okta-fastpass + password", "okta-verify-code + password");
    }

    @Test
    void listedMethodsAreTheOnlyOnes() {
        String listed = possession("\"authenticationMethods\": [{\"key\": \"phone_number\", \"method\": \"sms\"}]");

        assertThat(org(assurance("1FA", listed)).accepts()).containsExactly("sms");
    }

    @Test
    void oneConstraintOfSeveralSuffices() {
        String both =
                "{\"knowledge\": {\"types\": [\"password\"]}, \"possession\": {\"phishingResistant\": \"REQUIRED\"}},"
                        + possession("\"authenticationMethods\": [{\"key\": \"okta_email\", \"method\": \"email\"}]");

        assertThat(org(assurance("1FA", both)).accepts())
                .containsExactlyInAnyOrder(
                        "email", "okta-fastpass-phishing-resistant + password", "password + webauthn");
    }

    @Test
    void anEmptyConstraintConstrainsNothing() {
        assertThat(org(assurance("2FA", "{}")).accepts())
                .isEqualTo(org(OrgFile.ANY_TWO).accepts());
    }

    @Test
    void whatIsInactiveOrForRecoveryOnlyIsNotTaken() {
        OrgFile org = full("{\"allowedFor\": \"recovery\"}", "INACTIVE").app("all", 99, "null", OrgFile.ANY_ONE);

        assertThat(org.accepts()).containsExactly("okta-fastpass", "okta-verify-code", "password", "webauthn");
    }

    @Test
    void whatNobodyMayEnrolIsNotTaken() {
        String text = org(OrgFile.ANY_ONE)
                .text()
                .replace(
                        "\"okta_email\", \"enroll\": {\"self\": \"OPTIONAL\"",
                        "\"okta_email\", \"enroll\": {\"self\": \"NOT_ALLOWED\"");

        assertThat(OrgFile.read("org.json", text).all(Authenticator.class))
                .extracting(Authenticator::id)
                .doesNotContain("email");
    }

    @Test
    void methodsThatAreNotThereLeaveItUnknownAndTheEnforcementKnown() {
        String text = org(OrgFile.ANY_TWO)
                .text()
                .replace("/methods/sms", "/other/sms")
                .replace("\"type\": \"sms\"", "\"type\": 5");
        OrgFile noMethods = full(ANY, "ACTIVE").app("all", 99, "null", OrgFile.ANY_TWO);

        assertThat(noMethods.login().accepts()).isNotNull();
        assertThat(OrgFile.read("org.json", text.replaceAll("\"methods\": \\[[^]]*]", "\"methods\": []"))
                        .all(io.github.countersign.model.Login.class)
                        .get(0))
                .satisfies(login -> {
                    assertThat(login.accepts()).isNull();
                    assertThat(login.enforcement()).isEqualTo(Enforcement.ENFORCED);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"authenticators", "policies"})
    void withoutAuthenticatorsOrPoliciesItIsUnknown(String missing) {
        OrgFile org = org(OrgFile.ANY_TWO);

        assertThat(org.without(missing).login().accepts()).isNull();
    }

    private static String one(String key, String method, String demands) {
        return org(assurance(
                        "1FA",
                        possession("\"authenticationMethods\": [{\"key\": \"" + key + "\", \"method\": \"" + method
                                + "\"}], " + demands)))
                .authenticator(key, "ACTIVE", "{}", method)
                .without("policies")
                .policy("enrol", "MFA_ENROLL", OrgFile.enrol(key))
                .sessionPolicy("session", 9, true, OrgFile.EVERYBODY)
                .policy("apps", "ACCESS_POLICY", "")
                .accepts()
                .toString();
    }

    @ParameterizedTest
    @CsvSource({
        "google_otp, otp, deviceBound, [google-authenticator]",
        "external_idp, idp, deviceBound, [unknown]",
        "rsa_token, otp, deviceBound, [unknown]",
        "yubikey_token, otp, hardwareProtection, [yubikey-otp]",
        "webauthn, webauthn, hardwareProtection, [unknown]",
        "google_otp, otp, hardwareProtection, [unknown]",
        "smart_card_idp, cert, phishingResistant, [smart-card]",
        "smart_card_idp, cert, userVerification, [unknown]",
        "custom_app, push, userVerification, [custom-app-verified]"
    })
    void characteristicsAreThoseOfTheDocumentation(String key, String method, String demand, String taken) {
        assertThat(one(key, method, "\"" + demand + "\": \"REQUIRED\"")).isEqualTo(taken);
    }

    @Test
    void aTemporaryAccessCodeIsKnowledge() {
        OrgFile org = OrgFile.identity()
                .without("policies")
                .policy("enrol", "MFA_ENROLL", OrgFile.enrol("okta_password", "webauthn", "tac"))
                .sessionPolicy("session", 9, true, OrgFile.EVERYBODY)
                .policy("apps", "ACCESS_POLICY", "")
                .authenticator("tac", "ACTIVE", "{\"length\": 16, \"multiUseAllowed\": false}")
                .app("all", 99, "null", OrgFile.ANY_TWO);

        assertThat(org.accepts())
                .containsExactlyInAnyOrder(
                        "password + webauthn", "temporary-access-code + webauthn", "webauthn-verified");
        assertThat(org.authenticator("temporary-access-code").lookUp().digits()).isEqualTo(16);
        assertThat(org.authenticator("temporary-access-code").lookUp().singleUse())
                .isTrue();
    }

    private static String chain(String... steps) {
        return "{\"appSignOn\": {\"access\": \"ALLOW\", \"verificationMethod\": {\"type\": \"AUTH_METHOD_CHAIN\","
                + " \"chains\": ["
                + String.join(", ", steps) + "]}}}";
    }

    private static String step(String methods, String next) {
        return "{\"authenticationMethods\": [" + methods + "], \"next\": [" + next + "]}";
    }

    @Test
    void aChainAsksItsStepsTogetherAndChainsAreAlternatives() {
        String mail = "{\"key\": \"okta_email\", \"method\": \"email\"}";
        String password = "{\"key\": \"okta_password\", \"method\": \"password\"}";
        String keys = "{\"key\": \"webauthn\", \"method\": \"webauthn\", \"userVerification\": \"REQUIRED\"}";
        String code = "{\"key\": \"okta_verify\", \"method\": \"totp\"}";

        assertThat(org(chain(step(mail, step(password, "")), step(keys + ", " + code, "")))
                        .accepts())
                .containsExactlyInAnyOrder("email + password", "webauthn-verified", "okta-verify-code");
    }

    @Test
    void aMethodOrATypeThatIsNotKnownLeavesItUnknown() {
        String unknown = "{\"key\": \"brand_new\", \"method\": \"thought\"}";
        String type = OrgFile.ANY_TWO.replace("\"ASSURANCE\"", "\"AUTO_ASSURANCE\"");

        assertThat(org(chain(step(unknown, ""))).login().accepts()).isNull();
        assertThat(org(type).login().accepts()).isNull();
        assertThat(org(type).login().enforcement()).isNull();
    }

    @Test
    void aDemandThatIsNotUnderstoodLeavesItUnknown() {
        assertThat(org(assurance("2FA", possession("\"quantumSafe\": \"REQUIRED\"")))
                        .login()
                        .accepts())
                .isNull();
    }
}
