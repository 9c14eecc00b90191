package io.github.countersign.sources.okta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.countersign.model.Configuration;
import io.github.countersign.model.Login;
import io.github.countersign.model.Login.Enforcement;
import io.github.countersign.model.NonHumanIdentity;
import io.github.countersign.model.NonHumanIdentity.CredentialKind;
import io.github.countersign.model.NonHumanIdentity.GrantType;
import io.github.countersign.model.NonHumanIdentity.SecretLocation;
import io.github.countersign.model.SideDoor;
import io.github.countersign.model.SideDoor.SideDoorKind;
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

/** What belongs to one org, what is refused, and what stands beside the policies. */
class OktaImporterTest {

    @TempDir
    Path folder;

    private static final String RULE =
            "{\"id\": \"%s\", \"type\": \"ACCESS_POLICY\", \"name\": \"%s\", \"status\": \"ACTIVE\", \"priority\": 1,"
                    + " \"conditions\": null, \"actions\": {\"appSignOn\": {\"access\": \"ALLOW\"}}, \"_links\":"
                    + " {\"self\": {\"href\": \"https://%s/api/v1/policies/p/rules/%s\"}}}";

    private static String rule(String id, String name, String host) {
        return RULE.formatted(id, name, host, id);
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private List<Configuration> readFolder() {
        return Inputs.read(List.of(folder));
    }

    @Test
    void theFilesOfAnOrgAreReadTogetherWhicheverItsAdministratorsHost() throws IOException {
        String whole =
                OrgFile.identity().app("all", 99, "null", OrgFile.ANY_TWO).text();
        String rules = OrgFile.bare().app("all", 99, "null", OrgFile.ANY_TWO).text();
        file("a.json", OrgFile.identity().text());
        file("b.json", rules.replace("example.okta.com", "example-admin.okta.com"));

        assertThat(readFolder()).hasSize(1);
        assertThat(readFolder().get(0).all(Login.class).get(0).accepts())
                .isEqualTo(
                        OrgFile.read("org.json", whole).all(Login.class).get(0).accepts());
        assertThat(readFolder().get(0).sources()).hasSize(2);
    }

    @Test
    void orgsOfDifferentHostsAreReadApart() throws IOException {
        file("a.json", "[" + rule("r1", "one", "one.okta.com") + "]");
        file("b.json", "[" + rule("r1", "two", "two.okta.com") + "]");

        assertThat(readFolder()).extracting(Configuration::name).containsExactly("one.okta.com", "two.okta.com");
    }

    @Test
    void aCollectionFromSeveralOrgsIsRefused() {
        String text = "[" + rule("r1", "one", "one.okta.com") + "," + rule("r2", "two", "two.okta.com") + "]";

        assertThatThrownBy(() -> OrgFile.read("mixed.json", text))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("holds objects of several orgs (one.okta.com, two.okta.com)");
    }

    @Test
    void oneObjectInTwoStatesIsRefusedAndARepetitionIsNot() {
        String same = rule("r1", "one", "one.okta.com");

        assertThatThrownBy(
                        () -> OrgFile.read("two.json", "[" + same + ",\n" + rule("r1", "other", "one.okta.com") + "]"))
                .hasMessageContaining(
                        "two.json:2:1: /1: 'r1' stands here again with other content than at two.json:1#/0");
        assertThat(OrgFile.read("two.json", "[" + same + "," + same + "]").all(Login.class))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"realm\": \"shop\"}",
                "{\"value\": [{\"type\": \"PASSWORD\", \"status\": \"ACTIVE\"}]}",
                "[{\"key\": \"webauthn\", \"status\": \"ACTIVE\"}]",
                "[]"
            })
    void whatHasNotItsKeysIsNoOrg(String text) {
        assertThatThrownBy(() -> OrgFile.read("x.json", text)).hasMessageNotContaining("okta-org:");
    }

    @Test
    void anErrorAnswerIsNoOrg() {
        assertThatThrownBy(() -> OrgFile.read(
                        "x.json", "{\"errorCode\": \"E0000011\", \"errorSummary\": \"Invalid token provided\"}"))
                .hasMessageContaining("error answer of a server");
    }

    @Test
    void aPolicyThatIsNoTenantIsJudgedWithEverythingElseUnknown() {
        String one = OrgFile.bare().policy("routing", "IDP_DISCOVERY", "").text();
        Configuration org = OrgFile.read("one.json", one);

        assertThat(org.all(Login.class)).hasSize(1);
        assertThat(org.all(Login.class).get(0).accepts()).isNull();
        assertThat(org.all(Login.class).get(0).recovery()).isNull();
    }

    private static final String CLIENT =
            "{\"id\": \"c\", \"name\": \"oidc_client\", \"label\": \"till\", \"status\": \"ACTIVE\", \"signOnMode\":"
                    + " \"OPENID_CONNECT\", \"settings\": {\"oauthClient\": {\"application_type\": \"web\","
                    + " \"grant_types\": [%s]}}, \"credentials\": {\"oauthClient\": {\"token_endpoint_auth_method\":"
                    + " \"%s\", \"client_secret\": \"hunter2\", \"pkce_required\": true}}, \"_links\": {\"accessPolicy\":"
                    + " {\"href\": \"https://example.okta.com/api/v1/policies/apps\"}}}";

    @ParameterizedTest
    @CsvSource({
        "client_secret_basic, CLIENT_SECRET",
        "client_secret_post, CLIENT_SECRET",
        "private_key_jwt, PRIVATE_KEY_JWT",
        "none, PUBLIC_CLIENT"
    })
    void clientsAreIdentitiesOfTheirOwn(String method, CredentialKind kind) {
        NonHumanIdentity client = OrgFile.bare()
                .add("apps", CLIENT.formatted("\"authorization_code\"", method))
                .read()
                .all(NonHumanIdentity.class)
                .get(0);

        assertThat(client.credential().kind()).isEqualTo(kind);
        assertThat(client.credential().location()).isEqualTo(SecretLocation.CONFIGURATION_FILE);
        assertThat(client.oauth().pkce()).isTrue();
        assertThat(client.oauth().grantTypes()).containsExactly(GrantType.AUTHORIZATION_CODE);
        assertThat(client.toString()).doesNotContain("hunter2");
    }

    @Test
    void thePasswordGrantIsADoorOnlyWhereThePolicyTakesAPasswordAlone() {
        OrgFile two = OrgFile.identity()
                .app("all", 99, "null", OrgFile.ANY_TWO)
                .add("apps", CLIENT.formatted("\"password\"", "none"));
        OrgFile one = OrgFile.identity()
                .app("all", 99, "null", OrgFile.ANY_ONE)
                .add("apps", CLIENT.formatted("\"password\"", "none"));

        assertThat(two.read().all(SideDoor.class)).isEmpty();
        assertThat(one.doors()).containsExactly("PASSWORD_GRANT [password]");
        assertThat(one.login().account().legacyProtocolsAllowed()).isTrue();
    }

    @Test
    void tokensAreStaticKeysThatNeverEndWhileTheyAreUsed() {
        String token =
                "{\"id\": \"t\", \"name\": \"export\", \"userId\": \"u\", \"tokenWindow\": \"P30D\", \"_links\": {}}";
        NonHumanIdentity key = OrgFile.bare()
                .add("tokens", token)
                .read()
                .all(NonHumanIdentity.class)
                .get(0);

        assertThat(key.credential().kind()).isEqualTo(CredentialKind.STATIC_API_KEY);
        assertThat(key.credential().lifetime()).isEqualTo(io.github.countersign.model.Limit.NONE);
    }

    private static OrgFile routing(String providers) {
        return OrgFile.identity()
                .app("all", 99, "null", OrgFile.ANY_TWO)
                .policy("routing", "IDP_DISCOVERY", "")
                .rule(
                        "routing",
                        "IDP_DISCOVERY",
                        "default",
                        1,
                        "null",
                        "{\"idp\": {\"providers\": [" + providers + "]}}");
    }

    @Test
    void aRuleThatSendsPeopleElsewhereIsADoor() {
        OrgFile org = routing("{\"type\": \"SAML2\", \"id\": \"i\", \"name\": \"partner\"}");

        assertThat(org.login().federation().used()).isTrue();
        assertThat(org.read().all(SideDoor.class))
                .extracting(SideDoor::kind)
                .containsExactly(SideDoorKind.EXTERNAL_PROVIDER);
    }

    @Test
    void thatThereIsNoDoorIsKnownOnlyWithApplicationsAndRouting() {
        String app = CLIENT.formatted("\"authorization_code\"", "none");

        assertThat(routing("{\"type\": \"OKTA\"}").login().sideDoors()).isNull();
        assertThat(routing("{\"type\": \"OKTA\"}").login().federation().used()).isFalse();
        assertThat(routing("{\"type\": \"OKTA\"}").add("apps", app).login().sideDoors())
                .isEmpty();
    }

    @Test
    void selfRegistrationIsRead() {
        String action = "{\"profileEnrollment\": {\"access\": \"ALLOW\", \"unknownUserAction\": \"REGISTER\","
                + " \"activationRequirements\": {\"emailVerification\": false}}}";
        Login login = OrgFile.identity()
                .policy("profile", "PROFILE_ENROLLMENT", "")
                .rule("profile", "PROFILE_ENROLLMENT", "all", 99, "null", action)
                .login();

        assertThat(login.account().selfRegistration()).isTrue();
        assertThat(login.account().emailVerified()).isFalse();
    }

    @Test
    void ofTheClassicEngineTheSessionPolicyIsAll() {
        String factors = ", \"settings\": {\"factors\": {\"okta_push\": {\"enroll\": {\"self\": \"OPTIONAL\"}},"
                + " \"okta_sms\": {\"enroll\": {\"self\": \"NOT_ALLOWED\"}}}}";
        OrgFile org = OrgFile.bare()
                .policy("enrol", "MFA_ENROLL", factors)
                .sessionPolicy("session", 1, true, OrgFile.EVERYBODY)
                .rule(
                        "session",
                        "SIGN_ON",
                        "all",
                        1,
                        "null",
                        "{\"signon\": {\"access\": \"ALLOW\", \"requireFactor\": true}}");

        assertThat(org.accepts()).containsExactly("okta-verify-push + password");
        assertThat(org.login().enforcement()).isEqualTo(Enforcement.ENFORCED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"strong", "weak", "classic", "terraform"})
    void theFixturesAreReadWithoutAGapInTheirReferences(String name) {
        List<Configuration> orgs = Inputs.read(List.of(Path.of("features/fixtures/okta", name)));

        assertThat(orgs).hasSize(1);
        assertThat(orgs.get(0).all(Login.class)).isNotEmpty();
        assertThat(orgs.get(0).all(Login.class))
                .allSatisfy(login -> assertThat(login.services()).isNotEmpty());
    }

    @Test
    void placesOfFactsAreThoseOfTheirOwnFile() throws IOException {
        file("a.json", OrgFile.identity().text());
        file("b.json", OrgFile.bare().app("all", 99, "null", OrgFile.ANY_TWO).text());

        assertThat(readFolder().get(0).origin("/logins/apps/accepts"))
                .satisfies(origin -> assertThat(String.valueOf(origin)).contains("b.json"));
    }

    @Test
    void bytesOfAnyEncodingAreRead() throws IOException {
        String text = OrgFile.identity().text();
        Path file = folder.resolve("wide.json");
        Files.write(file, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));

        assertThat(readFolder().get(0).name()).isEqualTo("example.okta.com");
    }
}
