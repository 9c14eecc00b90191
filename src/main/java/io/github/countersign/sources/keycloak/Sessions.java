package io.github.countersign.sources.keycloak;

import io.github.countersign.model.Limit;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Session.IdleReauthentication;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Known;
import io.github.countersign.sources.vendor.Node;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** States what a login leaves behind: the session at the server and the tokens it hands out. */
final class Sessions {

    private static final int IDLE = 1_800;
    private static final int OVERALL = 36_000;
    private static final int OFFLINE_IDLE = 2_592_000;
    private static final int OFFLINE = 5_184_000;

    private final Realm realm;
    private final Draft.Entry session;

    private Sessions(Reading reading) {
        this.realm = reading.realm();
        this.session = reading.draft()
                .noun(NounKind.SESSION, Reading.BROWSER)
                .from(realm.node().derived("every login leaves a session"));
    }

    /** States the session of the browser login. */
    static void state(Reading reading) {
        Sessions sessions = new Sessions(reading);
        sessions.limits();
        sessions.refreshing();
        sessions.accessTokens();
    }

    private void limits() {
        Known<Integer> overall = positive("ssoSessionMaxLifespan", OVERALL);
        Known<Integer> idle = positive("ssoSessionIdleTimeout", IDLE);
        limit("overallLimit", overall);
        limit("inactivityLimit", idle);
        session.set(
                "idleReauthentication",
                IdleReauthentication.FULL,
                realm.node().derived("once a session has ended the browser flow is run anew"));
        Known<Boolean> remembering = realm.flag("rememberMe", false);
        if (!Known.isTrue(remembering)) {
            return;
        }
        session.set(
                "persistentBearer",
                true,
                realm.get("rememberMe").derived("a remembered login is kept in a cookie that outlives the browser"));
        Known<Integer> remembered = realm.number("ssoSessionMaxLifespanRememberMe", 0);
        if (overall != null && remembered != null) {
            boolean longer = remembered.value() > overall.value();
            session.set(
                    "rememberedLimit",
                    Limit.ofSeconds(longer ? remembered.value() : overall.value()),
                    longer
                            ? remembered.origin()
                            : realm.get("ssoSessionMaxLifespanRememberMe")
                                    .derived("the longer of the ordinary and the remembered limit counts"));
        }
    }

    private void refreshing() {
        Known<Boolean> revoked = realm.flag("revokeRefreshToken", false);
        Known<Integer> reuse = realm.number("refreshTokenMaxReuse", 0);
        if (Known.isFalse(revoked)) {
            session.set(
                    "refreshTokenRotated",
                    false,
                    Objects.requireNonNull(revoked).origin());
        } else if (revoked != null && reuse != null) {
            session.set("refreshTokenRotated", reuse.value() <= 0, reuse.origin());
        }
        Known<Integer> idle = positive("offlineSessionIdleTimeout", OFFLINE_IDLE);
        limit("refreshTokenIdleLimit", idle);
        Known<Boolean> bounded = realm.flag("offlineSessionMaxLifespanEnabled", false);
        if (Known.isFalse(bounded)) {
            session.set(
                    "refreshTokenLimit",
                    Limit.NONE,
                    realm.get("offlineSessionMaxLifespanEnabled")
                            .derived("an offline token lives for as long as it is used"));
        } else if (bounded != null) {
            limit("refreshTokenLimit", positive("offlineSessionMaxLifespan", OFFLINE));
        }
    }

    private void accessTokens() {
        Known<Integer> longest = realm.number("accessTokenLifespan", 300);
        for (Node client : realm.get("clients").items()) {
            boolean off = client.get("enabled").isFalse();
            Known<Integer> own = off ? null : lifespan(client.get("attributes").get("access.token.lifespan"));
            if (own != null && longest != null && own.value() > longest.value()) {
                longest = own;
            }
            if (!off && client.get("implicitFlowEnabled").isTrue()) {
                Known<Integer> implicit = realm.number("accessTokenLifespanForImplicitFlow", 900);
                longest =
                        longest == null || implicit == null || implicit.value() <= longest.value() ? longest : implicit;
            }
        }
        if (longest != null && longest.value() > 0) {
            session.set("accessTokenLifetime", Duration.ofSeconds(longest.value()), longest.origin());
        }
    }

    /** A client's own lifespan of tokens; -1 stands for as long as the session. */
    private @Nullable Known<Integer> lifespan(Node attribute) {
        if (!attribute.present() || attribute.textOr("").isBlank()) {
            return null;
        }
        Known<Integer> own = realm.number(attribute, null);
        return own != null && own.value() == -1 ? positive("ssoSessionMaxLifespan", OVERALL) : own;
    }

    private void limit(String fact, @Nullable Known<Integer> seconds) {
        if (seconds != null) {
            session.set(fact, Limit.ofSeconds(seconds.value()), seconds.origin());
        }
    }

    /** A number of seconds, for which the server takes its own default where it is not positive. */
    private @Nullable Known<Integer> positive(String key, int otherwise) {
        Known<Integer> stated = realm.number(key, otherwise);
        if (stated == null || stated.value() > 0) {
            return stated;
        }
        return new Known<>(
                otherwise, realm.get(key).defaulted("not positive, so the server takes its default: " + otherwise));
    }
}
