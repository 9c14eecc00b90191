package io.github.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fixture is a whole configuration: a file, or a folder of what one tenant's export holds. */
class FixtureFoldersTest {

    private static final Path FIXTURES = Path.of("features/fixtures");

    @TempDir
    private Path out = Path.of(".");

    static Stream<Path> fixtures() throws IOException {
        try (Stream<Path> vendors = Files.list(FIXTURES)) {
            return vendors
                    .flatMap(entry -> Files.isDirectory(entry) ? within(entry) : Stream.of(entry))
                    .filter(path -> !path.endsWith("keycloak-26-users.json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Stream<Path> within(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void isJudgedWhole(Path fixture) {
        StringWriter err = new StringWriter();
        int exit = Main.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err, true),
                "assess",
                fixture.toString(),
                "--quiet",
                "--format",
                "json",
                "--out",
                out.toString());
        assertThat(exit).as(err.toString()).isBetween(0, 1);
    }
}
