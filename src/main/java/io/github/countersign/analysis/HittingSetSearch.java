package io.github.countersign.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Takes the first alternative that is still whole and tries each of its members in turn, barring those tried before, so
 * that no set is met twice; drops a choice as soon as one chosen member blocks nothing that the others do not.
 */
final class HittingSetSearch<A> {

    private static final int WORK_PER_SET = 1000;

    private final List<A> things;
    private final int[][] family;
    private final Limits limits;
    private final int[] chosen;
    private final int[] barredAt;
    private final List<int[]> found = new ArrayList<>();
    private long work;

    HittingSetSearch(Collection<? extends Set<? extends A>> alternatives, Comparator<? super A> byName, Limits limits) {
        TreeSet<A> all = new TreeSet<>(byName);
        alternatives.forEach(all::addAll);
        things = List.copyOf(all);
        family = alternatives.stream()
                .map(set -> set.stream()
                        .mapToInt(thing -> Collections.binarySearch(things, thing, byName))
                        .sorted()
                        .toArray())
                .sorted(Comparator.<int[]>comparingInt(set -> set.length).thenComparing(Arrays::compare))
                .toArray(int[][]::new);
        this.limits = limits;
        chosen = new int[limits.bound()];
        barredAt = new int[things.size()];
    }

    HittingSets<A> run() {
        int complete = -1;
        boolean cut = false;
        for (int size = 0; size <= limits.bound() && !cut; size++) {
            work = 0;
            cut = !choose(0, size);
            complete = cut ? complete : size;
        }
        List<Set<A>> sets = found.stream()
                .sorted(Comparator.<int[]>comparingInt(set -> set.length).thenComparing(Arrays::compare))
                .map(this::named)
                .toList();
        return new HittingSets<>(sets, limits.bound(), complete);
    }

    /** Completes the first {@code depth} choices to sets of one size; false when a limit was met. */
    private boolean choose(int depth, int size) {
        work += family.length;
        if (work > (long) WORK_PER_SET * limits.sets()) {
            return false;
        }
        if (!eachBlocksItsOwn(depth)) {
            return true;
        }
        for (int[] alternative : family) {
            if (!blocked(alternative, depth)) {
                return depth == size || tryEach(alternative, depth, size);
            }
        }
        return depth < size || keep(size);
    }

    private boolean tryEach(int[] alternative, int depth, int size) {
        boolean inLimits = true;
        for (int i = 0; i < alternative.length && inLimits; i++) {
            if (barredAt[alternative[i]] == 0) {
                chosen[depth] = alternative[i];
                inLimits = choose(depth + 1, size);
                barredAt[alternative[i]] = depth + 1;
            }
        }
        for (int thing : alternative) {
            barredAt[thing] = barredAt[thing] == depth + 1 ? 0 : barredAt[thing];
        }
        return inLimits;
    }

    private boolean keep(int size) {
        if (found.size() == limits.sets()) {
            return false;
        }
        found.add(Arrays.stream(chosen, 0, size).sorted().toArray());
        return true;
    }

    private boolean blocked(int[] alternative, int depth) {
        for (int i = 0; i < depth; i++) {
            if (Arrays.binarySearch(alternative, chosen[i]) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean eachBlocksItsOwn(int depth) {
        int alone = 0;
        for (int[] alternative : family) {
            int blocking = 0;
            for (int i = 0; i < depth; i++) {
                blocking |= Arrays.binarySearch(alternative, chosen[i]) >= 0 ? 1 << i : 0;
            }
            alone |= Integer.bitCount(blocking) == 1 ? blocking : 0;
        }
        return alone == (1 << depth) - 1;
    }

    private Set<A> named(int[] members) {
        Set<A> set = new LinkedHashSet<>();
        for (int member : members) {
            set.add(things.get(member));
        }
        return Collections.unmodifiableSet(set);
    }
}
