package io.github.countersign.sources;

import io.github.countersign.model.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fields of one object of a strict document, read once each; what is missing, wrong or unknown becomes a problem. */
final class Fields {

    private final Tree tree;
    private final String pointer;
    private final Map<String, @Nullable Object> values;
    private final List<Problem> problems;
    private final Set<String> read = new HashSet<>();

    Fields(Tree tree, String pointer, @Nullable Object value, List<Problem> problems) {
        this.tree = tree;
        this.pointer = pointer;
        this.values = Tree.mapOf(value);
        this.problems = problems;
    }

    void problem(String what) {
        problems.add(tree.problem(pointer, what));
    }

    private @Nullable Object take(String key) {
        read.add(key);
        return values.get(key);
    }

    /** A value of any kind, null when left out. */
    @Nullable
    Object raw(String key) {
        return take(key);
    }

    /** A text that must be there. */
    String text(String key) {
        Object value = take(key);
        if (value == null || value.toString().isBlank()) {
            problem("'" + key + "' is missing");
            return "";
        }
        return value.toString().strip();
    }

    /** A text that may be left out. */
    @Nullable
    String optional(String key) {
        Object value = take(key);
        return value == null ? null : value.toString().strip();
    }

    /** A truth value, false when left out. */
    boolean flag(String key) {
        Object value = take(key);
        if (value != null && !(value instanceof Boolean)) {
            problem("'" + key + "' must be true or false");
        }
        return Boolean.TRUE.equals(value);
    }

    /** A list of texts, empty when left out. */
    List<String> list(String key) {
        return Tree.listOf(take(key)).stream().map(String::valueOf).toList();
    }

    /** Texts by key, empty when left out. */
    Map<String, String> texts(String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        Tree.mapOf(take(key)).forEach((name, value) -> texts.put(name, String.valueOf(value)));
        return texts;
    }

    /** A word of a closed set; null after a problem. */
    <E extends Enum<E> & Term> @Nullable E term(String key, Class<E> type) {
        String text = text(key);
        for (E constant : type.getEnumConstants()) {
            if (constant.term().equals(text)) {
                return constant;
            }
        }
        problem("'" + key + "' must be one of "
                + Arrays.stream(type.getEnumConstants()).map(Term::term).collect(Collectors.joining(", ")));
        return null;
    }

    /** Objects by id. */
    void each(String key, BiConsumer<String, Fields> consumer) {
        Tree.mapOf(take(key))
                .forEach((id, value) ->
                        consumer.accept(id, new Fields(tree, pointer + "/" + key + Tree.step(id), value, problems)));
    }

    /** Objects in a list. */
    void eachOf(String key, Consumer<Fields> consumer) {
        List<@Nullable Object> list = Tree.listOf(take(key));
        for (int i = 0; i < list.size(); i++) {
            consumer.accept(new Fields(tree, pointer + "/" + key + "/" + i, list.get(i), problems));
        }
    }

    /** Makes a problem of every field nobody read. */
    void reportUnknown() {
        if (read.containsAll(values.keySet())) {
            return;
        }
        List<String> known = new ArrayList<>(read);
        known.sort(null);
        for (String key : values.keySet()) {
            if (!read.contains(key)) {
                problems.add(tree.problem(
                        pointer + Tree.step(key), "unknown key '" + key + "'; " + Nearest.hint(key, known)));
            }
        }
    }
}
