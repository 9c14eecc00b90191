package io.github.countersign.sources;

import io.github.countersign.model.Configuration;
import io.github.countersign.model.Limit;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import io.github.countersign.model.Source;
import io.github.countersign.model.Term;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A configuration in the making: the tree of a native document, with the origin of each fact. Importers write facts here
 * by name; {@link DraftReader} turns the whole into records and refuses what the model does not know.
 */
public final class Draft {

    private final Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    private final Map<String, Origin> origins = new LinkedHashMap<>();
    private final List<Source> sources = new ArrayList<>();
    private final String name;
    private @Nullable LocalDate asOf;

    /** An empty draft of the given name. */
    public Draft(String name) {
        this.name = name;
    }

    /** Turns the draft into a configuration. Only a defect of the importer that made it can keep it from being one. */
    public Configuration finish() {
        DraftReader.Result result = DraftReader.read(this);
        if (!result.defects().isEmpty()) {
            throw new IllegalStateException("an importer stated what the model does not know: " + result.defects());
        }
        return result.configuration();
    }

    String name() {
        return name;
    }

    @Nullable
    LocalDate asOf() {
        return asOf;
    }

    /** States the day the facts were true. */
    public void asOf(@Nullable LocalDate day) {
        this.asOf = day;
    }

    /** Adds a file that was read. */
    public void source(Source source) {
        sources.add(source);
    }

    List<Source> sources() {
        return sources;
    }

    Map<String, @Nullable Object> tree() {
        return tree;
    }

    Map<String, Origin> origins() {
        return origins;
    }

    /** A noun to write facts of, made if it is not there yet. */
    public Entry noun(NounKind kind, String id) {
        child(child(tree, kind.collection()), id);
        return new Entry(kind.pointer(id), kind, id);
    }

    /** Whether the noun is there. */
    public boolean has(NounKind kind, String id) {
        return Tree.mapOf(tree.get(kind.collection())).containsKey(id);
    }

    /** Ids of the nouns of a kind, in the order they were made. */
    public List<String> ids(NounKind kind) {
        return List.copyOf(Tree.mapOf(tree.get(kind.collection())).keySet());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> child(Map<String, @Nullable Object> parent, String key) {
        return (Map<String, @Nullable Object>)
                java.util.Objects.requireNonNull(parent.computeIfAbsent(key, made -> new LinkedHashMap<>()));
    }

    /** Facts of one noun. */
    public final class Entry {

        private final String pointer;
        private final NounKind kind;
        private final String id;

        private Entry(String pointer, NounKind kind, String id) {
            this.pointer = pointer;
            this.kind = kind;
            this.id = id;
        }

        /** Its id. */
        public String id() {
            return id;
        }

        /**
         * States a fact. A null value states nothing: the fact stays unknown.
         *
         * @param fact dotted name: {@code otp.digits}
         * @param value a text, number, truth value, {@link Term}, {@link Duration}, {@link Limit}, or lists and maps of them
         */
        public Entry set(String fact, @Nullable Object value, Origin origin) {
            if (value == null) {
                return this;
            }
            Map<String, @Nullable Object> at = child(child(tree, kind.collection()), id);
            String[] parts = fact.split("\\.", -1);
            for (int i = 0; i < parts.length - 1; i++) {
                at = child(at, parts[i]);
            }
            at.put(parts[parts.length - 1], Plain.of(value));
            origins.put(pointer + "/" + fact.replace('.', '/'), origin);
            return this;
        }

        /** Adds to a fact that is a list, and remembers the origin of the element. */
        public Entry add(String fact, Object element, Origin origin) {
            Map<String, @Nullable Object> at = child(child(tree, kind.collection()), id);
            @SuppressWarnings("unchecked")
            List<@Nullable Object> list = (List<@Nullable Object>)
                    java.util.Objects.requireNonNull(at.computeIfAbsent(fact, made -> new ArrayList<>()));
            Object added = Plain.of(element);
            if (!list.contains(added)) {
                origins.put(pointer + "/" + fact + "/" + list.size(), origin);
                list.add(added);
            }
            return this;
        }

        /** States that the noun itself comes from a place; facts without an origin of their own share it. */
        public Entry from(Origin origin) {
            origins.putIfAbsent(pointer, origin);
            return this;
        }

        /** The value of a fact as stated so far. */
        public @Nullable Object get(String fact) {
            Object at = child(child(tree, kind.collection()), id);
            for (String part : fact.split("\\.", -1)) {
                at = Tree.mapOf(at).get(part);
            }
            return at;
        }
    }
}
