package io.github.countersign.sources;

import io.github.countersign.model.Fact;
import io.github.countersign.model.Facts;
import io.github.countersign.sources.DraftReader.Defect;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes model records from plain trees, by the names of their components, and collects what does not fit. */
final class RecordReader {

    private final List<Defect> defects = new ArrayList<>();

    List<Defect> defects() {
        return defects;
    }

    void defect(String pointer, String what) {
        defects.add(new Defect(pointer, what));
    }

    /** Reads a record; null after a defect. */
    @Nullable
    Record read(Class<? extends Record> type, Object value, String pointer, @Nullable String id) {
        if (!(value instanceof Map<?, ?>)) {
            defect(pointer, "must be a group of facts, not " + kindOf(value));
            return null;
        }
        Map<String, @Nullable Object> facts = Tree.mapOf(value);
        RecordComponent[] components = Facts.components(type).values().toArray(RecordComponent[]::new);
        reportUnknown(facts, components, pointer, id != null);
        @Nullable Object[] arguments = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            RecordComponent component = components[i];
            if (component.getName().equals("id") && id != null) {
                arguments[i] = id;
            } else if (facts.get(component.getName()) != null) {
                Object fact = facts.get(component.getName());
                arguments[i] = leafOrGroup(
                        component, java.util.Objects.requireNonNull(fact), pointer + Tree.step(component.getName()));
            }
        }
        return create(type, components, arguments);
    }

    private @Nullable Object leafOrGroup(RecordComponent component, Object fact, String pointer) {
        if (component.getAnnotation(Fact.class) == null) {
            return read(component.getType().asSubclass(Record.class), fact, pointer, null);
        }
        return value(component.getGenericType(), fact, pointer);
    }

    private @Nullable Object value(Type type, Object fact, String pointer) {
        if (type instanceof ParameterizedType list) {
            return list(list.getActualTypeArguments()[0], fact, pointer);
        }
        Class<?> raw = (Class<?>) type;
        if (Values.isValue(raw)) {
            Optional<Object> read = Values.read(raw, fact);
            if (read.isEmpty()) {
                defect(pointer, "'" + brief(fact) + "' is not " + Values.expected(raw));
            }
            return read.orElse(null);
        }
        return read(raw.asSubclass(Record.class), fact, pointer, null);
    }

    private @Nullable Object list(Type element, Object fact, String pointer) {
        if (!(fact instanceof List<?> list)) {
            defect(pointer, "must be a list, not " + kindOf(fact));
            return null;
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            String at = pointer + "/" + i;
            if (list.get(i) == null) {
                defect(at, "an element of a list must have a value");
                continue;
            }
            Object value = value(element, list.get(i), at);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private void reportUnknown(
            Map<String, @Nullable Object> facts, RecordComponent[] components, String pointer, boolean hasId) {
        List<String> known = Arrays.stream(components)
                .map(RecordComponent::getName)
                .filter(name -> !(hasId && name.equals("id")))
                .toList();
        for (String key : facts.keySet()) {
            if (!known.contains(key)) {
                defect(pointer + Tree.step(key), "unknown key '" + key + "'; " + Nearest.hint(key, known));
            }
        }
    }

    private static @Nullable Record create(
            Class<? extends Record> type, RecordComponent[] components, @Nullable Object[] arguments) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(arguments);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("cannot make a " + type.getSimpleName(), broken);
        }
    }

    private static String kindOf(Object value) {
        return value instanceof Map<?, ?> ? "a group" : value instanceof List<?> ? "a list" : "'" + brief(value) + "'";
    }

    private static String brief(Object value) {
        String text = String.valueOf(value);
        return text.length() > 60 ? text.substring(0, 57) + "..." : text;
    }
}
