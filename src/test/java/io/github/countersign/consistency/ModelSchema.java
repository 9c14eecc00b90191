package io.github.countersign.consistency;

import io.github.countersign.model.Count;
import io.github.countersign.model.Fact;
import io.github.countersign.model.Limit;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Refers;
import io.github.countersign.model.Term;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Derives the JSON Schema of the native document from the records of the model. */
final class ModelSchema {

    private static final String DURATION = "^P(\\d+D)?(T(\\d+H)?(\\d+M)?(\\d+(\\.\\d+)?S)?)?$";

    private ModelSchema() {}

    static Map<String, Object> generate() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("countersign", Map.of("const", 1));
        properties.put("configuration", described(type("string"), "name of what is described"));
        properties.put("asOf", described(format("date"), "the day the facts were true"));
        for (NounKind kind : NounKind.values()) {
            Map<String, Object> collection = type("object");
            collection.put("description", kind.collection() + " by id");
            collection.put("additionalProperties", record(kind.type(), true));
            properties.put(kind.collection(), collection);
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Countersign configuration, version 1");
        schema.put(
                "description",
                "How an organisation authenticates. A key that is left out is unknown, never a default.");
        schema.put("type", "object");
        schema.put("required", List.of("countersign", "configuration"));
        schema.put("properties", properties);
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Map<String, Object> record(Class<?> record, boolean hasId) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (RecordComponent component : record.getRecordComponents()) {
            if (!(hasId && component.getName().equals("id"))) {
                properties.put(component.getName(), component(component));
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", hasId ? List.of("object", "null") : "object");
        schema.put("properties", properties);
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Map<String, Object> component(RecordComponent component) {
        Fact fact = component.getAnnotation(Fact.class);
        if (fact == null) {
            return record(component.getType(), false);
        }
        Refers refers = component.getAnnotation(Refers.class);
        String meaning = fact.value()
                + (refers == null
                        ? ""
                        : "; by id of " + NounKind.of(refers.value()).collection());
        return described(value(component.getGenericType()), meaning);
    }

    private static Map<String, Object> value(Type type) {
        if (type instanceof ParameterizedType list) {
            Map<String, Object> schema = type("array");
            schema.put("items", value(list.getActualTypeArguments()[0]));
            return schema;
        }
        Class<?> raw = (Class<?>) type;
        if (raw == Boolean.class) {
            return type("boolean");
        }
        if (raw == Integer.class) {
            return type("integer");
        }
        if (raw == Double.class) {
            return type("number");
        }
        if (raw == LocalDate.class) {
            return format("date");
        }
        if (raw == Duration.class) {
            return pattern(DURATION);
        }
        if (raw == Limit.class) {
            return pattern("^none$|" + DURATION);
        }
        if (raw == Count.class) {
            return new LinkedHashMap<>(Map.of("anyOf", List.of(type("integer"), Map.of("const", "none"))));
        }
        if (raw.isEnum()) {
            return new LinkedHashMap<>(Map.of(
                    "enum",
                    Arrays.stream(raw.getEnumConstants())
                            .map(constant -> ((Term) constant).term())
                            .toList()));
        }
        return raw.isRecord() ? record(raw, false) : type("string");
    }

    private static Map<String, Object> type(String type) {
        return new LinkedHashMap<>(Map.of("type", type));
    }

    private static Map<String, Object> format(String format) {
        Map<String, Object> schema = type("string");
        schema.put("format", format);
        return schema;
    }

    private static Map<String, Object> pattern(String pattern) {
        Map<String, Object> schema = type("string");
        schema.put("pattern", pattern);
        return schema;
    }

    private static Map<String, Object> described(Map<String, Object> schema, String meaning) {
        schema.put("description", meaning);
        return schema;
    }
}
