package io.github.countersign.sources;

import io.github.countersign.model.Configuration;
import io.github.countersign.model.Origin;
import io.github.countersign.model.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the facts of an imported document came from: the files that were read, and for each fact its origin with the value
 * it had. A fact that was changed since has its origin in the document itself.
 */
final class Provenance {

    /** The key that lists files. */
    static final String SOURCES = "sources";

    /** The key that lists origins. */
    static final String ORIGINS = "origins";

    private Provenance() {}

    /** The files as the document lists them. */
    static List<Object> sources(Configuration configuration) {
        List<Object> written = new ArrayList<>();
        for (Source source : configuration.sources()) {
            Map<String, @Nullable Object> entry = new LinkedHashMap<>();
            entry.put("file", source.file());
            entry.put("kind", source.kind());
            put(entry, "version", source.version());
            entry.put("sha256", source.sha256());
            entry.put("unread", source.unread());
            written.add(entry);
        }
        return written;
    }

    /** The origins as the document lists them, by pointer, with the value each was stated for. */
    static Map<String, Object> origins(Configuration configuration, Map<String, @Nullable Object> nouns) {
        Map<String, Object> written = new LinkedHashMap<>();
        configuration.origins().forEach((pointer, origin) -> {
            Map<String, @Nullable Object> entry = new LinkedHashMap<>();
            Object value = Pointers.at(nouns, pointer);
            put(entry, "value", value instanceof Map<?, ?> ? null : value);
            entry.put("kind", origin.kind().term());
            put(entry, "file", origin.file());
            put(entry, "pointer", origin.pointer());
            put(entry, "line", origin.line());
            put(entry, "note", origin.note());
            written.put(pointer, entry);
        });
        return written;
    }

    private static void put(Map<String, @Nullable Object> entry, String key, @Nullable Object value) {
        if (value != null) {
            entry.put(key, value);
        }
    }

    /** Reads the files a document lists into a draft. */
    static void readSources(Tree tree, @Nullable Object listed, Draft draft, List<Problem> problems) {
        List<@Nullable Object> list = Tree.listOf(listed);
        for (int i = 0; i < list.size(); i++) {
            Fields fields = new Fields(tree, "/" + SOURCES + "/" + i, list.get(i), problems);
            draft.source(new Source(
                    fields.text("file"),
                    fields.text("kind"),
                    fields.optional("version"),
                    fields.text("sha256"),
                    fields.list("unread")));
            fields.reportUnknown();
        }
    }

    /** Reads the origins a document lists into a draft, for the facts that still have the value they had. */
    static void readOrigins(
            Tree tree,
            @Nullable Object listed,
            Map<String, @Nullable Object> nouns,
            Draft draft,
            List<Problem> problems) {
        Tree.mapOf(listed).forEach((pointer, entry) -> {
            Fields fields = new Fields(tree, "/" + ORIGINS + Tree.step(pointer), entry, problems);
            Origin.Kind kind = fields.term("kind", Origin.Kind.class);
            Object stated = fields.raw("value");
            Origin origin = new Origin(
                    kind == null ? Origin.Kind.READ : kind,
                    fields.optional("file"),
                    fields.optional("pointer"),
                    line(fields),
                    fields.optional("note"));
            fields.reportUnknown();
            Object now = Pointers.at(nouns, pointer);
            boolean unchanged = now instanceof Map<?, ?> || Objects.equals(stated, now);
            if (now != null && unchanged) {
                draft.origins().put(pointer, origin);
            }
        });
    }

    private static @Nullable Integer line(Fields fields) {
        return fields.raw("line") instanceof Integer line ? line : null;
    }
}
