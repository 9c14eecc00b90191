package io.github.countersign.analysis;

/** The steps of a system in numbers, with the steps each atom is a premise of. */
final class Clauses {

    private final int atoms;
    private final int[] primitives;
    private final int[][] premises;
    private final int[] conclusions;
    private final boolean[] assumed;
    private final int[][] uses;

    Clauses(int atoms, int[] primitives, int[][] premises, int[] conclusions, boolean[] assumed) {
        this.atoms = atoms;
        this.primitives = primitives;
        this.premises = premises;
        this.conclusions = conclusions;
        this.assumed = assumed;
        this.uses = uses();
    }

    private int[][] uses() {
        int[] counts = new int[atoms];
        for (int[] needed : premises) {
            for (int atom : needed) {
                counts[atom]++;
            }
        }
        int[][] steps = new int[atoms][];
        for (int atom = 0; atom < atoms; atom++) {
            steps[atom] = new int[counts[atom]];
        }
        for (int step = premises.length - 1; step >= 0; step--) {
            for (int atom : premises[step]) {
                steps[atom][--counts[atom]] = step;
            }
        }
        return steps;
    }

    int atoms() {
        return atoms;
    }

    int steps() {
        return premises.length;
    }

    int[] primitives() {
        return primitives;
    }

    int[] premises(int step) {
        return premises[step];
    }

    int conclusion(int step) {
        return conclusions[step];
    }

    boolean assumed(int step) {
        return assumed[step];
    }

    boolean anyAssumed() {
        for (boolean one : assumed) {
            if (one) {
                return true;
            }
        }
        return false;
    }

    /** The steps that need an atom, in order. */
    int[] uses(int atom) {
        return uses[atom];
    }
}
