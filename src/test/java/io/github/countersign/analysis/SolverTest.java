package io.github.countersign.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SolverTest {

    @Test
    void aCapabilityWithoutPremisesIsFree() {
        Solution<String, String> solution =
                solve(3, steps("a").step(when("open")).step(when("open", "a")));
        assertThat(solution.minimalSets("open")).containsExactly(Set.of());
        assertThat(solution.order("open")).hasValue(0);
        assertThat(solution.derivation("open", Set.of()).steps()).containsExactly(when("open"));
    }

    @Test
    void whatFollowsFromAFreeCapabilityIsFree() {
        Solution<String, String> solution =
                solve(3, steps("a").step(when("open")).step(when("in", "open")).step(when("deep", "in", "a")));
        assertThat(solution.minimalSets("in")).containsExactly(Set.of());
        assertThat(solution.minimalSets("deep")).containsExactly(Set.of("a"));
    }

    @Test
    void aPrimitiveIsItsOwnOnlySet() {
        Solution<String, String> solution = solve(3, steps("a").step(when("in", "a")));
        assertThat(solution.minimalSets("a")).containsExactly(Set.of("a"));
        assertThat(solution.derivation("a", Set.of("a")).steps()).isEmpty();
    }

    @Test
    void whatNoStepConcludesIsOutOfReach() {
        Solution<String, String> solution = solve(3, steps("a").step(when("in", "a", "nowhere")));
        assertThat(List.of("in", "nowhere", "never mentioned")).allSatisfy(goal -> {
            assertThat(solution.minimalSets(goal)).isEmpty();
            assertThat(solution.order(goal)).isEmpty();
            assertThat(solution.inEverySet(goal)).isEmpty();
            assertThat(solution.completeTo(goal)).isEqualTo(3);
        });
    }

    @Test
    void mailboxesThatRecoverEachOtherStandOrFallByWhatIsOutside() {
        StepsBuilder<String, String> cycle =
                steps("a", "b", "phone").step(when("mail 1", "mail 2")).step(when("mail 2", "mail 1"));
        assertThat(solve(3, cycle).minimalSets("mail 1")).isEmpty();
        Solution<String, String> solution =
                solve(3, cycle.step(when("mail 1", "a", "b")).step(when("mail 2", "phone")));
        assertThat(solution.minimalSets("mail 1")).containsExactly(Set.of("phone"), Set.of("a", "b"));
        assertThat(solution.minimalSets("mail 2")).containsExactly(Set.of("phone"), Set.of("a", "b"));
        assertThat(solution.derivation("mail 2", Set.of("a", "b")).steps())
                .containsExactly(when("mail 1", "a", "b"), when("mail 2", "mail 1"));
    }

    @Test
    void aDiamondIsHeldByItsSource() {
        Solution<String, String> solution = solve(
                3,
                steps("phone", "seed")
                        .step(when("sms", "phone"))
                        .step(when("mail", "phone"))
                        .step(when("mail", "seed"))
                        .step(when("in", "sms", "mail")));
        assertThat(solution.minimalSets("in")).containsExactly(Set.of("phone"));
        assertThat(solution.derivation("in", Set.of("phone")).steps())
                .containsExactly(when("mail", "phone"), when("sms", "phone"), when("in", "mail", "sms"));
    }

    @Test
    void aSmallerSetFoundByALongerWayDisplacesALargerOne() {
        Solution<String, String> solution = solve(
                3,
                steps("a", "b", "c")
                        .step(when("in", "a", "b"))
                        .step(when("x", "a"))
                        .step(when("y", "x"))
                        .step(when("in", "y")));
        assertThat(solution.minimalSets("in")).containsExactly(Set.of("a"));
    }

    @Test
    void setsBeyondTheBoundAreLeftOut() {
        StepsBuilder<String, String> steps =
                steps("a", "b", "c", "d").step(when("in", "a", "b", "c")).step(when("two", "c", "d"));
        steps.step(when("both", "in", "two"));
        assertThat(solve(2, steps).minimalSets("in")).isEmpty();
        assertThat(solve(3, steps).minimalSets("in")).containsExactly(Set.of("a", "b", "c"));
        assertThat(solve(3, steps).minimalSets("both")).isEmpty();
        assertThat(solve(4, steps).minimalSets("both")).containsExactly(Set.of("a", "b", "c", "d"));
    }

    @Test
    void setsThatOverlapAreJoinedOnWhatTheyShare() {
        Solution<String, String> solution = solve(
                3,
                steps("a", "b", "c", "d")
                        .step(when("x", "a", "b"))
                        .step(when("y", "b", "c"))
                        .step(when("y", "c", "d"))
                        .step(when("in", "x", "y")));
        assertThat(solution.minimalSets("in")).containsExactly(Set.of("a", "b", "c"));
    }

    @Test
    void whatNeedsAnAssumedStepSaysSo() {
        Solution<String, String> solution = solve(
                3,
                steps("a", "b")
                        .step(Step.assumed(Set.of("a"), "in", "guess"))
                        .step(when("in", "a", "b"))
                        .step(when("deep", "in")));
        assertThat(solution.minimalSets("deep")).containsExactly(Set.of("a"));
        assertThat(solution.needsAssumption("deep", Set.of("a"))).isTrue();
        assertThat(solution.certain().minimalSets("deep")).containsExactly(Set.of("a", "b"));
        assertThat(solution.certain().order("deep")).hasValue(2);
    }

    @Test
    void aCertainDerivationIsPreferredToAShorterAssumedOne() {
        Solution<String, String> solution = solve(
                3,
                steps("a")
                        .step(Step.assumed(Set.of("a"), "in", "guess"))
                        .step(when("x", "a"))
                        .step(when("in", "x")));
        assertThat(solution.needsAssumption("in", Set.of("a"))).isFalse();
        assertThat(solution.derivation("in", Set.of("a")).steps()).containsExactly(when("x", "a"), when("in", "x"));
    }

    @Test
    void setsAreOrderedBySizeAndThenByName() {
        Solution<String, String> solution = solve(
                3,
                steps("a", "b", "c", "d", "e")
                        .step(when("in", "e"))
                        .step(when("in", "d", "c"))
                        .step(when("in", "c", "a"))
                        .step(when("in", "b")));
        assertThat(solution.minimalSets("in"))
                .extracting(Object::toString)
                .containsExactly("[b]", "[e]", "[a, c]", "[c, d]");
    }

    @Test
    void whatEverySetHoldsIsThePointToFix() {
        Solution<String, String> solution =
                solve(3, steps("mail", "a", "b").step(when("in", "mail", "a")).step(when("in", "mail", "b")));
        assertThat(solution.inEverySet("in")).containsExactly("mail");
    }

    @Test
    void aDerivationTakesOneWayToWhatTwoPartsNeed() {
        Solution<String, String> solution = solve(
                3,
                steps("a", "b")
                        .step(when("x", "a"))
                        .step(when("y", "b"))
                        .step(when("mail", "x"))
                        .step(when("mail", "y"))
                        .step(when("left", "mail", "a"))
                        .step(when("right", "mail", "b"))
                        .step(when("in", "left", "right")));
        assertThat(solution.derivation("in", Set.of("a", "b")).steps())
                .containsExactly(
                        when("x", "a"),
                        when("mail", "x"),
                        when("left", "a", "mail"),
                        when("right", "b", "mail"),
                        when("in", "left", "right"));
    }

    @Test
    void onlyAListedSetHasADerivation() {
        Solution<String, String> solution = solve(3, steps("a", "b").step(when("in", "a")));
        assertThatThrownBy(() -> solution.derivation("in", Set.of("a", "b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not a minimal set of in");
        assertThatThrownBy(() -> solution.derivation("in", Set.of("x"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> solution.derivation("x", Set.of("a"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aStepMayNotConcludeAPrimitive() {
        assertThatThrownBy(() -> steps("a", "b").step(when("a", "b")).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a primitive is never a conclusion");
    }

    @Test
    void atomsMustBeToldApartByTheirOrder() {
        StepsBuilder<String, String> steps =
                Steps.builder(String.CASE_INSENSITIVE_ORDER, String.CASE_INSENSITIVE_ORDER);
        assertThatThrownBy(() -> steps.primitive("a").primitive("A").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sort alike");
    }

    static StepsBuilder<String, String> steps(String... primitives) {
        return Steps.<String, String>builder().primitives(Arrays.asList(primitives));
    }

    static Step<String, String> when(String conclusion, String... premises) {
        return Step.of(new LinkedHashSet<>(Arrays.asList(premises)), conclusion, "rule");
    }

    static Solution<String, String> solve(int bound, StepsBuilder<String, String> steps) {
        return Solver.solve(steps.build(), Limits.upTo(bound));
    }
}
