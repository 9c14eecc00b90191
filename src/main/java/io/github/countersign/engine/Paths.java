package io.github.countersign.engine;

import io.github.countersign.analysis.Limits;
import io.github.countersign.analysis.Solution;
import io.github.countersign.analysis.Solver;
import io.github.countersign.analysis.Step;
import io.github.countersign.analysis.Steps;
import io.github.countersign.analysis.StepsBuilder;
import io.github.countersign.assessment.Compromise;
import io.github.countersign.assessment.CompromiseSet;
import io.github.countersign.assessment.DerivationStep;
import io.github.countersign.assessment.Evidence;
import io.github.countersign.assessment.Exposure;
import io.github.countersign.assessment.Order;
import io.github.countersign.model.Boundary;
import io.github.countersign.model.Configuration;
import io.github.countersign.model.Login;
import io.github.countersign.model.NonHumanIdentity;
import io.github.countersign.model.Service;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Asks, for everything worth attacking, which smallest sets of takeovers open it. */
final class Paths {

    private final Configuration configuration;
    private final Solution<Atom, AttackStep> solution;

    private Paths(Configuration configuration, Solution<Atom, AttackStep> solution) {
        this.configuration = configuration;
        this.solution = solution;
    }

    /** The exposures of every login, service and non-human identity. */
    static List<Exposure> of(Configuration configuration, List<AttackStep> steps, int bound) {
        StepsBuilder<Atom, AttackStep> system = Steps.builder();
        for (AttackStep step : steps) {
            step.premises().stream().filter(Atom::primitive).forEach(system::primitive);
            system.step(
                    step.assumed()
                            ? Step.assumed(step.premises(), step.conclusion(), step)
                            : Step.of(step.premises(), step.conclusion(), step));
        }
        Paths paths = new Paths(configuration, Solver.solve(system.build(), Limits.upTo(bound)));
        List<Exposure> exposures = new ArrayList<>();
        configuration.all(Login.class).forEach(login -> exposures.add(paths.of(login)));
        configuration.all(Service.class).forEach(it -> exposures.add(paths.of(it.subject(), Attack.reaches(it.id()))));
        configuration
                .all(NonHumanIdentity.class)
                .forEach(it -> exposures.add(paths.of(it.subject(), Attack.actsAs(it.id()))));
        return exposures;
    }

    private Exposure of(Login login) {
        Exposure plain = of(login.subject(), Attack.opens(login.id()));
        Exposure.LoginWorth worth = new Worth(configuration, login).of(plain, id -> recoveryOrder(id, login.id()));
        return new Exposure(
                plain.subject(),
                plain.sets(),
                plain.certainSets(),
                plain.order(),
                plain.certainOrder(),
                plain.bound(),
                plain.completeTo(),
                plain.inEverySet(),
                LockOut.of(configuration, login, plain.bound()),
                worth);
    }

    /** How many boundaries it takes to go through a recovery: certainly, and with assumptions. */
    record RecoveryOrder(Order certain, Order assumed) {}

    private RecoveryOrder recoveryOrder(String recovery, String login) {
        Atom goal = Attack.uses(recovery, login);
        return new RecoveryOrder(order(sets(solution.certain(), goal)), order(sets(solution, goal)));
    }

    /** The order of those sets that leave the identity provider itself and its administrators alone. */
    private Order order(List<CompromiseSet> sets) {
        return Order.of(sets.stream()
                .filter(set -> configuration.all(Boundary.class).stream()
                        .noneMatch(boundary -> boundary.anchors() && set.touches(boundary.subject())))
                .toList());
    }

    private Exposure of(String subject, Atom goal) {
        List<CompromiseSet> sets = sets(solution, goal);
        List<CompromiseSet> certain = sets(solution.certain(), goal);
        return new Exposure(
                subject,
                sets,
                certain,
                order(sets),
                order(certain),
                solution.bound(),
                Math.min(solution.completeTo(goal), solution.certain().completeTo(goal)),
                solution.inEverySet(goal).stream()
                        .map(Atom::compromise)
                        .sorted(byLabel())
                        .toList(),
                List.of(),
                null);
    }

    private List<CompromiseSet> sets(Solution<Atom, AttackStep> reading, Atom goal) {
        return reading.minimalSets(goal).stream()
                .map(set -> set(reading, goal, set))
                .toList();
    }

    private CompromiseSet set(Solution<Atom, AttackStep> reading, Atom goal, Set<Atom> actions) {
        List<DerivationStep> derivation = reading.derivation(goal, actions).steps().stream()
                .map(step -> inWords(step.reason()))
                .toList();
        return new CompromiseSet(
                actions.stream().map(Atom::compromise).sorted(byLabel()).toList(),
                reading.needsAssumption(goal, actions),
                derivation);
    }

    private DerivationStep inWords(AttackStep step) {
        List<Evidence> evidence = step.because().stream()
                .map(fact -> new Evidence(
                        fact.pointer(),
                        fact.meaning(),
                        fact.observed(),
                        fact.expected(),
                        fact.observed() == null ? null : configuration.origin(fact.pointer())))
                .toList();
        List<String> takes =
                step.premises().stream().sorted().map(Atom::inWords).toList();
        return new DerivationStep(
                step.rule(), step.says(), takes, step.conclusion().inWords(), step.assumed(), evidence);
    }

    private static Comparator<Compromise> byLabel() {
        return Comparator.comparing(Compromise::label);
    }
}
