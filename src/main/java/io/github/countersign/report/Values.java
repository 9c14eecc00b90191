package io.github.countersign.report;

import io.github.countersign.model.Limit;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Values of facts as people say them, wherever people read them: 15 minutes for PT15M, yes for true. */
public final class Values {

    private static final Pattern DURATION =
            Pattern.compile("\\bP(?=[\\dT])(?:\\d+D)?(?:T(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?\\b");

    private Values() {}

    /** One value, or what is expected of it. */
    public static String spoken(String value) {
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
            return new Limit(Duration.parse(written.group())).inWords();
        } catch (DateTimeParseException noDuration) {
            return written.group();
        }
    }
}
