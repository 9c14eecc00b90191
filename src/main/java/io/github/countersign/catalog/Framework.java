package io.github.countersign.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
 * @param withdrawn identifiers that are no clauses of it, though files still give them to it, each with what became of it
 * @param sections clauses a reference may name
 */
public record Framework(
        String id,
        String title,
        String shortTitle,
        String url,
        @Nullable String note,
        Map<String, String> aliases,
        Map<String, String> withdrawn,
        Map<String, Section> sections) {

    /** Copies the maps. */
    public Framework {
        aliases = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(aliases));
        withdrawn = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(withdrawn));
        sections = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(sections));
    }

    /**
     * A clause.
     *
     * @param id its number or identifier
     * @param title its heading
     * @param url link to it, or to the document
     * @param notCheckable why no check of a configuration can cover it, or null
     * @param judgedAs clauses, as {@code framework/section}, whose controls judge what it demands
     */
    public record Section(
            String id, String title, String url, @Nullable String notCheckable, List<String> judgedAs) {

        /** Copies the list. */
        public Section {
            judgedAs = List.copyOf(judgedAs);
        }

        /** A clause that says nothing of how it is covered: controls name it. */
        public Section(String id, String title, String url) {
            this(id, title, url, null, List.of());
        }

        /** Whether the other clause stands below this one. */
        public boolean contains(Section other) {
            return other.id.startsWith(id + ".") || other.id.startsWith(id + "-");
        }
    }

    /** What a name really is, if it is an alias or withdrawn. */
    public Optional<String> explanation(String name) {
        return Stream.of(aliases, withdrawn)
                .flatMap(names -> names.entrySet().stream())
                .filter(alias -> alias.getKey().equalsIgnoreCase(name))
                .map(alias -> alias.getKey() + ": " + alias.getValue())
                .findFirst();
    }

    /** Whether a name is a clause of it, alone or as {@code framework/clause}, in any case. */
    public boolean lists(String name) {
        return sections.keySet().stream()
                .anyMatch(section -> name.equalsIgnoreCase(section) || name.equalsIgnoreCase(id + "/" + section));
    }

    /** The ids of all sections. */
    public List<String> sectionIds() {
        return List.copyOf(sections.keySet());
    }
}
