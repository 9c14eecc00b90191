package io.github.countersign.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is known of every atom: its minimal sets, each an entry with the step that first gave it. Entries are numbered as
 * they come, so the entries a step used have lower numbers than the one it gave.
 */
final class Labels {

    private static final int NO_STEP = -1;

    private final SetPool pool = new SetPool();
    private final IntList atomOf = new IntList();
    private final IntList setOf = new IntList();
    private final IntList stepOf = new IntList();
    private final Label[] labels;

    Labels(int atoms) {
        labels = new Label[atoms];
        for (int atom = 0; atom < atoms; atom++) {
            labels[atom] = new Label();
        }
    }

    SetPool pool() {
        return pool;
    }

    Label of(int atom) {
        return labels[atom];
    }

    int entries() {
        return setOf.size();
    }

    int atomOf(int entry) {
        return atomOf.get(entry);
    }

    int setOf(int entry) {
        return setOf.get(entry);
    }

    void addPrimitive(int atom) {
        add(atom, pool.singleton(atom), NO_STEP);
    }

    void add(int atom, int set, int step) {
        labels[atom].add(set, setOf.size());
        atomOf.add(atom);
        setOf.add(set);
        stepOf.add(step);
    }

    boolean lists(int atom, int set) {
        return labels[atom].entry(set) >= 0;
    }

    /** Whether a set, or a part of it, is known to give an atom. */
    boolean gives(int set, int atom) {
        return labels[atom].gives(set, pool);
    }

    /** The steps from a listed set to its atom, each after those that give its premises, and none to spare. */
    List<Integer> steps(int atom, int set, Clauses clauses) {
        TreeSet<Integer> used = new TreeSet<>();
        for (@Nullable Integer entry = labels[atom].entry(set); entry != null; entry = used.lower(entry)) {
            used.add(entry);
            if (stepOf.get(entry) != NO_STEP) {
                for (int premise : clauses.premises(stepOf.get(entry))) {
                    used.add(earliest(premise, setOf.get(entry)));
                }
            }
        }
        return withoutRepetition(used, atom, clauses);
    }

    private int earliest(int atom, int set) {
        int earliest = labels[atom].entry(set);
        for (int subset : pool.subsets(set)) {
            int entry = labels[atom].entry(subset);
            earliest = entry >= 0 && (earliest < 0 || entry < earliest) ? entry : earliest;
        }
        return earliest;
    }

    /** One atom may be had from two parts of the set: the first will do, and what only the second used goes. */
    private List<Integer> withoutRepetition(Collection<Integer> used, int goal, Clauses clauses) {
        List<Integer> firsts = new ArrayList<>();
        Set<Integer> concluded = new HashSet<>();
        for (int entry : used) {
            if (stepOf.get(entry) != NO_STEP && concluded.add(atomOf.get(entry))) {
                firsts.add(stepOf.get(entry));
            }
        }
        Deque<Integer> steps = new ArrayDeque<>();
        Set<Integer> needed = new HashSet<>(List.of(goal));
        Collections.reverse(firsts);
        for (int step : firsts) {
            if (needed.contains(clauses.conclusion(step))) {
                steps.addFirst(step);
                for (int premise : clauses.premises(step)) {
                    needed.add(premise);
                }
            }
        }
        return List.copyOf(steps);
    }
}
