package io.github.countersign.sources.auth0;

import static io.github.countersign.sources.auth0.TenantFile.ALWAYS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.model.Limit;
import io.github.countersign.model.NonHumanIdentity;
import io.github.countersign.model.NonHumanIdentity.CredentialKind;
import io.github.countersign.model.NonHumanIdentity.GrantType;
import io.github.countersign.model.NonHumanIdentity.IdentityKind;
import io.github.countersign.model.NonHumanIdentity.SecretLocation;
import io.github.countersign.model.Service;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Applications as identities of their own. */
class ClientsTest {

    private static final Map<String, Object> JOB = Map.of(
            "app_type", "non_interactive",
            "grant_types", List.of("client_credentials"),
            "token_endpoint_auth_method", "client_secret_post");

    private static TenantFile tenant() {
        return TenantFile.asking(ALWAYS, "otp");
    }

    private static TenantFile granted(String audience, String... scopes) {
        return tenant().client("Job", JOB)
                .with(
                        "clientGrants",
                        List.of(Map.of("client_id", "Job", "audience", audience, "scope", List.of(scopes))));
    }

    @Test
    void aMachineHasASecretThatLasts() {
        NonHumanIdentity job = tenant().client("Job", JOB).identity("Job");
        assertThat(job.kind()).isEqualTo(IdentityKind.SERVICE_ACCOUNT);
        assertThat(job.credential().kind()).isEqualTo(CredentialKind.CLIENT_SECRET);
        assertThat(job.credential().lifetime()).isEqualTo(Limit.NONE);
        assertThat(job.interactiveLoginAllowed()).isFalse();
        assertThat(job.oauth().grantTypes()).containsExactly(GrantType.CLIENT_CREDENTIALS);
        assertThat(job.privileged()).isNull();
    }

    @Test
    void otherWaysToProveOneselfAreTold() {
        assertThat(tenant().client("Web", Map.of("token_endpoint_auth_method", "none"))
                        .identity("Web")
                        .credential()
                        .kind())
                .isEqualTo(CredentialKind.PUBLIC_CLIENT);
        Map<String, Object> key = Map.of("client_authentication_methods", Map.of("private_key_jwt", Map.of()));
        assertThat(tenant().client("Web", key).identity("Web").credential().kind())
                .isEqualTo(CredentialKind.PRIVATE_KEY_JWT);
        Map<String, Object> tls =
                Map.of("client_authentication_methods", Map.of("self_signed_tls_client_auth", Map.of()));
        assertThat(tenant().client("Web", tls).identity("Web").credential().kind())
                .isEqualTo(CredentialKind.MUTUAL_TLS);
        assertThat(tenant().client("Web", Map.of()).identity("Web").credential().kind())
                .isNull();
    }

    @Test
    void twoWaysSideBySideAreUnknown() {
        TenantFile tenant = tenant().client(
                        "Web",
                        Map.of(
                                "token_endpoint_auth_method",
                                "client_secret_post",
                                "client_authentication_methods",
                                Map.of("private_key_jwt", Map.of())));
        assertThat(tenant.identity("Web").credential().kind()).isNull();
        assertThat(tenant.unread()).anyMatch(note -> note.contains("stands beside"));
    }

    @Test
    void aSecretInAFileIsToldApartFromAHiddenOne() {
        TenantFile literal = tenant().client(
                        "Web", Map.of("token_endpoint_auth_method", "client_secret_post", "client_secret", "s3cret"));
        assertThat(literal.identity("Web").credential().location()).isEqualTo(SecretLocation.CONFIGURATION_FILE);
        assertThat(literal.read().toString()).doesNotContain("s3cret");
        for (String hidden : List.of("##SECRET##", "[REDACTED]", "**********", "_VALUE_NOT_SHOWN_")) {
            TenantFile tenant = tenant().client(
                            "Web", Map.of("token_endpoint_auth_method", "client_secret_post", "client_secret", hidden));
            assertThat(tenant.identity("Web").credential().location()).isNull();
        }
    }

    @Test
    void grantsAreReadUnderAllTheirNames() {
        List<String> names = List.of(
                "authorization_code",
                "implicit",
                "http://auth0.com/oauth/grant-type/password-realm",
                "urn:ietf:params:oauth:grant-type:device_code",
                "urn:ietf:params:oauth:grant-type:token-exchange",
                "refresh_token");
        assertThat(tenant().client("Web", Map.of("grant_types", names))
                        .identity("Web")
                        .oauth()
                        .grantTypes())
                .containsExactly(
                        GrantType.AUTHORIZATION_CODE,
                        GrantType.IMPLICIT,
                        GrantType.PASSWORD,
                        GrantType.DEVICE_CODE,
                        GrantType.TOKEN_EXCHANGE);
    }

    @Test
    void whoMayChangeTheTenantIsPrivileged() {
        TenantFile tenant = granted("https://example.eu.auth0.com/api/v2/", "read:users", "update:users");
        assertThat(tenant.identity("Job").privileged()).isTrue();
        assertThat(tenant.identity("Job").services()).containsExactly("management-api");
        assertThat(tenant.read()
                        .find(Service.class, "management-api")
                        .findFirst()
                        .orElseThrow()
                        .hosts())
                .containsExactly("tenant-admin");
    }

    @Test
    void whoMayOnlyReadIsPerhapsPrivileged() {
        TenantFile tenant = granted("https://example.eu.auth0.com/api/v2/", "read:users");
        assertThat(tenant.identity("Job").privileged()).isNull();
        assertThat(tenant.identity("Job").services()).isNull();
        assertThat(granted("https://api.example.com/orders", "update:orders")
                        .identity("Job")
                        .privileged())
                .isFalse();
        assertThat(granted("##AUDIENCE##", "x").identity("Job").privileged()).isNull();
    }

    @Test
    void logsCanBeChangedWithoutPowerOverAccounts() {
        TenantFile tenant = granted("https://example.eu.auth0.com/api/v2/", "update:log_streams");
        assertThat(tenant.identity("Job").privileged()).isTrue();
        assertThat(tenant.identity("Job").services()).isNull();
    }

    @Test
    void whatAuth0MakesItselfAndApisAreNoIdentities() {
        TenantFile tenant = tenant().client("All Applications", Map.of("global", true))
                .client("Api", Map.of("app_type", "resource_server"));
        assertThat(tenant.read().all(NonHumanIdentity.class)).isEmpty();
    }
}
