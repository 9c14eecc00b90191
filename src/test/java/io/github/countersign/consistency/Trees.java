package io.github.countersign.consistency;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Files of the trees that must stay in step. */
final class Trees {

    private Trees() {}

    /** Paths below a folder, without the extension they all have. */
    static Set<String> stems(String folder, String extension) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(extension))
                    .map(file -> Path.of(folder).relativize(file).toString())
                    .map(name -> name.substring(0, name.length() - extension.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
