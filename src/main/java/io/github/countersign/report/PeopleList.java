package io.github.countersign.report;

import io.github.countersign.assessment.Crowd;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Everyone for whom a control did not pass, as comma-separated values: a line for each person and control, written while
 * people are read. It takes its place only when it is whole.
 */
public final class PeopleList implements AutoCloseable {

    /** Name of the file in the folder of reports. */
    public static final String FILE = "people.csv";

    private static final String FORMULA = "=+-@\t\r";

    private final Path target;
    private final Path temporary;
    private final BufferedWriter writer;
    private boolean whole;

    /**
     * Begins the list in a folder, which is made if it is not there.
     *
     * @throws IOException if the file cannot be written
     */
    public PeopleList(Path folder) throws IOException {
        Files.createDirectories(folder);
        target = folder.resolve(FILE);
        temporary = ReportFiles.temporary(folder, FILE);
        writer = Files.newBufferedWriter(temporary, StandardCharsets.UTF_8);
        writer.write("person,control,outcome,message\r\n");
    }

    /** Adds a line. */
    public void add(Crowd.Concern concern) {
        try {
            writer.write(cell(concern.person()) + "," + cell(concern.control().value()) + ","
                    + cell(Words.outcome(concern.outcome()).toLowerCase(Locale.ROOT)) + "," + cell(concern.message())
                    + "\r\n");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** A value in quotation marks; one that a spreadsheet would take for a formula gets an apostrophe before it. */
    static String cell(@Nullable String value) {
        String text = value == null ? "" : value;
        String tame = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return "\"" + tame.replace("\"", "\"\"") + "\"";
    }

    /** Puts the whole list in its place. */
    public Path finish() throws IOException {
        writer.close();
        ReportFiles.rename(temporary, target);
        whole = true;
        return target;
    }

    @Override
    public void close() throws IOException {
        writer.close();
        if (!whole) {
            Files.deleteIfExists(temporary);
        }
    }
}
