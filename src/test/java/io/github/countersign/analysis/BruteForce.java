package io.github.countersign.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The oracle: tries every set of primitives, smallest first, and follows the steps until nothing new comes. */
final class BruteForce {

    private static final Map<Choice, List<Set<String>>> SUBSETS = new ConcurrentHashMap<>();

    private record Choice(Set<String> all, int size) {}

    private BruteForce() {}

    /** All that follows from a set of primitives. */
    static Set<String> closure(Collection<String> start, Collection<Step<String, String>> steps) {
        Set<String> known = new HashSet<>(start);
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Step<String, String> step : steps) {
                if (known.containsAll(step.premises())) {
                    grew |= known.add(step.conclusion());
                }
            }
        }
        return known;
    }

    /** The minimal sets of every atom that has one, by size and then by name. */
    static Map<String, List<Set<String>>> minimalSets(
            Set<String> primitives, Collection<Step<String, String>> steps, int bound) {
        Set<String> sorted = new TreeSet<>(primitives);
        steps.forEach(step -> sorted.addAll(step.premises()));
        steps.forEach(step -> sorted.add(step.conclusion()));
        List<String> atoms = List.copyOf(sorted);
        long[] premises =
                steps.stream().mapToLong(step -> bits(step.premises(), atoms)).toArray();
        long[] conclusions = steps.stream()
                .mapToLong(step -> bits(Set.of(step.conclusion()), atoms))
                .toArray();
        Map<String, List<Set<String>>> minimal = new TreeMap<>();
        for (int size = 0; size <= bound; size++) {
            for (Set<String> set : subsets(primitives, size)) {
                long known = closure(bits(set, atoms), premises, conclusions);
                for (int atom = 0; atom < atoms.size(); atom++) {
                    if ((known & (1L << atom)) != 0) {
                        addIfMinimal(set, minimal.computeIfAbsent(atoms.get(atom), key -> new ArrayList<>()));
                    }
                }
            }
        }
        return minimal;
    }

    private static void addIfMinimal(Set<String> set, List<Set<String>> smaller) {
        if (smaller.stream().noneMatch(set::containsAll)) {
            smaller.add(set);
        }
    }

    private static long bits(Set<String> some, List<String> atoms) {
        return some.stream().mapToLong(atom -> 1L << atoms.indexOf(atom)).reduce(0, (a, b) -> a | b);
    }

    private static long closure(long start, long[] premises, long[] conclusions) {
        long known = start;
        long before;
        do {
            before = known;
            for (int i = 0; i < premises.length; i++) {
                known |= (known & premises[i]) == premises[i] ? conclusions[i] : 0;
            }
        } while (known != before);
        return known;
    }

    /** All subsets of one size, by name. */
    static List<Set<String>> subsets(Set<String> all, int size) {
        return SUBSETS.computeIfAbsent(new Choice(all, size), choice -> {
            List<Set<String>> subsets = new ArrayList<>();
            grow(new ArrayList<>(new TreeSet<>(all)), 0, size, new ArrayList<>(), subsets);
            return List.copyOf(subsets);
        });
    }

    private static void grow(List<String> all, int from, int size, List<String> chosen, List<Set<String>> subsets) {
        if (chosen.size() == size) {
            subsets.add(Set.copyOf(chosen));
            return;
        }
        for (int i = from; i < all.size(); i++) {
            chosen.add(all.get(i));
            grow(all, i + 1, size, chosen, subsets);
            chosen.remove(chosen.size() - 1);
        }
    }
}
