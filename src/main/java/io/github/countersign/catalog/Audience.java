package io.github.countersign.catalog;

import io.github.countersign.model.Term;

/** Those whom alone a demand binds. */
public enum Audience implements Term {
    /** Agencies of the federal government of the United States. */
    FEDERAL
}
