package io.github.countersign.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a fact of a noun by its dotted name, such as {@code otp.digits}, with its meaning and place. */
public final class Facts {

    private static final ClassValue<Map<String, RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, RecordComponent> computeValue(Class<?> type) {
            Map<String, RecordComponent> named = new LinkedHashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                named.put(component.getName(), component);
            }
            return Collections.unmodifiableMap(named);
        }
    };

    private Facts() {}

    /** The components of a record type by name, in their order. Asked once of each type, since the question is slow. */
    public static Map<String, RecordComponent> components(Class<? extends Record> type) {
        return COMPONENTS.get(type);
    }

    /** The value of a fact, or null when it is unknown. */
    public static @Nullable Object value(Record record, String name) {
        Object value = record;
        for (String part : name.split("\\.")) {
            value = read((Record) value, component((Record) value, part));
            if (value == null) {
                return null;
            }
        }
        return value;
    }

    /** What a fact says, in the words of its {@link Fact} annotation. */
    public static String meaning(Record record, String name) {
        int dot = name.lastIndexOf('.');
        Object group = dot < 0 ? record : value(record, name.substring(0, dot));
        if (!(group instanceof Record owner)) {
            throw new IllegalArgumentException(record.getClass().getSimpleName() + " has no facts at '" + name + "'");
        }
        RecordComponent last = component(owner, name.substring(dot + 1));
        return Optional.ofNullable(last.getAnnotation(Fact.class))
                .map(Fact::value)
                .orElse(last.getName());
    }

    /** JSON pointer of a fact in the native document. */
    public static String pointer(Noun noun, String name) {
        return noun.pointer() + "/" + name.replace('.', '/');
    }

    /** A value as documents and reports write it, or null when it is unknown. */
    public static @Nullable String inWords(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof Term term) {
            return term.term();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Facts::inWords).collect(Collectors.joining(", ", "[", "]"));
        }
        return value.toString();
    }

    /** The component of that name. */
    public static RecordComponent component(Record record, String name) {
        RecordComponent component = components(record.getClass()).get(name);
        if (component == null) {
            throw new IllegalArgumentException(record.getClass().getSimpleName() + " has no fact '" + name + "'");
        }
        return component;
    }

    /** The value of a component, or null when it is unknown. */
    public static @Nullable Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException("cannot read " + component, broken);
        }
    }
}
