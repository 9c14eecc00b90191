package io.github.countersign.report;

import io.github.countersign.assessment.CompromiseKind;
import io.github.countersign.assessment.CompromiseSet;
import io.github.countersign.assessment.Evidence;
import io.github.countersign.assessment.Exposure;
import io.github.countersign.assessment.Order;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The facts nobody stated that make the answer on one subject worse than known facts do. */
final class Unknowns {

    private Unknowns() {}

    /** Those that the most sets rest on first. */
    static List<WaysPart.Unknown> of(Exposure exposure) {
        Map<String, Evidence> facts = new LinkedHashMap<>();
        Map<String, Integer> sets = new LinkedHashMap<>();
        for (CompromiseSet set : exposure.sets()) {
            if (set.assumed() && worsens(set, exposure.certainOrder())) {
                Set<String> here = new LinkedHashSet<>();
                set.derivation().stream()
                        .flatMap(step -> step.evidence().stream())
                        .filter(fact -> fact.observed() == null)
                        .forEach(fact -> {
                            facts.putIfAbsent(fact.fact(), fact);
                            here.add(fact.fact());
                        });
                here.forEach(fact -> sets.merge(fact, 1, Integer::sum));
            }
        }
        return facts.values().stream()
                .map(fact -> new WaysPart.Unknown(fact.fact(), fact.meaning(), sets.getOrDefault(fact.fact(), 0)))
                .sorted(Comparator.comparingInt(WaysPart.Unknown::sets)
                        .reversed()
                        .thenComparing(WaysPart.Unknown::fact))
                .toList();
    }

    /** Whether the set is smaller than any of its sort that known facts give. */
    private static boolean worsens(CompromiseSet set, Order known) {
        int size = set.fewest();
        boolean relay = set.has(CompromiseKind.RELAY) || set.has(CompromiseKind.FATIGUE);
        return (set.boundariesOnly() && below(size, known.boundary()))
                || (relay && below(size, known.relay()))
                || (set.has(CompromiseKind.TOKEN_THEFT) && below(size, known.session()));
    }

    private static boolean below(int size, @Nullable Integer known) {
        return known == null || size < known;
    }
}
