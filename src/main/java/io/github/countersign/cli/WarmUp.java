package io.github.countersign.cli;

import io.github.countersign.report.ReportFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/**
 * Goes through the main job once on small inputs, so that the launcher can archive the classes it loads. Not for people,
 * hence hidden.
 */
@Command(name = "warm-up", hidden = true)
final class WarmUp implements Callable<Integer> {

    private static final String[] SAMPLES = {
        "features/fixtures/keycloak-26.json", "features/fixtures/compliant-organisation.yaml"
    };

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("countersign-warm-up");
        try {
            for (String sample : SAMPLES) {
                Path input =
                        ReportFiles.write(folder, Path.of(sample).getFileName().toString(), read(sample));
                PrintWriter nowhere = new PrintWriter(new StringWriter());
                Main.run(
                        nowhere,
                        nowhere,
                        "assess",
                        input.toString(),
                        "--out",
                        folder.resolve("out").toString());
            }
            return Exit.OK;
        } finally {
            delete(folder);
        }
    }

    private static String read(String resource) throws IOException {
        try (InputStream stream = WarmUp.class.getClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is missing in this build");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
