package io.github.countersign.analysis;

/** Finds all minimal sets of primitives from which each capability follows. */
public final class Solver {

    private Solver() {}

    /** Solves a system for all its atoms at once; {@link Steps#towards} first keeps the part that some goals need. */
    public static <A, R> Solution<A, R> solve(Steps<A, R> steps, Limits limits) {
        Clauses clauses = steps.inRanks();
        Answers all = Search.run(clauses, limits, true);
        Answers certain = clauses.anyAssumed() ? Search.run(clauses, limits, false) : all;
        return new Solution<>(steps, limits, all, certain);
    }
}
