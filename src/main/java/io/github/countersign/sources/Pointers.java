package io.github.countersign.sources;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Follows JSON pointers through plain maps and lists. */
final class Pointers {

    private Pointers() {}

    /** The value at a pointer, or null if there is none. */
    static @Nullable Object at(@Nullable Object root, String pointer) {
        Object at = root;
        for (String step : steps(pointer)) {
            at = child(at, step);
        }
        return at;
    }

    /** The value at one step below another, or null if there is none. */
    static @Nullable Object child(@Nullable Object parent, String step) {
        if (parent instanceof List<?> list) {
            int index = step.matches("\\d{1,6}") ? Integer.parseInt(step) : -1;
            return index >= 0 && index < list.size() ? list.get(index) : null;
        }
        return Tree.mapOf(parent).get(step);
    }

    /** The steps of a pointer, unescaped. */
    static List<String> steps(String pointer) {
        return pointer.isEmpty()
                ? List.of()
                : List.of(pointer.substring(1).split("/", -1)).stream()
                        .map(step -> step.replace("~1", "/").replace("~0", "~"))
                        .toList();
    }

    /** Sets the fact at a pointer, in maps that are made where they are missing. */
    static void put(Map<String, @Nullable Object> root, String pointer, @Nullable Object value) {
        Map<String, @Nullable Object> at = root;
        List<String> steps = steps(pointer);
        for (String step : steps.subList(0, steps.size() - 1)) {
            at = group(at, step);
        }
        at.put(steps.get(steps.size() - 1), value);
    }

    /** The map under a key of another; made, in place of anything else, where there is none. */
    @SuppressWarnings("unchecked")
    static Map<String, @Nullable Object> group(Map<String, @Nullable Object> parent, String key) {
        Object group = parent.get(key);
        if (!(group instanceof Map<?, ?>)) {
            group = new LinkedHashMap<String, @Nullable Object>();
            parent.put(key, group);
        }
        return (Map<String, @Nullable Object>) group;
    }
}
