package io.github.countersign.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Random systems, every atom of each, against the oracle. */
class SolverOracleTest {

    @Test
    void listsWhatTheOracleFindsAndNothingElse() {
        AtomicInteger ofSizeThree = new AtomicInteger();
        AtomicInteger onlyAssumed = new AtomicInteger();
        RandomSystem.onEach(RandomSystem.MANY, system -> {
            Solution<String, String> solution = system.solve();
            compare(system, system.steps(), solution);
            compare(system, certainSteps(system), solution.certain());
            system.listed(solution)
                    .forEach((goal, sets) -> sets.forEach(set -> {
                        ofSizeThree.addAndGet(set.size() == 3 ? 1 : 0);
                        onlyAssumed.addAndGet(
                                solution.certain().minimalSets(goal).contains(set) ? 0 : 1);
                    }));
        });
        assertThat(ofSizeThree).as("sets of three, lest the trial be trivial").hasValueGreaterThan(3_000);
        assertThat(onlyAssumed).as("sets that need an assumption").hasValueGreaterThan(3_000);
    }

    @Test
    void needsAnAssumptionExactlyWhenTheCertainStepsDoNotDo() {
        RandomSystem.onEach(RandomSystem.MANY / 4, system -> {
            Solution<String, String> solution = system.solve();
            system.listed(solution)
                    .forEach((goal, sets) -> sets.forEach(set -> assertThat(solution.needsAssumption(goal, set))
                            .isNotEqualTo(BruteForce.closure(set, certainSteps(system))
                                    .contains(goal))));
        });
    }

    @Test
    void keepsItsWordWhenLimitsCutItShort() {
        int systems = RandomSystem.MANY / 2;
        AtomicInteger cut = new AtomicInteger();
        RandomSystem.onEach(systems, system -> {
            int sets = 1 + system.random().nextInt(4);
            Limits limits = new Limits(3, sets, 20 + system.random().nextInt(60));
            Solution<String, String> solution = system.solve(limits);
            Map<String, List<Set<String>>> truth = BruteForce.minimalSets(system.primitives(), system.steps(), 3);
            cut.addAndGet(solution.incomplete().isEmpty() ? 0 : 1);
            for (String goal : system.atoms()) {
                keepsItsWord(system, solution, goal, truth.getOrDefault(goal, List.of()));
            }
        });
        assertThat(cut).as("systems that were cut, and others").hasValueBetween(systems / 10, systems * 9 / 10);
    }

    private static void keepsItsWord(
            RandomSystem system, Solution<String, String> solution, String goal, List<Set<String>> truth) {
        int complete = solution.completeTo(goal);
        List<Set<String>> listed = solution.minimalSets(goal);
        assertThat(upTo(complete, listed)).as(goal).isEqualTo(upTo(complete, truth));
        for (Set<String> set : listed) {
            boolean gives = BruteForce.closure(set, system.steps()).contains(goal);
            boolean holdsNoOther = listed.stream().filter(set::containsAll).count() == 1;
            boolean minimal = truth.contains(set);
            assertThat(gives && holdsNoOther && (minimal || set.size() > complete + 1))
                    .as("%s from %s", goal, set)
                    .isTrue();
            DerivationCheck.holds(solution.derivation(goal, set), system.steps());
        }
    }

    private static List<Set<String>> upTo(int size, List<Set<String>> sets) {
        return sets.stream().filter(set -> set.size() <= size).toList();
    }

    private static void compare(
            RandomSystem system, List<Step<String, String>> steps, Solution<String, String> solution) {
        Map<String, List<Set<String>>> truth = BruteForce.minimalSets(system.primitives(), steps, system.bound());
        Map<String, List<Set<String>>> listed = system.listed(solution);
        listed.values().removeIf(List::isEmpty);
        assertThat(listed).isEqualTo(truth);
        assertThat(solution.incomplete()).isEmpty();
    }

    private static List<Step<String, String>> certainSteps(RandomSystem system) {
        return system.steps().stream().filter(step -> !step.assumed()).toList();
    }
}
