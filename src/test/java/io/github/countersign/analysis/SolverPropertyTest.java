package io.github.countersign.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What must hold of any system, whatever the answer is. */
class SolverPropertyTest {

    private static final int NONE = 99;
    private static final int MANY = 3_000;

    @Test
    void onePrimitiveMoreTakesNothingAway() {
        RandomSystem.onEach(MANY, system -> {
            List<String> candidates = system.atoms().stream()
                    .filter(atom -> system.steps().stream()
                            .noneMatch(step -> step.conclusion().equals(atom)))
                    .collect(Collectors.toList());
            candidates.add("p9");
            String extra = candidates.get(system.random().nextInt(candidates.size()));
            Solution<String, String> before = system.solve();
            Solution<String, String> after = system.plus(extra).solve();
            for (String goal : system.atoms()) {
                assertThat(after.minimalSets(goal)).as(goal).containsAll(before.minimalSets(goal));
                assertThat(order(after, goal)).as(goal).isLessThanOrEqualTo(order(before, goal));
            }
        });
    }

    @Test
    void oneStepMoreNeverRaisesAnOrder() {
        RandomSystem.onEach(MANY, system -> {
            Random random = system.random();
            List<String> atoms = List.copyOf(system.atoms());
            Set<String> premises = new LinkedHashSet<>();
            for (int i = 0; i < 2; i++) {
                premises.add(atoms.get(random.nextInt(atoms.size())));
            }
            Step<String, String> extra = Step.of(premises, "c0", "extra");
            Solution<String, String> before = system.solve();
            Solution<String, String> after = system.plus(extra).solve();
            for (String goal : system.atoms()) {
                assertThat(order(after, goal)).as(goal).isLessThanOrEqualTo(order(before, goal));
                assertThat(before.minimalSets(goal))
                        .as("each old set holds a new one")
                        .allMatch(set -> after.minimalSets(goal).stream().anyMatch(set::containsAll));
            }
        });
    }

    @Test
    void oneStepLessNeverLowersAnOrder() {
        RandomSystem.onEach(MANY, system -> {
            if (system.steps().isEmpty()) {
                return;
            }
            Solution<String, String> before = system.solve();
            Solution<String, String> after = system.without(
                            system.random().nextInt(system.steps().size()))
                    .solve();
            for (String goal : system.atoms()) {
                assertThat(order(after, goal)).as(goal).isGreaterThanOrEqualTo(order(before, goal));
            }
        });
    }

    @Test
    void theOrderOfSayingChangesNothing() {
        RandomSystem.onEach(MANY, system -> {
            Limits limits = new Limits(3, 1 + system.random().nextInt(20), 1000);
            Solution<String, String> one = system.solve(limits);
            Solution<String, String> other = system.shuffled().solve(limits);
            assertThat(other.incomplete()).isEqualTo(one.incomplete());
            assertThat(system.listed(other)).isEqualTo(system.listed(one));
            assertThat(derivations(system, other)).isEqualTo(derivations(system, one));
        });
    }

    @Test
    void namesChangeNothing() {
        Map<Character, Character> other =
                Map.of('0', '7', '1', '3', '2', '0', '3', '5', '4', '1', '5', '2', '6', '4', '7', '6', '8', '8');
        UnaryOperator<String> name = atom -> (atom.charAt(0) == 'p' ? "z" : "y") + other.get(atom.charAt(1));
        RandomSystem.onEach(MANY, system -> {
            Solution<String, String> one = system.solve();
            Solution<String, String> renamed = system.renamed(name).solve();
            for (String goal : system.atoms()) {
                assertThat(renamed.minimalSets(name.apply(goal)))
                        .as(goal)
                        .containsExactlyInAnyOrderElementsOf(one.minimalSets(goal).stream()
                                .map(set -> RandomSystem.renamed(set, name))
                                .toList());
            }
        });
    }

    @Test
    void everyDerivationIsWellFounded() {
        RandomSystem.onEach(MANY, system -> {
            Solution<String, String> solution = system.solve();
            for (String goal : system.atoms()) {
                for (Set<String> set : solution.minimalSets(goal)) {
                    DerivationCheck.holds(solution.derivation(goal, set), system.steps());
                }
                for (Set<String> set : solution.certain().minimalSets(goal)) {
                    Derivation<String, String> derivation = solution.certain().derivation(goal, set);
                    DerivationCheck.holds(derivation, system.steps());
                    assertThat(derivation.assumed()).isFalse();
                }
            }
        });
    }

    @Test
    void thePartTowardsAGoalGivesItTheSameAnswer() {
        RandomSystem.onEach(MANY, system -> {
            Solution<String, String> whole = system.solve();
            String goal = "c" + system.random().nextInt(3);
            Solution<String, String> part =
                    Solver.solve(system.build().towards(List.of(goal)), Limits.upTo(system.bound()));
            assertThat(part.minimalSets(goal)).as(goal).isEqualTo(whole.minimalSets(goal));
        });
    }

    @Test
    void whatIsInEverySetHitsThemAllAlone() {
        RandomSystem.onEach(MANY, system -> {
            Solution<String, String> solution = system.solve();
            system.listed(solution).forEach((goal, sets) -> {
                if (!sets.isEmpty()) {
                    assertThat(HittingSets.of(sets, Limits.upTo(1)).sets())
                            .as(goal)
                            .isEqualTo(solution.inEverySet(goal).stream()
                                    .map(Set::of)
                                    .toList());
                }
            });
        });
    }

    private static List<String> derivations(RandomSystem system, Solution<String, String> solution) {
        List<String> derivations = new ArrayList<>();
        system.listed(solution)
                .forEach((goal, sets) -> sets.forEach(
                        set -> derivations.add(solution.derivation(goal, set).toString())));
        return derivations;
    }

    private static int order(Solution<String, String> solution, String goal) {
        return solution.order(goal).orElse(NONE);
    }
}
