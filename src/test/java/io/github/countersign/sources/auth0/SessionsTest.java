package io.github.countersign.sources.auth0;

import static io.github.countersign.sources.auth0.TenantFile.ALWAYS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.model.Limit;
import io.github.countersign.model.Session.IdleReauthentication;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How long a login lasts, and the tokens that come with it. */
class SessionsTest {

    private static TenantFile tenant() {
        return TenantFile.asking(ALWAYS, "otp");
    }

    private static Limit hours(double hours) {
        return new Limit(Duration.ofSeconds(Math.round(hours * 3600)));
    }

    private static Map<String, Object> refresh(Map<String, ?> settings) {
        Map<String, Object> all = new LinkedHashMap<>(Map.of(
                "rotation_type",
                "rotating",
                "expiration_type",
                "expiring",
                "infinite_token_lifetime",
                false,
                "infinite_idle_token_lifetime",
                false,
                "token_lifetime",
                7200,
                "idle_token_lifetime",
                600));
        all.putAll(settings);
        return Map.of("grant_types", List.of("authorization_code", "refresh_token"), "refresh_token", all);
    }

    @Test
    void hoursMayBeFractions() {
        TenantFile tenant =
                tenant().tenant("session_lifetime", 3.0166666666666666).tenant("idle_session_lifetime", 1);
        assertThat(tenant.session().overallLimit()).isEqualTo(new Limit(Duration.ofMinutes(181)));
        assertThat(tenant.session().inactivityLimit()).isEqualTo(hours(1));
    }

    @Test
    void gapsHaveTheDefaultsOfATenantButNotWithoutItsSettings() {
        assertThat(tenant().session().overallLimit()).isEqualTo(hours(168));
        assertThat(tenant().session().inactivityLimit()).isEqualTo(hours(72));
        assertThat(tenant().session().persistentBearer()).isNull();
        assertThat(tenant().session().endsAtLimit()).isTrue();
        assertThat(tenant().without("tenant").session().overallLimit()).isNull();
        assertThat(tenant().tenant("session_lifetime", "##HOURS##").session().overallLimit())
                .isNull();
    }

    @Test
    void sessionsThatEndWithTheBrowserHaveLimitsOfTheirOwn() {
        TenantFile tenant = tenant().tenant("session_lifetime", 100)
                .tenant("ephemeral_session_lifetime", 8)
                .tenant("idle_ephemeral_session_lifetime", 1)
                .tenant("session_cookie", Map.of("mode", "persistent"));
        assertThat(tenant.session().overallLimit()).isEqualTo(hours(100));
        assertThat(tenant.session().persistentBearer()).isTrue();
        tenant.tenant("session_cookie", Map.of("mode", "non-persistent"));
        assertThat(tenant.session().overallLimit()).isEqualTo(hours(8));
        assertThat(tenant.session().inactivityLimit()).isEqualTo(hours(1));
        assertThat(tenant.session().persistentBearer()).isFalse();
    }

    @Test
    void aBoxLetsABrowserSkipTheFactor() {
        TenantFile tenant = tenant().with("guardianSettings", Map.of("display_remember_me_checkbox", true));
        assertThat(tenant.session().rememberedBrowserReplacesFactor()).isTrue();
        tenant.with("guardianSettings", Map.of("display_remember_me_checkbox", false));
        assertThat(tenant.session().rememberedBrowserReplacesFactor()).isFalse();
        assertThat(tenant.session().idleReauthentication()).isEqualTo(IdleReauthentication.FULL);
        assertThat(tenant.without("triggers").session().rememberedBrowserReplacesFactor())
                .isNull();
        assertThat(tenant().session().rememberedBrowserReplacesFactor()).isNull();
        assertThat(tenant().session().idleReauthentication()).isNull();
        assertThat(TenantFile.asking("").session().idleReauthentication()).isEqualTo(IdleReauthentication.FULL);
    }

    @Test
    void theWeakestRefreshTokenCounts() {
        TenantFile tenant = tenant().client("Web", refresh(Map.of()));
        assertThat(tenant.session().refreshTokenRotated()).isTrue();
        assertThat(tenant.session().refreshTokenLimit()).isEqualTo(Limit.ofSeconds(7200));
        assertThat(tenant.session().refreshTokenIdleLimit()).isEqualTo(Limit.ofSeconds(600));
        tenant.client(
                "Old",
                refresh(Map.of(
                        "rotation_type", "non-rotating",
                        "expiration_type", "non-expiring",
                        "infinite_idle_token_lifetime", true)));
        assertThat(tenant.session().refreshTokenRotated()).isFalse();
        assertThat(tenant.session().refreshTokenLimit()).isEqualTo(Limit.NONE);
        assertThat(tenant.session().refreshTokenIdleLimit()).isEqualTo(Limit.NONE);
    }

    @Test
    void anApplicationWhoseGrantsAreNotToldMayHaveWeakerTokens() {
        TenantFile tenant = tenant().client("Web", refresh(Map.of())).client("Other", Map.of());
        assertThat(tenant.session().refreshTokenRotated()).isNull();
        assertThat(tenant.session().refreshTokenLimit()).isNull();
    }

    @Test
    void theLongestTokenOfAnyApiIsStated() {
        Map<String, Object> short_ = Map.of("name", "a", "identifier", "https://a", "token_lifetime", 60);
        TenantFile tenant = tenant().with("resourceServers", List.of(short_));
        assertThat(tenant.session().accessTokenLifetime()).isEqualTo(Duration.ofMinutes(1));
        tenant.with("resourceServers", List.of(short_, Map.of("name", "b", "identifier", "https://b")));
        assertThat(tenant.session().accessTokenLifetime()).isEqualTo(Duration.ofDays(1));
        assertThat(tenant.with("resourceServers", List.of()).session().accessTokenLifetime())
                .isNull();
    }
}
