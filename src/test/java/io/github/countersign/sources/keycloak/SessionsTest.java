package io.github.countersign.sources.keycloak;

import static io.github.countersign.sources.keycloak.RealmFile.OTP;
import static io.github.countersign.sources.keycloak.RealmFile.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.model.Limit;
import io.github.countersign.model.Session;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How long a login lasts, and what it hands out. */
class SessionsTest {

    private static RealmFile realm() {
        return RealmFile.browser(PASSWORD, OTP);
    }

    @Test
    void gapsHaveTheServersDefaults() {
        Session session = realm().session();
        assertThat(session.overallLimit()).isEqualTo(Limit.ofSeconds(36_000));
        assertThat(session.inactivityLimit()).isEqualTo(Limit.ofSeconds(1_800));
        assertThat(session.accessTokenLifetime()).isEqualTo(Duration.ofMinutes(5));
        assertThat(session.refreshTokenRotated()).isFalse();
        assertThat(session.refreshTokenIdleLimit()).isEqualTo(Limit.ofSeconds(2_592_000));
        assertThat(session.refreshTokenLimit()).isEqualTo(Limit.NONE);
        assertThat(session.idleReauthentication()).isEqualTo(Session.IdleReauthentication.FULL);
        assertThat(session.rememberedLimit()).isNull();
        assertThat(session.persistentBearer()).isNull();
    }

    @Test
    void noughtMeansTheDefaultAndNotForever() {
        Session session = realm().with("ssoSessionMaxLifespan", 0)
                .with("ssoSessionIdleTimeout", -1)
                .session();
        assertThat(session.overallLimit()).isEqualTo(Limit.ofSeconds(36_000));
        assertThat(session.inactivityLimit()).isEqualTo(Limit.ofSeconds(1_800));
    }

    @Test
    void theLongerOfTheTwoLimitsCountsForTheRemembered() {
        RealmFile realm = realm().with("rememberMe", true).with("ssoSessionMaxLifespan", 32_140_800);
        assertThat(realm.with("ssoSessionMaxLifespanRememberMe", 60).session().rememberedLimit())
                .isEqualTo(Limit.ofSeconds(32_140_800));
        assertThat(realm.with("ssoSessionMaxLifespanRememberMe", 40_000_000)
                        .session()
                        .rememberedLimit())
                .isEqualTo(Limit.ofSeconds(40_000_000));
        assertThat(realm.session().persistentBearer()).isTrue();
    }

    @Test
    void offlineTokensEndOnlyWhereThatIsSwitchedOn() {
        RealmFile realm = realm().with("offlineSessionMaxLifespan", 5_184_000);
        assertThat(realm.session().refreshTokenLimit()).isEqualTo(Limit.NONE);
        assertThat(realm.with("offlineSessionMaxLifespanEnabled", true)
                        .session()
                        .refreshTokenLimit())
                .isEqualTo(Limit.ofSeconds(5_184_000));
    }

    @Test
    void aRefreshTokenThatMayBeUsedAgainIsNotRotated() {
        RealmFile realm = realm().with("revokeRefreshToken", true);
        assertThat(realm.session().refreshTokenRotated()).isTrue();
        assertThat(realm.with("refreshTokenMaxReuse", 2).session().refreshTokenRotated())
                .isFalse();
    }

    @Test
    void theLongestAccessTokenOfAnyClientIsStated() {
        RealmFile realm = realm().client("reports", Map.of("attributes", Map.of("access.token.lifespan", "17280000")))
                .client("off", Map.of("enabled", false, "attributes", Map.of("access.token.lifespan", "99999999")));
        assertThat(realm.session().accessTokenLifetime()).isEqualTo(Duration.ofDays(200));
    }

    @Test
    void implicitFlowsHaveALifeOfTheirOwn() {
        RealmFile realm = realm().client("old", Map.of("implicitFlowEnabled", true));
        assertThat(realm.session().accessTokenLifetime()).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void aPlaceholderWithADefaultIsReadAndNoted() {
        RealmFile realm = realm().with("ssoSessionIdleTimeout", "${SSO_IDLE:600}");
        assertThat(realm.session().inactivityLimit()).isEqualTo(Limit.ofSeconds(600));
        assertThat(realm.unread())
                .anyMatch(note -> note.startsWith("/ssoSessionIdleTimeout: the default of a placeholder"));
    }

    @Test
    void aPlaceholderWithoutADefaultIsUnknown() {
        RealmFile realm =
                realm().with("ssoSessionIdleTimeout", "${SSO_IDLE}").with("ssoSessionMaxLifespan", "$(env:MAX)");
        assertThat(realm.session().inactivityLimit()).isNull();
        assertThat(realm.session().overallLimit()).isNull();
        assertThat(realm.unread()).anyMatch(note -> note.startsWith("/ssoSessionMaxLifespan: a placeholder"));
    }

    @Test
    void theChannelFollowsWhatTlsIsRequiredOf() {
        assertThat(realm().login().channel().authenticatedProtected()).isTrue();
        assertThat(realm().with("sslRequired", "ALL").login().channel().authenticatedProtected())
                .isTrue();
        assertThat(realm().with("sslRequired", "NONE").login().channel().authenticatedProtected())
                .isFalse();
        assertThat(realm().with("sslRequired", "{{ ssl }}").login().channel().authenticatedProtected())
                .isNull();
    }
}
