package io.github.countersign.sources.auth0;

import static io.github.countersign.sources.auth0.TenantFile.ALWAYS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.model.Authenticator;
import io.github.countersign.model.AuthenticatorType;
import io.github.countersign.model.Login.Enforcement;
import io.github.countersign.model.OutOfBand.Transfer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** When a second factor is asked, and which. */
class PolicyTest {

    @Test
    void aPolicyForAllApplicationsEnforcesAFactor() {
        TenantFile tenant = TenantFile.asking(ALWAYS, "otp", "webauthn-roaming");
        assertThat(tenant.login().enforcement()).isEqualTo(Enforcement.ENFORCED);
        assertThat(tenant.login().accepts())
                .isEqualTo(List.of(List.of("password", "totp"), List.of("password", "security-key")));
        assertThat(tenant.login().offers()).containsExactly("password", "totp", "security-key");
        assertThat(tenant.login().fraudSignalsReplaceFactor()).isNull();
    }

    @Test
    void withoutAPolicyFactorsThatAreOnAreNeverAsked() {
        TenantFile tenant = TenantFile.asking("", "otp");
        assertThat(tenant.login().enforcement()).isEqualTo(Enforcement.SINGLE_FACTOR);
        assertThat(tenant.login().accepts()).isEqualTo(List.of(List.of("password")));
        assertThat(tenant.login().offers()).containsExactly("password");
        assertThat(tenant.login().enrolment()).isNull();
    }

    @Test
    void aPolicyByRiskLetsThePasswordAloneIn() {
        TenantFile tenant = TenantFile.asking("confidence-score", "otp");
        assertThat(tenant.login().enforcement()).isEqualTo(Enforcement.STEP_UP);
        assertThat(tenant.login().accepts()).isEqualTo(List.of(List.of("password"), List.of("password", "totp")));
        assertThat(tenant.login().fraudSignalsReplaceFactor()).isTrue();
    }

    @Test
    void anActionAfterLoginMakesEveryPolicyUnknown() {
        Map<String, Object> bound = Map.of("post-login", List.of(Map.of("action_name", "check people")));
        for (String policy : List.of(ALWAYS, "confidence-score", "")) {
            TenantFile tenant = TenantFile.asking(policy, "otp").with("triggers", bound);
            assertThat(tenant.login().enforcement()).isNull();
            assertThat(tenant.login().accepts()).isNull();
            assertThat(tenant.login().offers()).containsExactly("password");
            assertThat(tenant.unread()).anyMatch(note -> note.contains("code runs after login (check people)"));
        }
    }

    @Test
    void anActionThatIsNotBoundDoesNothing() {
        TenantFile tenant = TenantFile.asking(ALWAYS, "otp")
                .with(
                        "actions",
                        List.of(Map.of("name", "idle", "supported_triggers", List.of(Map.of("id", "post-login")))))
                .with("triggers", Map.of("post-login", List.of(), "post-change-password", List.of(Map.of("x", "y"))));
        assertThat(tenant.login().enforcement()).isEqualTo(Enforcement.ENFORCED);
    }

    @Test
    void whatIsNotInTheInputCouldChangeThePolicy() {
        TenantFile noTriggers = TenantFile.asking(ALWAYS, "otp").without("triggers");
        assertThat(noTriggers.login().enforcement()).isNull();
        assertThat(noTriggers.with("actions", List.of()).login().enforcement()).isEqualTo(Enforcement.ENFORCED);
        TenantFile noRules = TenantFile.asking(ALWAYS, "otp").without("rules");
        assertThat(noRules.login().enforcement()).isNull();
        TenantFile noPolicies = TenantFile.asking(ALWAYS, "otp").without("guardianPolicies");
        assertThat(noPolicies.login().enforcement()).isNull();
    }

    @Test
    void aRuleThatIsOnIsCodeToo() {
        TenantFile on = TenantFile.asking("", "otp")
                .with("rules", List.of(Map.of("name", "ask", "script", "ask.js", "enabled", true)));
        assertThat(on.login().enforcement()).isNull();
        TenantFile off = TenantFile.asking("", "otp")
                .with("rules", List.of(Map.of("name", "ask", "script", "ask.js", "enabled", false)));
        assertThat(off.login().enforcement()).isEqualTo(Enforcement.SINGLE_FACTOR);
    }

    @Test
    void aPlaceholderForThePoliciesIsUnknown() {
        TenantFile tenant =
                TenantFile.asking(ALWAYS, "otp").with("guardianPolicies", Map.of("policies", "@@POLICIES@@"));
        assertThat(tenant.login().enforcement()).isNull();
        assertThat(tenant.unread()).anyMatch(note -> note.startsWith("/guardianPolicies/policies: a placeholder"));
        assertThat(tenant.unread()).anyMatch(note -> note.startsWith("a template: 1 texts"));
    }

    @Test
    void aFactorThatIsNotToldLeavesTheCombinationsUnknown() {
        TenantFile tenant =
                TenantFile.asking(ALWAYS).with("guardianFactors", List.of(Map.of("name", "otp", "enabled", true)));
        assertThat(tenant.login().enforcement()).isEqualTo(Enforcement.ENFORCED);
        assertThat(tenant.login().accepts()).isNull();
        assertThat(tenant.unread())
                .anyMatch(note -> note.contains("recovery-code") && note.contains("not in the input"));
    }

    @Test
    void someFactorsNeedAnotherAndDuoStandsAlone() {
        TenantFile mail = TenantFile.asking(ALWAYS, "email", "recovery-code");
        assertThat(mail.login().enforcement()).isNull();
        assertThat(mail.login().accepts()).isNull();
        TenantFile beside = TenantFile.asking(ALWAYS, "duo", "otp", "email");
        assertThat(beside.login().accepts())
                .isEqualTo(List.of(List.of("password", "totp"), List.of("password", "email-code")));
        assertThat(beside.unread()).anyMatch(note -> note.endsWith("one of them: duo"));
        TenantFile alone = TenantFile.asking(ALWAYS, "duo");
        assertThat(alone.login().accepts()).isEqualTo(List.of(List.of("password", "duo")));
        assertThat(alone.authenticator("duo").type()).isEqualTo(AuthenticatorType.CUSTOM);
    }

    @Test
    void aPasskeyIsFollowedByTheFactorToo() {
        TenantFile tenant = TenantFile.asking(ALWAYS, "otp")
                .option("authentication_methods", Map.of("passkey", Map.of("enabled", true)));
        assertThat(tenant.login().accepts())
                .isEqualTo(List.of(List.of("password", "totp"), List.of("passkey", "totp")));
        assertThat(tenant.enrolment("bind-passkey").requires()).isNull();
        TenantFile noFactor =
                TenantFile.asking("").option("authentication_methods", Map.of("passkey", Map.of("enabled", true)));
        assertThat(noFactor.enrolment("bind-passkey").requires()).isEqualTo(List.of(List.of("password")));
        assertThat(noFactor.authenticator("passkey").phishingResistant()).isTrue();
    }

    @Test
    void theTelephoneFactorIsSmsOrVoiceByItsMessageTypes() {
        TenantFile both = TenantFile.asking(ALWAYS, "sms")
                .with("guardianPhoneFactorMessageTypes", Map.of("message_types", List.of("sms", "voice")));
        assertThat(both.login().accepts())
                .isEqualTo(List.of(List.of("password", "sms-code"), List.of("password", "voice-code")));
        TenantFile voice = TenantFile.asking(ALWAYS, "sms")
                .with("guardianPhoneFactorMessageTypes", Map.of("message-types", List.of("voice")));
        assertThat(voice.authenticator("voice-code").deliveredTo()).containsExactly("phone-number");
        assertThat(TenantFile.asking(ALWAYS, "sms").unread()).anyMatch(note -> note.contains("read as SMS"));
    }

    @Test
    void documentedFactsOfFactorsAreMarkedAsSuch() {
        TenantFile tenant = TenantFile.asking(ALWAYS, "otp", "push-notification", "recovery-code", "email");
        Authenticator totp = tenant.authenticator("totp");
        assertThat(totp.otp().digits()).isEqualTo(6);
        assertThat(tenant.read().origin("/authenticators/totp/otp/digits"))
                .hasFieldOrPropertyWithValue(
                        "note", "Auth0's documentation: the enrolment link says SHA1, six digits, thirty seconds");
        assertThat(totp.otp().singleUse()).isNull();
        assertThat(tenant.authenticator("guardian-push").outOfBand().transfer()).isEqualTo(Transfer.APPROVE_ONLY);
        assertThat(tenant.authenticator("recovery-code").lookUp().singleUse()).isTrue();
        assertThat(tenant.authenticator("email-code").deliveredTo()).containsExactly("mailbox");
    }

    @Test
    void theFirstFactorIsBoundOnTheStrengthOfThePassword() {
        TenantFile tenant = TenantFile.asking(ALWAYS, "otp", "webauthn-platform", "email");
        assertThat(tenant.enrolment("first-factor").binds()).containsExactly("totp");
        assertThat(tenant.enrolment("first-factor").requires()).isEqualTo(List.of(List.of("password")));
        assertThat(tenant.enrolment("first-factor").firstUse()).isTrue();
        assertThat(tenant.enrolment("further-factor").binds()).containsExactly("totp", "device-key");
        assertThat(tenant.enrolment("further-factor").requires())
                .isEqualTo(List.of(
                        List.of("password", "totp"),
                        List.of("password", "device-key"),
                        List.of("password", "email-code")));
    }

    @Test
    void whatEnrolmentAsksIsUnknownWhereCodeOrRiskDecides() {
        TenantFile code = TenantFile.asking(ALWAYS, "otp").without("triggers");
        assertThat(code.enrolment("first-factor").requires()).isNull();
        assertThat(code.enrolment("further-factor").requires()).isNull();
        TenantFile risk = TenantFile.asking("confidence-score", "otp");
        assertThat(risk.enrolment("first-factor").requires()).isNull();
        assertThat(risk.enrolment("further-factor").requires()).isEqualTo(List.of(List.of("password", "totp")));
    }

    @Test
    void aPlaceholderForAListLeavesItOpen() {
        TenantFile tenant = TenantFile.asking(ALWAYS, "otp").with("connections", "@@CONNECTIONS@@");
        assertThat(tenant.login().accepts()).isNull();
        assertThat(tenant.login().sideDoors()).isNull();
        assertThat(TenantFile.asking(ALWAYS, "otp")
                        .with("triggers", "@@TRIGGERS@@")
                        .login()
                        .enforcement())
                .isNull();
    }
}
