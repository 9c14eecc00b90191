package io.github.countersign.sources;

import io.github.countersign.model.Configuration;
import io.github.countersign.model.Count;
import io.github.countersign.model.Facts;
import io.github.countersign.model.Limit;
import io.github.countersign.model.Noun;
import io.github.countersign.model.Term;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns facts into the plain maps, lists and values that a native document is written with. Unknown facts are left out. */
final class Plain {

    private Plain() {}

    /** The nouns of a configuration by collection and id. */
    static Map<String, @Nullable Object> nouns(Configuration configuration) {
        Map<String, @Nullable Object> collections = new LinkedHashMap<>();
        for (Noun noun : configuration.nouns()) {
            Object known = collections.computeIfAbsent(noun.nounKind().collection(), made -> new LinkedHashMap<>());
            Map<String, @Nullable Object> facts = facts((Record) noun);
            facts.remove("id");
            Tree.mapOf(known).put(noun.id(), facts);
        }
        return collections;
    }

    private static Map<String, @Nullable Object> facts(Record record) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        for (RecordComponent component : Facts.components(record.getClass()).values()) {
            Object value = Facts.read(record, component);
            Object plain = value == null ? null : of(value);
            boolean nothing = plain == null || (value instanceof Record && plain.equals(Map.of()));
            if (!nothing) {
                facts.put(component.getName(), plain);
            }
        }
        return facts;
    }

    /** A value of the model as plain values. */
    static Object of(Object value) {
        if (value instanceof Term term) {
            return term.term();
        }
        if (value instanceof Duration
                || value instanceof Limit
                || value instanceof Count
                || value instanceof LocalDate) {
            return value.toString();
        }
        if (value instanceof Collection<?> collection) {
            List<@Nullable Object> copy = new ArrayList<>();
            collection.forEach(element -> copy.add(of(element)));
            return copy;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, element) -> copy.put(String.valueOf(key), of(element)));
            return copy;
        }
        return value instanceof Record record ? facts(record) : value;
    }
}
