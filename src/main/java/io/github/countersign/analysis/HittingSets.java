package io.github.countersign.analysis;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The dual question: given alternatives, each a set of things that together suffice, the smallest sets of things whose
 * loss leaves no alternative whole. No alternative at all is blocked by losing nothing; an alternative that needs nothing
 * can never be blocked.
 *
 * @param sets the minimal hitting sets by size, then by name
 * @param bound the size of the largest set looked for
 * @param completeTo the size up to which none is missing: the bound unless a limit was met
 * @param <A> things
 */
public record HittingSets<A>(List<Set<A>> sets, int bound, int completeTo) {

    public HittingSets {
        sets = List.copyOf(sets);
    }

    /** Finds all minimal hitting sets of a family of things that have a natural order. */
    public static <A extends Comparable<? super A>> HittingSets<A> of(
            Collection<? extends Set<? extends A>> alternatives, Limits limits) {
        return of(alternatives, Comparator.naturalOrder(), limits);
    }

    /** Finds all minimal hitting sets of a family; the order must be total and consistent with {@code equals}. */
    public static <A> HittingSets<A> of(
            Collection<? extends Set<? extends A>> alternatives, Comparator<? super A> byName, Limits limits) {
        return new HittingSetSearch<A>(alternatives, byName, limits).run();
    }
}
