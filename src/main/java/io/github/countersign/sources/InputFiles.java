package io.github.countersign.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds the files of a folder and reads them, within limits that keep a hostile one from filling the memory. */
final class InputFiles {

    /** What files of a folder are looked at. */
    static final String KINDS = "*.json, *.yaml, *.yml, *.csv and *.tf";

    private static final long LARGEST = 256L * 1024 * 1024;
    private static final int MOST = 20_000;
    private static final int DEEPEST = 12;
    private static final List<String> ENDINGS = List.of(".json", ".yaml", ".yml", ".csv", ".tf");

    private InputFiles() {}

    /** Files of a folder and of those below it, by name; hidden ones, links and packages of other tools are left out. */
    static List<Path> in(Path folder, List<Problem> problems) {
        List<Path> files = new ArrayList<>();
        collect(folder, 0, files, problems);
        if (files.size() > MOST) {
            problems.add(new Problem(
                    folder.toString(), null, null, "holds more than " + MOST + " files; name a folder with fewer"));
            return List.of();
        }
        return files;
    }

    private static void collect(Path folder, int depth, List<Path> files, List<Problem> problems) {
        if (depth > DEEPEST || files.size() > MOST) {
            return;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.sorted().toList()) {
                String name = String.valueOf(entry.getFileName()).toLowerCase(Locale.ROOT);
                if (name.startsWith(".") || name.equals("node_modules") || Files.isSymbolicLink(entry)) {
                    continue;
                }
                if (Files.isDirectory(entry)) {
                    collect(entry, depth + 1, files, problems);
                } else if (ENDINGS.stream().anyMatch(name::endsWith)) {
                    files.add(entry);
                }
            }
        } catch (IOException unreadable) {
            problems.add(new Problem(folder.toString(), null, null, "cannot be read: " + unreadable.getMessage()));
        }
    }

    /** The bytes of a file. */
    static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new InputException(file.toString(), "is larger than " + LARGEST / (1024 * 1024) + " MiB");
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException missing) {
            throw new InputException(file.toString(), "there is no such file");
        } catch (IOException unreadable) {
            throw new InputException(file.toString(), "cannot be read: " + unreadable.getMessage());
        }
    }
}
