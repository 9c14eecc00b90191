package io.github.countersign.engine;

import io.github.countersign.catalog.Profile;
import io.github.countersign.model.Authenticator;
import io.github.countersign.model.BindingPath;
import io.github.countersign.model.Combination;
import io.github.countersign.model.Configuration;
import io.github.countersign.model.Enrolment;
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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lays a configuration out as the rules match it: nouns, and what follows from them without any policy. */
final class SessionFacts {

    private final Configuration configuration;
    private final Map<String, Authenticator> authenticators = new HashMap<>();
    private final List<Object> facts = new ArrayList<>();

    private SessionFacts(Configuration configuration) {
        this.configuration = configuration;
        configuration.all(Authenticator.class).forEach(it -> authenticators.put(it.id(), it));
    }

    /** The facts that judging under a profile starts from. */
    static List<Object> of(Configuration configuration, Profile profile, LocalDate asOf) {
        SessionFacts layout = new SessionFacts(configuration);
        layout.addNouns(asOf);
        configuration.all(Login.class).forEach(login -> layout.addClaim(login, profile));
        layout.facts.addAll(Dependences.of(configuration));
        return layout.facts;
    }

    /** The facts that attacker steps start from. */
    static List<Object> forSteps(Configuration configuration, LocalDate asOf) {
        SessionFacts layout = new SessionFacts(configuration);
        layout.addNouns(asOf);
        layout.facts.addAll(new Ways(configuration).all());
        return layout.facts;
    }

    private void addNouns(LocalDate asOf) {
        for (Noun noun : configuration.nouns()) {
            facts.add(noun instanceof Practice practice ? inForce(practice, asOf) : noun);
        }
        configuration.all(Login.class).forEach(this::add);
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

    private void addClaim(Login login, Profile profile) {
        if (login.claims() != null) {
            facts.add(new Claim(login.id(), login.claims(), false));
        } else if (profile.assumedAal() != null) {
            facts.add(new Claim(login.id(), profile.assumedAal(), true));
        }
    }

    private void add(Login login) {
        addCombinations(login, null, login.accepts());
        for (String offered : orEmpty(login.offers())) {
            facts.add(new Use(login.id(), offered, false));
        }
        for (String id : orEmpty(login.sideDoors())) {
            configuration.find(SideDoor.class, id).forEach(door -> addCombinations(login, id, door.accepts()));
        }
        for (String id : orEmpty(login.recovery())) {
            configuration.find(Recovery.class, id).forEach(recovery -> addPaths(login, recovery));
        }
        for (String id : orEmpty(login.enrolment())) {
            configuration.find(Enrolment.class, id).forEach(enrolment -> addPaths(login, enrolment));
        }
    }

    private void addCombinations(Login login, @Nullable String sideDoor, @Nullable List<List<String>> accepts) {
        List<List<String>> combinations = orEmpty(accepts);
        for (int i = 0; i < combinations.size(); i++) {
            List<String> ids = combinations.get(i);
            List<Authenticator> members = new ArrayList<>();
            for (String id : ids) {
                Authenticator member = authenticators.get(id);
                if (member != null) {
                    members.add(member);
                    facts.add(new Use(login.id(), id, ids.size() == 1));
                }
            }
            facts.add(new Combination(login.id(), sideDoor, i, members));
        }
    }

    private void addPaths(Login login, Recovery recovery) {
        List<List<Recovery.Proof>> accepts = orEmpty(recovery.accepts());
        for (int i = 0; i < accepts.size(); i++) {
            facts.add(new RecoveryPath(recovery.id(), login.id(), i, accepts.get(i)));
        }
    }

    private void addPaths(Login login, Enrolment enrolment) {
        List<List<String>> requires = orEmpty(enrolment.requires());
        for (int i = 0; i < requires.size(); i++) {
            List<Authenticator> members = requires.get(i).stream()
                    .map(authenticators::get)
                    .filter(Objects::nonNull)
                    .toList();
            facts.add(new BindingPath(enrolment.id(), login.id(), i, members));
        }
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
