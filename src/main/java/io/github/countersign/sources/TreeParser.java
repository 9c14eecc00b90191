package io.github.countersign.sources;

import io.github.countersign.assessment.Fingerprint;
import io.github.countersign.sources.vendor.Placeholder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Parses JSON, YAML, Terraform ({@link Hcl}) or a {@link Table} into a {@link Tree}. Values under secret keys are dropped on
 * the way; anchors, a second document and bytes that are no text are errors with their place. So are keys that stand twice in
 * the project's own files; vendors' servers take the last.
 */
public final class TreeParser {

    private static final int MOST_TWICE = 100;

    private static final Pattern PACKAGE = Pattern.compile("package\\s+[A-Za-z_][\\w.]*\\s*;?");

    private final String file;
    private final BiPredicate<String, String> secret;
    private final Map<String, Problem.Place> places = new HashMap<>();
    private final List<Problem> twice = new ArrayList<>();

    private TreeParser(String file, BiPredicate<String, String> secret) {
        this.file = file;
        this.secret = secret;
    }

    /** Parses a file of the project's own form, which has no secrets to drop and no key twice. */
    static Tree parse(String file, byte[] bytes) {
        Tree tree = parse(file, bytes, (pointer, key) -> false);
        if (!tree.twice().isEmpty()) {
            throw new InputException(tree.twice());
        }
        return tree;
    }

    /**
     * Parses a file.
     *
     * @param secret whether the value of a key (second) of the object at a pointer (first) is a secret
     * @throws InputException if it is malformed
     */
    public static Tree parse(String file, byte[] bytes, BiPredicate<String, String> secret) {
        String text = Encoding.decode(file, bytes);
        if (text.isBlank() && !Hcl.named(file)) {
            throw new InputException(file, "the file is empty");
        }
        if (isProgram(text)) {
            throw new InputException(file, "is program text, not a configuration");
        }
        if (Table.looksLike(text)) {
            return Table.parse(file, bytes, text);
        }
        if (Hcl.looksLike(file, text)) {
            return Hcl.parse(file, bytes, text, secret);
        }
        TreeParser parser = new TreeParser(file, secret);
        Object root = parser.parse(text);
        return new Tree(file, Fingerprint.ofBytes(bytes), root, parser.places, List.copyOf(parser.twice));
    }

    /**
     * Parses JSON that the build wrote and checked: without places, without a digest, for nobody asks for them.
     *
     * @throws JacksonException if it is malformed
     */
    static Tree parseChecked(String file, byte[] json) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            return new Tree(file, "", plain(parser), Map.of());
        }
    }

    private static @Nullable Object plain(JsonParser parser) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            for (String key = parser.nextName(); key != null; key = parser.nextName()) {
                parser.nextToken();
                object.put(key, plain(parser));
            }
            return object;
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<@Nullable Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(plain(parser));
            }
            return list;
        }
        return scalar(parser);
    }

    /** Whether the first line that is no comment names a package, as policies in Rego and sources in Java do. */
    private static boolean isProgram(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith("//"))
                .findFirst()
                .filter(line -> PACKAGE.matcher(line).matches())
                .isPresent();
    }

    private @Nullable Object parse(String text) {
        char first = text.stripLeading().charAt(0);
        boolean json = first == '{' || first == '[';
        try (JsonParser parser = factory(json).createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            remember("", parser.currentTokenLocation());
            Object root = value(parser, "");
            JsonToken next = parser.nextToken();
            if (next != null) {
                throw problem(
                        parser.currentTokenLocation(),
                        "a second document begins here; give each document a file of its own");
            }
            return root;
        } catch (JacksonException malformed) {
            String what = "not well-formed " + (json ? "JSON" : "YAML") + ": " + brief(malformed);
            throw problem(malformed.getLocation(), what + placeholder(text, malformed.getLocation()));
        }
    }

    private static TokenStreamFactory factory(boolean json) {
        return json ? new JsonFactory() : new YAMLFactory();
    }

    private @Nullable Object value(JsonParser parser, String pointer) {
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            throw problem(parser.currentTokenLocation(), "YAML anchors and aliases are not read; write the value out");
        }
        JsonToken token = parser.currentToken();
        if (token == null) {
            return null;
        }
        return switch (token) {
            case START_OBJECT -> object(parser, pointer);
            case START_ARRAY -> list(parser, pointer);
            default -> scalar(parser);
        };
    }

    private static @Nullable Object scalar(JsonParser parser) {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private Map<String, @Nullable Object> object(JsonParser parser, String pointer) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            String at = pointer + Tree.step(key);
            if (object.containsKey(key)) {
                again(key, at, parser.currentTokenLocation());
            }
            remember(at, parser.currentTokenLocation());
            parser.nextToken();
            object.put(key, secret.test(pointer, key) ? dropped(parser) : value(parser, at));
        }
        return object;
    }

    /** Notes a key that stands in its object already, and forgets where the value stood that does not count. */
    private void again(String key, String at, TokenStreamLocation location) {
        Problem.Place place = new Problem.Place(location.getLineNr(), location.getColumnNr());
        twice.add(new Problem(file, place, at, "the key '" + key + "' stands twice in one object; keep one"));
        if (twice.size() > MOST_TWICE) {
            throw new InputException(twice);
        }
        places.keySet().removeIf(pointer -> pointer.equals(at) || pointer.startsWith(at + "/"));
    }

    private List<@Nullable Object> list(JsonParser parser, String pointer) {
        List<@Nullable Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            String at = pointer + "/" + list.size();
            remember(at, parser.currentTokenLocation());
            list.add(value(parser, at));
        }
        return list;
    }

    private static Secret dropped(JsonParser parser) {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return Secret.of(parser.getString());
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            Secret found = Secret.ABSENT;
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                Secret element = dropped(parser);
                found = element.compareTo(found) < 0 ? element : found;
            }
            return found;
        }
        boolean absent = parser.currentToken() == JsonToken.VALUE_NULL;
        parser.skipChildren();
        return absent ? Secret.ABSENT : Secret.PRESENT;
    }

    private void remember(String pointer, TokenStreamLocation location) {
        places.putIfAbsent(pointer, new Problem.Place(location.getLineNr(), location.getColumnNr()));
    }

    private InputException problem(@Nullable TokenStreamLocation location, String what) {
        Problem.Place place = location == null ? null : new Problem.Place(location.getLineNr(), location.getColumnNr());
        return new InputException(List.of(new Problem(file, place, null, what)));
    }

    /** What to do where the line that cannot be read holds the mark of a template. */
    private static String placeholder(String text, @Nullable TokenStreamLocation location) {
        long line = location == null ? 0 : location.getLineNr();
        String mark = text.lines()
                .skip(Math.max(0, line - 1))
                .findFirst()
                .map(Placeholder::mark)
                .orElse(null);
        return mark == null ? "" : "; the file is a template: replace the placeholders first, here " + mark;
    }

    private static String brief(JacksonException malformed) {
        String message = malformed.getOriginalMessage().strip();
        return message.lines().findFirst().orElse(message);
    }
}
