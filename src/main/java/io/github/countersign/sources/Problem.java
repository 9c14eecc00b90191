package io.github.countersign.sources;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong with an input, said so that a person can mend it.
 *
 * @param file the file, as the user gave it
 * @param place where in it, if a place can be named
 * @param pointer JSON pointer of the value, if one can be named
 * @param what what is wrong and what to do
 */
public record Problem(
        String file, @Nullable Place place, @Nullable String pointer, String what) {

    /**
     * A place in a text.
     *
     * @param line 1-based
     * @param column 1-based
     */
    public record Place(int line, int column) {
        @Override
        public String toString() {
            return line + ":" + column;
        }
    }

    @Override
    public String toString() {
        return file
                + (place == null ? "" : ":" + place)
                + ": "
                + (pointer == null || pointer.isEmpty() ? "" : pointer + ": ")
                + what;
    }
}
