package io.github.countersign.engine;

import io.github.countersign.model.Aal;
import io.github.countersign.model.Combination;
import io.github.countersign.model.Configuration;
import io.github.countersign.model.Login;
import io.github.countersign.model.Noun;
import io.github.countersign.model.Practice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays a configuration out as the rules match it: nouns, and what follows from them without any policy. */
final class SessionFacts {

    private final Configuration configuration;
    private final List<Object> facts = new ArrayList<>();

    private SessionFacts(Configuration configuration) {
        this.configuration = configuration;
    }

    /** The facts that judging starts from, where a login that claims nothing is assumed to claim a level. */
    static List<Object> of(Configuration configuration, @Nullable Aal assumed, LocalDate asOf) {
        SessionFacts layout = new SessionFacts(configuration);
        layout.addNouns(asOf);
        configuration.all(Login.class).forEach(login -> layout.addClaim(login, assumed));
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

    private void addClaim(Login login, @Nullable Aal assumed) {
        if (login.claims() != null) {
            facts.add(new Claim(login.id(), login.claims(), false));
        } else if (assumed != null) {
            facts.add(new Claim(login.id(), assumed, true));
        }
    }

    private void add(Login login) {
        Surroundings around = new Surroundings(configuration, login);
        around.combinations().forEach(combination -> add(login, combination));
        if (login.offers() != null) {
            login.offers().forEach(offered -> facts.add(new Use(login.id(), offered, false)));
        }
        around.sideDoors().stream()
                .flatMap(door -> around.combinations(door).stream())
                .forEach(combination -> add(login, combination));
        around.recoveries().forEach(recovery -> facts.addAll(around.paths(recovery)));
        around.enrolments().forEach(enrolment -> facts.addAll(around.paths(enrolment)));
    }

    private void add(Login login, Combination combination) {
        boolean alone = combination.members().size() == 1;
        combination.ids().forEach(id -> facts.add(new Use(login.id(), id, alone)));
        facts.add(combination);
    }
}
