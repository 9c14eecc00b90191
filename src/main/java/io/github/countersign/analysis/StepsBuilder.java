package io.github.countersign.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Gathers steps and the primitives they start from, in any order and any number of times.
 *
 * @param <A> atoms
 * @param <R> reasons
 */
public final class StepsBuilder<A, R> {

    private final Comparator<? super A> byName;
    private final Comparator<? super R> byReason;
    private final Set<A> primitives = new HashSet<>();
    private final List<Step<A, R>> steps = new ArrayList<>();

    StepsBuilder(Comparator<? super A> byName, Comparator<? super R> byReason) {
        this.byName = byName;
        this.byReason = byReason;
    }

    /** Says that an atom can be had by itself, and may be a member of a set. */
    public StepsBuilder<A, R> primitive(A atom) {
        primitives.add(atom);
        return this;
    }

    /** Says that atoms can be had by themselves. */
    public StepsBuilder<A, R> primitives(Collection<? extends A> atoms) {
        primitives.addAll(atoms);
        return this;
    }

    /** Adds a step. A premise that is no primitive and no conclusion is a capability out of reach. */
    public StepsBuilder<A, R> step(Step<A, R> step) {
        steps.add(step);
        return this;
    }

    /**
     * Closes the system.
     *
     * @throws IllegalArgumentException if a step concludes a primitive, or two atoms have the same place in the order
     */
    public Steps<A, R> build() {
        for (Step<A, R> step : steps) {
            if (primitives.contains(step.conclusion())) {
                throw new IllegalArgumentException("a primitive is never a conclusion: " + step);
            }
        }
        return Steps.of(this);
    }

    Comparator<? super A> byName() {
        return byName;
    }

    Comparator<? super R> byReason() {
        return byReason;
    }

    Set<A> primitives() {
        return primitives;
    }

    List<Step<A, R>> steps() {
        return steps;
    }

    Set<A> atoms() {
        Set<A> atoms = new HashSet<>(primitives);
        for (Step<A, R> step : steps) {
            atoms.addAll(step.premises());
            atoms.add(step.conclusion());
        }
        return atoms;
    }
}
