package io.github.countersign.sources;

import java.util.Set;

/** Stands in for a secret that was dropped while parsing: that there was one, never what it was. */
public enum Secret {
    /** A value that may be the real one. */
    PRESENT,
    /** Hidden by the exporting server, as in {@code **********}. */
    MASKED,
    /** A placeholder that another tool fills in. */
    PLACEHOLDER,
    /** An empty value. */
    ABSENT;

    private static final Set<String> HIDDEN = Set.of("[REDACTED]", "_VALUE_NOT_SHOWN_");

    /** What kind of thing a secret's text is. */
    static Secret of(String text) {
        if (text.isBlank()) {
            return ABSENT;
        }
        if (text.chars().allMatch(c -> c == '*') || HIDDEN.contains(text)) {
            return MASKED;
        }
        boolean template = text.contains("${")
                || text.contains("$(")
                || text.contains("{{")
                || text.contains("<%")
                || text.matches("(##|@@)[A-Z0-9_]+(##|@@)");
        return template ? PLACEHOLDER : PRESENT;
    }
}
