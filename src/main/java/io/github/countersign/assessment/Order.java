package io.github.countersign.assessment;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How many takeovers it takes, by the way they work; null where no set up to the bound does it.
 *
 * @param boundary smallest set without relay, fatigue or stolen token
 * @param relay smallest set with relay or fatigue
 * @param session smallest set with a stolen token
 */
public record Order(
        @Nullable Integer boundary,
        @Nullable Integer relay,
        @Nullable Integer session) {

    /** The order that a family of sets has. */
    public static Order of(List<CompromiseSet> sets) {
        return new Order(
                smallest(sets, CompromiseSet::boundariesOnly),
                smallest(sets, set -> set.has(CompromiseKind.RELAY) || set.has(CompromiseKind.FATIGUE)),
                smallest(sets, set -> set.has(CompromiseKind.TOKEN_THEFT)));
    }

    private static @Nullable Integer smallest(List<CompromiseSet> sets, Predicate<CompromiseSet> which) {
        return sets.stream()
                .filter(which)
                .map(CompromiseSet::fewest)
                .min(Integer::compare)
                .orElse(null);
    }
}
