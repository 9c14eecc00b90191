package io.github.countersign.cucumber;

import io.github.countersign.model.NounKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How words in a scenario become facts. */
final class Words {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern LIST = Pattern.compile("\"[^\"]*\"(?:(?:, | and )\"[^\"]*\")+");

    private Words() {}

    /** The kind of noun a word names. */
    static NounKind kind(String word) {
        String term = word.replace(' ', '-');
        for (NounKind kind : NounKind.values()) {
            if (kind.term().equals(term)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of noun is called '" + word + "'");
    }

    /**
     * A value as written: {@code unknown}, {@code true}, a number, {@code an empty list}, a list of quoted words, {@code only
     * "x"} for a list of one, a quoted or bare word.
     */
    static @Nullable Object value(String text) {
        String value = text.strip();
        if (value.equals("unknown")) {
            return null;
        }
        if (value.equals("an empty list")) {
            return List.of();
        }
        if (value.equals("true") || value.equals("false")) {
            return Boolean.valueOf(value);
        }
        if (value.matches("-?\\d{1,9}")) {
            return Integer.valueOf(value);
        }
        if (value.matches("-?\\d+\\.\\d+")) {
            return Double.valueOf(value);
        }
        if (value.startsWith("only ") || LIST.matcher(value).matches()) {
            return quoted(value);
        }
        Matcher one = QUOTED.matcher(value);
        return one.matches() ? one.group(1) : value;
    }

    /** All quoted words of a phrase such as {@code "password" and "totp"}. */
    static List<String> quoted(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = QUOTED.matcher(text);
        while (word.find()) {
            words.add(word.group(1));
        }
        if (words.isEmpty()) {
            throw new IllegalArgumentException("no word in quotes in: " + text);
        }
        return words;
    }
}
