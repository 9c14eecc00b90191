package io.github.countersign.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A limit in time, which may be known not to exist. Unknown is a null {@code Limit}; <em>no limit</em> is a value of its
 * own, written {@code none}.
 *
 * @param duration the limit, or null when there is none
 */
public record Limit(@Nullable Duration duration) implements Comparable<Limit> {

    /** Known to have no limit. */
    public static final Limit NONE = new Limit(null);

    /** A limit of so many seconds. */
    public static Limit ofSeconds(long seconds) {
        return new Limit(Duration.ofSeconds(seconds));
    }

    /** Whether there is a limit at all. */
    public boolean bounded() {
        return duration != null;
    }

    /** Whether something may last longer than the given time; without a limit it always may. */
    public boolean exceeds(Duration most) {
        return duration == null || duration.compareTo(most) > 0;
    }

    /** The limit as people say it: {@code 91 days}, {@code 36 hours}, {@code without limit}. A day counts 24 hours. */
    public String inWords() {
        if (duration == null) {
            return "without limit";
        }
        if (duration.isZero()) {
            return "0 seconds";
        }
        List<String> parts = new ArrayList<>();
        boolean days = duration.toDays() >= 2 || (duration.toDays() == 1 && duration.toHoursPart() == 0);
        add(parts, days ? duration.toDays() : 0, "day");
        add(parts, days ? duration.toHoursPart() : duration.toHours(), "hour");
        add(parts, duration.toMinutesPart(), "minute");
        add(parts, duration.toSecondsPart(), "second");
        return String.join(" ", parts);
    }

    private static void add(List<String> parts, long number, String unit) {
        if (number > 0) {
            parts.add(number + " " + unit + (number == 1 ? "" : "s"));
        }
    }

    @Override
    public int compareTo(Limit other) {
        if (duration == null || other.duration == null) {
            return Boolean.compare(duration == null, other.duration == null);
        }
        return duration.compareTo(other.duration);
    }

    @Override
    public String toString() {
        return duration == null ? "none" : duration.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Limit that && Objects.equals(duration, that.duration);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(duration);
    }
}
