package io.github.countersign.sources.entra;

import io.github.countersign.model.Limit;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Node;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** States what a login leaves behind. Without a policy that says otherwise a session lasts while it is used in 90 days. */
final class Sessions {

    private static final String EVERYWHERE = "entra-docs, adaptive session lifetime: a rolling window of 90 days";
    private static final List<String> READ = List.of("signInFrequency", "persistentBrowser");
    private static final Duration EVERY_TIME = Duration.ofMinutes(5);

    private final Reading reading;
    private final Draft.Entry session;
    private final Situation.Person person;

    private Sessions(Reading reading, Draft.Entry session, Situation.Person person) {
        this.reading = reading;
        this.session = session;
        this.person = person;
    }

    /** States the session of a login. */
    static void state(Reading reading, Draft.Entry login, Situation.Person person) {
        Origin origin = reading.policiesAt("the session the login leaves");
        Draft.Entry session = reading.draft().noun(NounKind.SESSION, login.id()).from(origin);
        login.set("session", login.id(), origin);
        Sessions sessions = new Sessions(reading, session, person);
        sessions.others();
        sessions.frequency();
        sessions.persistence();
    }

    private void others() {
        for (Policy policy : reading.access().policies()) {
            for (String key : policy.session().keys()) {
                boolean read = READ.stream().anyMatch(key::equalsIgnoreCase) || key.contains("@");
                if (!read && Keys.said(policy.session().get(key))) {
                    reading.tenant()
                            .unread()
                            .add(policy.session().get(key), "a control on sessions that is not worked out");
                }
            }
        }
    }

    private void frequency() {
        List<Policy> asking = reading.access().policies().stream()
                .filter(policy ->
                        policy.session().any("signInFrequency").any("isEnabled").isTrue())
                .toList();
        List<Policy> applying = inEvery(asking, List.of(Situation.BROWSER, Situation.APPS));
        @Nullable Limit shortest = null;
        for (Policy policy : applying) {
            Node frequency = policy.session().any("signInFrequency");
            Limit limit = limit(frequency);
            boolean second = frequency.any("authenticationType").textOr("").equalsIgnoreCase("secondaryAuthentication");
            if (limit != null && !second && (shortest == null || limit.compareTo(shortest) < 0)) {
                shortest = limit;
                session.set("overallLimit", limit, frequency.read("the shortest that applies to everybody"));
            }
        }
        if (shortest == null && reading.access().whole() && perhaps(asking).isEmpty()) {
            session.set("overallLimit", Limit.NONE, reading.policiesAt(EVERYWHERE + ", and no policy that limits it"));
            session.set("inactivityLimit", new Limit(Duration.ofDays(90)), reading.policiesAt(EVERYWHERE));
        }
        note(asking, applying, "signInFrequency");
    }

    private static @Nullable Limit limit(Node frequency) {
        if (frequency.any("frequencyInterval").textOr("").equalsIgnoreCase("everyTime")) {
            return new Limit(EVERY_TIME);
        }
        BigDecimal value = frequency.any("value").number();
        if (value == null || value.signum() <= 0 || value.compareTo(BigDecimal.valueOf(10_000)) > 0) {
            return null;
        }
        return switch (frequency.any("type").textOr("").toLowerCase(Locale.ROOT)) {
            case "days" -> new Limit(Duration.ofDays(value.longValue()));
            case "hours" -> new Limit(Duration.ofHours(value.longValue()));
            default -> null;
        };
    }

    private void persistence() {
        List<Policy> asking = reading.access().policies().stream()
                .filter(policy -> policy.session()
                        .any("persistentBrowser")
                        .any("isEnabled")
                        .isTrue())
                .toList();
        List<Policy> applying = inEvery(asking, List.of(Situation.BROWSER));
        for (Policy policy : applying) {
            Node mode = policy.session().any("persistentBrowser").any("mode");
            boolean never = mode.textOr("").equalsIgnoreCase("never");
            if (never || mode.textOr("").equalsIgnoreCase("always")) {
                session.set("persistentBearer", !never, mode.read());
            }
        }
        if (applying.isEmpty() && reading.access().whole() && perhaps(asking).isEmpty()) {
            session.set(
                    "persistentBearer",
                    true,
                    reading.policiesAt("entra-docs, adaptive session lifetime: people choose to stay signed in,"
                            + " unless a policy forbids it"));
        }
        note(asking, applying, "persistentBrowser");
    }

    /** Policies that apply however and from wherever the person signs in. */
    private List<Policy> inEvery(List<Policy> policies, List<String> clients) {
        List<Situation> situations = new ArrayList<>();
        for (String client : clients) {
            Situation one = Situation.of(person).client(client);
            reading.access().platforms().forEach(platform -> situations.add(one.platform(platform)));
            reading.access()
                    .networks()
                    .forEach(id -> situations.add(
                            one.network(reading.access().locations().network(id))));
        }
        return policies.stream()
                .filter(policy ->
                        situations.stream().allMatch(situation -> Boolean.TRUE.equals(policy.applies(situation))))
                .toList();
    }

    private List<Policy> perhaps(List<Policy> policies) {
        return policies.stream()
                .filter(policy -> policy.applies(Situation.of(person)) == null)
                .toList();
    }

    private void note(List<Policy> asking, List<Policy> applying, String key) {
        applying.stream()
                .filter(policy -> policy.conditions().leavesPeopleOut())
                .forEach(policy -> reading.tenant()
                        .unread()
                        .add(
                                policy.session().any(key),
                                session.id() + ": people whom the policy leaves out have no such limit"));
        asking.stream()
                .filter(policy -> !applying.contains(policy))
                .forEach(policy -> reading.tenant()
                        .unread()
                        .add(policy.session().any(key), session.id() + ": not for everybody or not everywhere"));
    }
}
