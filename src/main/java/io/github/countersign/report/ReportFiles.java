package io.github.countersign.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Puts reports on disk, whole or not at all: a reader never meets half a file. */
public final class ReportFiles {

    private ReportFiles() {}

    /**
     * Writes a text as UTF-8 to a temporary file beside the target and renames it; makes the folder if there is none.
     *
     * @return the file written
     * @throws IOException if the file cannot be written; what stood there before is then untouched
     */
    public static Path write(Path folder, String name, String content) throws IOException {
        Files.createDirectories(folder);
        Path target = folder.resolve(name);
        Path temporary = temporary(folder, name);
        try {
            Files.writeString(temporary, content, StandardCharsets.UTF_8);
            rename(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
        return target;
    }

    /** Where a report is written before it takes its place. */
    static Path temporary(Path folder, String name) {
        return folder.resolve("." + name + "." + ProcessHandle.current().pid() + ".tmp");
    }

    static void rename(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException notOnThisFileSystem) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
