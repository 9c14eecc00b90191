package io.github.countersign.sources.keycloak;

import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** States how authenticators are bound: on the way through a flow, as a duty of new people, or in the account console. */
final class Enrolments {

    private static final Map<String, StepKind> ACTIONS = new LinkedHashMap<>();

    static {
        ACTIONS.put("CONFIGURE_TOTP", StepKind.OTP);
        ACTIONS.put("webauthn-register", StepKind.SECURITY_KEY);
        ACTIONS.put("webauthn-register-passwordless", StepKind.PASSKEY);
        ACTIONS.put("CONFIGURE_RECOVERY_AUTHN_CODES", StepKind.RECOVERY_CODE);
    }

    private final Reading reading;
    private final Realm realm;
    private final Draft.Entry login;

    private Enrolments(Reading reading, Draft.Entry login) {
        this.reading = reading;
        this.realm = reading.realm();
        this.login = login;
    }

    /** States the ways to bind, from the ways through the browser flow and the reset flow, where these are known. */
    static void state(
            Reading reading,
            Draft.Entry login,
            @Nullable Evaluation browser,
            @Nullable Evaluation reset,
            @Nullable List<List<String>> ofClients) {
        Enrolments enrolments = new Enrolments(reading, login);
        if (browser != null) {
            enrolments.onTheWay(browser, "first-use-");
            enrolments.newPeople(browser);
            enrolments.accountConsole(browser, ofClients);
        }
        if (reset != null) {
            enrolments.onTheWay(reset, "first-use-by-reset-");
        }
    }

    private void onTheWay(Evaluation evaluation, String prefix) {
        for (String id : evaluation.setUp()) {
            Means.Mean mean = reading.means().get(id);
            String action = mean == null ? null : action(mean.kind());
            if (action == null || !Boolean.TRUE.equals(realm.actionEnabled(action))) {
                realm.unread()
                        .add(realm.get("requiredActions"), "whether '" + id + "' can be enrolled at login is not told");
                continue;
            }
            Node flow = Node.at(realm.node().tree(), evaluation.flow().pointer());
            List<List<String>> requires =
                    evaluation.combinations(world -> true, way -> way.setUp().contains(id) ? way.presented() : null);
            state(
                            prefix + id,
                            List.of(id),
                            requires,
                            flow.derived(
                                    "a person who has none yet is led to enrol it, on the strength of the other steps"))
                    .set("firstUse", true, flow.derived("only a person who has none is led to it"));
        }
    }

    private static @Nullable String action(StepKind kind) {
        return ACTIONS.entrySet().stream()
                .filter(entry -> entry.getValue() == kind
                        || (kind == StepKind.CONDITIONAL_OTP && entry.getValue() == StepKind.OTP))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private void newPeople(Evaluation browser) {
        ACTIONS.forEach((action, kind) -> {
            Node entry = realm.requiredAction(action);
            if (!entry.get("enabled").isTrue() || !entry.get("defaultAction").isTrue()) {
                return;
            }
            String variable = String.valueOf(Variable.enrolment(kind));
            Execution made = new Execution(Requirement.REQUIRED, action, null, Map.of(), entry.pointer());
            String id = reading.means().of(kind, made);
            List<List<String>> requires =
                    browser.combinations(world -> !world.has(variable) || !world.is(variable), Way::presented);
            state(
                            "new-people-" + id,
                            List.of(id),
                            requires,
                            entry.derived("a duty of everyone whose account is new, at the first login"))
                    .set("firstUse", true, entry.derived("put on new accounts only"));
        });
    }

    private void accountConsole(Evaluation browser, @Nullable List<List<String>> ofClients) {
        List<String> binds = new ArrayList<>();
        for (String id : browser.means()) {
            Means.Mean mean = reading.means().get(id);
            String action = mean == null ? null : action(mean.kind());
            if (action != null && Boolean.TRUE.equals(realm.actionEnabled(action))) {
                binds.add(id);
            }
        }
        if (binds.isEmpty()) {
            return;
        }
        Node flow = Node.at(realm.node().tree(), browser.flow().pointer());
        List<List<String>> requires = browser.combinations(browser.atHighestLevel(), way -> List.copyOf(way.means()));
        state(
                "account-console",
                binds,
                together(requires, ofClients),
                flow.derived("a person signed in within the last five minutes, by the browser flow or a client's own"));
    }

    /** A session from a client's own flow opens the account console too. */
    private static @Nullable List<List<String>> together(
            @Nullable List<List<String>> ordinary, @Nullable List<List<String>> ofClients) {
        if (ordinary == null || ofClients == null) {
            return null;
        }
        Set<List<String>> all = new LinkedHashSet<>(ordinary);
        all.addAll(ofClients);
        return List.copyOf(all);
    }

    private Draft.Entry state(String id, List<String> binds, @Nullable List<List<String>> requires, Origin origin) {
        login.add("enrolment", id, origin);
        return reading.draft()
                .noun(NounKind.ENROLMENT, id)
                .from(origin)
                .set("binds", binds, origin)
                .set("requires", requires, origin);
    }
}
