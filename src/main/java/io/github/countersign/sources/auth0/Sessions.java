package io.github.countersign.sources.auth0;

import io.github.countersign.model.Limit;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import io.github.countersign.model.Session.IdleReauthentication;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.auth0.MfaPolicy.When;
import io.github.countersign.sources.vendor.Known;
import io.github.countersign.sources.vendor.Node;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** States the session at Auth0 that a login leaves; an application's own session is another matter. */
final class Sessions {

    private static final int OVERALL = 168;
    private static final int IDLE = 72;
    private static final int ACCESS_TOKEN = 86_400;

    private final Reading reading;
    private final Draft.Entry session;

    private Sessions(Reading reading, Draft.Entry session) {
        this.reading = reading;
        this.session = session;
    }

    /** States the session and the tokens that come with it. */
    static void state(Reading reading, MfaPolicy policy, Draft.Entry login) {
        Draft.Entry session = reading.draft()
                .noun(NounKind.SESSION, Reading.SESSION)
                .from(reading.root().derived("every login leaves a session at Auth0"));
        login.set("session", Reading.SESSION, reading.root().derived("the session the login leaves"));
        Sessions sessions = new Sessions(reading, session);
        Node tenant = reading.pieces().one(Part.TENANT);
        if (tenant != null) {
            sessions.limits(tenant);
        }
        sessions.remembering(policy);
        sessions.accessTokens();
        RefreshTokens.state(reading, session);
    }

    private void limits(Node tenant) {
        Node mode = tenant.get("session_cookie").get("mode");
        String word = reading.settings().text(mode);
        if ("persistent".equals(word) || "non-persistent".equals(word)) {
            session.set("persistentBearer", "persistent".equals(word), mode.read());
        }
        session.set(
                "endsAtLimit",
                true,
                tenant.defaulted(
                        "Auth0's documentation: a session ends at either limit, and the server keeps its record"));
        boolean ephemeral = "non-persistent".equals(word)
                && tenant.get("ephemeral_session_lifetime").present();
        limit("overallLimit", tenant, ephemeral ? "ephemeral_session_lifetime" : "session_lifetime", OVERALL);
        boolean idle = "non-persistent".equals(word)
                && tenant.get("idle_ephemeral_session_lifetime").present();
        limit("inactivityLimit", tenant, idle ? "idle_ephemeral_session_lifetime" : "idle_session_lifetime", IDLE);
        for (String other :
                new String[] {"ephemeral_session_lifetime", "idle_ephemeral_session_lifetime", "sessions"}) {
            tenant.get(other).looked();
        }
    }

    private void limit(String fact, Node tenant, String key, int hours) {
        Node minutes = tenant.get(key + "_in_minutes");
        Node given = minutes.present() ? minutes : tenant.get(key);
        if (!given.present() && reading.pieces().isManaged()) {
            return;
        }
        if (!given.present()) {
            session.set(
                    fact,
                    new Limit(Duration.ofHours(hours)),
                    given.defaulted("default of Auth0 for a tenant that sets none: " + hours + " hours"));
            return;
        }
        Duration duration = reading.settings().span(given, minutes.present() ? ChronoUnit.MINUTES : ChronoUnit.HOURS);
        if (duration != null) {
            Duration whole = Duration.ofSeconds(Math.round(duration.toMillis() / 1000.0));
            session.set(fact, new Limit(whole), given.read());
        }
    }

    /** Whether a box lets people skip the factor on a browser they know. */
    private void remembering(MfaPolicy policy) {
        if (policy.when() == When.NEVER) {
            session.set(
                    "idleReauthentication",
                    IdleReauthentication.FULL,
                    policy.origin(reading, "once a session has ended the login begins anew"));
        }
        Node settings = reading.pieces().one(Part.GUARDIAN_SETTINGS);
        if (settings == null) {
            return;
        }
        Node box = settings.get("display_remember_me_checkbox");
        Boolean shown = reading.settings().flag(box);
        if (Boolean.TRUE.equals(shown) && policy.when() != When.NEVER) {
            session.set("rememberedBrowserReplacesFactor", true, box.read());
        } else if (Boolean.FALSE.equals(shown) && policy.when() != null) {
            session.set("rememberedBrowserReplacesFactor", false, box.read());
            session.set(
                    "idleReauthentication",
                    IdleReauthentication.FULL,
                    box.derived("once a session has ended the login begins anew, and no browser is remembered"));
        }
        settings.looked();
    }

    /** The longest life of a token for any API; the APIs of Auth0 itself are not in an export. */
    private void accessTokens() {
        Known<Duration> longest = null;
        for (Node api : reading.pieces().all(Part.RESOURCE_SERVER)) {
            Known<Duration> life = life(api.get("token_lifetime"));
            if (life == null) {
                return;
            }
            longest = longest == null || life.value().compareTo(longest.value()) > 0 ? life : longest;
            api.get("token_lifetime_for_web").looked();
        }
        if (longest != null && reading.pieces().wholeList(Part.RESOURCE_SERVER) != null) {
            session.set("accessTokenLifetime", longest.value(), longest.origin());
        }
    }

    private @Nullable Known<Duration> life(Node node) {
        if (!node.present()) {
            Origin origin = node.defaulted("default of Auth0 for an API: " + ACCESS_TOKEN + " seconds");
            return new Known<>(Duration.ofSeconds(ACCESS_TOKEN), origin);
        }
        Duration life = reading.settings().span(node, ChronoUnit.SECONDS);
        return life == null ? null : new Known<>(life, node.read());
    }
}
