package io.github.countersign.analysis;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The minimal sets of every atom of a system, up to a bound.
 *
 * <p>For each goal the answer is <em>complete up to</em> {@link #completeTo}, which is the bound unless a limit cut the
 * search short. Up to that size no minimal set is missing. Every listed set gives the goal and holds no other listed one; a
 * set is certainly minimal up to one more than that size.
 *
 * @param <A> atoms
 * @param <R> reasons
 */
public final class Solution<A, R> {

    private final Steps<A, R> steps;
    private final Limits limits;
    private final Answers answers;
    private final Answers certain;

    Solution(Steps<A, R> steps, Limits limits, Answers answers, Answers certain) {
        this.steps = steps;
        this.limits = limits;
        this.answers = answers;
        this.certain = certain;
    }

    /** The size of the largest set looked for. */
    public int bound() {
        return limits.bound();
    }

    /** The same question answered without any assumed step. */
    public Solution<A, R> certain() {
        return new Solution<>(steps, limits, certain, certain);
    }

    /** The minimal sets of a goal, by size and then by name; none when it is out of reach. */
    public List<Set<A>> minimalSets(A goal) {
        int rank = steps.rank(goal);
        if (rank < 0) {
            return List.of();
        }
        Label label = answers.labels().of(rank);
        SetPool pool = answers.labels().pool();
        return IntStream.range(0, label.size())
                .mapToObj(index -> pool.members(label.get(index)))
                .sorted(Solution::compare)
                .map(this::named)
                .toList();
    }

    /**
     * The size of the smallest set of a goal, or empty when none is known. It is exact up to one more than
     * {@link #completeTo}; beyond, the true one may be smaller.
     */
    public OptionalInt order(A goal) {
        int rank = steps.rank(goal);
        if (rank < 0 || answers.labels().of(rank).isEmpty()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(
                answers.labels().pool().size(answers.labels().of(rank).get(0)));
    }

    /** The primitives that are in every listed set of a goal, by name; none when there is no set. */
    public Set<A> inEverySet(A goal) {
        Set<A> common = new LinkedHashSet<>();
        List<Set<A>> sets = minimalSets(goal);
        if (!sets.isEmpty()) {
            common.addAll(sets.get(0));
            sets.forEach(common::retainAll);
        }
        return Collections.unmodifiableSet(common);
    }

    /** The size up to which no minimal set of a goal is missing: {@link #bound} unless a limit was met. */
    public int completeTo(A goal) {
        int rank = steps.rank(goal);
        return rank < 0 ? limits.bound() : answers.completeTo(rank);
    }

    /** The atoms whose answer a limit cut short, by name. */
    public List<A> incomplete() {
        return steps.atoms().stream()
                .filter(atom -> completeTo(atom) < limits.bound())
                .toList();
    }

    /**
     * How a goal follows from one of its minimal sets, without an assumed step where that is possible.
     *
     * @throws IllegalArgumentException if the set is not one of {@link #minimalSets}
     */
    public Derivation<A, R> derivation(A goal, Set<A> set) {
        int rank = steps.rank(goal);
        int[] members = set.stream().mapToInt(steps::rank).sorted().toArray();
        if (!lists(answers, rank, members)) {
            throw new IllegalArgumentException("not a minimal set of " + goal + ": " + set);
        }
        Labels labels = lists(certain, rank, members) ? certain.labels() : answers.labels();
        List<Step<A, R>> found = labels.steps(rank, labels.pool().find(members), steps.inRanks()).stream()
                .map(steps::step)
                .toList();
        return new Derivation<>(named(members), goal, found);
    }

    /** Whether a goal follows from one of its minimal sets only by an assumed step. */
    public boolean needsAssumption(A goal, Set<A> set) {
        return derivation(goal, set).assumed();
    }

    private static boolean lists(Answers answers, int goal, int[] members) {
        int set = answers.labels().pool().find(members);
        return goal >= 0 && set >= 0 && answers.labels().lists(goal, set);
    }

    private Set<A> named(int[] members) {
        Set<A> set = new LinkedHashSet<>();
        for (int member : members) {
            set.add(steps.atom(member));
        }
        return Collections.unmodifiableSet(set);
    }

    private static int compare(int[] one, int[] other) {
        return one.length != other.length ? Integer.compare(one.length, other.length) : Arrays.compare(one, other);
    }
}
