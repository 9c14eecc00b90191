package io.github.countersign.sources.vendor;

import io.github.countersign.model.Origin;
import io.github.countersign.sources.Expression;
import io.github.countersign.sources.Secret;
import io.github.countersign.sources.Tree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value of a file with the place it stands at.
 *
 * @param tree the file
 * @param pointer where in the file
 * @param value what stands there, null if nothing does
 * @param reads what remembers that it was looked at, null where nobody asks
 */
public record Node(
        Tree tree,
        String pointer,
        @Nullable Object value,
        @Nullable Reads reads) {

    private static final Pattern TYPE_NAME =
            Pattern.compile("(Microsoft\\.Graph\\.PowerShell\\.Models\\.|System\\.(Object|Collections|String)|@\\{).*");

    /** The outermost value of a file. */
    public static Node of(Tree tree) {
        return new Node(tree, "", tree.root(), null);
    }

    /** The outermost value of a file, of which it is remembered what was looked at. */
    public static Node of(Tree tree, Reads reads) {
        return new Node(tree, "", tree.root(), reads);
    }

    /** A place of a file where nothing need stand. */
    public static Node at(Tree tree, String pointer) {
        return new Node(tree, pointer, null, null);
    }

    /** The value under a key, an absent one if there is none. */
    public Node get(String key) {
        return new Node(tree, pointer + Tree.step(key), Tree.mapOf(value).get(key), reads);
    }

    /** The value under the first of the keys that is there in any case of its letters; an absent one if none is. */
    public Node any(String... keys) {
        Map<String, @Nullable Object> object = Tree.mapOf(value);
        for (String key : keys) {
            if (object.containsKey(key)) {
                return get(key);
            }
            for (String written : object.keySet()) {
                if (written.equalsIgnoreCase(key)) {
                    return get(written);
                }
            }
        }
        return get(keys[0]);
    }

    /** Whether a value stands here. */
    public boolean present() {
        return value != null;
    }

    /** The elements, if it is a list. */
    public List<Node> items() {
        List<Node> items = new ArrayList<>();
        for (Object item : Tree.listOf(value)) {
            items.add(new Node(tree, pointer + "/" + items.size(), item, reads));
        }
        return items;
    }

    /** The elements; a value that stands alone is the only one, because PowerShell writes lists of one so. */
    public List<Node> asList() {
        return value == null ? List.of() : value instanceof List<?> ? items() : List.of(this);
    }

    /** The keys, if it is an object. */
    public List<String> keys() {
        return List.copyOf(Tree.mapOf(value).keySet());
    }

    /** The value as it is written, if it is a text, a number or a truth value. */
    public @Nullable String text() {
        if (value instanceof String || value instanceof Number || value instanceof Boolean) {
            looked();
            return value.toString();
        }
        return null;
    }

    /** The expression that works the value out where it is not written, as in Terraform; else null. */
    public @Nullable String expression() {
        looked();
        return value instanceof Expression expression ? expression.text() : null;
    }

    /** The value as it is written, or the text given if none stands here. */
    public String textOr(String otherwise) {
        String text = text();
        return text == null ? otherwise : text;
    }

    /** The texts of {@link #asList}. */
    public List<String> texts() {
        return asList().stream()
                .map(Node::text)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    /** A truth value, also one written as text, with defaults of placeholders put in; null if it is none. */
    public @Nullable Boolean flag() {
        String text = filled();
        return text == null ? null : text.equalsIgnoreCase("true") ? Boolean.TRUE : falseOrNull(text);
    }

    private static @Nullable Boolean falseOrNull(String text) {
        return text.equalsIgnoreCase("false") ? Boolean.FALSE : null;
    }

    /** A number, also one written as text, with defaults of placeholders put in; null if it is none. */
    public @Nullable BigDecimal number() {
        String text = filled();
        try {
            return text == null || text.length() > 40 ? null : new BigDecimal(text);
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    /** A whole number in the range of an int, as {@link #number} reads it; null if it is none. */
    public @Nullable Integer whole() {
        BigDecimal number = number();
        try {
            return number == null || Math.abs(number.scale()) > 20 ? null : Integer.valueOf(number.intValueExact());
        } catch (ArithmeticException notWhole) {
            return null;
        }
    }

    private @Nullable String filled() {
        String text = text();
        String filled = text == null ? null : Placeholder.of(text).value();
        return filled == null ? null : filled.strip();
    }

    /** What is known of a secret that stood here. */
    public Secret secret() {
        looked();
        return value instanceof Secret secret ? secret : Secret.ABSENT;
    }

    /** Whether the export was too shallow, so that the name of a type stands where values should. */
    public boolean nestingLost() {
        return value instanceof String text
                ? TYPE_NAME.matcher(text).matches()
                : items().stream().anyMatch(Node::nestingLost);
    }

    /** Whether it is written as true. */
    public boolean isTrue() {
        return "true".equalsIgnoreCase(textOr("").strip());
    }

    /** Whether it is written as false. */
    public boolean isFalse() {
        return "false".equalsIgnoreCase(textOr("").strip());
    }

    /** Remembers that this and everything below it was looked at. */
    public void looked() {
        if (reads != null) {
            reads.mark(this);
        }
    }

    /** That a fact was read here. */
    public Origin read() {
        return tree.read(pointer);
    }

    /** That a fact was read here, with a word on how. */
    public Origin read(String note) {
        Origin plain = read();
        return new Origin(Origin.Kind.READ, plain.file(), plain.pointer(), plain.line(), note);
    }

    /** That the vendor's default holds here. */
    public Origin defaulted(String note) {
        return Origin.defaulted(tree.file(), pointer, note);
    }

    /** That a fact follows from what stands here. */
    public Origin derived(String note) {
        return Origin.derived(tree.file(), pointer, note);
    }
}
