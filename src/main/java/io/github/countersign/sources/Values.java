package io.github.countersign.sources;

import io.github.countersign.model.Count;
import io.github.countersign.model.Limit;
import io.github.countersign.model.Term;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The simple values a fact may have, and how they are written. */
final class Values {

    private static final String NONE = "none";

    private Values() {}

    /** Whether the type is written as a simple value. */
    static boolean isValue(Class<?> type) {
        return type == String.class
                || type == Boolean.class
                || type == Integer.class
                || type == Double.class
                || type == Duration.class
                || type == LocalDate.class
                || type == Limit.class
                || type == Count.class
                || type.isEnum();
    }

    /** The value as that type, empty if it is not one. */
    static Optional<Object> read(Class<?> type, Object value) {
        if (type == Boolean.class) {
            return value instanceof Boolean ? Optional.of(value) : flag(value);
        }
        if (type == Integer.class) {
            return Optional.ofNullable(integer(value));
        }
        if (type == Double.class) {
            return value instanceof Number number ? Optional.of(number.doubleValue()) : Optional.empty();
        }
        if (type == String.class) {
            return value instanceof String || value instanceof Number || value instanceof Boolean
                    ? Optional.of(value.toString())
                    : Optional.empty();
        }
        return value instanceof String || value instanceof Number ? text(type, value.toString()) : Optional.empty();
    }

    private static Optional<Object> flag(Object value) {
        return value.equals("true")
                ? Optional.of(Boolean.TRUE)
                : value.equals("false") ? Optional.of(Boolean.FALSE) : Optional.empty();
    }

    private static @Nullable Integer integer(Object value) {
        try {
            return value instanceof Integer whole ? whole : value instanceof String text ? Integer.valueOf(text) : null;
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    private static Optional<Object> text(Class<?> type, String text) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> ((Term) constant).term().equals(text))
                    .map(Object.class::cast)
                    .findFirst();
        }
        if (type == Limit.class) {
            return text.equals(NONE)
                    ? Optional.of(Limit.NONE)
                    : Optional.ofNullable(duration(text)).map(Limit::new);
        }
        if (type == Count.class) {
            return text.equals(NONE)
                    ? Optional.of(Count.NONE)
                    : Optional.ofNullable(integer(text)).map(Count::new);
        }
        if (type == LocalDate.class) {
            return Optional.ofNullable(day(text));
        }
        return Optional.ofNullable(duration(text));
    }

    /** An ISO-8601 duration, or null. Days count 24 hours; weeks, months and years are refused. */
    static @Nullable Duration duration(String text) {
        try {
            Duration duration = Duration.parse(text);
            return duration.isNegative() ? null : duration;
        } catch (DateTimeParseException notADuration) {
            return null;
        }
    }

    /** A day as 2026-11-24, or null. */
    static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    /** What a value of the type looks like, for an error message. */
    static String expected(Class<?> type) {
        if (type == Boolean.class) {
            return "true or false; leave the key out when it is not known";
        }
        if (type == Integer.class) {
            return "a whole number";
        }
        if (type == Double.class) {
            return "a number";
        }
        if (type == Duration.class) {
            return "a duration such as PT30M, PT12H or P30D";
        }
        if (type == Limit.class) {
            return "a duration such as PT30M, PT12H or P30D, or none where there is no limit";
        }
        if (type == Count.class) {
            return "a whole number, or none where there is no limit";
        }
        if (type == LocalDate.class) {
            return "a day such as 2026-11-24";
        }
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(constant -> ((Term) constant).term())
                            .collect(Collectors.joining(", "));
        }
        return "a text";
    }
}
