package io.github.countersign.sources;

import io.github.countersign.assessment.Fingerprint;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Comma-separated values with a line of headings: a list of objects with a text under each heading. */
public final class Table {

    private static final Pattern HEADINGS = Pattern.compile("\"?[A-Za-z_][\\w .-]*\"?(,\"?[\\w .-]+\"?){3,}");
    /** How vendors write tables: RFC 4180, with headings. */
    public static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();

    private Table() {}

    /** Whether the first line of a text is one of headings. */
    static boolean looksLike(String text) {
        int end = text.indexOf('\n');
        String first = (end < 0 ? text : text.substring(0, end)).strip();
        return first.length() < 10_000 && HEADINGS.matcher(first).matches();
    }

    /** Parses the text; a row with too few or too many values is an error with its line. */
    static Tree parse(String file, byte[] bytes, String text) {
        List<@Nullable Object> rows = new ArrayList<>();
        Map<String, Problem.Place> places = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        places.put("", new Problem.Place(1, 1));
        try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            for (CSVRecord row : parser) {
                Problem.Place place = new Problem.Place((int) parser.getCurrentLineNumber(), 1);
                if (!row.isConsistent()) {
                    problems.add(new Problem(
                            file,
                            place,
                            null,
                            "has " + row.size() + " values where there are "
                                    + parser.getHeaderNames().size() + " headings"));
                }
                places.put("/" + rows.size(), place);
                rows.add(new LinkedHashMap<String, @Nullable Object>(row.toMap()));
            }
        } catch (IllegalArgumentException | IOException | UncheckedIOException malformed) {
            throw new InputException(file, "not well-formed CSV: " + malformed.getMessage());
        }
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return new Tree(file, Fingerprint.ofBytes(bytes), rows, places);
    }
}
