package io.github.countersign.sources.keycloak;

import static io.github.countersign.sources.keycloak.RealmFile.OTP;
import static io.github.countersign.sources.keycloak.RealmFile.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.countersign.model.Authenticator;
import io.github.countersign.model.Configuration;
import io.github.countersign.model.Login;
import io.github.countersign.model.Login.Enforcement;
import io.github.countersign.model.NonHumanIdentity;
import io.github.countersign.model.Source;
import io.github.countersign.sources.InputException;
import io.github.countersign.sources.Tree;
import io.github.countersign.sources.TreeParser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The shapes realms come in, and what is refused. */
class ShapesTest {

    private static RealmFile realm() {
        return RealmFile.browser(PASSWORD, OTP);
    }

    private static void assertRefused(String text, String why) {
        assertThatThrownBy(() -> RealmFile.read(text))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("realm.json")
                .hasMessageContaining(why);
    }

    @Test
    void theSourceTellsKindVersionAndDigest() {
        Source source = realm().read().sources().get(0);
        assertThat(source.kind()).isEqualTo("keycloak-realm");
        assertThat(source.version()).isEqualTo("26.0.7");
        assertThat(source.sha256()).hasSize(64);
    }

    @Test
    void aListOfRealmsIsSeveralConfigurations() {
        String list =
                "[" + realm().json() + "," + realm().with("realm", "second").json() + "]";
        List<Configuration> read = RealmFile.read(list);
        assertThat(read).extracting(Configuration::name).containsExactly("shop", "second");
        assertThat(read.get(1).origins().values()).anyMatch(origin -> "/1/realm".equals(origin.pointer()));
    }

    @Test
    void aResourceOfTheOperatorHoldsARealm() {
        String resource = """
            apiVersion: k8s.keycloak.org/v2alpha1
            kind: KeycloakRealmImport
            metadata: {name: shop}
            spec:
              realm:
                realm: shop
                keycloakVersion: "26.0.7"
                sslRequired: ${TLS}
                rememberMe: true
            """;
        Configuration configuration = RealmFile.read(resource).get(0);
        assertThat(configuration.name()).isEqualTo("shop");
        assertThat(configuration.sources().get(0).unread())
                .anyMatch(note -> note.startsWith("/spec/realm: the operator only makes realms"))
                .anyMatch(note -> note.startsWith("/spec/realm/sslRequired: a placeholder"));
    }

    @Test
    void aConfigMapHoldsRealmsAsTexts() {
        String map = new JsonMapper()
                .writeValueAsString(Map.of(
                        "kind", "ConfigMap", "data", Map.of("shop.json", realm().json(), "notes.txt", "nothing")));
        assertThat(RealmFile.read(map)).extracting(Configuration::name).containsExactly("shop");
    }

    @Test
    void filesOfConfigCliStateChangesOnly() {
        String yaml = """
            realm: shop
            displayName: $(env:TITLE:-The Shop)
            browserFlow: login
            authenticationFlows:
              - alias: login
                topLevel: true
                authenticationExecutions:
                  - authenticator: auth-username-password-form
                    requirement: REQUIRED
                  - authenticator: auth-otp-form
                    requirement: REQUIRED
            """;
        Configuration configuration = RealmFile.read(yaml).get(0);
        Login login = configuration.all(Login.class).get(0);
        assertThat(login.enforcement()).isEqualTo(Enforcement.ENFORCED);
        assertThat(login.account().selfRegistration()).isNull();
        assertThat(login.recovery()).isNull();
        assertThat(login.sideDoors()).isNull();
    }

    @Test
    void aFileOfUsersAloneIsRefused() {
        assertRefused("{\"realm\": \"shop\", \"users\": []}", "users alone gives no policy");
    }

    @Test
    void aFileOfUsersIsReadWithItsRealm() {
        RealmFile realm = realm().client("robot", Map.of("serviceAccountsEnabled", true));
        assertThat(realm.identity("robot").privileged()).isNull();
        Tree users = tree("users.json", """
            {"realm": "shop", "users": [{"username": "service-account-robot", "serviceAccountClientId": "robot",
              "clientRoles": {"realm-management": ["manage-users"]}, "credentials": [{"value": "planted-secret"}]}]}\
            """);
        KeycloakImporter importer = new KeycloakImporter();
        List<Configuration> read = importer.read(List.of(users, tree("realm.json", realm.json())));
        assertThat(read).hasSize(1);
        assertThat(read.get(0).toString()).doesNotContain("planted-secret");
        NonHumanIdentity robot =
                read.get(0).find(NonHumanIdentity.class, "robot").findFirst().orElseThrow();
        assertThat(robot.privileged()).isTrue();
        assertThat(read.get(0).origins().values())
                .anyMatch(origin -> "users.json".equals(origin.file()) && "/users/0".equals(origin.pointer()));
        assertThat(read.get(0).sources()).extracting(Source::file).containsExactly("realm.json", "users.json");
        assertThat(read.get(0).sources().get(1).unread())
                .containsExactly("/users: 1 account with a password in plain text");
        Tree strangers = tree("strangers.json", "{\"realm\": \"other\", \"users\": []}");
        assertThatThrownBy(() -> importer.read(List.of(strangers, tree("realm.json", realm.json()))))
                .hasMessageContaining("strangers.json")
                .hasMessageContaining("users alone gives no policy");
        Tree again = tree("again.json", realm.json());
        assertThatThrownBy(() -> importer.read(List.of(users, again, tree("realm.json", realm.json()))))
                .hasMessageContaining("which several files hold");
    }

    private static Tree tree(String file, String text) {
        return TreeParser.parse(file, text.getBytes(StandardCharsets.UTF_8), new KeycloakImporter()::secret);
    }

    @Test
    void aRealmThatSaysNothingIsRefused() {
        assertRefused("{\"realm\": \"shop\", \"loginTheme\": \"dark\"}", "says nothing about how people sign in");
    }

    @Test
    void aNameWorkedOutByAScriptIsRefused() {
        assertRefused("{\"realm\": \"$${javascript: 'a'}\", \"enabled\": true}", "worked out by a script");
    }

    @Test
    void listsOfExecutionsAreRefused() {
        String executions =
                "[{\"providerId\": \"auth-cookie\", \"requirement\": \"ALTERNATIVE\", \"level\": 0, \"index\": 0}]";
        assertRefused(executions, "do not say which flow is in force");
        assertRefused("{\"browser\": " + executions + "}", "do not say which flow is in force");
    }

    @Test
    void whatIsNotKnownIsNoted() {
        assertThat(realm().with("astrology", true).unread()).contains("/astrology: not a setting that is known");
    }

    @Test
    void ofAKeyThatStandsTwiceTheLastCountsAsForTheServer() {
        String realm = """
            {"realm": "shop", "keycloakVersion": "26.0.7", "clients": [],
             "smtpServer": {"host": "mail.example.test", "password": "one"},
             "bruteForceProtected": true,
             "smtpServer": {"password": "one", "password": "two"},
             "bruteForceProtected": false}\
            """;
        Configuration read = RealmFile.read(realm).get(0);
        assertThat(read.sources().get(0).unread())
                .contains("/smtpServer: the key stands twice; the last counts, as the server reads it")
                .contains("/bruteForceProtected: the key stands twice; the last counts, as the server reads it")
                .contains("/smtpServer/password: the key stands twice; the last counts, as the server reads it");
        Authenticator password =
                read.find(Authenticator.class, "password").findFirst().orElseThrow();
        assertThat(password.throttling().enabled()).isFalse();
        assertThat(read.origins().values())
                .filteredOn(origin -> "/bruteForceProtected".equals(origin.pointer()))
                .isNotEmpty()
                .allMatch(origin -> Integer.valueOf(5).equals(origin.line()));
        assertRefused(
                "{\"countersign\": 1, \"configuration\": \"a\", \"configuration\": \"b\"}",
                "stands twice in one object");
        String endless = "{\"realm\": \"shop\", " + "\"enabled\": true, ".repeat(200) + "\"rememberMe\": true}";
        assertRefused(endless, "stands twice");
    }

    @Test
    void oldNamesForClientsAreRead() {
        RealmFile realm = realm().add("applications", Map.of("name", "robot", "serviceAccountsEnabled", true));
        assertThat(realm.identity("robot").kind()).isNotNull();
    }

    @Test
    void wrongKindsOfValuesAreUnknownAndNoted() {
        RealmFile realm = realm().with("failureFactor", "many")
                .with("bruteForceProtected", List.of())
                .with("smtpServer", "none")
                .with("attributes", 3)
                .with("components", List.of())
                .with("requiredActions", Map.of());
        assertThat(realm.authenticator("password").throttling().enabled()).isNull();
        assertThat(realm.unread()).contains("/bruteForceProtected: is not a truth value");
    }
}
