package io.github.countersign.analysis;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * One Horn clause: whoever has every premise has the conclusion.
 *
 * @param premises primitives and capabilities that are needed together; none makes the conclusion free
 * @param conclusion the capability gained
 * @param reason what the writer of the step wants to find again in a derivation
 * @param assumed whether the step rests on something unknown
 * @param <A> atoms: values with {@code equals} and {@code hashCode}
 * @param <R> reasons, likewise
 */
public record Step<A, R>(Set<A> premises, A conclusion, R reason, boolean assumed) {

    public Step {
        premises = Collections.unmodifiableSet(new LinkedHashSet<>(premises));
    }

    /** A step that rests on known facts alone. */
    public static <A, R> Step<A, R> of(Set<A> premises, A conclusion, R reason) {
        return new Step<>(premises, conclusion, reason, false);
    }

    /** A step that rests on something unknown, so that all that follows through it says so. */
    public static <A, R> Step<A, R> assumed(Set<A> premises, A conclusion, R reason) {
        return new Step<>(premises, conclusion, reason, true);
    }
}
