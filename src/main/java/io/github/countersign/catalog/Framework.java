package io.github.countersign.catalog;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document that demands come from, in one revision.
 *
 * @param id how references name it
 * @param title official title
 * @param shortTitle title for narrow places
 * @param url where it is published
 * @param note what a reader must know about its identifiers
 * @param aliases other names users give it or its clauses, each with what it really is
 * @param sections clauses a reference may name
 */
public record Framework(
        String id,
        String title,
        String shortTitle,
        String url,
        @Nullable String note,
        Map<String, String> aliases,
        Map<String, Section> sections) {

    /** Copies the maps. */
    public Framework {
        aliases = Map.copyOf(aliases);
        sections = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(sections));
    }

    /**
     * A clause.
     *
     * @param id its number or identifier
     * @param title its heading
     * @param url link to it, or to the document
     */
    public record Section(String id, String title, String url) {}

    /** The ids of all sections. */
    public List<String> sectionIds() {
        return List.copyOf(sections.keySet());
    }
}
