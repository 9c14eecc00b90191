package io.github.countersign.sources.keycloak;

import io.github.countersign.model.Origin;
import io.github.countersign.sources.Tree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of a file with the place it stands at.
 *
 * @param tree the file
 * @param pointer where in the file
 * @param value what stands there, null if nothing does
 */
record Node(Tree tree, String pointer, @Nullable Object value) {

    /** The outermost value of a file. */
    static Node of(Tree tree) {
        return new Node(tree, "", tree.root());
    }

    /** The value under a key, an absent one if there is none. */
    Node get(String key) {
        return new Node(tree, pointer + Tree.step(key), Tree.mapOf(value).get(key));
    }

    /** Whether a value stands here. */
    boolean present() {
        return value != null;
    }

    /** The elements, if it is a list. */
    List<Node> items() {
        List<Node> items = new ArrayList<>();
        for (Object item : Tree.listOf(value)) {
            items.add(new Node(tree, pointer + "/" + items.size(), item));
        }
        return items;
    }

    /** The keys, if it is an object. */
    List<String> keys() {
        return List.copyOf(Tree.mapOf(value).keySet());
    }

    /** The value as it is written, if it is a text, a number or a truth value. */
    @Nullable
    String text() {
        return value instanceof String || value instanceof Number || value instanceof Boolean ? value.toString() : null;
    }

    /** The value as it is written, or the text given if none stands here. */
    String textOr(String otherwise) {
        String text = text();
        return text == null ? otherwise : text;
    }

    /** Whether it is written as true. */
    boolean isTrue() {
        return "true".equalsIgnoreCase(textOr("").strip());
    }

    /** Whether it is written as false. */
    boolean isFalse() {
        return "false".equalsIgnoreCase(textOr("").strip());
    }

    /** That a fact was read here. */
    Origin read() {
        return tree.read(pointer);
    }

    /** That a fact was read here, with a word on how. */
    Origin read(String note) {
        Origin plain = tree.read(pointer);
        return new Origin(Origin.Kind.READ, plain.file(), plain.pointer(), plain.line(), note);
    }

    /** That the vendor's default holds here. */
    Origin defaulted(String note) {
        return Origin.defaulted(tree.file(), pointer, note);
    }

    /** That a fact follows from what stands here. */
    Origin derived(String note) {
        return Origin.derived(tree.file(), pointer, note);
    }
}
