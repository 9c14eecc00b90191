package io.github.countersign.sources.okta;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What rules accept.
 *
 * @param combinations sets of means, each of which suffices; null where they are not known
 * @param least how many types of factor every one of them proves at the least, known or not
 */
record Ways(@Nullable List<Set<Mean>> combinations, int least) {

    private static final int MOST = 600;

    /** Nothing that adds to what others ask. */
    static final Ways ANYTHING = new Ways(List.of(Set.of()), 0);

    /** Ways that are not known, each of which proves so many types of factor. */
    static Ways unknown(int least) {
        return new Ways(null, least);
    }

    /** Ways that are known. */
    static Ways of(Collection<Set<Mean>> combinations) {
        Set<Set<Mean>> minimal = new LinkedHashSet<>();
        for (Set<Mean> candidate : combinations) {
            boolean superfluous = combinations.stream()
                    .anyMatch(
                            other -> !other.equals(candidate) && covers(candidate, other) && !covers(other, candidate));
            if (!superfluous) {
                minimal.add(new TreeSet<>(candidate));
            }
        }
        int least = minimal.stream().mapToInt(Ways::factors).min().orElse(0);
        return minimal.size() > MOST ? unknown(least) : new Ways(List.copyOf(minimal), least);
    }

    /** Whether whoever has the one has the other. */
    private static boolean covers(Set<Mean> one, Set<Mean> other) {
        return other.stream().allMatch(wanted -> one.stream().anyMatch(mean -> mean.covers(wanted)));
    }

    private static int factors(Set<Mean> combination) {
        boolean known = combination.stream().anyMatch(mean -> mean.method().knowledge());
        boolean held = combination.stream().anyMatch(mean -> !mean.method().knowledge());
        boolean verified = combination.stream().anyMatch(Mean::verified);
        return verified || (known && held) ? 2 : known || held ? 1 : 0;
    }

    /** Ways through both. */
    Ways and(Ways other) {
        int more = Math.max(least, other.least);
        if (combinations == null || other.combinations == null) {
            return unknown(more);
        }
        List<Set<Mean>> both = new ArrayList<>();
        for (Set<Mean> one : combinations) {
            for (Set<Mean> two : other.combinations) {
                Set<Mean> together = new TreeSet<>(one);
                together.addAll(two);
                both.add(together);
            }
            if (both.size() > MOST * 2) {
                return unknown(more);
            }
        }
        Ways ways = of(both);
        return new Ways(ways.combinations, Math.max(more, ways.least));
    }

    /** Ways through either. */
    Ways or(Ways other) {
        int fewer = Math.min(least, other.least);
        if (combinations == null || other.combinations == null) {
            return unknown(fewer);
        }
        List<Set<Mean>> all = new ArrayList<>(combinations);
        all.addAll(other.combinations);
        return of(all);
    }

    /** Whether a combination of it opens what those of a login do not and proves no more types of factor; unknown ones may. */
    boolean addsTo(Ways login) {
        if (combinations == null || login.combinations == null) {
            return least <= login.least;
        }
        List<Set<Mean>> there = login.combinations;
        return combinations.stream()
                .filter(mine -> factors(mine) <= login.least)
                .anyMatch(mine -> there.stream().noneMatch(theirs -> covers(mine, theirs)));
    }

    /** The ids, or null where they are not known. */
    @Nullable
    List<List<String>> ids() {
        return combinations == null
                ? null
                : combinations.stream()
                        .map(each -> each.stream().map(Mean::id).toList())
                        .toList();
    }
}
