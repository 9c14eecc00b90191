package io.github.countersign.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How an organisation authenticates: the whole thing under assessment.
 *
 * @param name what it is called
 * @param asOf the day the facts were true, if a source tells
 * @param sources files that were read
 * @param nouns everything it consists of; ids are unique within a kind
 * @param origins where each fact came from, by JSON pointer into the native document; a fact without an entry of its own
 *     has the origin of the nearest pointer above it
 */
public record Configuration(
        String name, @Nullable LocalDate asOf, List<Source> sources, List<Noun> nouns, Map<String, Origin> origins) {

    /** Copies the collections. */
    public Configuration {
        sources = List.copyOf(sources);
        nouns = List.copyOf(nouns);
        origins = Collections.unmodifiableMap(new LinkedHashMap<>(origins));
    }

    /** All nouns of one kind, in the order of the document. */
    public <T extends Noun> List<T> all(Class<T> type) {
        return nouns.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The noun of that kind and id, if there is one. */
    public <T extends Noun> Stream<T> find(Class<T> type, String id) {
        return all(type).stream().filter(noun -> noun.id().equals(id));
    }

    /** Where the fact at the pointer came from, if anything tells. */
    public @Nullable Origin origin(String pointer) {
        String at = pointer;
        while (!at.isEmpty()) {
            Origin origin = origins.get(at);
            if (origin != null) {
                return origin;
            }
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return origins.get("");
    }
}
