package io.github.countersign.cli;

/** Exit codes, as README lists them. */
final class Exit {

    /** Assessed, nothing violated. */
    static final int OK = 0;
    /** At least one violation that counts. */
    static final int VIOLATED = 1;
    /** Could not assess: wrong usage, unreadable input, broken rules or templates, or nothing was judged. */
    static final int NOT_ASSESSED = 2;
    /** A defect of the program itself. */
    static final int DEFECT = 3;

    private Exit() {}

    /** The code of several runs: the highest in the order 3, 2, 1, 0. */
    static int worst(int one, int other) {
        return Math.max(one, other);
    }
}
