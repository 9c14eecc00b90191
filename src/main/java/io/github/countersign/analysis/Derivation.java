package io.github.countersign.analysis;

import java.util.List;
import java.util.Set;

/**
 * How a goal follows from a set: each premise is a member of the set or the conclusion of an earlier step, and every step
 * is needed.
 *
 * @param set the primitives it starts from
 * @param goal what it ends in
 * @param steps the steps in order; none when the goal is itself the primitive
 * @param <A> atoms
 * @param <R> reasons
 */
public record Derivation<A, R>(Set<A> set, A goal, List<Step<A, R>> steps) {

    public Derivation {
        steps = List.copyOf(steps);
    }

    /** Whether some step rests on something unknown. */
    public boolean assumed() {
        return steps.stream().anyMatch(Step::assumed);
    }
}
