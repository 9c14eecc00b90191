package io.github.countersign.report;

import io.github.countersign.model.Facts;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns view records into maps and lists, so that a template has data before it and no object with methods. */
final class Plain {

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
        return value instanceof List<?> list ? list.stream().map(Plain::value).toList() : value;
    }

    private static @Nullable Object read(Record view, RecordComponent component) {
        try {
            return component.getAccessor().invoke(view);
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException("cannot read " + component, broken);
        }
    }
}
