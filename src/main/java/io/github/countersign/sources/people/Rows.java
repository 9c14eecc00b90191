package io.github.countersign.sources.people;

import io.github.countersign.sources.InputException;
import io.github.countersign.sources.Problem;
import io.github.countersign.sources.Secret;
import io.github.countersign.sources.Table;
import io.github.countersign.sources.Tree;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * The rows of a file, one at a time: elements of a list, of the list under {@code users} or {@code value}, objects one
 * after the other (JSON Lines), or lines of a table. What stands round a list is handed over as its header.
 */
final class Rows {

    private static final Set<String> LISTS = Set.of("users", "value", "userregistrationdetails");
    private static final Set<String> SECRETS = Set.of("secretdata", "hashedsaltedvalue", "salt", "answer");

    private final String file;
    private final Map<String, @Nullable Object> header = new LinkedHashMap<>();
    private final Consumer<Tree> each;

    private Rows(String file, Consumer<Tree> each) {
        this.file = file;
        this.each = each;
    }

    /**
     * A file that was read to its end.
     *
     * @param header the scalar values that stand beside the list
     * @param sha256 hex digest of its bytes
     */
    record Read(Map<String, @Nullable Object> header, String sha256) {}

    /**
     * Hands over every row of a file.
     *
     * @throws InputException if it is malformed or cannot be read
     */
    static Read read(Path path, Consumer<Tree> each) {
        Rows rows = new Rows(path.toString(), each);
        MessageDigest digest = sha256();
        try (InputStream stream =
                new BufferedInputStream(new DigestInputStream(Files.newInputStream(path), digest), 1 << 16)) {
            if (rows.isJson(stream)) {
                rows.json(stream);
            } else {
                rows.table(stream);
            }
        } catch (NoSuchFileException missing) {
            throw new InputException(rows.file, "there is no such file");
        } catch (IOException unreadable) {
            throw new InputException(rows.file, "cannot be read: " + unreadable.getMessage());
        }
        return new Read(rows.header, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private boolean isJson(InputStream stream) throws IOException {
        stream.mark(64);
        try {
            for (int i = 0; i < 64; i++) {
                int next = stream.read();
                if (next == '{' || next == '[') {
                    return true;
                }
                boolean markOrSpace =
                        next == 0xFE || next == 0xFF || next == 0xEF || next == 0xBB || next == 0xBF || next == 0;
                if (!markOrSpace && !Character.isWhitespace(next)) {
                    return false;
                }
            }
            return false;
        } finally {
            stream.reset();
        }
    }

    private void json(InputStream stream) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), stream)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.START_ARRAY) {
                    rows(parser);
                } else if (parser.currentToken() == JsonToken.START_OBJECT) {
                    object(parser);
                } else {
                    throw problem(parser.currentTokenLocation(), "a person is written as an object");
                }
            }
        } catch (JacksonException malformed) {
            String message = malformed.getOriginalMessage();
            throw problem(
                    malformed.getLocation(),
                    "not well-formed JSON: " + message.lines().findFirst().orElse(message));
        }
    }

    /** An object at the top: one that holds the list, or a row of its own. */
    private void object(JsonParser parser) {
        TokenStreamLocation start = parser.currentTokenLocation();
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        boolean holdsList = false;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_ARRAY && LISTS.contains(key.toLowerCase(Locale.ROOT))) {
                holdsList = true;
                rows(parser);
            } else {
                object.put(key, value(parser, key));
            }
        }
        if (holdsList) {
            object.forEach((key, value) -> {
                if (!(value instanceof Map<?, ?> || value instanceof List<?>)) {
                    header.put(key, value);
                }
            });
        } else {
            row(object, start);
        }
    }

    private void rows(JsonParser parser) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            TokenStreamLocation start = parser.currentTokenLocation();
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                throw problem(start, "a person is written as an object");
            }
            row(Tree.mapOf(value(parser, "")), start);
        }
    }

    private void row(Map<String, @Nullable Object> row, TokenStreamLocation start) {
        Problem.Place place = new Problem.Place(start.getLineNr(), start.getColumnNr());
        each.accept(new Tree(file, "", row, Map.of("", place)));
    }

    private static @Nullable Object value(JsonParser parser, String key) {
        if (SECRETS.contains(key.toLowerCase(Locale.ROOT))) {
            parser.skipChildren();
            return Secret.PRESENT;
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> object = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    object.put(name, value(parser, name));
                }
                yield object;
            }
            case START_ARRAY -> {
                List<@Nullable Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(parser, ""));
                }
                yield list;
            }
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            default -> null;
        };
    }

    private void table(InputStream stream) throws IOException {
        try (CSVParser parser = CSVParser.parse(
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)), Table.FORMAT)) {
            for (CSVRecord line : parser) {
                Problem.Place place = new Problem.Place((int) parser.getCurrentLineNumber(), 1);
                if (!line.isConsistent()) {
                    throw new InputException(List.of(
                            new Problem(file, place, null, "has another number of values than there are headings")));
                }
                each.accept(new Tree(
                        file, "", new LinkedHashMap<String, @Nullable Object>(line.toMap()), Map.of("", place)));
            }
        } catch (IllegalArgumentException | UncheckedIOException malformed) {
            throw new InputException(file, "not well-formed CSV: " + malformed.getMessage());
        }
    }

    private InputException problem(@Nullable TokenStreamLocation location, String what) {
        Problem.Place place = location == null ? null : new Problem.Place(location.getLineNr(), location.getColumnNr());
        return new InputException(List.of(new Problem(file, place, null, what)));
    }
}
