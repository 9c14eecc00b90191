package io.github.countersign.model;

/** Assessed impact of a failed authentication (SP 800-63-4 section 3.2), lowest first. */
public enum Risk implements Term {
    LOW,
    MODERATE,
    HIGH
}
