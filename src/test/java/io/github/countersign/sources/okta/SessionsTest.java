package io.github.countersign.sources.okta;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.model.Limit;
import io.github.countersign.model.Session.FraudResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How long a login lasts, and what a remembered browser skips. */
class SessionsTest {

    private static OrgFile org(String signOn, String verification) {
        return OrgFile.identity()
                .without("rules")
                .rule(
                        "session",
                        "SIGN_ON",
                        "default",
                        1,
                        "null",
                        "{\"signon\": {\"access\": \"ALLOW\", \"primaryFactor\": \"PASSWORD_IDP\", " + signOn + "}}")
                .app(
                        "all",
                        99,
                        "null",
                        "{\"appSignOn\": {\"access\": \"ALLOW\", \"verificationMethod\": {" + verification + "}}}");
    }

    private static Limit limit(String text) {
        return new Limit(Duration.parse(text));
    }

    private static final String TWO = "\"type\": \"ASSURANCE\", \"factorMode\": \"2FA\"";

    @Test
    void aLifetimeOfNoMinutesIsNoLimit() {
        OrgFile org = org(
                "\"requireFactor\": false, \"session\": {\"maxSessionLifetimeMinutes\": 0, \"maxSessionIdleMinutes\":"
                        + " 30}",
                TWO);

        assertThat(org.session().overallLimit()).isEqualTo(Limit.NONE);
        assertThat(org.session().inactivityLimit()).isEqualTo(limit("PT30M"));
    }

    @Test
    void whatIsAbsentHasTheDocumentedDefault() {
        OrgFile org = org("\"requireFactor\": false", TWO);

        assertThat(org.session().overallLimit()).isEqualTo(Limit.NONE);
        assertThat(org.session().inactivityLimit()).isEqualTo(limit("PT2H"));
        assertThat(org.session().persistentBearer()).isFalse();
    }

    @Test
    void theSoonerOfSessionAndApplicationCounts() {
        String long8 = "\"requireFactor\": false, \"session\": {\"maxSessionLifetimeMinutes\": 480}";

        assertThat(org(long8, TWO + ", \"reauthenticateIn\": \"PT2H\", \"inactivityPeriod\": \"PT5M\"")
                        .session())
                .satisfies(session -> assertThat(session.overallLimit()).isEqualTo(limit("PT2H")))
                .satisfies(session -> assertThat(session.inactivityLimit()).isEqualTo(limit("PT5M")));
        assertThat(org(long8, TWO + ", \"reauthenticateIn\": \"PT12H\"")
                        .session()
                        .overallLimit())
                .isEqualTo(limit("PT8H"));
        assertThat(org(long8, TWO + ", \"reauthenticateIn\": \"PT0S\"")
                        .session()
                        .overallLimit())
                .isEqualTo(limit("PT0S"));
        assertThat(org(long8, TWO + ", \"reauthenticateIn\": \"PT43800H\"")
                        .session()
                        .overallLimit())
                .isEqualTo(limit("PT8H"));
    }

    @Test
    void ofSeveralChainsTheLatestAsksAgain() {
        String chains =
                "\"type\": \"AUTH_METHOD_CHAIN\", \"chains\": [{\"authenticationMethods\": [{\"key\": \"webauthn\","
                        + " \"method\": \"webauthn\"}], \"reauthenticateIn\": \"PT1H\"}, {\"authenticationMethods\":"
                        + " [{\"key\": \"okta_password\", \"method\": \"password\"}], \"reauthenticateIn\": \"PT3H\"}]";

        assertThat(org("\"requireFactor\": false", chains).session().overallLimit())
                .isEqualTo(limit("PT3H"));
    }

    @Test
    void aRememberedDeviceSkipsTheFactorOfTheSession() {
        String device = "\"requireFactor\": true, \"factorPromptMode\": \"DEVICE\", \"factorLifetime\": 60";

        assertThat(org(device, TWO).session().rememberedBrowserReplacesFactor()).isTrue();
        assertThat(org(device, TWO).session().rememberedLimit()).isEqualTo(limit("PT1H"));
        assertThat(org(device.replace("DEVICE", "ALWAYS"), TWO).session().rememberedBrowserReplacesFactor())
                .isFalse();
        assertThat(org(device.replace("true", "false"), TWO).session().rememberedBrowserReplacesFactor())
                .isNull();
    }

    @Test
    void aSessionProtectionPolicyWatchesSessions() {
        String ends = "{\"postAuthSession\": {\"failureActions\": [{\"action\": \"TERMINATE_SESSION\"}]}}";
        OrgFile org = org("\"requireFactor\": false", TWO).policy("after", "POST_AUTH_SESSION", "");

        assertThat(org.session().monitored()).isNull();
        assertThat(org.rule("after", "POST_AUTH_SESSION", "all", 1, "null", ends)
                        .session())
                .satisfies(session -> assertThat(session.monitored()).isTrue())
                .satisfies(session -> assertThat(session.fraudResponse()).containsExactly(FraudResponse.TERMINATE));
    }

    @Test
    void peopleWhoMayStaySignedInKeepACookie() {
        OrgFile org = OrgFile.identity()
                .app(
                        "all",
                        99,
                        "null",
                        "{\"appSignOn\": {\"access\": \"ALLOW\", \"verificationMethod\": {" + TWO
                                + "}, \"keepMeSignedIn\": {\"postAuth\": \"ALLOWED\"}}}");

        assertThat(org.session().persistentBearer()).isTrue();
    }
}
