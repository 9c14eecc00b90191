package io.github.countersign.sources.vendor;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A point in time as vendors write it: ISO-8601 with or without an offset, a day alone, {@code /Date(ms)/}, a number of
 * seconds or milliseconds since 1970, or an object with a year, a month and a day.
 *
 * @param instant when, null where nothing tells
 * @param unknownBecause why it is not known, null where it is
 */
public record Moment(@Nullable Instant instant, @Nullable String unknownBecause) {

    private static final Pattern POWERSHELL = Pattern.compile("\\\\?/Date\\((-?\\d{1,15})([+-]\\d{4})?\\)\\\\?/");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,9})?");
    private static final Set<String> NOTHING =
            Set.of("", "n/a", "na", "none", "null", "never", "no_information", "not_supported");
    private static final double MILLISECONDS_FROM = 1e11;

    /** What a value says. */
    public static Moment of(Node node) {
        if (node.get("year").present() && node.get("day").present()) {
            return parts(node);
        }
        String text = node.text();
        return text == null ? new Moment(null, "no date stands there") : of(text.strip());
    }

    /** What a text says. */
    public static Moment of(String text) {
        if (NOTHING.contains(text.toLowerCase(java.util.Locale.ROOT))) {
            return new Moment(null, "'" + text + "' names no date");
        }
        try {
            return new Moment(parse(text), null);
        } catch (DateTimeException | NumberFormatException notADate) {
            return new Moment(null, "'" + (text.length() > 60 ? text.substring(0, 60) + "..." : text) + "' is no date");
        }
    }

    private static Moment parts(Node node) {
        StringBuilder text = new StringBuilder(node.get("year").textOr(""));
        String before = "-";
        for (String part : new String[] {"month", "day", "hour", "minute", "second"}) {
            String written = node.get(part).textOr("0");
            text.append(before).append(written.length() < 2 ? "0" : "").append(written);
            before = part.equals("month") ? "-" : part.equals("day") ? "T" : ":";
        }
        return of(text.toString());
    }

    private static Instant parse(String text) {
        Matcher powershell = POWERSHELL.matcher(text);
        if (powershell.matches()) {
            return Instant.ofEpochMilli(Long.parseLong(powershell.group(1)));
        }
        if (NUMBER.matcher(text).matches()) {
            double number = Double.parseDouble(text);
            return Instant.ofEpochMilli((long) (Math.abs(number) >= MILLISECONDS_FROM ? number : number * 1000));
        }
        String iso = text.replaceFirst("^(\\d{4}-\\d{2}-\\d{2}) (\\d)", "$1T$2");
        if (iso.length() == "2026-11-24".length()) {
            return LocalDate.parse(iso).atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        boolean offset = iso.matches(".*(Z|[+-]\\d{2}(:?\\d{2})?)$") && iso.contains("T");
        String whole = iso.replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2");
        return OffsetDateTime.parse(offset ? whole : whole + "Z").toInstant();
    }

    /** The day in UTC, null where it is not known. */
    public @Nullable LocalDate day() {
        return instant == null ? null : LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
