package io.github.countersign.analysis;

/**
 * How far a search goes. The first limit is part of the question; the other two protect the machine, and an answer they
 * cut short says so by {@link Solution#completeTo}.
 *
 * @param bound the size of the largest set looked for
 * @param sets how many sets one atom may have
 * @param total how many sets all atoms may have together
 */
public record Limits(int bound, int sets, int total) {

    /** Larger sets make each of the 2<sup>bound</sup> subset tests too dear. */
    public static final int LARGEST_BOUND = 8;

    private static final int COMBINATIONS_PER_SET = 16;

    public Limits {
        if (bound < 0 || bound > LARGEST_BOUND) {
            throw new IllegalArgumentException("bound must lie between 0 and " + LARGEST_BOUND + ", not " + bound);
        }
        if (sets < 1 || total < 1) {
            throw new IllegalArgumentException("at least one set must be allowed");
        }
    }

    /** The usual limits: 100,000 sets for each atom, 5,000,000 in all. */
    public static Limits upTo(int bound) {
        return new Limits(bound, 100_000, 5_000_000);
    }

    /** How many combinations may be tried for one step at one size, most of which lead to nothing new. */
    long combinations() {
        return (long) COMBINATIONS_PER_SET * sets;
    }
}
