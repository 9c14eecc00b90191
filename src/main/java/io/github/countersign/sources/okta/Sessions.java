package io.github.countersign.sources.okta;

import io.github.countersign.model.Limit;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import io.github.countersign.model.Session.FraudResponse;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Known;
import io.github.countersign.sources.vendor.Node;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** States the session that a login leaves: as the global session policy limits it, and how soon an application asks again. */
final class Sessions {

    private static final Duration ONCE_A_SESSION = Duration.ofHours(43_800);

    private final Draft.Entry session;
    private final @Nullable Rule global;
    private final @Nullable Rule app;

    private Sessions(Draft.Entry session, @Nullable Rule global, @Nullable Rule app) {
        this.session = session;
        this.global = global;
        this.app = app;
    }

    /** States what is known of the session of a login; either rule is null where it is not known. */
    static void state(Org org, Draft.Entry login, @Nullable Rule global, @Nullable Rule app) {
        if (global == null && app == null) {
            return;
        }
        Node at = global == null ? java.util.Objects.requireNonNull(app).node() : global.node();
        Draft.Entry session = org.draft().noun(NounKind.SESSION, login.id()).from(at.read());
        login.set("session", login.id(), at.derived("the session that the login leaves"));
        Sessions sessions = new Sessions(session, global, app);
        sessions.overall();
        sessions.idle();
        sessions.remembered();
    }

    /** States of every session that it is watched, where a session protection policy is on. */
    static void watched(Org org) {
        for (Policy policy : org.active(PolicyType.AFTERWARDS)) {
            List<Rule> rules = policy.present() ? policy.activeRules() : List.of();
            if (rules.isEmpty()) {
                continue;
            }
            Node actions =
                    rules.get(0).node().get("actions").get("postAuthSession").get("failureActions");
            boolean ends = actions.items().stream()
                    .anyMatch(action -> action.get("action").textOr("").equals("TERMINATE_SESSION"));
            boolean everybody =
                    Narrowing.of(rules.get(0).piece(), org.everyone()).nothing();
            for (String id : org.draft().ids(NounKind.SESSION)) {
                Draft.Entry session = org.draft().noun(NounKind.SESSION, id);
                session.set("monitored", true, rules.get(0).node().derived("sessions are evaluated when they change"));
                if (ends && everybody) {
                    session.set("fraudResponse", List.of(FraudResponse.TERMINATE), actions.read());
                }
            }
        }
    }

    private void overall() {
        Known<Limit> lifetime = global == null ? null : minutes(global.piece().whole(Setting.LIFETIME));
        Known<Limit> again = again();
        boolean sooner = again != null && (lifetime == null || again.value().compareTo(lifetime.value()) < 0);
        Known<Limit> shorter = sooner ? again : lifetime;
        if (shorter != null && (shorter.value().bounded() || lifetime != null)) {
            session.set("overallLimit", shorter.value(), shorter.origin());
        }
    }

    /** How soon the application asks again; no limit of its own where it asks once a session. */
    private @Nullable Known<Limit> again() {
        if (app == null) {
            return null;
        }
        Known<Duration> whole = app.piece().duration(Setting.REAUTHENTICATE_IN);
        Node chains = app.piece().at(Setting.CHAINS);
        if (chains.present()) {
            whole = null;
            for (Node chain : chains.items()) {
                Node one = chain.get("reauthenticateIn");
                Duration duration = io.github.countersign.sources.vendor.Span.iso(one);
                if (duration == null) {
                    whole = app.piece().node().get("actions").present()
                            ? app.piece().duration(Setting.REAUTHENTICATE_IN)
                            : null;
                    break;
                }
                if (whole == null || duration.compareTo(whole.value()) > 0) {
                    whole = new Known<>(duration, one.read());
                }
            }
        }
        return whole == null || whole.value().compareTo(ONCE_A_SESSION) >= 0 ? null : whole.map(Limit::new);
    }

    private static @Nullable Known<Limit> minutes(@Nullable Known<Integer> minutes) {
        return minutes == null || minutes.value() < 0
                ? null
                : minutes.map(value -> value == 0 ? Limit.NONE : new Limit(Duration.ofMinutes(value)));
    }

    private void idle() {
        Known<Limit> idle = global == null ? null : minutes(global.piece().whole(Setting.IDLE));
        Known<Duration> own = app == null ? null : app.piece().duration(Setting.INACTIVITY);
        Known<Limit> ofApp = own == null ? null : own.map(Limit::new);
        boolean sooner = ofApp != null && (idle == null || ofApp.value().compareTo(idle.value()) < 0);
        Known<Limit> shorter = sooner ? ofApp : idle;
        if (shorter != null) {
            session.set("inactivityLimit", shorter.value(), shorter.origin());
        }
    }

    private void remembered() {
        Known<Boolean> persistent = global == null ? null : global.piece().flag(Setting.PERSISTENT);
        boolean stays = app != null && app.piece().says(Setting.STAY_SIGNED_IN, "ALLOWED");
        if (stays) {
            Origin origin = java.util.Objects.requireNonNull(app)
                    .piece()
                    .at(Setting.STAY_SIGNED_IN)
                    .derived("people may choose to stay signed in");
            session.set("persistentBearer", true, origin);
        } else if (persistent != null) {
            session.set("persistentBearer", persistent.value(), persistent.origin());
        }
        if (global == null || !Known.isTrue(global.piece().flag(Setting.REQUIRE_FACTOR))) {
            return;
        }
        Known<String> prompt = global.piece().text(Setting.PROMPT);
        if (prompt != null && List.of("ALWAYS", "SESSION", "DEVICE").contains(prompt.value())) {
            boolean device = prompt.value().equals("DEVICE");
            session.set("rememberedBrowserReplacesFactor", device, prompt.origin());
            Known<Limit> lifetime = device ? minutes(global.piece().whole(Setting.FACTOR_LIFETIME)) : null;
            if (lifetime != null) {
                session.set("rememberedLimit", lifetime.value(), lifetime.origin());
            }
        }
    }
}
