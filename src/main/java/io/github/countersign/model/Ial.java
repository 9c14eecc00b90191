package io.github.countersign.model;

/** Identity assurance level of SP 800-63A, weakest first; NONE for an account whose owner was never proofed. */
public enum Ial implements Term {
    NONE,
    IAL1,
    IAL2,
    IAL3;

    @Override
    public String term() {
        return this == NONE ? "none" : name();
    }

    /** Whether this level is the other one or higher. */
    public boolean atLeast(Ial other) {
        return compareTo(other) >= 0;
    }
}
