package io.github.countersign.sources.auth0;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.countersign.model.Authenticator;
import io.github.countersign.model.Configuration;
import io.github.countersign.model.Login;
import io.github.countersign.model.Login.Enforcement;
import io.github.countersign.model.NonHumanIdentity;
import io.github.countersign.sources.InputException;
import io.github.countersign.sources.Inputs;
import io.github.countersign.sources.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shapes in which a tenant comes, and what is none. */
class ShapesTest {

    private static final String BRUTE =
            "{\"enabled\": true, \"shields\": [\"block\"], \"mode\": \"count_per_identifier\", \"max_attempts\": 10}";
    private static final String DATABASE =
            "{\"name\": \"people\", \"strategy\": \"auth0\", \"enabled_clients\": [\"Web\"], \"options\": {}}";
    private static final String WEB =
            "{\"name\": \"Web\", \"app_type\": \"spa\", \"grant_types\": [\"authorization_code\"]}";
    private static final List<String> FACTORS = List.of(
            "sms", "push-notification", "email", "duo", "webauthn-roaming", "webauthn-platform", "recovery-code");

    @TempDir
    private Path folder = Path.of(".");

    private void file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(java.util.Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    private void tenant(String base, String policy) throws IOException {
        file(base + "/tenant.json", "{\"friendly_name\": \"" + base + "\"}");
        file(base + "/database-connections/people/database.json", DATABASE);
        file(base + "/clients/Web.json", WEB);
        file(base + "/guardian/policies.json", "{\"policies\": [" + policy + "]}");
        file(base + "/guardian/factors/otp.json", "{\"name\": \"otp\", \"enabled\": true}");
        for (String factor : FACTORS) {
            file(base + "/guardian/factors/" + factor + ".json", "{\"name\": \"" + factor + "\", \"enabled\": false}");
        }
        file(base + "/triggers/triggers.json", "{}");
    }

    private static Login login(Configuration configuration) {
        return configuration.all(Login.class).get(0);
    }

    @Test
    void aFolderOfPiecesIsOneTenant() throws IOException {
        tenant("shop", "\"all-applications\"");
        List<Configuration> read = Inputs.read(List.of(folder));
        assertThat(read).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("shop");
            assertThat(login(one).accepts()).isEqualTo(List.of(List.of("password", "totp")));
            assertThat(login(one).sideDoors()).isEmpty();
            assertThat(one.sources()).hasSize(13);
        });
    }

    @Test
    void foldersOfTwoTenantsStayApart() throws IOException {
        tenant("shop", "\"all-applications\"");
        tenant("test", "");
        assertThat(Inputs.read(List.of(folder)))
                .extracting(one -> login(one).enforcement())
                .containsExactly(Enforcement.ENFORCED, Enforcement.SINGLE_FACTOR);
    }

    @Test
    void piecesWithoutTheSettingsOfTheTenantAreNotTheWholeOfIt() throws IOException {
        tenant("shop", "\"all-applications\"");
        Files.delete(folder.resolve("shop/tenant.json"));
        Configuration read = Inputs.read(List.of(folder)).get(0);
        assertThat(login(read).enforcement()).isNull();
        assertThat(login(read).accepts()).isNull();
        assertThat(login(read).sideDoors()).isNull();
    }

    @Test
    void foreignFilesOfTheSameFoldersAreLeftAlone() throws IOException {
        tenant("shop", "");
        file("shop/clients/package.json", "{\"name\": \"x\", \"version\": \"1\"}");
        file("shop/guardian/factors/weights.json", "{\"name\": \"w\", \"enabled\": true}");
        List<Problem> passedOver = new ArrayList<>();
        assertThat(Inputs.read(List.of(folder), passedOver::add)).hasSize(1);
        assertThat(passedOver).hasSize(2);
    }

    @Test
    void answersNamedSideBySideAreOneTenant() throws IOException {
        file("policies.json", "[\"all-applications\"]");
        file("brute.json", BRUTE);
        file("connections.json", "{\"connections\": [" + DATABASE + "]}");
        file("clients.json", "{\"total\": 1, \"start\": 0, \"limit\": 50, \"clients\": [" + WEB + "]}");
        Configuration read = Inputs.read(List.of(
                        folder.resolve("policies.json"),
                        folder.resolve("brute.json"),
                        folder.resolve("connections.json"),
                        folder.resolve("clients.json")))
                .get(0);
        assertThat(read.find(Authenticator.class, "password")
                        .findFirst()
                        .orElseThrow()
                        .throttling()
                        .enabled())
                .isTrue();
        assertThat(read.all(NonHumanIdentity.class)).hasSize(1);
        assertThat(login(read).sideDoors()).isEmpty();
        assertThat(login(read).enforcement()).isNull();
    }

    @Test
    void answersUnderTheirPathsAreOneTenant() {
        Configuration read = TenantFile.read(
                "answers.json",
                "{\"/api/v2/guardian/policies\": [], \"/api/v2/actions/triggers/post-login/bindings\": {\"bindings\":"
                        + " []}, \"/api/v2/rules\": [], \"https://x.auth0.com/api/v2/connections?take=50\":"
                        + " {\"connections\": ["
                        + DATABASE + "]}, \"/api/v2/clients?include_totals=true\": {\"total\": 1, \"clients\": [" + WEB
                        + "]}}");
        assertThat(login(read).enforcement()).isEqualTo(Enforcement.SINGLE_FACTOR);
        assertThat(login(read).accepts()).isEqualTo(List.of(List.of("password")));
        assertThat(login(read).sideDoors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"total\": 7, \"clients\": [%s]}",
                "{\"next\": \"abc\", \"clients\": [%s]}",
            })
    void aPageOfAListIsNotTheList(String page) {
        String rest = "\"/api/v2/connections\": [" + DATABASE + "]}";
        Configuration part =
                TenantFile.read("answers.json", "{\"/api/v2/clients\": " + page.formatted(WEB) + ", " + rest);
        assertThat(login(part).sideDoors()).isNull();
        Configuration narrowed =
                TenantFile.read("answers.json", "{\"/api/v2/clients?app_type=spa\": [" + WEB + "], " + rest);
        assertThat(login(narrowed).sideDoors()).isNull();
        Configuration whole = TenantFile.read("answers.json", "{\"/api/v2/clients\": [" + WEB + "], " + rest);
        assertThat(login(whole).sideDoors()).isEmpty();
    }

    @Test
    void filesThatHoldTheSameListsAreTenantsOfTheirOwn() throws IOException {
        file("a.json", TenantFile.asking("").json());
        file("b.json", TenantFile.asking(TenantFile.ALWAYS, "otp").json());
        assertThat(Inputs.read(List.of(folder)))
                .extracting(one -> login(one).enforcement())
                .containsExactly(Enforcement.SINGLE_FACTOR, Enforcement.ENFORCED);
    }

    @Test
    void aTenantMayBeSplitIntoFilesOfDifferentLists() throws IOException {
        TenantFile whole = TenantFile.asking(TenantFile.ALWAYS, "otp");
        file("guardian.json", whole.json().replace("\"tenant\"", "\"other\""));
        file(
                "settings.yaml",
                "tenant:\n  session_lifetime: 8\nresourceServers: []\nemailTemplates: []\nphoneProviders: []\n");
        assertThat(Inputs.read(List.of(folder))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"active_provider_id\": \"arkose\"}",
                "{\"bot_detection_level\": \"low\"}",
                "{\"type\": \"otp_verify\", \"disabled\": false, \"content\": {}}",
                "{\"name\": \"sms\", \"provider\": \"twilio\"}",
                "{\"post-login\": []}",
                "[\"all-applications\"]",
                BRUTE,
                "[{\"name\": \"otp\", \"enabled\": true}]"
            })
    void aPieceThatSaysNothingAloneIsRefusedWithWhatIsMissing(String text) {
        assertThatThrownBy(() -> TenantFile.read("piece.json", text))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("piece.json")
                .hasMessageContaining("Auth0 tenant")
                .hasMessageContaining("tenant.yaml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"clients\": [{\"clientId\": \"x\"}], \"realm\": \"a\"}",
                "{\"policies\": [\"x\"]}",
                "[\"x\"]",
                "[]",
                "{\"name\": \"sms\", \"value\": 1}",
                "{\"enabled\": true, \"mode\": \"x\"}",
                "{\"connections\": [{\"name\": \"db\"}]}",
                "{\"clients\": []}",
                "{\"actions\": [{\"name\": \"x\"}], \"triggers\": {}}",
                "{\"/api/v1/policies\": []}",
                "{\"name\": \"x\", \"identifier\": \"y\"}"
            })
    void whatOthersWriteIsNotTaken(String text) {
        assertThat(new Auth0Importer()
                        .recognises(new io.github.countersign.sources.Tree(
                                "file.json",
                                "0",
                                new tools.jackson.databind.json.JsonMapper().readValue(text, Object.class),
                                java.util.Map.of())))
                .isFalse();
    }

    @Test
    void aTemplateSaysToReplaceItsPlaceholders() {
        byte[] template = "tenant:\n  enabled_locales: @@LOCALES@@\n".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Inputs.read("tenant.yaml", template))
                .hasMessageContaining("tenant.yaml:2:18")
                .hasMessageContaining("replace the placeholders")
                .hasMessageContaining("@@LOCALES@@");
    }

    @Test
    void aSecondPieceOfOneKindIsNoted() throws IOException {
        file("a.json", BRUTE);
        file("b.json", BRUTE.replace("10", "99"));
        file("c.json", DATABASE);
        Configuration read = Inputs.read(List.of(folder)).get(0);
        assertThat(read.find(Authenticator.class, "password")
                        .findFirst()
                        .orElseThrow()
                        .throttling()
                        .maximumFailures())
                .hasToString("10");
        assertThat(read.sources().get(1).unread()).anyMatch(note -> note.contains("once more"));
    }

    @Test
    void secretsOfEveryKindAreDropped() {
        String text = TenantFile.asking("")
                .with(
                        "actions",
                        List.of(java.util.Map.of(
                                "name", "a", "secrets", List.of(java.util.Map.of("name", "K", "value", "hidden-1")))))
                .with(
                        "phoneProviders",
                        List.of(java.util.Map.of("credentials", java.util.Map.of("auth_token", "hidden-2"))))
                .with("emailProvider", java.util.Map.of("credentials", java.util.Map.of("api_key", "hidden-3")))
                .option("configuration", java.util.Map.of("DB_PASSWORD", "hidden-4"))
                .protection("captcha", java.util.Map.of("hcaptcha", java.util.Map.of("secret", "hidden-5")))
                .json();
        assertThat(TenantFile.read("t.json", text).toString()).doesNotContain("hidden-");
        for (String[] place : new String[][] {
            {"/actions/0/secrets/0", "value"},
            {"/phoneProviders/0/credentials", "auth_token"},
            {"/emailProvider/credentials", "api_key"},
            {"/databases/0/options/configuration", "DB_PASSWORD"},
            {"/attackProtection/captcha/hcaptcha", "secret"},
            {"/hcaptcha", "secret"},
            {"/connections/0/options/gateway_authentication", "secret"},
            {"/rulesConfigs/0", "value"},
            {"/clients/0", "client_secret"}
        }) {
            assertThat(new Auth0Importer().secret(place[0], place[1]))
                    .as(place[0])
                    .isTrue();
        }
        assertThat(new Auth0Importer().secret("/users/0", "value")).isFalse();
        assertThat(new Auth0Importer().secret("/realm", "secret")).isFalse();
    }
}
