package io.github.countersign.engine;

import io.github.countersign.assessment.Compromise;
import io.github.countersign.assessment.CompromiseSet;
import io.github.countersign.assessment.Exposure;
import io.github.countersign.assessment.Incident;
import io.github.countersign.assessment.Outcome;
import io.github.countersign.assessment.Replay;
import io.github.countersign.assessment.Verdict;
import io.github.countersign.model.Authenticator;
import io.github.countersign.model.Boundary;
import io.github.countersign.model.Configuration;
import io.github.countersign.model.Login;
import io.github.countersign.model.NonHumanIdentity;
import io.github.countersign.model.Noun;
import io.github.countersign.model.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lets the attackers of an incident do what they did, on another configuration. */
final class Replays {

    private final Configuration configuration;
    private final Incident incident;

    private Replays(Configuration configuration, Incident incident) {
        this.configuration = configuration;
        this.incident = incident;
    }

    static Replay of(
            Configuration configuration, Incident incident, List<Exposure> exposures, List<Verdict> countering) {
        Replays replays = new Replays(configuration, incident);
        List<String> goals = replays.goals().map(Noun::subject).toList();
        List<Replay.Attempt> attempts = exposures.stream()
                .filter(exposure -> goals.contains(exposure.subject()))
                .map(replays::attempt)
                .toList();
        return new Replay(
                incident,
                attempts,
                with(Outcome.FAIL, countering),
                with(Outcome.UNDECIDED, countering),
                with(Outcome.PASS, countering));
    }

    private static List<Verdict> with(Outcome outcome, List<Verdict> verdicts) {
        return verdicts.stream().filter(verdict -> verdict.outcome() == outcome).toList();
    }

    private Stream<? extends Noun> goals() {
        return switch (incident.goal()) {
            case LOGIN -> configuration.all(Login.class).stream();
            case SERVICE -> configuration.all(Service.class).stream();
            case PRIVILEGED_SERVICE ->
                configuration.all(Service.class).stream().filter(it -> !Boolean.FALSE.equals(it.privileged()));
            case IDENTITY -> configuration.all(NonHumanIdentity.class).stream();
        };
    }

    private Replay.Attempt attempt(Exposure exposure) {
        List<CompromiseSet> covered = exposure.sets().stream()
                .filter(set -> set.compromises().stream().allMatch(this::done))
                .toList();
        return new Replay.Attempt(exposure.subject(), covered, exposure.completeTo());
    }

    /** Whether the attackers did such a thing; what nobody named may be anything that they took over. */
    private boolean done(Compromise compromise) {
        List<String> kinds = kinds(compromise.target());
        return incident.actions().stream()
                .filter(action -> action.kind() == compromise.kind())
                .anyMatch(action -> kinds.isEmpty() || kinds.contains(action.on()));
    }

    private List<String> kinds(String target) {
        int colon = target.indexOf(':');
        String noun = target.substring(0, colon);
        String id = target.substring(colon + 1);
        List<String> kinds = new ArrayList<>();
        if (noun.equals("boundary")) {
            configuration.find(Boundary.class, id).forEach(boundary -> {
                if (boundary.kind() != null) {
                    kinds.add(boundary.kind().term());
                }
            });
        } else if (!noun.equals("unnamed")) {
            kinds.add(noun);
            configuration.find(Authenticator.class, id).forEach(authenticator -> {
                if (noun.equals("authenticator") && authenticator.type() != null) {
                    kinds.add(authenticator.type().term());
                }
            });
        }
        return kinds;
    }
}
