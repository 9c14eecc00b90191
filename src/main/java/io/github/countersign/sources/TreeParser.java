package io.github.countersign.sources;

import io.github.countersign.assessment.Fingerprint;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
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
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Parses JSON, YAML or a {@link Table} into a {@link Tree}. Values under secret keys are dropped on the way; keys twice, anchors, a second
 * document and bytes that are no text are errors with their place.
 */
final class TreeParser {

    private static final Pattern PACKAGE = Pattern.compile("package\\s+[A-Za-z_][\\w.]*\\s*;?");

    private final String file;
    private final BiPredicate<String, String> secret;
    private final Map<String, Problem.Place> places = new HashMap<>();

    private TreeParser(String file, BiPredicate<String, String> secret) {
        this.file = file;
        this.secret = secret;
    }

    /** Parses a file that has no secrets to drop. */
    static Tree parse(String file, byte[] bytes) {
        return parse(file, bytes, (pointer, key) -> false);
    }

    /**
     * Parses a file.
     *
     * @param secret whether the value of a key (second) of the object at a pointer (first) is a secret
     * @throws InputException if it is malformed
     */
    static Tree parse(String file, byte[] bytes, BiPredicate<String, String> secret) {
        String text = decode(file, bytes);
        if (text.isBlank()) {
            throw new InputException(file, "the file is empty");
        }
        if (isProgram(text)) {
            throw new InputException(file, "is program text, not a configuration");
        }
        if (Table.looksLike(text)) {
            return Table.parse(file, bytes, text);
        }
        TreeParser parser = new TreeParser(file, secret);
        Object root = parser.parse(text);
        return new Tree(file, Fingerprint.ofBytes(bytes), root, parser.places);
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
            Object root = value(parser, "");
            JsonToken next = parser.nextToken();
            if (next != null) {
                throw problem(
                        parser.currentTokenLocation(),
                        "a second document begins here; give each document a file of its own");
            }
            return root;
        } catch (JacksonException malformed) {
            throw problem(
                    malformed.getLocation(), "not well-formed " + (json ? "JSON" : "YAML") + ": " + brief(malformed));
        }
    }

    private static TokenStreamFactory factory(boolean json) {
        return json
                ? JsonFactory.builder()
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build()
                : YAMLFactory.builder()
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build();
    }

    private @Nullable Object value(JsonParser parser, String pointer) {
        remember(pointer, parser.currentTokenLocation());
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
            remember(at, parser.currentTokenLocation());
            parser.nextToken();
            object.put(key, secret.test(pointer, key) ? dropped(parser) : value(parser, at));
        }
        return object;
    }

    private List<@Nullable Object> list(JsonParser parser, String pointer) {
        List<@Nullable Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(parser, pointer + "/" + list.size()));
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

    private static String brief(JacksonException malformed) {
        String message = malformed.getOriginalMessage().strip();
        return message.lines().findFirst().orElse(message);
    }

    private static String decode(String file, byte[] bytes) {
        if (starts(bytes, 0xFF, 0xFE)) {
            return decode(file, bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return decode(file, bytes, 2, StandardCharsets.UTF_16BE);
        }
        return decode(file, bytes, starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0, StandardCharsets.UTF_8);
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String decode(String file, byte[] bytes, int from, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException notText) {
            throw new InputException(file, "not a text file in " + charset.name() + " (" + notText.getMessage() + ")");
        }
    }
}
