package io.github.countersign.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a fact came from.
 *
 * @param kind read from a file, a documented default, derived from other facts, or attested by a person
 * @param file name of the file, as the user gave it
 * @param pointer JSON pointer into that file
 * @param line 1-based line of the file, where the parser gives it
 * @param note the rule behind a default or a derivation, or who attested and until when
 */
public record Origin(
        Kind kind,
        @Nullable String file,
        @Nullable String pointer,
        @Nullable Integer line,
        @Nullable String note) {

    /** How a fact came to be known. */
    public enum Kind implements Term {
        READ,
        DEFAULTED,
        DERIVED,
        ATTESTED
    }

    /** A fact that stands in a file. */
    public static Origin read(String file, String pointer, @Nullable Integer line) {
        return new Origin(Kind.READ, file, pointer, line, null);
    }

    /** A fact that the file leaves out and the vendor's documentation or source gives. */
    public static Origin defaulted(String file, String pointer, String note) {
        return new Origin(Kind.DEFAULTED, file, pointer, null, note);
    }

    /** A fact that follows from others. */
    public static Origin derived(String file, String pointer, String note) {
        return new Origin(Kind.DERIVED, file, pointer, null, note);
    }

    /** The place in words: {@code realm.json#/otpPolicyDigits}, with the line where it is known. */
    public String place() {
        String name = file == null ? "" : file;
        String at = pointer == null || pointer.isEmpty() ? "" : "#" + pointer;
        return name + (line == null ? "" : ":" + line) + at;
    }
}
