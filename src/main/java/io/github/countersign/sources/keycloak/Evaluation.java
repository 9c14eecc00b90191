package io.github.countersign.sources.keycloak;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Every way through a flow, world by world.
 *
 * @param flow the flow
 * @param cases the ways in each world
 * @param kerberos ids of what is no more than a Kerberos ticket
 */
record Evaluation(Flow flow, List<Case> cases, Set<String> kerberos) {

    Evaluation {
        cases = List.copyOf(cases);
    }

    /** The ways in one world. */
    record Case(World world, List<Way> ways) {

        /** Those that stand on their own. */
        List<Way> local(Set<String> kerberos) {
            return ways.stream().filter(way -> way.local(kerberos)).toList();
        }
    }

    /** Whether some way in some world has the mark. */
    boolean anyMarked(String mark) {
        return cases.stream()
                .flatMap(each -> each.ways().stream())
                .anyMatch(way -> way.marks().contains(mark));
    }

    /** Combinations that complete the flow; null where what the file does not tell makes a difference. */
    @Nullable
    List<List<String>> accepts() {
        return combinations(each -> true, way -> List.copyOf(way.means()));
    }

    /** Combinations that complete it in some worlds, as a function of the ways; null where a doubt makes a difference. */
    @Nullable
    List<List<String>> combinations(Predicate<World> worlds, Function<Way, @Nullable List<String>> of) {
        Map<Map<String, Integer>, Set<Set<String>>> byDoubt = new LinkedHashMap<>();
        Map<Set<String>, List<String>> ordered = new LinkedHashMap<>();
        for (Case each : cases) {
            Set<Set<String>> found = byDoubt.computeIfAbsent(
                    each.world().of(Set.of(Variable.Kind.DOUBT)), doubt -> new LinkedHashSet<>());
            if (!worlds.test(each.world())) {
                continue;
            }
            for (Way way : each.local(kerberos)) {
                List<String> combination = of.apply(way);
                if (combination != null) {
                    ordered.putIfAbsent(Set.copyOf(combination), combination);
                    found.add(Set.copyOf(combination));
                }
            }
        }
        boolean certain = byDoubt.values().stream().distinct().count() <= 1;
        return certain ? new ArrayList<>(ordered.values()) : null;
    }

    /** Everything some way asks for. */
    Set<String> means() {
        Set<String> means = new LinkedHashSet<>();
        cases.forEach(each -> each.local(kerberos).forEach(way -> means.addAll(way.means())));
        return means;
    }

    /** Everything that can be enrolled on the way. */
    Set<String> setUp() {
        Set<String> setUp = new LinkedHashSet<>();
        cases.forEach(each -> each.local(kerberos).forEach(way -> setUp.addAll(way.setUp())));
        return setUp;
    }

    /** Worlds in which the highest level is asked for. */
    Predicate<World> atHighestLevel() {
        int highest = cases.stream()
                .mapToInt(each -> each.world().value(Variable.REQUESTED_LEVEL))
                .max()
                .orElse(0);
        return world -> world.value(Variable.REQUESTED_LEVEL) == highest;
    }
}
