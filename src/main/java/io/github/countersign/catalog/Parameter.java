package io.github.countersign.catalog;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A threshold of a control under a profile, as rules match it.
 *
 * @param control id of the control
 * @param name name of the threshold in the control's file
 * @param text the value as written
 * @param number the value as a whole number, if it is one
 * @param duration the value as an ISO-8601 duration, if it is one
 */
public record Parameter(
        String control,
        String name,
        String text,
        @Nullable Integer number,
        @Nullable Duration duration) {

    /** Reads a value as written in a control's file. Days count 24 hours and a year 365 days. */
    public static Parameter of(String control, String name, String text) {
        return new Parameter(control, name, text, number(text), duration(text));
    }

    /** Whether the value, read as words with commas between them, names the word. */
    public boolean lists(String word) {
        return List.of(text.split("\\s*,\\s*", -1)).contains(word);
    }

    private static @Nullable Integer number(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    private static @Nullable Duration duration(String text) {
        try {
            return text.startsWith("P") ? Duration.parse(text) : null;
        } catch (DateTimeParseException notADuration) {
            return null;
        }
    }

    @Override
    public int hashCode() {
        return 31 * control.hashCode() + name.hashCode();
    }
}
