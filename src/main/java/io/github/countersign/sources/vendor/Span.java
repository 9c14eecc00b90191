package io.github.countersign.sources.vendor;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Durations as vendors write them; every unit becomes a {@link Duration} here. All methods give null for what is none. */
public final class Span {

    private static final Pattern PARTS = Pattern.compile("(\\d+(?:\\.\\d+)?)(ms|us|ns|[dhms])");
    private static final Pattern WHOLE = Pattern.compile("(?:" + PARTS.pattern() + ")+");
    private static final Map<String, BigDecimal> NANOS = Map.of(
            "d", new BigDecimal("86400000000000"),
            "h", new BigDecimal("3600000000000"),
            "m", new BigDecimal("60000000000"),
            "s", new BigDecimal("1000000000"),
            "ms", new BigDecimal("1000000"),
            "us", new BigDecimal("1000"),
            "ns", BigDecimal.ONE);
    private static final BigDecimal LONGEST = new BigDecimal(Long.MAX_VALUE);

    private Span() {}

    /** A number, also a fractional one or one written as text, of the unit the vendor's documentation names. */
    public static @Nullable Duration of(Node node, ChronoUnit unit) {
        BigDecimal number = node.number();
        return number == null || Math.abs(number.scale()) > 20
                ? null
                : nanos(number.multiply(new BigDecimal(unit.getDuration().toNanos())));
    }

    /** An ISO-8601 duration: {@code PT2H}, {@code P30D}. */
    public static @Nullable Duration iso(Node node) {
        try {
            Duration duration = Duration.parse(node.textOr("").strip());
            return duration.isNegative() ? null : duration;
        } catch (DateTimeParseException notADuration) {
            return null;
        }
    }

    /** Numbers with units: {@code 5m}, {@code 1h30m}, {@code 86400s}. */
    public static @Nullable Duration units(Node node) {
        String text = node.textOr("").strip();
        if (text.length() > 60 || !WHOLE.matcher(text).matches()) {
            return null;
        }
        BigDecimal sum = BigDecimal.ZERO;
        Matcher part = PARTS.matcher(text);
        while (part.find()) {
            BigDecimal unit = java.util.Objects.requireNonNull(NANOS.get(part.group(2)));
            sum = sum.add(new BigDecimal(part.group(1)).multiply(unit));
        }
        return nanos(sum);
    }

    private static @Nullable Duration nanos(BigDecimal nanos) {
        return nanos.signum() < 0 || nanos.compareTo(LONGEST) > 0 ? null : Duration.ofNanos(nanos.longValue());
    }
}
