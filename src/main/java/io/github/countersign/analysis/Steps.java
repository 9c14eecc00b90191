package io.github.countersign.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A closed system of steps and primitives, in an order of its own, so that no answer depends on the order in which they
 * were added. Atoms are known inside by their rank in that order.
 *
 * @param <A> atoms
 * @param <R> reasons
 */
public final class Steps<A, R> {

    private final Comparator<? super A> byName;
    private final Comparator<? super R> byReason;
    private final List<A> atoms;
    private final Map<A, Integer> ranks;
    private final Set<A> primitives;
    private final List<Step<A, R>> steps;
    private final Clauses clauses;

    private Steps(StepsBuilder<A, R> builder) {
        byName = builder.byName();
        byReason = builder.byReason();
        atoms = sorted(builder.atoms(), byName);
        ranks = new HashMap<>();
        for (A atom : atoms) {
            ranks.put(atom, ranks.size());
        }
        primitives = Set.copyOf(builder.primitives());
        steps = builder.steps().stream()
                .map(this::tidy)
                .sorted(this::compare)
                .distinct()
                .toList();
        clauses = clauses();
    }

    static <A, R> Steps<A, R> of(StepsBuilder<A, R> builder) {
        return new Steps<>(builder);
    }

    /** Starts a system whose atoms and reasons have a natural order. */
    public static <A extends Comparable<? super A>, R extends Comparable<? super R>> StepsBuilder<A, R> builder() {
        return builder(Comparator.naturalOrder(), Comparator.naturalOrder());
    }

    /**
     * Starts a system.
     *
     * @param byName a total order of atoms, consistent with {@code equals}
     * @param byReason an order of reasons, which settles which of two otherwise equal steps a derivation names
     */
    public static <A, R> StepsBuilder<A, R> builder(Comparator<? super A> byName, Comparator<? super R> byReason) {
        return new StepsBuilder<>(byName, byReason);
    }

    /** The part of this system that can matter to some goals: their answers in it are the same, and cheaper. */
    public Steps<A, R> towards(Collection<? extends A> goals) {
        Map<A, List<Step<A, R>>> byConclusion = new HashMap<>();
        for (Step<A, R> step : steps) {
            byConclusion
                    .computeIfAbsent(step.conclusion(), key -> new ArrayList<>())
                    .add(step);
        }
        StepsBuilder<A, R> part = builder(byName, byReason);
        Set<A> seen = new HashSet<>(goals);
        Deque<A> open = new ArrayDeque<>(goals);
        while (!open.isEmpty()) {
            A atom = open.remove();
            if (primitives.contains(atom)) {
                part.primitive(atom);
            }
            for (Step<A, R> step : byConclusion.getOrDefault(atom, List.of())) {
                part.step(step);
                step.premises().stream().filter(seen::add).forEach(open::add);
            }
        }
        return part.build();
    }

    int rank(A atom) {
        return ranks.getOrDefault(atom, -1);
    }

    A atom(int rank) {
        return atoms.get(rank);
    }

    Step<A, R> step(int index) {
        return steps.get(index);
    }

    List<A> atoms() {
        return atoms;
    }

    Clauses inRanks() {
        return clauses;
    }

    private Step<A, R> tidy(Step<A, R> step) {
        if (step.premises().size() < 2) {
            return step;
        }
        Set<A> inOrder = new TreeSet<>(byName);
        inOrder.addAll(step.premises());
        return new Step<>(new LinkedHashSet<>(inOrder), step.conclusion(), step.reason(), step.assumed());
    }

    private int compare(Step<A, R> one, Step<A, R> other) {
        int byConclusion = byName.compare(one.conclusion(), other.conclusion());
        if (byConclusion != 0) {
            return byConclusion;
        }
        int byPremises = Arrays.compare(ranks(one.premises()), ranks(other.premises()));
        if (byPremises != 0) {
            return byPremises;
        }
        int byCertainty = Boolean.compare(one.assumed(), other.assumed());
        return byCertainty != 0 ? byCertainty : byReason.compare(one.reason(), other.reason());
    }

    private int[] ranks(Collection<A> some) {
        return some.stream()
                .mapToInt(atom -> Objects.requireNonNull(ranks.get(atom)))
                .toArray();
    }

    private Clauses clauses() {
        int[][] premises = new int[steps.size()][];
        int[] conclusions = new int[steps.size()];
        boolean[] assumed = new boolean[steps.size()];
        for (int i = 0; i < premises.length; i++) {
            premises[i] = ranks(steps.get(i).premises());
            conclusions[i] = rank(steps.get(i).conclusion());
            assumed[i] = steps.get(i).assumed();
        }
        int[] free = ranks(sorted(primitives, byName));
        return new Clauses(atoms.size(), free, premises, conclusions, assumed);
    }

    private static <A> List<A> sorted(Collection<A> some, Comparator<? super A> byName) {
        List<A> sorted = some.stream().sorted(byName).toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (byName.compare(sorted.get(i - 1), sorted.get(i)) == 0) {
                throw new IllegalArgumentException(
                        "two atoms sort alike: " + sorted.get(i - 1) + " and " + sorted.get(i));
            }
        }
        return sorted;
    }
}
