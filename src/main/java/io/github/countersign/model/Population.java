package io.github.countersign.model;

/** Who signs in. Operators are staff who hold privileged access; for federal duties they count as workforce. */
public enum Population implements Term {
    WORKFORCE,
    OPERATORS,
    CONTRACTORS,
    PARTNERS,
    PUBLIC
}
