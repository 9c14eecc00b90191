package io.github.countersign.cli;

import static io.github.countersign.sources.live.KeycloakStub.TOKEN;
import static io.github.countersign.sources.live.KeycloakStub.json;
import static io.github.countersign.sources.live.KeycloakStub.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.sources.live.KeycloakStub;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class FetchKeycloakTest {

    private static final String EXPORT = "POST /admin/realms/northwind/partial-export";
    private static final String PLANTED = "planted-secret";

    @TempDir
    private Path folder = Path.of("");

    private KeycloakStub stub;
    private final Map<String, String> environment = new HashMap<>();
    private final Map<String, String> typed = new HashMap<>();
    private final List<String> sent = new ArrayList<>();
    private String out = "";
    private String err = "";

    @BeforeEach
    void start() throws IOException {
        stub = new KeycloakStub().on(TOKEN, (exchange, form) -> {
            sent.add(form);
            json("{\"access_token\": \"issued-token\"}").to(exchange, form);
        });
        environment.put("COUNTERSIGN_KEYCLOAK_CLIENT_ID", "robot");
        environment.put("COUNTERSIGN_KEYCLOAK_CLIENT_SECRET", PLANTED);
    }

    @AfterEach
    void stop() {
        stub.close();
    }

    private final class FromMaps implements Surroundings {
        @Override
        public @Nullable String variable(String name) {
            return environment.get(name);
        }

        @Override
        public @Nullable String ask(String question) {
            return typed.get(question);
        }

        @Override
        public @Nullable String askSecretly(String question) {
            return typed.get(question);
        }
    }

    private int run(String... args) {
        CommandLine.IFactory verbs = new CommandLine.IFactory() {
            @Override
            public <K> K create(Class<K> type) throws Exception {
                return type == FetchKeycloak.class
                        ? type.cast(new FetchKeycloak(new FromMaps(), length -> {}))
                        : CommandLine.defaultFactory().create(type);
            }
        };
        StringWriter toOut = new StringWriter();
        StringWriter toErr = new StringWriter();
        int exit = Main.run(verbs, new PrintWriter(toOut), new PrintWriter(toErr), args);
        out = toOut.toString();
        err = toErr.toString();
        assertThat(out + err)
                .doesNotContain(PLANTED)
                .doesNotContain("issued-token")
                .doesNotContain("Exception");
        return exit;
    }

    private int fetch(String... more) {
        List<String> args = new ArrayList<>(List.of(
                "fetch", "keycloak", "--server", stub.url(), "--realm", "northwind", "--out", file().toString()));
        args.addAll(List.of(more));
        return run(args.toArray(String[]::new));
    }

    private Path file() {
        return folder.resolve("realm.json");
    }

    @Test
    void whatIsFetchedCanBeAssessed() throws IOException {
        stub.on(EXPORT, json(Files.readString(Path.of("features/fixtures/keycloak-26.json"))));
        assertThat(fetch()).isZero();
        assertThat(out)
                .contains("(version 26.7.3), read as client robot, by partial export")
                .contains("countersign assess " + file());
        String written = Files.readString(file())
                .replaceAll("\"certificate\": \\[\\s*\"scrubbed\"\\s*]", "a public certificate");
        assertThat(written).doesNotContain("scrubbed").contains("a public certificate", "\"secret\": \"**********\"");
        assertThat(run("paths", file().toString())).isZero();
        assertThat(out).contains("northwind");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file());
        }
    }

    @Test
    void aFileThatIsThereStaysUnlessForced() throws IOException {
        stub.on(EXPORT, json("{\"realm\": \"northwind\", \"enabled\": true}"));
        Files.writeString(file(), "mine");
        assertThat(fetch()).isEqualTo(2);
        assertThat(err).contains("is there already; --force overwrites it");
        assertThat(stub.asked()).isEmpty();
        assertThat(file()).hasContent("mine");
        assertThat(fetch("--force")).isZero();
        assertThat(Files.readString(file())).contains("northwind");
    }

    @Test
    void whatFailsWritesNothing() throws IOException {
        stub.on(EXPORT, KeycloakStub.half());
        assertThat(fetch()).isEqualTo(2);
        assertThat(err).contains("broke off").contains("Nothing was written.");
        stub.on(EXPORT, status(500));
        assertThat(fetch()).isEqualTo(2);
        stub.on(TOKEN, status(401));
        assertThat(fetch()).isEqualTo(2);
        assertThat(err).contains("refuses to sign in as client robot");
        stub.close();
        assertThat(fetch()).isEqualTo(2);
        assertThat(err).contains("nothing answers there");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void credentialsComeFromTheEnvironmentOrATerminal() {
        stub.on(EXPORT, json("{\"realm\": \"northwind\", \"enabled\": true}"));
        assertThat(fetch("--force")).isZero();
        environment.put("COUNTERSIGN_KEYCLOAK_USER", "ada");
        environment.put("COUNTERSIGN_KEYCLOAK_PASSWORD", "p&q=" + PLANTED);
        assertThat(fetch("--force")).isZero();
        assertThat(out).contains("as user ada");
        environment.clear();
        assertThat(fetch("--force")).isEqualTo(2);
        assertThat(err).contains("nobody to sign in: set COUNTERSIGN_KEYCLOAK_CLIENT_ID and _CLIENT_SECRET");
        typed.putAll(Map.of("User", "eve", "Password of eve", PLANTED));
        assertThat(fetch("--force")).isZero();
        assertThat(sent)
                .anySatisfy(form -> assertThat(form).contains("grant_type=client_credentials", "client_id=robot"));
        assertThat(sent).anySatisfy(form -> assertThat(form).contains("username=ada", "password=p%26q%3D" + PLANTED));
        assertThat(sent).anySatisfy(form -> assertThat(form).contains("username=eve", "client_id=admin-cli"));
        environment.put("COUNTERSIGN_KEYCLOAK_TOKEN", "given-token");
        assertThat(fetch("--force")).isZero();
        assertThat(stub.authorizations()).last().isEqualTo("Bearer given-token");
    }

    @Test
    void secretsOnTheCommandLineAreRefused() {
        for (String option : List.of("--password", "--client-secret", "--token", "--secret")) {
            assertThat(fetch(option, PLANTED)).isEqualTo(2);
            assertThat(err).contains("not taken from the command line");
        }
        assertThat(stub.asked()).isEmpty();
    }

    @Test
    void wrongUsageEndsInTwo() {
        assertThat(run("fetch")).isEqualTo(2);
        assertThat(run("fetch", "okta")).isEqualTo(2);
        assertThat(run("fetch", "keycloak", "--server", "https://x.example")).isEqualTo(2);
        assertThat(run("fetch", "keycloak", "--realm", "r", "--server", "http://x.example", "--out", file().toString()))
                .isEqualTo(2);
        assertThat(err).contains("not sent over plain HTTP");
        assertThat(fetch("--keycloak-version", "latest")).isEqualTo(2);
        assertThat(fetch("--time-limit", "0")).isEqualTo(2);
        assertThat(run("fetch", "keycloak", "--realm", "r", "--server", stub.url(), "--out", folder.toString()))
                .isEqualTo(2);
        assertThat(run("fetch", "keycloak", "--help")).isZero();
        assertThat(out).contains("countersign fetch keycloak --server https://login.example.org --realm acme");
        assertThat(folder).isEmptyDirectory();
    }
}
