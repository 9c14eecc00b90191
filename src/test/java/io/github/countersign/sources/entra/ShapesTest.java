package io.github.countersign.sources.entra;

import static io.github.countersign.sources.entra.TenantFile.ADMINS;
import static io.github.countersign.sources.entra.TenantFile.ALL;
import static io.github.countersign.sources.entra.TenantFile.BLOCK;
import static io.github.countersign.sources.entra.TenantFile.MFA;
import static io.github.countersign.sources.entra.TenantFile.policy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.countersign.model.Configuration;
import io.github.countersign.model.Login;
import io.github.countersign.model.NonHumanIdentity;
import io.github.countersign.sources.InputException;
import io.github.countersign.sources.Inputs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files are a tenant's, and what is refused. */
class ShapesTest {

    private static final String WHOLE = policy(ALL, MFA) + ", " + policy(ADMINS, BLOCK);

    @TempDir
    private Path folder;

    private static Login people(Configuration tenant) {
        return tenant.find(Login.class, "people").findFirst().orElseThrow();
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text.replace('\'', '"'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'value': [%s]}",
                "[%s]",
                "{'conditional_access_policies': [%s]}",
                "{'Raw': {'conditional_access_policies': [%s]}, 'Results': {}}",
                "{'conditionalAccessPolicies': {'value': [%s]}}"
            })
    void listsOfPoliciesAreKnownByTheirKeys(String shape) {
        Configuration tenant = TenantFile.read(shape.formatted(WHOLE)).get(0);

        assertThat(people(tenant).enforcement()).isEqualTo(Login.Enforcement.ENFORCED);
        assertThat(people(tenant).sideDoors()).isNotNull();
        assertThat(tenant.sources().get(0).kind()).isEqualTo("entra-tenant");
    }

    @Test
    void anEmptyListIsKnownByItsContext() {
        String list =
                "{'@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#identity/conditionalAccess/policies',"
                        + " 'value': []}";

        assertThat(TenantFile.read(list)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'GrantControls': {'BuiltInControls': []}} | a piece of a Conditional Access policy",
                "{'Conditions': {'ClientAppTypes': ['all']}} | a piece of a Conditional Access policy",
                "{'SessionControls': {'SignInFrequency': {}}} | a piece of a Conditional Access policy",
                "{'value': [{'isZtModelRow': true, 'principalId': null, 'roleDefinitionId': null}]} | a model row",
                "[{'isMfaRegistered': true, 'methodsRegistered': []}] | people without the tenant's policies",
                "[{'id': 'x', 'policyType': 'custom', 'allowedCombinations': ['fido2']}] | authentication strengths"
                        + " without",
                "[{'Issuer': 'i', 'Subject': 's', 'Audiences': 'a'}] | federated credentials without the applications",
                "{'perUserMfaState': 'disabled'} | the per-user state",
                "[{'principalId': 'p', 'roleDefinitionId': 'r'}] | who holds roles"
            })
    void whatCannotBeJudgedAloneIsRefusedWithTheReason(String text, String reason) {
        assertThatThrownBy(() -> TenantFile.read(text))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'conditions': {'network': {'connection': 'ANYWHERE'}}, 'type': 'ACCESS_POLICY'}",
                "{'Statement': [{'Effect': 'Deny', 'Condition': {}}]}",
                "{'value': [{'state': 'enabled'}]}",
                "{'realm': 'shop', 'enabled': true, 'authenticationFlows': []}",
                "{'applications': [{'id': 'x'}]}"
            })
    void filesOfOthersAreNotTaken(String text) {
        assertThat(new EntraImporter()
                        .recognises(new io.github.countersign.sources.Tree(
                                "x.json",
                                "0",
                                new tools.jackson.databind.json.JsonMapper()
                                        .readValue(text.replace('\'', '"'), Object.class),
                                java.util.Map.of())))
                .isFalse();
    }

    @Test
    void whatScubaGearCouldNotReadIsNotKnown() {
        String file =
                "{'conditional_access_policies': [], 'authentication_method': [], 'aad_unsuccessful_commands': [%s],"
                        + " 'identitySecurityDefaultsEnforcementPolicy': {'isEnabled': false}, 'privileged_users': {}}";
        Configuration read = TenantFile.read(file.formatted("")).get(0);
        Configuration lost = TenantFile.read(
                        file.formatted("'Get-MgBetaIdentityConditionalAccessPolicy', 'Get-PrivilegedUser'"))
                .get(0);

        assertThat(people(read).sideDoors()).isNotNull();
        assertThat(people(lost).sideDoors()).isNull();
        assertThat(lost.sources().get(0).unread()).anyMatch(note -> note.contains("failed"));
    }

    @Test
    void filesOfOneFolderAreOneTenant() throws IOException {
        file("a.json", policy(ALL, MFA));
        file(
                "b.json",
                policy("{'includeUsers': ['All'], 'excludeGroups': ['x']}", BLOCK, "'clientAppTypes': ['other']"));
        file("c.json", "{'policyMigrationState': 'migrationComplete', 'authenticationMethodConfigurations': []}");
        file("d.json", "{'GrantControls': {'BuiltInControls': []}}");
        String powerShell = ("\uFEFF" + policy(ADMINS, BLOCK)).replace('\'', '"');
        Files.write(folder.resolve("e.json"), powerShell.getBytes(StandardCharsets.UTF_16LE));

        List<Configuration> tenants = Inputs.read(List.of(folder));

        assertThat(tenants).hasSize(1);
        assertThat(people(tenants.get(0)).sideDoors()).isNotNull();
        assertThat(tenants.get(0).sources()).hasSize(5);
        assertThat(tenants.get(0).sources().get(0).unread()).anyMatch(note -> note.contains("taken for all"));
        assertThat(tenants.get(0).sources().get(3).unread()).anyMatch(note -> note.contains("left aside"));
    }

    @Test
    void aPolicyThatStandsInTwoFilesIsOnePolicy() throws IOException {
        file("list.json", "[" + WHOLE + "]");
        file("single.json", policy(ALL, MFA));

        assertThat(people(Inputs.read(List.of(folder)).get(0)).enforcement()).isEqualTo(Login.Enforcement.ENFORCED);
    }

    @Test
    void filesThatNameTheirTenantAreTenantsOfTheirOwn() throws IOException {
        file("one.json", "{'tenant_id': 'a', 'conditional_access_policies': [" + WHOLE + "]}");
        file("two.json", "{'tenant_id': 'b', 'conditional_access_policies': [" + WHOLE + "]}");

        assertThat(Inputs.read(List.of(folder))).hasSize(2);
    }

    @Test
    void secretsAreDroppedAndTheirPresenceTold() {
        Configuration tenant = TenantFile.read("[{'appId': 'a', 'displayName': 'robot', 'passwordCredentials':"
                        + " [{'secretText': 'Xy8~topsecret', 'hint': 'Xy8'}], 'keyCredentials': []}]")
                .get(0);

        assertThat(tenant.toString()).doesNotContain("topsecret");
        assertThat(tenant.find(NonHumanIdentity.class, "robot")).isNotEmpty();
        assertThat(tenant.sources().get(0).unread()).anyMatch(note -> note.contains("plain text"));
    }

    @Test
    void templatesAreCalledSo() {
        Configuration tenant = TenantFile.read("[" + WHOLE.replaceAll("'id': '[0-9a-f]+', ", "") + "]")
                .get(0);

        assertThat(tenant.sources().get(0).unread()).anyMatch(note -> note.contains("a template"));
    }

    @Test
    void programTextIsNoConfiguration() {
        byte[] rego = "# tests of policies\npackage aad_test\nimport rego.v1\n".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Inputs.read("policy.rego", rego))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("program text");
    }
}
