package io.github.countersign.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an answer says of itself when there are too many sets. */
class SolverLimitsTest {

    private final StepsBuilder<String, String> steps = SolverTest.steps("key");

    @Test
    void anAnswerWithRoomIsComplete() {
        Solution<String, String> solution = service(10, new Limits(3, 10, 1000));
        assertThat(solution.minimalSets("service")).hasSize(10);
        assertThat(solution.incomplete()).isEmpty();
    }

    @Test
    void tooManySetsOfAnAtomAreReportedForItAndForWhatFollows() {
        steps.step(SolverTest.when("vault", "service", "key")).step(SolverTest.when("desk", "key"));
        Solution<String, String> solution = service(11, new Limits(3, 10, 1000));
        assertThat(solution.minimalSets("service")).hasSize(10);
        assertThat(solution.incomplete()).containsExactly("service", "vault");
        assertThat(solution.completeTo("service")).isZero();
        assertThat(solution.order("service")).hasValue(1);
        assertThat(solution.minimalSets("vault")).hasSize(10).allMatch(set -> set.size() == 2);
        assertThat(solution.completeTo("vault")).isZero();
        assertThat(solution.completeTo("desk")).isEqualTo(3);
    }

    @Test
    void smallerSetsThanTheCutStayComplete() {
        steps.step(SolverTest.when("service", "key"));
        for (int i = 0; i < 6; i++) {
            steps.primitive("x" + i);
            steps.step(SolverTest.when("some x", "x" + i)).step(SolverTest.when("some y", "y" + i));
            steps.primitive("y" + i);
        }
        steps.step(SolverTest.when("service", "some x", "some y"));
        Solution<String, String> solution = Solver.solve(steps.build(), new Limits(3, 20, 1000));
        assertThat(solution.completeTo("service")).isEqualTo(1);
        assertThat(solution.minimalSets("service")).hasSize(20).contains(Set.of("key"));
        assertThat(Solver.solve(steps.build(), new Limits(3, 37, 1000)).incomplete())
                .isEmpty();
    }

    @Test
    void tooManySetsInAllAreReportedForEverything() {
        Solution<String, String> solution = service(100, new Limits(3, 100, 150));
        assertThat(solution.incomplete()).contains("service", "key");
        assertThat(solution.completeTo("service")).isZero();
    }

    @Test
    void fruitlessCombinationsAreCountedToo() {
        assertThat(threeOf(30, 70).completeTo("in")).isEqualTo(2);
        assertThat(threeOf(30, 70).minimalSets("in")).hasSize(70).allMatch(set -> set.size() == 3);
        assertThat(threeOf(40, 70).completeTo("in")).isEqualTo(1);
        assertThat(threeOf(40, 70).incomplete()).containsExactly("in");
    }

    @Test
    void aHopelessProductEndsSoon() {
        Solution<String, String> solution = threeOf(20_000, 100_000);
        assertThat(solution.completeTo("in")).isEqualTo(1);
        assertThat(solution.completeTo("left")).isEqualTo(3);
    }

    private static Solution<String, String> threeOf(int each, int sets) {
        StepsBuilder<String, String> three = SolverTest.steps();
        for (String part : List.of("left", "middle", "right")) {
            for (int i = 0; i < each; i++) {
                three.primitive(part + i).step(SolverTest.when(part, part + i));
            }
        }
        three.step(SolverTest.when("in", "left", "middle", "right"));
        return Solver.solve(three.build(), new Limits(3, sets, 1_000_000));
    }

    @Test
    void boundsAreChecked() {
        assertThatThrownBy(() -> Limits.upTo(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Limits.upTo(9)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Limits(3, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private Solution<String, String> service(int logins, Limits limits) {
        for (int i = 0; i < logins; i++) {
            steps.primitive("p" + i).step(SolverTest.when("service", "p" + i));
        }
        return Solver.solve(steps.build(), limits);
    }
}
