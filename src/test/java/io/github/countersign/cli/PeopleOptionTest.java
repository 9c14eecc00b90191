package io.github.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** People judged beside their tenant, from the command line to the reports. */
class PeopleOptionTest {

    private static final String TENANT = "features/fixtures/compliant-organisation.yaml";

    @TempDir
    private Path folder = Path.of(".");

    private final StringWriter err = new StringWriter();

    private int assess(String... more) {
        String[] args = Stream.concat(
                        Stream.of(
                                "assess",
                                "--quiet",
                                "--profile",
                                "independence",
                                "--out",
                                folder.resolve("out").toString()),
                        Stream.of(more))
                .toArray(String[]::new);
        return Main.run(new PrintWriter(new StringWriter()), new PrintWriter(err, true), args);
    }

    private Path people(int number) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < number; i++) {
            lines.append("{\"id\": \"p")
                    .append(i)
                    .append("\", \"active\": true, \"privileged\": false, \"holds\": [\"password\"");
            lines.append(i % 3 == 0 ? "" : ", \"totp\"").append("], \"codesTo\": []}\n");
        }
        return Files.writeString(folder.resolve("people.jsonl"), lines);
    }

    private JsonNode count() throws IOException {
        JsonNode result = JsonMapper.shared().readTree(Files.readString(folder.resolve("out/result.json")));
        return result.get("people")
                .get("counts")
                .valueStream()
                .filter(it -> it.get("control").stringValue().endsWith("everyone-has-a-second-factor"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyoneIsCountedAndTheRestIsListed() throws IOException {
        assertThat(assess(TENANT, "--people", people(1234).toString()))
                .as(err.toString())
                .isEqualTo(1);

        assertThat(count().get("failed").intValue()).isEqualTo(412);
        assertThat(count().get("passed").intValue()).isEqualTo(822);
        assertThat(count().get("failing")).hasSize(10);
        assertThat(Files.readAllLines(folder.resolve("out/people.csv")))
                .hasSize(413)
                .contains("\"p1233\",\"independence/people/everyone-has-a-second-factor\",\"violated\",\"nothing but a"
                        + " password is bound\"");
        assertThat(Files.readString(folder.resolve("out/report.html")))
                .contains("id=\"people\"", "1,234 people", "people.csv");
    }

    @Test
    void aNameThatASpreadsheetWouldRunIsTamed() throws IOException {
        Path file = Files.writeString(folder.resolve("p.jsonl"), """
            {"id": "=HYPERLINK(\\"x\\")", "active": true, "holds": ["password"]}
            {"id": "<script>alert(1)</script>", "active": true, "holds": ["password"]}
            """);

        assertThat(assess(TENANT, "--people", file.toString())).isEqualTo(1);

        assertThat(Files.readString(folder.resolve("out/people.csv"))).contains("\"'=HYPERLINK(\"\"x\"\")\"");
        assertThat(Files.readString(folder.resolve("out/report.html"))).doesNotContain("<script>alert(1)");
    }

    @Test
    void aFileThatIsWrongLeavesNothingBehind() throws IOException {
        Path file = Files.writeString(folder.resolve("p.jsonl"), "{\"id\": \"ana\", \"holds\": [\"sms\"]}\n");

        assertThat(assess(TENANT, "--people", file.toString())).isEqualTo(2);

        assertThat(err.toString()).contains("p.jsonl:1:1", "'sms' is not one of");
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void usersInARealmAreJudgedWithoutBeingNamed() throws IOException {
        Path realm = folder.resolve("realm.json");
        Files.writeString(
                realm,
                Files.readString(Path.of("features/fixtures/keycloak-26.json"))
                        .replaceFirst(
                                "\\{",
                                "{\"users\": [{\"username\": \"ana\", \"enabled\": true, \"credentials\": []}],"));

        assertThat(assess(realm.toString())).as(err.toString()).isEqualTo(1);

        assertThat(count().get("failing").get(0).stringValue()).isEqualTo("ana");
    }

    @Test
    void usersBesideARealmAreJudgedWithIt() throws IOException {
        Path realms = Files.createDirectory(folder.resolve("realms"));
        Files.copy(Path.of("features/fixtures/keycloak-26.json"), realms.resolve("northwind-realm.json"));
        Files.copy(Path.of("features/fixtures/keycloak-26-users.json"), realms.resolve("northwind-users-0.json"));

        assertThat(assess(realms.toString())).as(err.toString()).isEqualTo(1);

        assertThat(count().get("failed").intValue()).isEqualTo(4);
    }
}
