package io.github.countersign.engine;

import io.github.countersign.analysis.HittingSets;
import io.github.countersign.analysis.Limits;
import io.github.countersign.model.Authenticator;
import io.github.countersign.model.Configuration;
import io.github.countersign.model.Login;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Recovery;
import io.github.countersign.model.RecoveryPath;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The other side of the question: what a person has to lose to have no way in left. */
final class LockOut {

    private final Configuration configuration;
    private final Surroundings around;

    private LockOut(Configuration configuration, Login login) {
        this.configuration = configuration;
        this.around = new Surroundings(configuration, login);
    }

    /** The smallest sets of things whose loss leaves no way in, up to a bound. */
    static List<List<String>> of(Configuration configuration, Login login, int bound) {
        List<Set<String>> ways = new LockOut(configuration, login).ways(login);
        if (ways.isEmpty() || ways.stream().anyMatch(Set::isEmpty)) {
            return List.of();
        }
        return HittingSets.of(ways, Limits.upTo(bound)).sets().stream()
                .map(set -> set.stream().sorted().toList())
                .toList();
    }

    private List<Set<String>> ways(Login login) {
        List<Set<String>> ways = new ArrayList<>();
        if (login.accepts() != null) {
            for (List<String> combination : login.accepts()) {
                Set<String> things = new LinkedHashSet<>();
                combination.forEach(id -> things.addAll(things(id)));
                ways.add(things);
            }
        }
        around.recoveries().forEach(recovery -> addPaths(recovery, ways));
        return ways;
    }

    private void addPaths(Recovery recovery, List<Set<String>> ways) {
        for (RecoveryPath path : around.paths(recovery)) {
            Set<String> things = new LinkedHashSet<>();
            for (Recovery.Proof proof : path.proofs()) {
                if (proof.deliveredTo() != null) {
                    proof.deliveredTo().forEach(boundary -> things.add(NounKind.BOUNDARY.subject(boundary)));
                } else if (proof.authenticator() != null) {
                    things.addAll(things(proof.authenticator()));
                } else {
                    things.add(recovery.subject());
                }
            }
            ways.add(things);
        }
    }

    private Set<String> things(String id) {
        Set<String> things = new LinkedHashSet<>();
        configuration.find(Authenticator.class, id).forEach(authenticator -> {
            addAll(authenticator.livesOn(), things);
            addAll(authenticator.deliveredTo(), things);
        });
        if (things.isEmpty()) {
            things.add(NounKind.AUTHENTICATOR.subject(id));
        }
        return things;
    }

    private static void addAll(@org.jspecify.annotations.Nullable List<String> boundaries, Set<String> things) {
        if (boundaries != null) {
            boundaries.forEach(boundary -> things.add(NounKind.BOUNDARY.subject(boundary)));
        }
    }
}
