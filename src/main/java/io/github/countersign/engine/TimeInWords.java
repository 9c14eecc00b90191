package io.github.countersign.engine;

import io.github.countersign.model.Limit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Says a length of time as people do. */
final class TimeInWords {

    private TimeInWords() {}

    static String of(Object time) {
        Duration duration = time instanceof Limit limit ? limit.duration() : (Duration) time;
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
}
