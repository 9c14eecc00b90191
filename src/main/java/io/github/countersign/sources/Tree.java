package io.github.countersign.sources;

import io.github.countersign.model.Origin;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A parsed file: maps, lists, texts, numbers, truth values, {@link Secret}s and nulls, with the place of each value.
 *
 * @param file name of the file, as the user gave it
 * @param sha256 hex digest of its bytes
 * @param root the outermost value
 * @param places where each value and key stands, by JSON pointer
 * @param twice keys that stand more than once in one object, of which the last counts; for an importer to note or to refuse
 */
public record Tree(
        String file, String sha256, @Nullable Object root, Map<String, Problem.Place> places, List<Problem> twice) {

    /** A tree whose keys all stand once. */
    public Tree(String file, String sha256, @Nullable Object root, Map<String, Problem.Place> places) {
        this(file, sha256, root, places, List.of());
    }

    /** A step of a JSON pointer for a key. */
    public static String step(String key) {
        return "/" + key.replace("~", "~0").replace("/", "~1");
    }

    /** The place of the value at the pointer, or of the nearest value around it. */
    public Problem.@Nullable Place place(String pointer) {
        String at = pointer;
        while (true) {
            Problem.Place place = places.get(at);
            if (place != null || at.isEmpty()) {
                return place;
            }
            at = at.substring(0, at.lastIndexOf('/'));
        }
    }

    /** A fact read at the pointer. */
    public Origin read(String pointer) {
        Problem.Place place = place(pointer);
        return Origin.read(file, pointer, place == null ? null : place.line());
    }

    /**
     * A document that stands as a text within this file: a table or an object.
     *
     * @throws InputException if it is malformed
     */
    public Tree embedded(String pointer, String text) {
        return TreeParser.parse(file + "#" + pointer, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A problem at the pointer. */
    public Problem problem(String pointer, String what) {
        return new Problem(file, place(pointer), pointer, what);
    }

    /** The outermost value as a map, empty if it is none. */
    public Map<String, @Nullable Object> object() {
        return mapOf(root);
    }

    /** A value as a map, empty if it is none. */
    @SuppressWarnings("unchecked")
    public static Map<String, @Nullable Object> mapOf(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : Map.of();
    }

    /** A value as a list, empty if it is none. */
    @SuppressWarnings("unchecked")
    public static List<@Nullable Object> listOf(@Nullable Object value) {
        return value instanceof List<?> list ? (List<@Nullable Object>) list : List.of();
    }
}
