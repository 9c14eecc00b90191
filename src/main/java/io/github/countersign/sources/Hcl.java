package io.github.countersign.sources;

import io.github.countersign.assessment.Fingerprint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parses Terraform code into a {@link Tree}: under the word of a block, the list of its blocks; in each its values, its
 * inner blocks in the same way, and its labels under {@value #LABELS}. Only what is written out has a value;
 * {@code jsonencode(...)} has that of its argument, and every other expression becomes an {@link Expression}.
 */
final class Hcl {

    /** Key of a block's labels, which no attribute can have. */
    static final String LABELS = "@labels";

    private static final Pattern FIRST = Pattern.compile(
            "((resource|data)\\s+\"[\\w-]+\"\\s+\"[\\w-]+\"|(variable|output|provider|module|check)\\s+\"[\\w-]+\""
                    + "|terraform|locals|moved|import|removed)\\s*\\{");

    private final HclCursor cursor;
    private final HclValues values;
    private final Map<String, Problem.Place> places;

    private Hcl(HclCursor cursor, BiPredicate<String, String> secret) {
        this.cursor = cursor;
        this.places = new HashMap<>();
        this.values = new HclValues(cursor, secret, places);
    }

    /** Whether the name of a file is one of Terraform, whose files may be empty. */
    static boolean named(String file) {
        return file.endsWith(".tf");
    }

    /** Whether a file is one of Terraform, by the ending of its name or because its text begins with a block. */
    static boolean looksLike(String file, String text) {
        if (named(file)) {
            return true;
        }
        char first = text.stripLeading().charAt(0);
        if (first == '{' || first == '[') {
            return false;
        }
        HclCursor cursor = new HclCursor(file, text);
        cursor.blanks(true);
        return cursor.looking(FIRST);
    }

    /**
     * Parses the text.
     *
     * @param secret whether the value of a key (second) of the object at a pointer (first) is a secret
     * @throws InputException if it is malformed
     */
    static Tree parse(String file, byte[] bytes, String text, BiPredicate<String, String> secret) {
        Hcl hcl = new Hcl(new HclCursor(file, text), secret);
        hcl.values.remember("", 0);
        Map<String, @Nullable Object> root = hcl.body("");
        if (!hcl.cursor.ended()) {
            throw hcl.cursor.problem(hcl.cursor.at(), "'}' closes nothing");
        }
        return new Tree(file, Fingerprint.ofBytes(bytes), root, hcl.places);
    }

    private Map<String, @Nullable Object> body(String pointer) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        cursor.deeper();
        cursor.blanks(true);
        while (!cursor.ended() && cursor.peek() != '}') {
            int begin = cursor.at();
            String name = cursor.name();
            if (name == null) {
                throw cursor.problem(begin, "a name of an attribute or a block is missing");
            }
            cursor.blanks(false);
            if (cursor.looking("=") && !cursor.looking("==")) {
                cursor.next();
                attribute(body, pointer, name, begin);
            } else {
                block(body, pointer, name, begin);
            }
            cursor.blanks(false);
            if (!cursor.ended() && cursor.peek() != '}' && !cursor.take("\n")) {
                throw cursor.problem(cursor.at(), "the line goes on where it should end");
            }
            cursor.blanks(true);
        }
        cursor.shallower();
        return body;
    }

    private void attribute(Map<String, @Nullable Object> body, String pointer, String name, int begin) {
        if (body.containsKey(name)) {
            throw cursor.problem(begin, "'" + name + "' is given twice");
        }
        body.put(name, values.of(pointer, name, begin));
    }

    private void block(Map<String, @Nullable Object> body, String pointer, String name, int begin) {
        List<@Nullable Object> labels = new ArrayList<>();
        while (!cursor.take("{")) {
            int label = cursor.at();
            String text = cursor.peek() == '"' ? HclText.quoted(cursor) : cursor.name();
            if (text == null) {
                throw cursor.problem(label, "'=' or '{' is missing after '" + name + "'");
            }
            labels.add(text);
            cursor.blanks(false);
        }
        boolean dynamic = name.equals("dynamic") && labels.size() == 1;
        String word = dynamic ? String.valueOf(labels.get(0)) : name;
        Object there = body.computeIfAbsent(word, made -> new ArrayList<@Nullable Object>());
        if (places.containsKey(pointer + Tree.step(word))) {
            throw cursor.problem(begin, "'" + word + "' is both an attribute and a block");
        }
        List<@Nullable Object> blocks = Tree.listOf(there);
        String at = pointer + Tree.step(word) + "/" + blocks.size();
        values.remember(at, begin);
        Map<String, @Nullable Object> inner = new LinkedHashMap<>();
        if (!labels.isEmpty()) {
            inner.put(LABELS, labels);
        }
        inner.putAll(body(at));
        cursor.expect("}", "at the end of '" + name + "'");
        blocks.add(dynamic ? new Expression("dynamic \"" + word + "\"") : inner);
    }
}
