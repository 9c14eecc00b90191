package io.github.countersign.catalog;

import io.github.countersign.model.Term;

/** How much a violation matters, worst first. */
public enum Severity implements Term {
    CRITICAL,
    HIGH,
    MEDIUM,
    LOW,
    INFO
}
