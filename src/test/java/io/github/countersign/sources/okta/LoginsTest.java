package io.github.countersign.sources.okta;

import static io.github.countersign.sources.okta.OrgFile.ANY_ONE;
import static io.github.countersign.sources.okta.OrgFile.ANY_TWO;
import static io.github.countersign.sources.okta.OrgFile.DENY;
import static io.github.countersign.sources.okta.OrgFile.PASSWORD_ALONE;
import static io.github.countersign.sources.okta.OrgFile.ZONE;
import static io.github.countersign.sources.okta.OrgFile.identity;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.model.Configuration;
import io.github.countersign.model.Login;
import io.github.countersign.model.Login.Enforcement;
import io.github.countersign.model.Population;
import io.github.countersign.model.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rule decides for whom, and how the global session policy and the app sign-in policy work together. */
class LoginsTest {

    private static final String GROUP = "{\"people\": {\"groups\": {\"include\": [\"staff\"]}}}";

    private static OrgFile apps(String name, int priority, String conditions, String actions) {
        return identity().app(name, priority, conditions, actions);
    }

    @Test
    void twoFactorsAreKnowledgeAndPossessionOrAVerifiedKey() {
        OrgFile org = apps("all", 99, "null", ANY_TWO);

        assertThat(org.accepts()).containsExactly("password + webauthn", "webauthn-verified");
        assertThat(org.login().enforcement()).isEqualTo(Enforcement.ENFORCED);
    }

    @Test
    void oneFactorIsAnyOfThem() {
        OrgFile org = apps("all", 99, "null", ANY_ONE);

        assertThat(org.accepts()).containsExactly("password", "webauthn");
        assertThat(org.login().enforcement()).isEqualTo(Enforcement.SINGLE_FACTOR);
    }

    @Test
    void aLaxRuleWithABetterPriorityIsADoorUnderItsConditions() {
        OrgFile org = apps("office", 1, ZONE, PASSWORD_ALONE).app("all", 99, "null", ANY_TWO);

        assertThat(org.accepts()).containsExactly("password + webauthn", "webauthn-verified");
        assertThat(org.doors()).containsExactly("EXEMPT_NETWORK [password]");
    }

    @Test
    void aStrictRuleUnderConditionsLeavesTheLaxOneForEverybodyElse() {
        OrgFile org = apps("office", 1, ZONE, ANY_TWO).app("all", 99, "null", PASSWORD_ALONE);

        assertThat(org.accepts()).containsExactly("password");
        assertThat(org.doors()).isEmpty();
    }

    @Test
    void theFirstRuleThatHoldsForEverybodyShadowsTheRest() {
        assertThat(apps("all", 1, "null", ANY_TWO)
                        .app("first", 0, "null", PASSWORD_ALONE)
                        .accepts())
                .containsExactly("password");
        assertThat(apps("all", 1, "null", ANY_TWO)
                        .app("never reached", 2, "null", PASSWORD_ALONE)
                        .rule("apps", "ACCESS_POLICY", "off", 0, "INACTIVE", "null", PASSWORD_ALONE)
                        .accepts())
                .containsExactly("password + webauthn", "webauthn-verified");
        assertThat(apps("all", 1, "null", ANY_TWO)
                        .app("never reached", 2, "null", PASSWORD_ALONE)
                        .read()
                        .sources()
                        .get(0)
                        .unread())
                .anyMatch(note -> note.contains("is never reached"));
    }

    @Test
    void peopleOfAGroupHaveALoginOfTheirOwn() {
        OrgFile org = apps("staff", 1, GROUP, PASSWORD_ALONE).app("all", 99, "null", ANY_TWO);

        assertThat(org.login("apps-staff").accepts()).containsExactly(java.util.List.of("password"));
        assertThat(org.login("apps-staff").services())
                .isEqualTo(org.login("apps").services());
        assertThat(org.doors()).isEmpty();
    }

    @Test
    void theGroupOfEverybodyNarrowsNothing() {
        assertThat(apps("all", 1, OrgFile.EVERYBODY, ANY_TWO)
                        .app("never reached", 99, "null", PASSWORD_ALONE)
                        .accepts())
                .containsExactly("password + webauthn", "webauthn-verified");
    }

    @Test
    void peopleWhomARuleLeavesOutFallToTheNext() {
        OrgFile org = apps("nearly all", 1, "{\"people\": {\"users\": {\"exclude\": [\"one\"]}}}", ANY_TWO)
                .app("all", 99, "null", PASSWORD_ALONE);

        assertThat(org.accepts()).containsExactly("password + webauthn", "webauthn-verified");
        assertThat(org.doors()).containsExactly("EXEMPT_PEOPLE [password]");
    }

    @Test
    void whereTheLastRuleDeniesTheNarrowedOnesAreTheWaysIn() {
        OrgFile org = apps("office", 1, ZONE, ANY_TWO).app("all", 99, "null", DENY);

        assertThat(org.accepts()).containsExactly("password + webauthn", "webauthn-verified");
        assertThat(org.doors()).isEmpty();
        assertThat(apps("all", 99, "null", DENY).login().accepts()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"network": {"connection": "ZONE", "include": ["z"]}} | EXEMPT_NETWORK
        {"platform": {"include": [{"type": "MOBILE"}]}} | EXEMPT_CLIENT
        {"device": {"managed": true}} | EXEMPT_CLIENT
        {"elCondition": {"condition": "user.status == 'ACTIVE'"}} | EXEMPT_CLIENT
        {"riskScore": {"level": "LOW"}} | EXEMPT_CLIENT
        {"risk": {"behaviors": ["b"]}} | EXEMPT_CLIENT
        {"authContext": {"authType": "RADIUS"}} | LEGACY_PROTOCOL
        {"somethingNew": {"x": "y"}} | null
        """)
    void everyConditionNarrows(String conditions, String kind) {
        assertThat(apps("some", 1, conditions, PASSWORD_ALONE)
                        .app("all", 99, "null", ANY_TWO)
                        .doors())
                .containsExactly(kind + " [password]");
    }

    @Test
    void conditionsThatHoldForEverythingNarrowNothing() {
        String any = "{\"people\": {\"users\": {\"exclude\": []}}, \"network\": {\"connection\": \"ANYWHERE\"},"
                + " \"authContext\": {\"authType\": \"ANY\"}, \"risk\": {\"behaviors\": []}, \"riskScore\": {\"level\":"
                + " \"ANY\"}, \"identityProvider\": {\"provider\": \"ANY\"}, \"platform\": {\"include\": [], \"exclude\":"
                + " []}, \"userType\": {\"include\": [], \"exclude\": []}}";

        assertThat(apps("all", 1, any, ANY_TWO)
                        .app("never reached", 99, "null", PASSWORD_ALONE)
                        .accepts())
                .containsExactly("password + webauthn", "webauthn-verified");
    }

    @Test
    void bothPoliciesHaveToBeSatisfied() {
        OrgFile org = identity()
                .without("rules")
                .rule("session", "SIGN_ON", "default", 1, "null", OrgFile.signOn("PASSWORD_IDP", false))
                .app("all", 99, "null", ANY_TWO);

        assertThat(org.accepts()).containsExactly("password + webauthn");
    }

    @Test
    void aSecondFactorOfTheSessionMakesOneFactorOfTheAppTwo() {
        OrgFile org = identity()
                .without("rules")
                .rule("session", "SIGN_ON", "default", 1, "null", OrgFile.signOn("PASSWORD_IDP", true))
                .app("all", 99, "null", ANY_ONE);

        assertThat(org.accepts()).containsExactly("password + webauthn");
        assertThat(org.login().enforcement()).isEqualTo(Enforcement.ENFORCED);
    }

    @Test
    void aLaxerSessionOfSomePeopleIsADoor() {
        OrgFile org = identity()
                .without("rules")
                .rule("session", "SIGN_ON", "default", 1, "null", OrgFile.signOn("PASSWORD_IDP", true))
                .sessionPolicy("desk", 1, false, GROUP)
                .rule("desk", "SIGN_ON", "desk", 1, "null", OrgFile.signOn("PASSWORD_IDP", false))
                .app("all", 99, "null", PASSWORD_ALONE);

        assertThat(org.doors()).containsExactly("EXEMPT_PEOPLE [password]");
    }

    @Test
    void twoLaxRulesTogetherAreADoor() {
        OrgFile org = identity()
                .without("rules")
                .rule("session", "SIGN_ON", "office", 1, ZONE, OrgFile.signOn("PASSWORD_IDP", false))
                .rule("session", "SIGN_ON", "default", 2, "null", OrgFile.signOn("PASSWORD_IDP", true))
                .app("office", 1, ZONE, PASSWORD_ALONE)
                .app("all", 99, "null", ANY_TWO);

        assertThat(org.doors()).containsExactly("EXEMPT_NETWORK [password]");
    }

    @Test
    void withoutSessionPolicyOnlyWhatTheAppAsksIsCertain() {
        OrgFile two = apps("all", 99, "null", ANY_TWO);
        String text = two.text().replace("OKTA_SIGN_ON", "CLIENT_UPDATE").replace("SIGN_ON", "CLIENT_UPDATE");
        Login login = OrgFile.read("org.json", text).all(Login.class).get(0);

        assertThat(login.accepts()).isNull();
        assertThat(login.enforcement()).isEqualTo(Enforcement.ENFORCED);
    }

    @Test
    void aRuleWhoseFellowsAreNotThereDecidesForItsOwnPeople() {
        String rule = OrgFile.bare()
                .rule("apps", "ACCESS_POLICY", "some", 1, "null", ANY_TWO)
                .text()
                .replaceFirst("^\\{\"rules\": \\[", "")
                .replaceFirst("]}$", "");
        Configuration org = OrgFile.read("rule.json", rule);

        assertThat(org.all(Login.class)).hasSize(1);
        assertThat(org.all(Login.class).get(0).title()).isEqualTo("sign-in that the rule some decides");
        assertThat(org.all(Login.class).get(0).enforcement()).isEqualTo(Enforcement.ENFORCED);
        assertThat(org.sources().get(0).unread()).anyMatch(note -> note.contains("other rules of its policy"));
    }

    @Test
    void anInactivePolicyDecidesNothing() {
        OrgFile org = identity()
                .policy("old", "ACCESS_POLICY", 1, false, "INACTIVE", "null", "")
                .rule("old", "ACCESS_POLICY", "all", 99, "null", PASSWORD_ALONE)
                .app("all", 99, "null", ANY_TWO);

        assertThat(org.read().all(Login.class)).extracting(Login::id).containsExactly("apps");
    }

    @Test
    void policiesWithoutTheirRulesAreCountedAndNotGuessed() {
        Configuration org = identity().read();

        assertThat(org.all(Login.class)).extracting(Login::id).containsExactly("sign-in");
        assertThat(org.all(Login.class).get(0).accepts()).isNull();
        assertThat(org.sources().get(0).unread())
                .anyMatch(note -> note.contains("1 app sign-in policies are there without their rules"));
    }

    private static String app(String id, String name, String policy) {
        return "{\"id\": \"" + id + "\", \"name\": \"" + name + "\", \"label\": \"" + id
                + "\", \"status\": \"ACTIVE\", \"signOnMode\": \"SAML_2_0\", \"_links\": {\"accessPolicy\": {\"href\":"
                + " \"https://example.okta.com/api/v1/policies/" + policy + "\"}}}";
    }

    @Test
    void onlyPoliciesThatAnApplicationUsesCount() {
        OrgFile org = apps("all", 99, "null", ANY_TWO)
                .policy("left-over", "ACCESS_POLICY", "")
                .rule("left-over", "ACCESS_POLICY", "all", 99, "null", PASSWORD_ALONE)
                .add("apps", app("wiki", "saml", "apps"));

        assertThat(org.read().all(Login.class)).extracting(Login::id).containsExactly("apps");
        assertThat(org.login().services()).containsExactly("wiki");
    }

    @Test
    void whoSignsInToTheAdministrationIsAnOperator() {
        OrgFile org = apps("all", 99, "null", ANY_TWO).add("apps", app("console", "saasure", "apps"));

        assertThat(org.login().populations()).containsExactly(Population.OPERATORS);
        assertThat(org.read().find(Service.class, "admin-console")).allMatch(service -> service.privileged());
        assertThat(org.read().find(io.github.countersign.model.Boundary.class, Org.ADMINISTRATORS))
                .allMatch(boundary -> "apps".equals(boundary.guardedBy()));
    }
}
