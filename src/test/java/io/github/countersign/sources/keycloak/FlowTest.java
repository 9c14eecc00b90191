package io.github.countersign.sources.keycloak;

import static io.github.countersign.sources.keycloak.RealmFile.IF_CONFIGURED;
import static io.github.countersign.sources.keycloak.RealmFile.OTP;
import static io.github.countersign.sources.keycloak.RealmFile.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.model.Login;
import io.github.countersign.model.Login.Enforcement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a browser flow accepts, and how far it enforces a second factor. */
class FlowTest {

    private static void assertFlow(RealmFile realm, Enforcement enforcement, List<?>... accepts) {
        Login login = realm.login();
        assertThat(login.enforcement()).isEqualTo(enforcement);
        assertThat(login.accepts()).map(Object.class::cast).containsExactlyInAnyOrder((Object[]) accepts);
    }

    private static void assertUnknown(RealmFile realm, String why) {
        assertThat(realm.login().enforcement()).isNull();
        assertThat(realm.unread()).anyMatch(note -> note.contains(why));
    }

    @Test
    void twoRequiredStepsEnforce() {
        assertFlow(RealmFile.browser(PASSWORD, OTP), Enforcement.ENFORCED, List.of("password", "totp"));
    }

    @Test
    void aConditionOnEnrolmentAsksOnlyTheEnrolled() {
        RealmFile realm =
                RealmFile.browser(PASSWORD, "CONDITIONAL > strict mfa").flow("strict mfa", IF_CONFIGURED, OTP);
        assertFlow(realm, Enforcement.ONLY_IF_ENROLLED, List.of("password"), List.of("password", "totp"));
    }

    @Test
    void theAlternativeBesideAConditionCounts() {
        RealmFile realm = RealmFile.browser("ALTERNATIVE auth-cookie", "ALTERNATIVE > forms")
                .flow("forms", PASSWORD, "CONDITIONAL > second")
                .flow(
                        "second",
                        IF_CONFIGURED,
                        "ALTERNATIVE auth-otp-form",
                        "DISABLED webauthn-authenticator",
                        "DISABLED auth-recovery-authn-code-form");
        assertFlow(realm, Enforcement.ONLY_IF_ENROLLED, List.of("password"), List.of("password", "totp"));
    }

    @Test
    void aConditionInARequiredSubflowIsIgnored() {
        RealmFile realm = RealmFile.browser(PASSWORD, "REQUIRED > second").flow("second", IF_CONFIGURED, OTP);
        assertFlow(realm, Enforcement.ENFORCED, List.of("password", "totp"));
    }

    @Test
    void aConditionalSubflowWithoutAConditionIsSkipped() {
        RealmFile realm = RealmFile.browser(PASSWORD, "CONDITIONAL > second").flow("second", OTP);
        assertFlow(realm, Enforcement.SINGLE_FACTOR, List.of("password"));
    }

    @Test
    void aDisabledConditionIsNone() {
        RealmFile realm = RealmFile.browser(PASSWORD, "CONDITIONAL > second")
                .flow("second", "DISABLED conditional-user-configured", OTP);
        assertFlow(realm, Enforcement.SINGLE_FACTOR, List.of("password"));
    }

    @Test
    void everyConditionMustHold() {
        RealmFile realm = RealmFile.browser(PASSWORD, "CONDITIONAL > second")
                .flow("second", IF_CONFIGURED, "REQUIRED conditional-user-role @staff", OTP)
                .settings("staff", Map.of("condUserRole", "staff"));
        assertFlow(realm, Enforcement.ONLY_SOME, List.of("password"), List.of("password", "totp"));
    }

    @Test
    void aRequiredSubflowOfDisabledStepsLetsNobodyIn() {
        RealmFile realm = RealmFile.browser(PASSWORD, "REQUIRED > second").flow("second", "DISABLED auth-otp-form");
        assertThat(realm.login().accepts()).isEmpty();
        assertThat(realm.login().enforcement()).isNull();
    }

    @Test
    void alternativesBesideARequiredStepAreIgnored() {
        RealmFile realm = RealmFile.browser(PASSWORD, "ALTERNATIVE auth-otp-form");
        assertFlow(realm, Enforcement.SINGLE_FACTOR, List.of("password"));
    }

    @Test
    void aCookieBesideARequiredSubflowOnlyLosesSingleSignOn() {
        RealmFile realm =
                RealmFile.browser("ALTERNATIVE auth-cookie", "REQUIRED > forms").flow("forms", PASSWORD, OTP);
        assertFlow(realm, Enforcement.ENFORCED, List.of("password", "totp"));
    }

    @Test
    void theWeakestAlternativeDecides() {
        RealmFile realm = RealmFile.browser("ALTERNATIVE > strong", "ALTERNATIVE > weak")
                .flow("strong", "REQUIRED auth-username-form", "REQUIRED webauthn-authenticator-passwordless")
                .flow("weak", PASSWORD)
                .action("webauthn-register-passwordless", false, false)
                .with("webAuthnPolicyPasswordlessUserVerificationRequirement", "required");
        assertFlow(realm, Enforcement.SINGLE_FACTOR, List.of("passkey"), List.of("password"));
    }

    @Test
    void aNameAloneLetsInWhereNothingElseIsAsked() {
        assertFlow(RealmFile.browser("REQUIRED auth-username-form"), Enforcement.SINGLE_FACTOR, List.of());
    }

    @Test
    void nameAndCodeWithoutAPasswordIsOneFactor() {
        assertFlow(RealmFile.browser("REQUIRED auth-username-form", OTP), Enforcement.SINGLE_FACTOR, List.of("totp"));
    }

    @Test
    void aCodeByMailAddsNothing() {
        assertFlow(
                RealmFile.browser(PASSWORD, "REQUIRED email-authenticator"),
                Enforcement.SINGLE_FACTOR,
                List.of("password", "email-authenticator"));
    }

    @Test
    void aLinkByMailAloneIsNoFactor() {
        assertFlow(
                RealmFile.browser("ALTERNATIVE auth-cookie", "ALTERNATIVE ext-magic-form"),
                Enforcement.SINGLE_FACTOR,
                List.of("ext-magic-form"));
    }

    @Test
    void aCodeByMessageAloneIsOneFactor() {
        assertFlow(
                RealmFile.browser("REQUIRED mobile-otp-login"), Enforcement.SINGLE_FACTOR, List.of("mobile-otp-login"));
    }

    @Test
    void passwordAndMessageEnforce() {
        assertFlow(
                RealmFile.browser(PASSWORD, "REQUIRED > second")
                        .flow("second", "REQUIRED sms-authenticator", "REQUIRED email-authenticator"),
                Enforcement.ENFORCED,
                List.of("password", "sms-authenticator", "email-authenticator"));
    }

    @Test
    void aFormForPhoneOrPasswordIsOneFactorEitherWay() {
        assertFlow(
                RealmFile.browser("REQUIRED auth-phone-username-password-form"),
                Enforcement.SINGLE_FACTOR,
                List.of("auth-phone-username-password-form"),
                List.of("password"));
    }

    @Test
    void anOptionalStepOfAnOldVersionAsksOnlyTheEnrolled() {
        RealmFile realm = RealmFile.browser(PASSWORD, "OPTIONAL auth-otp-form").with("keycloakVersion", "4.8.3.Final");
        assertFlow(realm, Enforcement.ONLY_IF_ENROLLED, List.of("password"), List.of("password", "totp"));
    }

    @Test
    void mixedLevelsOfAnOldVersionAreNotGuessed() {
        RealmFile realm = RealmFile.browser("ALTERNATIVE > forms", OTP)
                .flow("forms", PASSWORD)
                .with("keycloakVersion", "7.0.1");
        assertUnknown(realm, "before version 8");
    }

    @Test
    void aConditionOnARoleAsksOnlySome() {
        RealmFile realm = RealmFile.browser(PASSWORD, "CONDITIONAL > second")
                .flow("second", "REQUIRED conditional-user-role @not guests", OTP)
                .settings("not guests", Map.of("condUserRole", "guest", "negate", "true"));
        assertFlow(realm, Enforcement.ONLY_SOME, List.of("password"), List.of("password", "totp"));
    }

    @Test
    void twoConditionsOnOneRoleExcludeEachOther() {
        RealmFile realm = RealmFile.browser(PASSWORD, "CONDITIONAL > staff", "CONDITIONAL > others")
                .flow("staff", "REQUIRED conditional-user-role @is staff", OTP)
                .flow("others", "REQUIRED conditional-user-role @is not", "REQUIRED webauthn-authenticator")
                .settings("is staff", Map.of("condUserRole", "staff"))
                .settings("is not", Map.of("condUserRole", "staff", "negate", "true"));
        assertFlow(realm, Enforcement.ENFORCED, List.of("password", "totp"), List.of("password", "security-key"));
    }

    @Test
    void aHigherLevelBehindALowerIsStepUp() {
        RealmFile realm = RealmFile.browser("CONDITIONAL > first", "CONDITIONAL > second")
                .flow("first", "REQUIRED conditional-level-of-authentication @one", PASSWORD)
                .flow("second", "REQUIRED conditional-level-of-authentication @two", OTP)
                .settings("one", Map.of("loa-condition-level", "1"))
                .settings("two", Map.of("loa-condition-level", "2"));
        assertFlow(realm, Enforcement.STEP_UP, List.of("password"), List.of("password", "totp"));
    }

    @Test
    void aLevelAloneIsEnforced() {
        RealmFile realm = RealmFile.browser(PASSWORD, "CONDITIONAL > second")
                .flow("second", "REQUIRED conditional-level-of-authentication @two", OTP)
                .settings("two", Map.of("loa-condition-level", "2"));
        assertFlow(realm, Enforcement.ENFORCED, List.of("password", "totp"));
    }

    @Test
    void aLevelThatIsNoNumberIsNotGuessed() {
        RealmFile realm = RealmFile.browser(PASSWORD, "CONDITIONAL > second")
                .flow("second", "REQUIRED conditional-level-of-authentication @two", OTP)
                .settings("two", Map.of("loa-condition-level", "high"));
        assertUnknown(realm, "level of the condition");
    }

    @Test
    void nestedSubflowsDoNotCountAsConfigured() {
        RealmFile realm = RealmFile.browser(PASSWORD, "CONDITIONAL > second")
                .flow("second", IF_CONFIGURED, "REQUIRED > inner")
                .flow("inner", OTP);
        assertFlow(realm, Enforcement.ENFORCED, List.of("password", "totp"));
    }

    @Test
    void aKeyAloneIsNotCaughtByAConditionOnCodes() {
        RealmFile realm = RealmFile.browser(PASSWORD, "CONDITIONAL > codes")
                .flow("codes", IF_CONFIGURED, OTP, "ALTERNATIVE webauthn-authenticator");
        assertFlow(realm, Enforcement.ONLY_IF_ENROLLED, List.of("password"), List.of("password", "totp"));
    }

    @Test
    void aCustomStepUnderAConditionOnEnrolmentIsNotGuessed() {
        RealmFile realm = RealmFile.browser(PASSWORD, "CONDITIONAL > second")
                .flow("second", IF_CONFIGURED, "REQUIRED sms-authenticator");
        assertThat(realm.login().accepts()).isNull();
        assertUnknown(realm, "how far a second factor is enforced");
        assertThat(realm.login().offers()).contains("password", "sms-authenticator");
    }

    @Test
    void aCustomStepIsNoFactor() {
        RealmFile realm = RealmFile.browser(PASSWORD, "REQUIRED risk-engine");
        assertUnknown(realm, "'risk-engine' is custom");
        assertThat(realm.login().accepts()).isEqualTo(List.of(List.of("password", "risk-engine")));
    }

    @Test
    void aCustomConditionIsTakenBothWays() {
        RealmFile realm = RealmFile.browser(PASSWORD, "CONDITIONAL > second")
                .flow("second", "REQUIRED conditional-by-network", OTP);
        assertThat(realm.login().accepts()).isNull();
        assertThat(realm.login().enforcement()).isNull();
    }

    @Test
    void withNeitherBoundNoWorse() {
        RealmFile realm = RealmFile.browser(PASSWORD, "CONDITIONAL > second")
                .flow("second", IF_CONFIGURED, "REQUIRED conditional-by-network", OTP);
        assertThat(realm.login().enforcement()).isEqualTo(Enforcement.ONLY_IF_ENROLLED);
    }

    @Test
    void theVoteToSkipLeavesThePasswordAlone() {
        RealmFile skip = RealmFile.browser(PASSWORD, "REQUIRED auth-conditional-otp-form @otp")
                .settings("otp", Map.of("defaultOtpOutcome", "skip"));
        assertFlow(skip, Enforcement.SINGLE_FACTOR, List.of("password"));
    }

    @Test
    void aHeaderCanSkipTheCode() {
        RealmFile header = RealmFile.browser(PASSWORD, "REQUIRED auth-conditional-otp-form @otp")
                .settings(
                        "otp", Map.of("noOtpRequiredForHeaderPattern", "X-Office: yes", "defaultOtpOutcome", "force"));
        assertFlow(header, Enforcement.ONLY_SOME, List.of("password"), List.of("password", "totp"));
    }

    @Test
    void withoutAVoteTheCodeIsAsked() {
        RealmFile force = RealmFile.browser(PASSWORD, "REQUIRED auth-conditional-otp-form");
        assertFlow(force, Enforcement.ENFORCED, List.of("password", "totp"));
    }

    @Test
    void aPasskeyWithoutVerificationSkipsTheSecondFactorAndStandsAlone() {
        RealmFile realm = RealmFile.browser(PASSWORD, "CONDITIONAL > second")
                .flow("second", "REQUIRED conditional-credential @no passkey", OTP)
                .settings("no passkey", Map.of("credentials", "webauthn-passwordless"))
                .with("webAuthnPolicyPasswordlessPasskeysEnabled", true)
                .with("webAuthnPolicyPasswordlessUserVerificationRequirement", "preferred");
        assertFlow(realm, Enforcement.SINGLE_FACTOR, List.of("password", "totp"), List.of("passkey"));
    }

    @Test
    void aVerifiedPasskeyIsTwoFactors() {
        RealmFile realm = RealmFile.browser(PASSWORD, "CONDITIONAL > second")
                .flow("second", "REQUIRED conditional-credential @no passkey", OTP)
                .settings("no passkey", Map.of("credentials", "webauthn-passwordless"))
                .with("webAuthnPolicyPasswordlessPasskeysEnabled", true)
                .with("webAuthnPolicyPasswordlessUserVerificationRequirement", "required");
        assertFlow(realm, Enforcement.ENFORCED, List.of("password", "totp"), List.of("passkey"));
    }

    @Test
    void afterAPasskeyARequiredCodeIsStillAsked() {
        RealmFile realm = RealmFile.browser(PASSWORD, OTP).with("webAuthnPolicyPasswordlessPasskeysEnabled", true);
        assertThat(realm.login().accepts()).isEqualTo(List.of(List.of("password", "totp"), List.of("passkey", "totp")));
    }

    @Test
    void afterAPasskeyThePasswordFormIsPassed() {
        RealmFile realm = RealmFile.browser("REQUIRED auth-username-form", "REQUIRED auth-password-form")
                .with("webAuthnPolicyPasswordlessPasskeysEnabled", true)
                .with("webAuthnPolicyPasswordlessUserVerificationRequirement", "required");
        assertFlow(realm, Enforcement.SINGLE_FACTOR, List.of("password"), List.of("passkey"));
    }

    @Test
    void aSubflowThatWasPassedCanBeACondition() {
        RealmFile realm = RealmFile.browser("CONDITIONAL > staff", "CONDITIONAL > others")
                .flow("staff", "REQUIRED conditional-user-role @staff", PASSWORD, OTP)
                .flow("others", "REQUIRED conditional-sub-flow-executed @staff passed", PASSWORD)
                .settings("staff", Map.of("condUserRole", "staff"))
                .settings("staff passed", Map.of("flow_to_check", "staff", "check_result", "not-executed"));
        assertFlow(realm, Enforcement.ONLY_SOME, List.of("password"), List.of("password", "totp"));
    }

    @Test
    void stepsThatOnlyFindOutTheProviderAreNoWayIn() {
        RealmFile realm = RealmFile.browser("ALTERNATIVE > home", "ALTERNATIVE > forms")
                .flow("home", "REQUIRED home-idp-discovery")
                .flow("forms", PASSWORD);
        assertFlow(realm, Enforcement.SINGLE_FACTOR, List.of("password"));
    }

    @Test
    void aDenyingStepEndsTheWay() {
        RealmFile realm = RealmFile.browser("ALTERNATIVE > weak", "ALTERNATIVE > strong")
                .flow("weak", PASSWORD, "REQUIRED deny-access-authenticator")
                .flow("strong", PASSWORD, OTP);
        assertFlow(realm, Enforcement.ENFORCED, List.of("password", "totp"));
    }

    @Test
    void prioritiesOrderTheFileWhereTheyAreGiven() {
        RealmFile realm = RealmFile.of("26.0.7")
                .with("browserFlow", "login")
                .add(
                        "authenticationFlows",
                        Map.of(
                                "alias",
                                "login",
                                "authenticationExecutions",
                                List.of(
                                        Map.of(
                                                "requirement",
                                                "REQUIRED",
                                                "authenticator",
                                                "auth-otp-form",
                                                "priority",
                                                20),
                                        Map.of(
                                                "requirement",
                                                "REQUIRED",
                                                "authenticator",
                                                "auth-username-password-form",
                                                "priority",
                                                10))));
        assertThat(realm.login().accepts()).isEqualTo(List.of(List.of("password", "totp")));
    }

    @Test
    void aFlowThatIsNotThereIsNotGuessed() {
        assertUnknown(
                RealmFile.of("26.0.7").with("browserFlow", "Browser").flow("browser", PASSWORD, OTP),
                "not in the file");
        assertUnknown(RealmFile.browser("REQUIRED > gone"), "subflow 'gone'");
    }

    @Test
    void aFlowThatContainsItselfIsNotGuessed() {
        assertUnknown(RealmFile.browser("REQUIRED > login"), "contains itself");
    }

    @Test
    void withoutFlowsTheServersOwnAreInForce() {
        assertFlow(
                RealmFile.of("26.7.3").with("rememberMe", false),
                Enforcement.ONLY_IF_ENROLLED,
                List.of("password"),
                List.of("password", "totp"));
        assertUnknown(RealmFile.withoutVersion().with("rememberMe", false), "which flow is in force");
    }

    @Test
    void alternativesBesideSkippedSubflowsAreNotGuessed() {
        RealmFile realm = RealmFile.browser("CONDITIONAL > staff", "ALTERNATIVE > others")
                .flow("staff", "REQUIRED conditional-user-role @staff", PASSWORD, OTP)
                .flow("others", PASSWORD)
                .settings("staff", Map.of("condUserRole", "staff"));
        assertThat(realm.login().enforcement()).isNull();
        assertThat(realm.login().accepts()).isNull();
    }

    @Test
    void aDefinedFlowIsNotOneInForce() {
        RealmFile realm = RealmFile.browser(PASSWORD, OTP).flow("unused", "REQUIRED sms-authenticator");
        assertFlow(realm, Enforcement.ENFORCED, List.of("password", "totp"));
        assertThat(realm.unread()).noneMatch(note -> note.contains("sms"));
    }

    @Test
    void aCustomStepNeverPassesForOneOfTheServers() {
        RealmFile realm = RealmFile.browser(PASSWORD, "REQUIRED totp");
        assertThat(realm.login().accepts()).isEqualTo(List.of(List.of("password", "custom-totp")));
        assertThat(realm.login().enforcement()).isNull();
    }
}
