package io.github.countersign.report;

import io.github.countersign.model.Configuration;
import io.github.countersign.model.Count;
import io.github.countersign.model.Facts;
import io.github.countersign.model.Limit;
import io.github.countersign.model.Noun;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Refers;
import io.github.countersign.model.Term;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How to ask for a fact: whom it is about, and what an answer looks like. */
final class Asking {

    private Asking() {}

    /** Whom a fact is about, as the beginning of a question. */
    static String subject(String pointer) {
        String[] steps = pointer.split("/", -1);
        return Arrays.stream(NounKind.values())
                .filter(kind -> steps.length > 2 && kind.collection().equals(steps[1]))
                .findFirst()
                .map(kind -> kind.term().replace('-', ' ') + " '" + steps[2] + "': ")
                .orElse("");
    }

    /** What an answer to a fact looks like. */
    static String answer(String pointer, Configuration configuration) {
        RecordComponent component = component(pointer);
        if (component == null) {
            return "a value as 'countersign schema model' describes it";
        }
        Refers refers = component.getAnnotation(Refers.class);
        return shape(
                component.getGenericType(),
                refers == null ? "a text" : ids(NounKind.of(refers.value()), configuration));
    }

    private static String ids(NounKind kind, Configuration configuration) {
        List<String> ids =
                configuration.all(kind.type()).stream().map(Noun::id).limit(8).toList();
        return ids.isEmpty()
                ? "an id of one that you state under '" + kind.collection() + ":'; none is known yet"
                : "an id such as " + String.join(", ", ids);
    }

    private static @Nullable RecordComponent component(String pointer) {
        String[] steps = pointer.split("/", -1);
        Class<?> type = Arrays.stream(NounKind.values())
                .filter(kind -> steps.length > 3 && kind.collection().equals(steps[1]))
                .findFirst()
                .<Class<?>>map(NounKind::type)
                .orElse(null);
        RecordComponent component = null;
        for (int i = 3; type != null && i < steps.length; i++) {
            if (!steps[i].matches("\\d+")) {
                component = type.isRecord()
                        ? Facts.components(type.asSubclass(Record.class)).get(steps[i])
                        : null;
                type = component == null ? null : element(component.getGenericType());
            }
        }
        return component;
    }

    private static Class<?> element(Type type) {
        return type instanceof ParameterizedType list ? element(list.getActualTypeArguments()[0]) : (Class<?>) type;
    }

    private static String shape(Type type, String text) {
        if (type instanceof ParameterizedType list) {
            return "a list in brackets, [] for none; of " + shape(list.getActualTypeArguments()[0], text);
        }
        Class<?> value = (Class<?>) type;
        if (value == Boolean.class) {
            return "true or false";
        }
        if (value == Integer.class || value == Double.class) {
            return "a number";
        }
        if (value == Count.class) {
            return "a number, or none where there is no limit";
        }
        if (value == Duration.class) {
            return "a duration such as PT30M, PT12H or P30D";
        }
        if (value == Limit.class) {
            return "a duration such as PT30M, PT12H or P30D, or none where there is no limit";
        }
        if (value == LocalDate.class) {
            return "a day such as 2026-11-24";
        }
        if (value.isEnum()) {
            return "one of "
                    + Arrays.stream(value.getEnumConstants())
                            .map(constant -> ((Term) constant).term())
                            .collect(Collectors.joining(", "));
        }
        if (value.isRecord()) {
            return "a group of facts in braces, as 'countersign schema model' describes it";
        }
        return text;
    }
}
