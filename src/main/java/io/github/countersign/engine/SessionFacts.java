package io.github.countersign.engine;

import io.github.countersign.catalog.Profile;
import io.github.countersign.model.Authenticator;
import io.github.countersign.model.Boundary;
import io.github.countersign.model.Combination;
import io.github.countersign.model.Configuration;
import io.github.countersign.model.Login;
import io.github.countersign.model.Noun;
import io.github.countersign.model.Practice;
import io.github.countersign.model.Recovery;
import io.github.countersign.model.RecoveryPath;
import io.github.countersign.model.SideDoor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lays a configuration out as the rules match it: nouns, and what follows from them without any policy. */
final class SessionFacts {

    private final Configuration configuration;
    private final Map<String, Authenticator> authenticators = new HashMap<>();
    private final List<Object> facts = new ArrayList<>();
    private final List<Holder.OfBoundary> certain;
    private final List<Holder.OfBoundary> possible;

    private SessionFacts(Configuration configuration) {
        this.configuration = configuration;
        certain = Places.holders(configuration, true);
        possible = Places.holders(configuration, false);
        configuration.all(Authenticator.class).forEach(it -> authenticators.put(it.id(), it));
    }

    /** All facts for one session. */
    static List<Object> of(Configuration configuration, Profile profile, LocalDate asOf) {
        SessionFacts layout = new SessionFacts(configuration);
        for (Noun noun : configuration.nouns()) {
            layout.facts.add(noun instanceof Practice practice ? inForce(practice, asOf) : noun);
        }
        configuration.all(Login.class).forEach(login -> layout.add(login, profile));
        return layout.facts;
    }

    private static Practice inForce(Practice practice, LocalDate asOf) {
        return new Practice(
                practice.id(),
                practice.kind(),
                practice.holdsOn(asOf),
                practice.services(),
                practice.attestedBy(),
                practice.attestedOn(),
                practice.validUntil(),
                practice.evidence());
    }

    private void add(Login login, Profile profile) {
        if (login.claims() != null) {
            facts.add(new Claim(login.id(), login.claims(), false));
        } else if (profile.assumedAal() != null) {
            facts.add(new Claim(login.id(), profile.assumedAal(), true));
        }
        List<Combination> combinations = new ArrayList<>(combinations(login, null, login.accepts()));
        for (String offered : orEmpty(login.offers())) {
            facts.add(new Use(login.id(), offered, false));
        }
        for (String id : orEmpty(login.sideDoors())) {
            configuration
                    .find(SideDoor.class, id)
                    .forEach(door -> combinations.addAll(combinations(login, id, door.accepts())));
        }
        facts.addAll(combinations);
        for (String id : orEmpty(login.recovery())) {
            configuration.find(Recovery.class, id).forEach(recovery -> addPaths(login, recovery));
        }
        Ways ways = Ways.of(configuration, login, combinations);
        facts.addAll(Takeovers.of(ways, certain, possible));
        facts.addAll(Dependences.of(ways, configuration.all(Boundary.class), certain, possible));
    }

    private List<Combination> combinations(
            Login login, @Nullable String sideDoor, @Nullable List<List<String>> accepts) {
        List<Combination> combinations = new ArrayList<>();
        List<List<String>> lists = orEmpty(accepts);
        for (int i = 0; i < lists.size(); i++) {
            List<String> ids = lists.get(i);
            List<Authenticator> members = new ArrayList<>();
            for (String id : ids) {
                Authenticator member = authenticators.get(id);
                if (member != null) {
                    members.add(member);
                    facts.add(new Use(login.id(), id, ids.size() == 1));
                }
            }
            combinations.add(new Combination(login.id(), sideDoor, i, members));
        }
        return combinations;
    }

    private void addPaths(Login login, Recovery recovery) {
        List<List<Recovery.Proof>> accepts = orEmpty(recovery.accepts());
        for (int i = 0; i < accepts.size(); i++) {
            facts.add(new RecoveryPath(recovery.id(), login.id(), i, accepts.get(i)));
        }
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
