package io.github.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Import, questions and overlays from the command line. */
class ImportVerbTest {

    private static final String REALM = "features/fixtures/keycloak-26.json";

    @TempDir
    private Path folder = Path.of(".");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private String undecided(String... more) throws IOException {
        String[] args = Stream.concat(
                        Stream.of(
                                "assess",
                                REALM,
                                "--format",
                                "json",
                                "--quiet",
                                "--out",
                                file("out").toString()),
                        Stream.of(more))
                .toArray(String[]::new);
        assertThat(run(args)).as(err.toString()).isEqualTo(1);
        Matcher summary = Pattern.compile("\"UNDECIDED\": (\\d+)").matcher(Files.readString(file("out/result.json")));
        assertThat(summary.find()).isTrue();
        return Objects.requireNonNull(summary.group(1));
    }

    @Test
    void theDocumentIsJudgedAsTheExportIs() throws IOException {
        assertThat(run("import", REALM, "--out", folder.toString())).isZero();
        assertThat(out.toString()).contains("northwind", "2 services", "read", REALM);

        String exported = undecided();
        assertThat(run(
                        "assess",
                        file("northwind.countersign.yaml").toString(),
                        "--format",
                        "json",
                        "--quiet",
                        "--out",
                        file("again").toString()))
                .isEqualTo(1);
        assertThat(Files.readString(file("again/result.json"))).contains("\"UNDECIDED\": " + exported);
    }

    @Test
    void anAnsweredQuestionSettlesVerdicts() throws IOException {
        assertThat(run("import", REALM, "--questions", "--quiet", "--out", folder.toString()))
                .isZero();
        Path sheet = file("northwind.questions.yaml");
        String questions = Files.readString(sheet);
        assertThat(questions).contains("# 1. ", "facts:", "practices:", "settles");
        Files.writeString(
                sheet,
                questions
                        .replace("attestedBy: ", "attestedBy: Head of identity")
                        .replace(
                                "  # \"/sessions/browser/cookie/used\": ",
                                "  \"/sessions/browser/cookie/used\": false"));

        int before = Integer.parseInt(undecided());
        int after = Integer.parseInt(undecided("--overlay", sheet.toString()));

        assertThat(before - after).isGreaterThanOrEqualTo(7);
        assertThat(Files.readString(file("out/result.json"))).contains("\"kind\": \"overlay\"");
    }

    @Test
    void aSheetNobodyAnsweredIsRefusedForWhoAnswers() throws IOException {
        assertThat(run("import", REALM, "--questions", "--quiet", "--out", folder.toString()))
                .isZero();

        int code = run(
                "assess",
                REALM,
                "--overlay",
                file("northwind.questions.yaml").toString(),
                "--out",
                file("out").toString());

        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains("'attestedBy' is missing");
        assertThat(file("out")).doesNotExist();
    }

    @Test
    void whatIsThereIsNotWrittenOver() throws IOException {
        Path there = Files.writeString(file("northwind.countersign.yaml"), "mine");

        assertThat(run("import", REALM, "--out", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("northwind.countersign.yaml", "--force");
        assertThat(there).hasContent("mine");
        assertThat(run("import", REALM, "--force", "--out", folder.toString())).isZero();
        assertThat(Files.readString(there)).startsWith("countersign: 1");
    }

    @Test
    void aHostileNameStaysALine() throws IOException {
        Path input = Files.writeString(
                file("a.yaml"),
                "countersign: 1\n"
                        + "configuration: \"x\\\"\\n"
                        + "evil: 1 ../../y\"\n"
                        + "services: {s: {}}\n"
                        + "logins: {l: {services: [s]}}\n");

        assertThat(run("import", input.toString(), "--questions", "--out", folder.toString()))
                .isZero();

        try (Stream<Path> files = Files.list(folder)) {
            List<String> names =
                    files.map(file -> String.valueOf(file.getFileName())).toList();
            assertThat(names).contains("x-evil-1-y.countersign.yaml", "x-evil-1-y.questions.yaml");
        }
        assertThat(Files.readString(file("x-evil-1-y.questions.yaml")))
                .contains("overlay: \"x\\\" evil: 1 ../../y\"")
                .doesNotContain("\nevil:");
    }

    @Test
    void withoutAnInputUsageIsExplained() {
        assertThat(run("import")).isEqualTo(2);
        assertThat(err.toString()).contains("name at least one INPUT");
    }
}
