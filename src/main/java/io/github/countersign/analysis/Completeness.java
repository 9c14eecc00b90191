package io.github.countersign.analysis;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Carries a cut forward: what follows from an atom is complete only below the size at which the atom was cut. */
final class Completeness {

    private Completeness() {}

    static int[] of(Clauses clauses, int[] cut, boolean withAssumed, int reached) {
        int[] completeTo = new int[cut.length];
        Arrays.setAll(completeTo, atom -> Math.min(cut[atom] - 1, reached));
        Deque<Integer> open = new ArrayDeque<>();
        for (int atom = 0; atom < cut.length; atom++) {
            if (completeTo[atom] < reached) {
                open.add(atom);
            }
        }
        while (!open.isEmpty()) {
            int atom = open.remove();
            for (int step : clauses.uses(atom)) {
                int conclusion = clauses.conclusion(step);
                if (completeTo[conclusion] > completeTo[atom] && (withAssumed || !clauses.assumed(step))) {
                    completeTo[conclusion] = completeTo[atom];
                    open.add(conclusion);
                }
            }
        }
        return completeTo;
    }
}
