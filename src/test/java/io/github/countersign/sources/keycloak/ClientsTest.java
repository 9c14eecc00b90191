package io.github.countersign.sources.keycloak;

import static io.github.countersign.sources.keycloak.RealmFile.OTP;
import static io.github.countersign.sources.keycloak.RealmFile.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.model.Limit;
import io.github.countersign.model.NonHumanIdentity;
import io.github.countersign.model.NonHumanIdentity.CredentialKind;
import io.github.countersign.model.NonHumanIdentity.GrantType;
import io.github.countersign.model.NonHumanIdentity.IdentityKind;
import io.github.countersign.model.NonHumanIdentity.SecretLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Clients as identities of their own. */
class ClientsTest {

    private static RealmFile realm() {
        return RealmFile.browser(PASSWORD, OTP);
    }

    private static NonHumanIdentity robot(Map<String, ?> facts) {
        Map<String, Object> client =
                new LinkedHashMap<>(Map.of("serviceAccountsEnabled", true, "standardFlowEnabled", false));
        client.putAll(facts);
        return realm().client("robot", client).identity("robot");
    }

    @Test
    void aServiceAccountWithALiteralSecret() {
        NonHumanIdentity robot = robot(Map.of("secret", "s3cr3t"));
        assertThat(robot.kind()).isEqualTo(IdentityKind.SERVICE_ACCOUNT);
        assertThat(robot.credential().kind()).isEqualTo(CredentialKind.CLIENT_SECRET);
        assertThat(robot.credential().location()).isEqualTo(SecretLocation.CONFIGURATION_FILE);
        assertThat(robot.credential().lifetime()).isEqualTo(Limit.NONE);
        assertThat(robot.credential().age()).isNull();
        assertThat(robot.oauth().grantTypes()).containsExactly(GrantType.CLIENT_CREDENTIALS);
        assertThat(robot.oauth().pkce()).isNull();
        assertThat(robot.interactiveLoginAllowed()).isFalse();
        assertThat(robot.privileged()).isNull();
    }

    @Test
    void maskedAndReplacedSecretsSayNothingOfWhereTheyAreKept() {
        assertThat(robot(Map.of("secret", "**********")).credential().location())
                .isNull();
        assertThat(robot(Map.of("secret", "${ROBOT_SECRET}")).credential().location())
                .isNull();
        assertThat(robot(Map.of()).credential().location()).isNull();
    }

    @Test
    void otherWaysToProveAClient() {
        Map<String, CredentialKind> kinds = Map.of(
                "client-secret-jwt", CredentialKind.CLIENT_SECRET,
                "client-jwt", CredentialKind.PRIVATE_KEY_JWT,
                "client-x509", CredentialKind.MUTUAL_TLS,
                "federated-jwt", CredentialKind.OIDC_FEDERATION);
        kinds.forEach((type, kind) -> assertThat(robot(Map.of("clientAuthenticatorType", type))
                        .credential()
                        .kind())
                .isEqualTo(kind));
        assertThat(robot(Map.of("clientAuthenticatorType", "client-jwt", "secret", "unused"))
                        .credential()
                        .location())
                .isNull();
        assertThat(robot(Map.of("clientAuthenticatorType", "home-made"))
                        .credential()
                        .kind())
                .isNull();
    }

    @Test
    void aSecretLivesFromCreationToExpiry() {
        assertThat(robot(Map.of(
                                "attributes",
                                Map.of(
                                        "client.secret.creation.time", "1700000000",
                                        "client.secret.expiration.time", "1700086400")))
                        .credential()
                        .lifetime())
                .isEqualTo(Limit.ofSeconds(86_400));
        assertThat(robot(Map.of("attributes", Map.of("client.secret.expiration.time", "0")))
                        .credential()
                        .lifetime())
                .isEqualTo(Limit.NONE);
        assertThat(robot(Map.of("attributes", Map.of("client.secret.expiration.time", "1700086400")))
                        .credential()
                        .lifetime())
                .isNull();
    }

    @Test
    void aPublicClientHasNoCredential() {
        NonHumanIdentity shop = realm().client(
                        "shop", Map.of("publicClient", true, "standardFlowEnabled", true, "implicitFlowEnabled", true))
                .identity("shop");
        assertThat(shop.kind()).isEqualTo(IdentityKind.OAUTH_CLIENT);
        assertThat(shop.credential().kind()).isEqualTo(CredentialKind.PUBLIC_CLIENT);
        assertThat(shop.oauth().grantTypes()).containsExactly(GrantType.AUTHORIZATION_CODE, GrantType.IMPLICIT);
        assertThat(shop.oauth().pkce()).isFalse();
        assertThat(shop.interactiveLoginAllowed()).isNull();
    }

    @Test
    void pkceIsEnforcedByItsMethod() {
        Map<String, Object> s256 = Map.of("attributes", Map.of("pkce.code.challenge.method", "S256"));
        Map<String, Object> plain = Map.of("attributes", Map.of("pkce.code.challenge.method", "plain"));
        assertThat(realm().client("shop", s256).identity("shop").oauth().pkce()).isTrue();
        assertThat(realm().client("shop", plain).identity("shop").oauth().pkce())
                .isNull();
    }

    @Test
    void policiesForClientsMayForceWhatAClientDoesNotState() {
        RealmFile realm = realm().client("shop", Map.of())
                .with("clientPolicies", Map.of("policies", List.of(Map.of("name", "strict", "enabled", true))));
        assertThat(realm.identity("shop").oauth().pkce()).isNull();
        assertThat(realm.unread()).anyMatch(note -> note.startsWith("/clientPolicies"));
    }

    @Test
    void theServersOwnClientsAreLeftOut() {
        RealmFile realm = realm().client("account", Map.of())
                .client("admin-cli", Map.of())
                .client("realm-management", Map.of("bearerOnly", true))
                .client("api", Map.of("bearerOnly", true))
                .client("gone", Map.of("enabled", false))
                .client("sp", Map.of("protocol", "saml"));
        assertThat(realm.read().all(NonHumanIdentity.class)).isEmpty();
    }

    private static RealmFile withAccount(Map<String, ?> facts) {
        Map<String, Object> account =
                new LinkedHashMap<>(Map.of("username", "service-account-robot", "serviceAccountClientId", "robot"));
        account.putAll(facts);
        return realm().client("robot", Map.of("serviceAccountsEnabled", true))
                .client("realm-management", Map.of("bearerOnly", true))
                .add("users", account);
    }

    @Test
    void rolesTellWhetherAnAccountIsPrivileged() {
        RealmFile admin = withAccount(Map.of("clientRoles", Map.of("realm-management", List.of("manage-users"))));
        assertThat(admin.identity("robot").privileged()).isTrue();
        assertThat(admin.identity("robot").services()).containsExactly("admin-console");
        assertThat(withAccount(Map.of("realmRoles", List.of("employee")))
                        .identity("robot")
                        .privileged())
                .isFalse();
        assertThat(withAccount(Map.of("clientRoles", Map.of("realm-management", List.of("view-clients"))))
                        .identity("robot")
                        .privileged())
                .isNull();
    }

    @Test
    void rolesComeThroughGroupsAndOtherRolesToo() {
        Map<String, Object> composite = Map.of(
                "name", "operator", "composites", Map.of("client", Map.of("realm-management", List.of("realm-admin"))));
        RealmFile byRole = withAccount(Map.of("realmRoles", List.of("operator")))
                .with("roles", Map.of("realm", List.of(composite)));
        assertThat(byRole.identity("robot").privileged()).isTrue();
        RealmFile byGroup = withAccount(Map.of("groups", List.of("/staff/operators")))
                .with(
                        "groups",
                        List.of(Map.of(
                                "name",
                                "staff",
                                "subGroups",
                                List.of(Map.of(
                                        "name",
                                        "operators",
                                        "clientRoles",
                                        Map.of("realm-management", List.of("manage-realm")))))));
        assertThat(byGroup.identity("robot").privileged()).isTrue();
    }

    @Test
    void namesThatAreNoIdsBecomeTitles() {
        RealmFile realm = realm().client("https://shop.example.test/app", Map.of())
                .client("https:/shop.example.test/app", Map.of());
        assertThat(realm.identity("https:-shop.example.test-app").title()).isEqualTo("https://shop.example.test/app");
        assertThat(realm.identity("https:-shop.example.test-app-2").title()).isEqualTo("https:/shop.example.test/app");
    }
}
