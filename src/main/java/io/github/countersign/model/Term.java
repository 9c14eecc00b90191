package io.github.countersign.model;

import java.util.Locale;

/** A closed set of words of the field, written in documents and reports as its {@link #term()}. */
public interface Term {

    /** The name of the enum constant. */
    String name();

    /** The word as documents and reports write it: lower case with hyphens, unless the field writes it otherwise. */
    default String term() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
