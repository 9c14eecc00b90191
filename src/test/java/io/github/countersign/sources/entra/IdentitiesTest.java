package io.github.countersign.sources.entra;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.model.Limit;
import io.github.countersign.model.NonHumanIdentity;
import io.github.countersign.model.NonHumanIdentity.CredentialKind;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Applications and what they prove themselves with. */
class IdentitiesTest {

    private static final String SECRET =
            "{'startDateTime': '2026-01-01T00:00:00Z', 'endDateTime': '2026-07-01T00:00:00Z', 'secretText': null}";

    private static NonHumanIdentity application(String credentials) {
        return read("[{'appId': 'a', 'displayName': 'robot', " + credentials + "}]");
    }

    private static NonHumanIdentity read(String json) {
        return TenantFile.read(json)
                .get(0)
                .find(NonHumanIdentity.class, "robot")
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theWeakestCredentialCounts() {
        assertThat(application("'passwordCredentials': [" + SECRET + "], 'keyCredentials': [" + SECRET + "]")
                        .credential()
                        .kind())
                .isEqualTo(CredentialKind.CLIENT_SECRET);
        assertThat(application("'passwordCredentials': [], 'keyCredentials': [" + SECRET + "]")
                        .credential()
                        .kind())
                .isEqualTo(CredentialKind.PRIVATE_KEY_JWT);
    }

    @Test
    void powerShellWritesOneCredentialWithoutAList() {
        NonHumanIdentity robot = application("'PasswordCredentials': " + SECRET + ", 'KeyCredentials': null");

        assertThat(robot.credential().kind()).isEqualTo(CredentialKind.CLIENT_SECRET);
        assertThat(robot.credential().lifetime()).isEqualTo(new Limit(Duration.ofDays(181)));
        assertThat(robot.credential().age()).isNull();
    }

    @Test
    void aFederatedCredentialNeedsNoSecret() {
        NonHumanIdentity robot = application(
                "'passwordCredentials': [], 'keyCredentials': [], 'federatedIdentityCredentials': {'issuer':"
                        + " 'https://i.example', 'subject': 'repo:x', 'audiences': ['a']}");

        assertThat(robot.credential().kind()).isEqualTo(CredentialKind.OIDC_FEDERATION);
        assertThat(robot.workload().subjectConstrained()).isTrue();
    }

    @Test
    void whatIsNotListedIsNotNone() {
        assertThat(application("'passwordCredentials': [], 'keyCredentials': []")
                        .credential()
                        .kind())
                .isNull();
        assertThat(application("'passwordCredentials': [], 'keyCredentials': [], 'federatedIdentityCredentials': []")
                        .credential()
                        .kind())
                .isEqualTo(CredentialKind.PUBLIC_CLIENT);
    }

    @Test
    void aServicePrincipalDoesNotTellWhatItsApplicationHas() {
        NonHumanIdentity robot = read("[{'appId': 'a', 'displayName': 'robot', 'appOwnerOrganizationId': 'o',"
                + " 'passwordCredentials': [], 'keyCredentials': [], 'federatedIdentityCredentials': []}]");

        assertThat(robot.credential().kind()).isNull();
    }

    @Test
    void aCertificateThatOnlySignsAssertionsIsNoCredential() {
        NonHumanIdentity robot = read("[{'appId': 'a', 'displayName': 'robot', 'appOwnerOrganizationId': 'o',"
                + " 'passwordCredentials': [], 'keyCredentials': [{'usage': 'Sign'}]}]");

        assertThat(robot.credential().kind()).isNull();
    }

    @Test
    void onTheDayOfTheExportWhatHasRunOutIsLeftAside() {
        TenantFile file = TenantFile.of()
                .with("timestamp_zulu", "'2026-08-01T00:00:00.000Z'")
                .with("tenant_id", "'t'")
                .with(
                        "risky_applications",
                        "[{'AppId': 'a', 'DisplayName': 'robot', 'PasswordCredentials': [" + SECRET + "],"
                                + " 'KeyCredentials': {'StartDateTime': '/Date(1782864000000)/', 'EndDateTime':"
                                + " '/Date(1798761600000)/'}, 'FederatedCredentials': null,"
                                + " 'Permissions': [{'IsRisky': true}]}]")
                .with("privileged_service_principals", "{'s': {'AppId': 'b', 'DisplayName': 'mailer'}}");

        assertThat(file.identity("robot").credential().kind()).isEqualTo(CredentialKind.PRIVATE_KEY_JWT);
        assertThat(file.identity("robot").credential().age()).isEqualTo(Duration.ofDays(31));
        assertThat(file.identity("robot").privileged()).isTrue();
        assertThat(file.identity("mailer").privileged()).isTrue();
        assertThat(file.unread()).anyMatch(note -> note.contains("has run out"));
    }

    @Test
    void anApplicationOfAnotherTenantIsOfAThirdParty() {
        TenantFile file = TenantFile.of()
                .with(
                        "organization",
                        "[{'id': 'home', 'displayName': 'Example', 'verifiedDomains': [], 'tenantType': 'AAD'}]")
                .with(
                        "servicePrincipals",
                        "[{'appId': 'a', 'displayName': 'robot', 'appOwnerOrganizationId': 'away'},"
                                + " {'appId': 'b', 'displayName': 'own', 'appOwnerOrganizationId': 'home'}]");

        assertThat(file.identity("robot").thirdParty()).isTrue();
        assertThat(file.identity("own").thirdParty()).isFalse();
    }
}
