package io.github.countersign.sources.live;

import static io.github.countersign.sources.live.KeycloakStub.EXPORT;
import static io.github.countersign.sources.live.KeycloakStub.TOKEN;
import static io.github.countersign.sources.live.KeycloakStub.json;
import static io.github.countersign.sources.live.KeycloakStub.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.countersign.sources.Tree;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a server shows becomes a realm; what it does not show becomes a gap. */
class KeycloakServerTest {

    private static final String PLANTED = "planted-secret";
    private static final String BELOW = "GET /admin/realms/shop";
    private static final String USERS = BELOW + "/users";

    private KeycloakStub stub;

    @BeforeEach
    void start() throws IOException {
        stub = new KeycloakStub();
    }

    @AfterEach
    void stop() {
        stub.close();
    }

    private Fetched fetch(int people, @Nullable String version) {
        ServerAddress address = ServerAddress.of(stub.url());
        return new KeycloakServer(
                        address, "master", new Credentials.Client("robot", PLANTED), Limits.standard(), length -> {})
                .fetch("shop", new KeycloakServer.Wanted(people, version));
    }

    private static String parts(Fetched fetched) {
        return fetched.gaps().stream().map(Gap::part).collect(Collectors.joining(" "));
    }

    /** A server that shows everything part by part, to an account that only looks. */
    private void partByPart() {
        stub.on(EXPORT, status(403))
                .on(BELOW, json("""
                    {"id": "r1", "realm": "shop", "accessTokenLifespan": 300, "browserFlow": "login",
                     "smtpServer": {"host": "mail.example.test", "password": "planted-secret"}}\
                    """))
                .on(BELOW + "/authentication/flows", json("""
                    [{"id": "f1", "alias": "login", "topLevel": true, "authenticationExecutions": [
                      {"requirement": "REQUIRED", "authenticatorFlow": true, "flowAlias": "forms"}]}]\
                    """))
                .on(BELOW + "/authentication/flows/login/executions", json("""
                    [{"flowId": "f2", "authenticationFlow": true, "level": 0, "index": 0},
                     {"providerId": "auth-otp-form", "authenticationConfig": "c1", "level": 1, "index": 0}]\
                    """))
                .on(BELOW + "/authentication/flows/f2", json("""
                    {"id": "f2", "alias": "forms", "authenticationExecutions": [
                      {"requirement": "REQUIRED", "authenticator": "sms", "authenticatorConfig": "sms settings"}]}\
                    """))
                .on(BELOW + "/authentication/config/c1", json("""
                    {"id": "c1", "alias": "sms settings", "config": {"apiToken": "planted-secret", "length": "6"}}\
                    """))
                .on(BELOW + "/authentication/flows/saml%20ecp/executions", json("""
                    [{"providerId": "http-basic-authenticator", "requirement": "REQUIRED", "level": 0, "index": 0}]\
                    """))
                .on(BELOW + "/authentication/required-actions", json("[{\"alias\": \"CONFIGURE_TOTP\"}]"))
                .on(BELOW + "/components", json("""
                    [{"id": "k", "parentId": "r1", "providerType": "org.keycloak.keys.KeyProvider",
                      "config": {"privateKey": ["planted-secret"]}},
                     {"id": "m", "parentId": "k", "providerType": "mapper"}]\
                    """))
                .on(BELOW + "/client-policies/policies", json("{\"policies\": []}"))
                .on(BELOW + "/identity-provider/instances", json("""
                    [{"alias": "partner", "config": {"clientSecret": "planted-secret"}}]\
                    """))
                .on(BELOW + "/clients", json("""
                    [{"id": "m1", "clientId": "realm-management", "access": {"view": true}},
                     {"id": "b1", "clientId": "batch", "secret": "planted-secret", "serviceAccountsEnabled": true}]\
                    """))
                .on(BELOW + "/clients/b1/service-account-user", json("{\"id\": \"u1\", \"username\": \"robot\"}"))
                .on(USERS + "/u1/role-mappings/clients/m1/composite", json("[{\"name\": \"manage-users\"}]"))
                .on("GET /admin/serverinfo", json("{\"systemInfo\": {\"version\": \"26.0.7\"}}"));
    }

    @Test
    void aPartialExportIsOneRequest() {
        stub.on(EXPORT, json("""
            {"realm": "shop", "keycloakVersion": "26.0.7", "privateKey": "planted-secret",
             "clients": [{"clientId": "a", "secret": "**********"}, {"clientId": "b", "secret": "planted-secret"},
                         {"clientId": "c", "secret": "${vault.c}"}, {"clientId": "d", "secret": ""}],
             "users": [{"username": "x", "credentials": [{"type": "otp", "secretData": "planted-secret"}]}]}\
            """));
        Fetched fetched = fetch(0, null);
        assertThat(stub.asked()).containsExactly(TOKEN, EXPORT + "?exportClients=true&exportGroupsAndRoles=true");
        assertThat(stub.authorizations()).containsExactly("Bearer issued-token");
        assertThat(fetched.gaps()).isEmpty();
        assertThat(fetched.how()).isEqualTo("as client robot, by partial export");
        assertThat(fetched.realm().toString()).doesNotContain(PLANTED);
        assertThat(Tree.listOf(fetched.realm().get("clients")))
                .extracting(client -> Tree.mapOf(client).get("secret"))
                .containsExactly("**********", "**********", "${hidden}", "");
        assertThat(fetched.realm()).doesNotContainKey("notRead").containsEntry("privateKey", "**********");
    }

    @Test
    void anAccountThatOnlyLooksGetsTheSamePartByPart() {
        partByPart();
        Fetched fetched = fetch(0, null);
        Map<String, @Nullable Object> realm = fetched.realm();
        assertThat(realm.toString()).doesNotContain(PLANTED);
        assertThat(parts(fetched)).isEmpty();
        assertThat(realm).containsEntry("keycloakVersion", "26.0.7").doesNotContainKey("notRead");
        assertThat(Tree.listOf(realm.get("authenticationFlows")))
                .extracting(flow -> Tree.mapOf(flow).get("alias"))
                .containsExactly("login", "forms", "saml ecp");
        assertThat(String.valueOf(realm.get("authenticatorConfig"))).contains("apiToken=**********", "length=6");
        assertThat(Tree.mapOf(realm.get("components"))).containsOnlyKeys("org.keycloak.keys.KeyProvider");
        assertThat(realm.get("users"))
                .isEqualTo(List.of(Map.of(
                        "username",
                        "robot",
                        "serviceAccountClientId",
                        "batch",
                        "clientRoles",
                        Map.of("realm-management", List.of("manage-users")))));
        assertThat(stub.asked())
                .filteredOn(line -> line.startsWith("POST"))
                .containsExactly(TOKEN, EXPORT + "?exportClients=true&exportGroupsAndRoles=true");
        assertThat(stub.asked()).allMatch(line -> line.startsWith("POST") || line.startsWith("GET"));
    }

    @Test
    void whatIsNotShownIsAGapAndSaidInTheFile() {
        partByPart();
        stub.on(BELOW + "/identity-provider/instances", status(403))
                .on(BELOW + "/clients", status(403))
                .on("GET /admin/serverinfo", json("{\"systemInfo\": {}}"));
        Fetched fetched = fetch(0, null);
        assertThat(parts(fetched)).isEqualTo("identityProviders clients keycloakVersion");
        assertThat(fetched.version()).isNull();
        assertThat(fetched.realm()).doesNotContainKeys("clients", "identityProviders", "keycloakVersion");
        assertThat(Tree.mapOf(fetched.realm().get("notRead"))).containsOnlyKeys("identityProviders", "clients");
        assertThat(fetch(0, "26.1.0").realm()).containsEntry("keycloakVersion", "26.1.0");
    }

    @Test
    void providersThatStandWithTheSettingsNeedNoOtherRight() {
        partByPart();
        stub.on(BELOW, json("""
            {"id": "r1", "realm": "shop", "accessTokenLifespan": 300,
             "identityProviders": [{"alias": "partner", "config": {"clientSecret": "planted-secret"}}]}\
            """)).on(BELOW + "/identity-provider/instances", status(403));
        Fetched fetched = fetch(0, null);
        assertThat(fetched.gaps()).isEmpty();
        assertThat(String.valueOf(fetched.realm().get("identityProviders")))
                .contains("alias=partner", "clientSecret=**********");
    }

    @Test
    void aListThatLacksTheServersOwnClientIsNotTheWholeList() {
        partByPart();
        stub.on(BELOW + "/clients", json("[]"));
        assertThat(parts(fetch(0, null))).isEqualTo("clients");
        stub.on(BELOW + "/clients", json("[{\"clientId\": \"mine\"}]"));
        assertThat(fetch(0, null).realm()).doesNotContainKey("clients");
    }

    @Test
    void rolesOfClientsThatAreNotShownAreAGap() {
        partByPart();
        stub.on(BELOW + "/clients/b1/service-account-user", status(403));
        Fetched fetched = fetch(0, null);
        assertThat(parts(fetched)).isEqualTo("users");
        assertThat(fetched.realm()).doesNotContainKey("users");
    }

    @Test
    void withoutTheSettingsNothingIsWritten() {
        stub.on(EXPORT, status(403)).on(BELOW, json("{\"realm\": \"shop\", \"bruteForceProtected\": true}"));
        assertThatThrownBy(() -> fetch(0, null))
                .hasMessageContaining("little more than its name")
                .hasMessageContaining("view-realm");
        stub.on(BELOW, status(403));
        assertThatThrownBy(() -> fetch(0, null)).hasMessageContaining("lacks the role view-realm");
        stub.on(BELOW, status(404));
        assertThatThrownBy(() -> fetch(0, null)).hasMessageContaining("there is no realm 'shop' (404)");
        partByPart();
        stub.on(BELOW + "/components", status(403));
        assertThatThrownBy(() -> fetch(0, null)).hasMessageContaining("lacks the role view-realm");
    }

    @Test
    void aVersionThatContradictsTheServerIsRefused() {
        partByPart();
        assertThatThrownBy(() -> fetch(0, "24.0.5")).hasMessageContaining("it is version 26.0.7, not 24.0.5");
    }

    @Test
    void peopleAreReadWithoutNamesAndWithoutCredentials() {
        partByPart();
        stub.on(
                        USERS,
                        json("[{\"id\": \"u2\", \"username\": \"ada\", \"email\": \"ada@example.test\","
                                + " \"enabled\": true}]"))
                .on(USERS + "/u2/credentials", json("[{\"type\": \"otp\", \"secretData\": \"planted-secret\"}]"))
                .on(USERS + "/u2/role-mappings/clients/m1/composite", json("[]"));
        Fetched fetched = fetch(10, null);
        assertThat(Tree.listOf(fetched.realm().get("users")).get(1))
                .isEqualTo(Map.of(
                        "id",
                        "u2",
                        "enabled",
                        true,
                        "requiredActions",
                        List.of(),
                        "credentials",
                        List.of(Map.of("type", "otp")),
                        "clientRoles",
                        Map.of("realm-management", List.of())));
        assertThat(fetched.gaps()).isEmpty();
        stub.on(USERS + "/u2/credentials", status(403));
        Fetched hidden = fetch(10, null);
        assertThat(hidden.gaps())
                .extracting(Gap::why)
                .containsExactly("kinds of credentials: this server shows them to accounts with manage-users");
        assertThat(Tree.mapOf(Tree.listOf(hidden.realm().get("users")).get(1)))
                .containsKey("id")
                .doesNotContainKey("credentials");
        stub.on(USERS, status(403));
        assertThat(parts(fetch(10, null))).isEqualTo("users");
    }

    @Test
    void endlessPagesAreNotFollowed() {
        partByPart();
        stub.on(BELOW + "/clients", status(403));
        for (int i = 0; i < 201; i++) {
            stub.on(USERS + "/p" + i + "/credentials", json("[]"));
        }
        stub.on(USERS, json(page(0, 100)));
        assertThatThrownBy(() -> fetch(1000, null)).hasMessageContaining("repeats itself from page to page");
        stub.on(USERS, json(page(0, 100)), json(page(100, 200)), json(page(200, 201)));
        Fetched capped = fetch(200, null);
        assertThat(Tree.listOf(capped.realm().get("users"))).hasSize(200);
        assertThat(String.valueOf(Tree.mapOf(capped.realm().get("notRead")).get("users")))
                .contains("only the first 200");
        stub.on(USERS, json(page(0, 100)), json(page(100, 150)));
        assertThat(Tree.listOf(fetch(1000, null).realm().get("users"))).hasSize(150);
        stub.on(USERS, json(page(0, 100)));
        assertThat(Tree.listOf(fetch(7, null).realm().get("users"))).hasSize(7);
    }

    private static String page(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> "{\"id\": \"p" + i + "\"}")
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
