package io.github.countersign.report;

import io.github.countersign.model.Facts;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns view records into maps and lists, so that a template has data before it and no object with methods. Characters that
 * turn the direction of writing or that no page may hold are named instead of written: no name can make a sentence read as
 * another.
 */
final class Plain {

    private static final Pattern MISLEADING =
            Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\uFFFE\\uFFFF]");

    private Plain() {}

    /** Components by name; those that are null are left out. */
    static Map<String, Object> of(Record view) {
        Map<String, Object> plain = new LinkedHashMap<>();
        for (RecordComponent component : Facts.components(view.getClass()).values()) {
            @Nullable Object value = read(view, component);
            if (value != null) {
                plain.put(component.getName(), value(value));
            }
        }
        return plain;
    }

    private static Object value(Object value) {
        if (value instanceof Record view) {
            return of(view);
        }
        if (value instanceof String text) {
            return MISLEADING.matcher(text).replaceAll(Plain::named);
        }
        return value instanceof List<?> list ? list.stream().map(Plain::value).toList() : value;
    }

    private static String named(MatchResult character) {
        return String.format(Locale.ROOT, "[U+%04X]", character.group().codePointAt(0));
    }

    private static @Nullable Object read(Record view, RecordComponent component) {
        try {
            return component.getAccessor().invoke(view);
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException("cannot read " + component, broken);
        }
    }
}
