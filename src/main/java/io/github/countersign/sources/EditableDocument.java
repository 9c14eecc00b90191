package io.github.countersign.sources;

import io.github.countersign.model.Configuration;
import io.github.countersign.model.NounKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A native document that is changed fact by fact and read again, strictly: what a scenario does to its organisation. A
 * change that changes nothing is refused, because a test on it would prove nothing.
 */
public final class EditableDocument {

    private final String file;
    private final Map<String, @Nullable Object> tree;

    private EditableDocument(String file, Map<String, @Nullable Object> tree) {
        this.file = file;
        this.tree = tree;
    }

    /** Reads the text of a document; {@code file} is what messages call it. */
    public static EditableDocument of(String file, String text) {
        Tree parsed = TreeParser.parse(file, text.getBytes(StandardCharsets.UTF_8));
        return new EditableDocument(file, copy(parsed.object()));
    }

    /** The same document, to be changed without changing this one. */
    public EditableDocument copy() {
        return new EditableDocument(file, copy(tree));
    }

    /** The configuration as it stands now. */
    public Configuration configuration() {
        return new NativeDocument()
                .read(new Tree(file, "", copy(tree), Map.of()))
                .get(0);
    }

    /** What it says now: equal for documents that read the same. */
    public Object contents() {
        return List.of(file, copy(tree));
    }

    /** Whether the noun is there. */
    public boolean has(NounKind kind, String id) {
        return nouns(kind).containsKey(id);
    }

    /** Ids of all nouns of a kind. */
    public List<String> ids(NounKind kind) {
        return List.copyOf(nouns(kind).keySet());
    }

    /** Makes a noun without facts. */
    public void add(NounKind kind, String id) {
        if (has(kind, id)) {
            throw refused("there is a " + kind.term() + " '" + id + "' already");
        }
        nouns(kind).put(id, new LinkedHashMap<>());
    }

    /** Makes a noun with the facts of another. */
    public void add(NounKind kind, String id, String like) {
        require(kind, like);
        add(kind, id);
        nouns(kind).put(id, copyOf(nouns(kind).get(like)));
    }

    /** Takes a noun away, with every mention of it. */
    public void remove(NounKind kind, String id) {
        require(kind, id);
        nouns(kind).remove(id);
        References.forget(tree, kind, id);
    }

    /** States a fact, or with null makes it unknown. */
    public void set(NounKind kind, String id, String fact, @Nullable Object value) {
        require(kind, id);
        String path = FactNames.resolve(kind, fact);
        Map<String, @Nullable Object> at = Pointers.group(nouns(kind), id);
        String[] parts = path.split("\\.", -1);
        for (int i = 0; i < parts.length - 1; i++) {
            at = Pointers.group(at, parts[i]);
        }
        String last = parts[parts.length - 1];
        if (java.util.Objects.equals(at.get(last), value)) {
            throw refused("the " + fact + " of " + kind.term() + " '" + id + "' is "
                    + (value == null ? "unknown" : value) + " already, so the scenario changes nothing");
        }
        if (value == null) {
            at.remove(last);
        } else {
            at.put(last, value);
        }
    }

    /** The value of a fact, or null when it is unknown. */
    public @Nullable Object get(NounKind kind, String id, String fact) {
        require(kind, id);
        Object at = nouns(kind).get(id);
        for (String part : FactNames.resolve(kind, fact).split("\\.", -1)) {
            at = Tree.mapOf(at).get(part);
        }
        return at;
    }

    private void require(NounKind kind, String id) {
        if (!has(kind, id)) {
            throw refused("there is no " + kind.term() + " '" + id + "'; there are: "
                    + String.join(", ", nouns(kind).keySet()));
        }
    }

    private InputException refused(String what) {
        return new InputException(file, what);
    }

    private Map<String, @Nullable Object> nouns(NounKind kind) {
        return Pointers.group(tree, kind.collection());
    }

    private static Map<String, @Nullable Object> copy(Map<String, @Nullable Object> map) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put(key, copyOf(value)));
        return copy;
    }

    static @Nullable Object copyOf(@Nullable Object value) {
        if (value instanceof Map<?, ?>) {
            return copy(Tree.mapOf(value));
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(element -> copy.add(copyOf(element)));
            return copy;
        }
        return value;
    }
}
