package io.github.countersign.report;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Values of facts as people say them: 15 minutes for PT15M, yes for true. */
final class Values {

    private static final Pattern DURATION =
            Pattern.compile("\\bP(?=[\\dT])(?:\\d+D)?(?:T(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?\\b");
    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    private Values() {}

    /** One value, or what is expected of it. */
    static String spoken(String value) {
        return switch (value) {
            case "true" -> "yes";
            case "false" -> "no";
            case "[]" -> "none";
            default -> sentence(flatList(value) ? value.substring(1, value.length() - 1) : value);
        };
    }

    /** A text with durations in it. */
    static String sentence(String text) {
        return DURATION.matcher(text).replaceAll(Values::spoken);
    }

    private static boolean flatList(String value) {
        return value.startsWith("[") && value.endsWith("]") && value.indexOf('[', 1) < 0;
    }

    private static String spoken(MatchResult written) {
        try {
            return spoken(Duration.parse(written.group()));
        } catch (DateTimeParseException noDuration) {
            return written.group();
        }
    }

    private static String spoken(Duration duration) {
        long rest = duration.toSeconds();
        List<String> parts = new ArrayList<>();
        if (rest >= 2 * DAY) {
            rest = take(parts, rest, DAY, "day");
        }
        rest = take(parts, rest, HOUR, "hour");
        rest = take(parts, rest, MINUTE, "minute");
        take(parts, rest, 1, "second");
        return parts.isEmpty() ? "no time" : String.join(" ", parts);
    }

    private static long take(List<String> parts, long rest, long unit, String name) {
        if (rest >= unit) {
            parts.add(Words.count(rest / unit, name));
        }
        return rest % unit;
    }
}
