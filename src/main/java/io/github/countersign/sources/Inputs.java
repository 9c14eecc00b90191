package io.github.countersign.sources;

import io.github.countersign.model.Configuration;
import io.github.countersign.sources.keycloak.KeycloakImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads configurations from files, whose kind it finds out from their content. */
public final class Inputs {

    private static final long LARGEST = 256L * 1024 * 1024;

    private static final List<Importer> IMPORTERS = List.of(new NativeDocument(), new KeycloakImporter());

    private Inputs() {}

    /**
     * Reads files, all of them before any is judged.
     *
     * @throws InputException with the problems of every file that cannot be read
     */
    public static List<Configuration> read(List<Path> files) {
        List<Configuration> configurations = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files) {
            try {
                configurations.addAll(read(file.toString(), bytes(file)));
            } catch (InputException unreadable) {
                problems.addAll(unreadable.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return configurations;
    }

    /**
     * Reads the content of one file.
     *
     * @param file what to call it in messages and results
     * @throws InputException with every problem found
     */
    public static List<Configuration> read(String file, byte[] bytes) {
        Tree tree = TreeParser.parse(
                file, bytes, (pointer, key) -> IMPORTERS.stream().anyMatch(importer -> importer.secret(pointer, key)));
        return IMPORTERS.stream()
                .filter(importer -> importer.recognises(tree))
                .findFirst()
                .orElseThrow(() ->
                        new InputException(file, "no kind of configuration that is known; known kinds are: " + kinds()))
                .read(tree);
    }

    private static String kinds() {
        return IMPORTERS.stream().map(Importer::kind).collect(Collectors.joining(", "));
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new InputException(file.toString(), "is a folder; name the files in it");
            }
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
