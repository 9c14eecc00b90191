package io.github.countersign.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFilesTest {

    @Test
    void makesTheFolderAndReplacesWhatStoodThere(@TempDir Path folder) throws IOException {
        Path reports = folder.resolve("reports/northwind");
        ReportFiles.write(reports, "result.json", "old");
        Path written = ReportFiles.write(reports, "result.json", "naïve");
        assertThat(written).isEqualTo(reports.resolve("result.json")).hasContent("naïve");
        assertThat(names(reports)).containsExactly("result.json");
    }

    @Test
    void leavesNothingBehindWhenItFails(@TempDir Path folder) throws IOException {
        Path occupied = Files.createDirectories(folder.resolve("result.json/inside"));
        assertThatThrownBy(() -> ReportFiles.write(folder, "result.json", "new"))
                .isInstanceOf(IOException.class);
        assertThat(occupied).isDirectory();
        assertThat(names(folder)).containsExactly("result.json");
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
