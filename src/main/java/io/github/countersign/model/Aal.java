package io.github.countersign.model;

/**
 * Authentication assurance level of SP 800-63B, weakest first. It is defined for natural persons and is never measured
 * for a non-human identity (SP 800-63-4 section 1.1).
 */
public enum Aal implements Term {
    NONE,
    AAL1,
    AAL2,
    AAL3;

    @Override
    public String term() {
        return this == NONE ? "none" : name();
    }

    /** Whether this level is the other one or higher. */
    public boolean atLeast(Aal other) {
        return compareTo(other) >= 0;
    }
}
