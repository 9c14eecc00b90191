package io.github.countersign.analysis;

import java.util.Arrays;

/**
 * Finds the minimal sets of every atom, all sets of one size before any of the next. A set of the size in hand is
 * therefore minimal as soon as no smaller one is known to do, and never has to be taken back. At each size, new sets come
 * first from smaller ones that together have that size, then by following each new set forward: there the other premises
 * must follow from parts of it.
 */
final class Search {

    private final Clauses clauses;
    private final Limits limits;
    private final boolean withAssumed;
    private final Labels labels;
    private final SetPool pool;
    private final int[] cut;
    private int level;
    private long combinations;

    private Search(Clauses clauses, Limits limits, boolean withAssumed) {
        this.clauses = clauses;
        this.limits = limits;
        this.withAssumed = withAssumed;
        labels = new Labels(clauses.atoms());
        pool = labels.pool();
        cut = new int[clauses.atoms()];
        Arrays.fill(cut, limits.bound() + 1);
    }

    static Answers run(Clauses clauses, Limits limits, boolean withAssumed) {
        Search search = new Search(clauses, limits, withAssumed);
        int reached = search.run();
        for (int atom = 0; atom < clauses.atoms(); atom++) {
            search.labels.of(atom).forgetMembers();
        }
        return new Answers(search.labels, Completeness.of(clauses, search.cut, withAssumed, reached));
    }

    /** The size up to which nothing was left out for want of room. */
    private int run() {
        for (; level <= limits.bound(); level++) {
            int first = labels.entries();
            start();
            for (int step = 0; step < clauses.steps() && !full(); step++) {
                if (usable(step) && open(step) && canReachLevel(step)) {
                    combinations = 0;
                    combine(step, smallestFirst(clauses.premises(step)), 0, 0);
                }
            }
            for (int entry = first; entry < labels.entries() && !full(); entry++) {
                follow(labels.atomOf(entry), labels.setOf(entry));
            }
            if (full()) {
                return level - 1;
            }
        }
        return limits.bound();
    }

    private boolean full() {
        return labels.entries() > limits.total();
    }

    private boolean usable(int step) {
        return withAssumed || !clauses.assumed(step);
    }

    private void start() {
        if (level == 0) {
            for (int step = 0; step < clauses.steps(); step++) {
                if (usable(step) && clauses.premises(step).length == 0 && !labels.gives(0, clauses.conclusion(step))) {
                    offer(step, 0);
                }
            }
        } else if (level == 1) {
            for (int primitive : clauses.primitives()) {
                labels.addPrimitive(primitive);
            }
        }
    }

    private void follow(int atom, int set) {
        for (int step : clauses.uses(atom)) {
            if (usable(step) && givesOthers(set, step, atom) && !labels.gives(set, clauses.conclusion(step))) {
                offer(step, set);
            }
        }
    }

    private boolean givesOthers(int set, int step, int atom) {
        for (int premise : clauses.premises(step)) {
            if (premise != atom && !labels.gives(set, premise)) {
                return false;
            }
        }
        return true;
    }

    /** Whether smaller sets of the premises can add up to the size in hand. */
    private boolean canReachLevel(int step) {
        int[] premises = clauses.premises(step);
        if (premises.length < 2) {
            return false;
        }
        int most = 0;
        for (int premise : premises) {
            if (labels.of(premise).isEmpty()) {
                return false;
            }
            most += Math.min(level - 1, labels.of(premise).largest(pool));
        }
        return most >= level;
    }

    private int[] smallestFirst(int[] premises) {
        int[] sorted = premises.clone();
        for (int i = 1; i < sorted.length; i++) {
            for (int j = i; j > 0 && size(sorted[j]) < size(sorted[j - 1]); j--) {
                int larger = sorted[j - 1];
                sorted[j - 1] = sorted[j];
                sorted[j] = larger;
            }
        }
        return sorted;
    }

    private int size(int atom) {
        return labels.of(atom).size();
    }

    /** Joins sets of the premises from {@code next} on to a union; says whether a union was worth keeping. */
    private boolean combine(int step, int[] premises, int next, int union) {
        if (labels.gives(union, clauses.conclusion(step))) {
            return false;
        }
        int unmet = next;
        while (unmet < premises.length && labels.gives(union, premises[unmet])) {
            unmet++;
        }
        if (unmet == premises.length) {
            return pool.size(union) == level && offer(step, union);
        }
        boolean kept = false;
        Label label = labels.of(premises[unmet]);
        int room = level - pool.size(union);
        int small = 0;
        for (;
                small < label.size() && pool.size(label.get(small)) <= Math.min(room, level - 1) && open(step);
                small++) {
            kept |= extend(step, premises, unmet + 1, union, label.get(small));
        }
        if (small == label.size() || pool.size(label.get(small)) >= level) {
            return kept;
        }
        for (int member : pool.members(union)) {
            IntList sharing = label.with(member, pool);
            for (int i = 0; i < sharing.size() && pool.size(sharing.get(i)) < level && open(step); i++) {
                if (pool.size(sharing.get(i)) > room) {
                    kept |= extend(step, premises, unmet + 1, union, sharing.get(i));
                }
            }
        }
        return kept;
    }

    private boolean extend(int step, int[] premises, int next, int union, int set) {
        if (++combinations > limits.combinations()) {
            cut(step);
            return false;
        }
        int newest = pool.newest();
        int larger = pool.union(union, set, level);
        if (larger < 0) {
            return false;
        }
        boolean kept = combine(step, premises, next, larger);
        if (!kept && larger > newest && larger == pool.newest()) {
            pool.forgetNewest();
        }
        return kept;
    }

    /** Takes up a set of the size in hand that is not yet known to give the conclusion. */
    private boolean offer(int step, int set) {
        if (!open(step)) {
            return false;
        }
        if (size(clauses.conclusion(step)) == limits.sets()) {
            cut(step);
            return false;
        }
        labels.add(clauses.conclusion(step), set, step);
        return true;
    }

    private boolean open(int step) {
        return cut[clauses.conclusion(step)] > level && !full();
    }

    private void cut(int step) {
        cut[clauses.conclusion(step)] = Math.min(cut[clauses.conclusion(step)], level);
    }
}
