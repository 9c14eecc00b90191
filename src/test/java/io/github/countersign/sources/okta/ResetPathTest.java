package io.github.countersign.sources.okta;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.model.Enrolment;
import io.github.countersign.model.Limit;
import io.github.countersign.model.Recovery;
import io.github.countersign.model.Recovery.Proof;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is asked before a password is reset or an authenticator enrolled. */
class ResetPathTest {

    private static final String ACCOUNT = ", \"_embedded\": {\"resourceType\": \"END_USER_ACCOUNT_MANAGEMENT\"}";

    private static OrgFile org(String reset) {
        return OrgFile.identity()
                .authenticator("okta_email", "ACTIVE", "{\"allowedFor\": \"recovery\", \"tokenLifetimeInMinutes\": 5}")
                .policy("password", "PASSWORD", "")
                .rule("password", "PASSWORD", "default", 1, "null", "{\"selfServicePasswordReset\": {" + reset + "}}");
    }

    private static String legacy(String methods, String stepUp) {
        return "\"access\": \"ALLOW\", \"requirement\": {\"accessControl\": \"LEGACY\", \"primary\": {" + methods
                + "}, \"stepUp\": {" + stepUp + "}}";
    }

    private static @Nullable Limit lifetime(OrgFile org) {
        return Objects.requireNonNull(org.recovery().accepts()).get(0).get(0).lifetime();
    }

    private static List<String> asked(OrgFile org) {
        List<List<Proof>> accepts = org.recovery().accepts();
        return accepts == null
                ? List.of("unknown")
                : accepts.stream()
                        .map(proofs -> String.join(
                                " and ", proofs.stream().map(Proof::toString).toList()))
                        .toList();
    }

    @Test
    void theMailboxAloneMaySuffice() {
        OrgFile org = org(legacy("\"methods\": [\"email\"]", "\"required\": false"));

        assertThat(asked(org)).containsExactly("issued-code by email");
        assertThat(lifetime(org)).isEqualTo(new Limit(Duration.ofMinutes(5)));
        assertThat(org.recovery().restores()).containsExactly("password");
        assertThat(org.login().recovery()).containsExactly("password-reset");
    }

    @Test
    void aQuestionAfterwardsIsKnowledgeAndAStepWithoutNameIsUnknown() {
        assertThat(asked(org(legacy(
                        "\"methods\": [\"email\"]", "\"required\": true, \"methods\": [\"security_question\"]"))))
                .containsExactly("issued-code by email and knowledge");
        assertThat(asked(org(legacy("\"methods\": [\"email\"]", "\"required\": true"))))
                .containsExactly("issued-code by email and something unknown");
    }

    @Test
    void codesOfAnAppAreBoundWhereTheAppIsNamed() {
        String named =
                "\"methods\": [\"otp\"], \"methodConstraints\": [{\"method\": \"otp\", \"allowedAuthenticators\":"
                        + " [{\"key\": \"google_otp\"}]}]";
        OrgFile org = org(legacy(named, "\"required\": false")).authenticator("google_otp", "ACTIVE", "{}");

        assertThat(asked(org)).containsExactly("bound-authenticator google-authenticator");
        assertThat(asked(org(legacy("\"methods\": [\"otp\"]", "\"required\": false"))))
                .containsExactly("something unknown");
    }

    @Test
    void whatIsInactiveProvesNothing() {
        OrgFile org = org(legacy("\"methods\": [\"email\", \"sms\"]", "\"required\": false"))
                .authenticator("phone_number", "INACTIVE", "{}");

        assertThat(asked(org)).containsExactly("issued-code by email");
    }

    @Test
    void whereNoRuleAllowsItThereIsNoPath() {
        assertThat(org("\"access\": \"DENY\"").login().recovery()).isEmpty();
        assertThat(org("\"access\": \"DENY\"").without("rules").login().recovery())
                .isNull();
    }

    @Test
    void withoutAccessControlTheIdentityEngineDoesNotTell() {
        String absent = legacy("\"methods\": [\"email\"]", "\"required\": false")
                .replace("\"accessControl\": \"LEGACY\", ", "");

        assertThat(asked(org(absent))).containsExactly("unknown");
    }

    @Test
    void theAccountPolicyDecidesWhereTheRuleSaysSo() {
        String byPolicy = "\"access\": \"ALLOW\", \"requirement\": {\"accessControl\": \"AUTH_POLICY\", \"primary\":"
                + " {\"methods\": [\"email\"]}, \"stepUp\": {\"required\": false}}";
        String recover = "{\"elCondition\": {\"condition\": \"accessRequest.operation == 'recover'\"}}";
        OrgFile org = org(byPolicy)
                .policy("account", "ACCESS_POLICY", ACCOUNT)
                .rule(
                        "account",
                        "ACCESS_POLICY",
                        "recover",
                        1,
                        recover,
                        OrgFile.assurance("1FA", OrgFile.possession("\"deviceBound\": \"REQUIRED\"")))
                .rule("account", "ACCESS_POLICY", "rest", 99, "null", OrgFile.ANY_ONE);

        assertThat(asked(org(byPolicy))).containsExactly("unknown");
        assertThat(asked(org)).containsExactly("bound-authenticator webauthn");
    }

    @Test
    void rulesThatAreNotThereMayAskLess() {
        String both =
                org(legacy("\"methods\": [\"email\"]", "\"required\": false")).text();
        String alone = both.replaceFirst("\"policies\": \\[", "\"x\": [{}], \"policies\": [")
                .replace(
                        "\"type\": \"PASSWORD\", \"name\": \"password\"",
                        "\"type\": \"CLIENT_UPDATE\", \"name\": \"password\"");
        List<Recovery> recoveries = OrgFile.read("org.json", alone).all(Recovery.class);

        assertThat(recoveries)
                .extracting(Recovery::id)
                .containsExactlyInAnyOrder("password-reset", "password-reset-by-other-rules");
        assertThat(recoveries)
                .filteredOn(recovery -> recovery.accepts() == null)
                .hasSize(1);
        assertThat(OrgFile.read("org.json", both).all(Recovery.class)).hasSize(1);
    }

    @Test
    void twoFactorsBeforeAResetMakeItAChangeAndNoRecovery() {
        String byPolicy = "\"access\": \"ALLOW\", \"requirement\": {\"accessControl\": \"AUTH_POLICY\"}";
        OrgFile org = org(byPolicy)
                .policy("account", "ACCESS_POLICY", ACCOUNT)
                .rule("account", "ACCESS_POLICY", "rest", 99, "null", OrgFile.ANY_TWO);

        assertThat(org.login().recovery()).isEmpty();
        assertThat(org.read().find(Enrolment.class, "password-change"))
                .singleElement()
                .satisfies(change -> assertThat(change.binds()).containsExactly("password"))
                .satisfies(change -> assertThat(change.requires())
                        .containsExactly(List.of("password", "webauthn"), List.of("webauthn-verified")));
    }

    @Test
    void theAccountPolicyGuardsEnrolment() {
        String enrol = "{\"elCondition\": {\"condition\": \"accessRequest.operation == 'enroll'\"}}";
        OrgFile org = OrgFile.identity()
                .app("all", 99, "null", OrgFile.ANY_TWO)
                .policy("account", "ACCESS_POLICY", ACCOUNT)
                .rule("account", "ACCESS_POLICY", "enrol", 1, enrol, OrgFile.PASSWORD_ALONE)
                .rule("account", "ACCESS_POLICY", "rest", 99, "null", OrgFile.ANY_TWO);

        Enrolment enrolment = org.read().all(Enrolment.class).get(0);

        assertThat(enrolment.binds()).containsExactly("webauthn");
        assertThat(enrolment.requires()).containsExactly(List.of("password"));
        assertThat(OrgFile.identity().read().all(Enrolment.class).get(0).requires())
                .isNull();
    }

    @Test
    void aPeriodOfGraceIsNoted() {
        String grace = OrgFile.enrol("webauthn")
                .replace("\"OPTIONAL\"}", "\"REQUIRED\", \"gracePeriod\": {\"type\": \"BY_DURATION\"}}");

        assertThat(OrgFile.bare()
                        .policy("enrol", "MFA_ENROLL", grace)
                        .read()
                        .sources()
                        .get(0)
                        .unread())
                .anyMatch(note -> note.contains("people may put off this enrolment"));
    }

    @Test
    void anExpressionThatIsNotUnderstoodLeavesTheGuardUnknown() {
        String other = "{\"elCondition\": {\"condition\": \"user.isMemberOf('x')\"}}";
        OrgFile org = OrgFile.identity()
                .policy("account", "ACCESS_POLICY", ACCOUNT)
                .rule("account", "ACCESS_POLICY", "some", 1, other, OrgFile.PASSWORD_ALONE)
                .rule("account", "ACCESS_POLICY", "rest", 99, "null", OrgFile.ANY_TWO);

        assertThat(org.read().all(Enrolment.class).get(0).requires()).isNull();
    }

    @Test
    void theClassicEngineAsksWhatThePolicyHasActive() {
        String factors = ", \"settings\": {\"factors\": {\"okta_push\": {\"enroll\": {\"self\": \"OPTIONAL\"}}}}";
        String recovery = ", \"settings\": {\"recovery\": {\"factors\": {\"okta_email\": {\"status\": \"ACTIVE\","
                + " \"properties\": {\"recoveryToken\": {\"tokenLifetimeMinutes\": 60}}}, \"okta_sms\":"
                + " {\"status\": \"INACTIVE\"}, \"okta_call\": {\"status\": \"INACTIVE\"}, \"recovery_question\":"
                + " {\"status\": \"ACTIVE\"}}}}";
        OrgFile org = OrgFile.bare()
                .policy("enrol", "MFA_ENROLL", factors)
                .policy("password", "PASSWORD", recovery)
                .rule(
                        "password",
                        "PASSWORD",
                        "default",
                        1,
                        "null",
                        "{\"selfServicePasswordReset\": {\"access\": \"ALLOW\"}}");

        assertThat(asked(org)).containsExactly("issued-code by email and knowledge");
        assertThat(lifetime(org)).isEqualTo(new Limit(Duration.ofHours(1)));
    }
}
