package io.github.countersign.sources.auth0;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.model.Authenticator;
import io.github.countersign.model.Authenticator.Throttling.Action;
import io.github.countersign.model.AuthenticatorType;
import io.github.countersign.model.Configuration;
import io.github.countersign.model.Limit;
import io.github.countersign.model.Login;
import io.github.countersign.model.NonHumanIdentity;
import io.github.countersign.model.NonHumanIdentity.CredentialKind;
import io.github.countersign.model.Origin;
import io.github.countersign.model.Session;
import io.github.countersign.sources.Problem;
import io.github.countersign.sources.Tree;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Resources of Terraform: blocks are lists, and an expression is a value that is not known. */
class TerraformCodeTest {

    /** Stands for what Terraform works out. */
    private record Worked(String text) {

        @Override
        public String toString() {
            return text;
        }
    }

    private static Map<String, Object> resource(String type, String name, Map<String, ?> body) {
        Map<String, Object> block = new LinkedHashMap<>(Map.of("@labels", List.of(type, name)));
        block.putAll(body);
        return block;
    }

    private static Tree file(String name, Object... resources) {
        return new Tree(
                name,
                "0",
                Map.of("resource", List.of(resources)),
                Map.of(
                        "/resource/0",
                        new Problem.Place(1, 1),
                        "/resource/0/options/0/password_policy",
                        new Problem.Place(7, 5)));
    }

    private static Configuration read(Tree... trees) {
        for (Tree tree : trees) {
            assertThat(new Auth0Importer().recognises(tree)).isTrue();
        }
        return new Auth0Importer().read(List.of(trees)).get(0);
    }

    private static Tree connection(Map<String, ?> options) {
        return file(
                "connection.tf",
                resource(
                        "auth0_connection",
                        "people",
                        Map.of("name", "people", "strategy", "auth0", "options", List.of(options))));
    }

    private static Authenticator password(Configuration configuration) {
        return configuration.find(Authenticator.class, "password").findFirst().orElseThrow();
    }

    @Test
    void aBlockThatStandsAloneIsAnObject() {
        Configuration read = read(connection(Map.of(
                "password_policy",
                "excellent",
                "password_complexity_options",
                List.of(Map.of("min_length", 12)),
                "password_dictionary",
                List.of(Map.of("enable", true)))));
        assertThat(password(read).password().minimumLength()).isEqualTo(12);
        assertThat(password(read).password().compositionRules()).hasSize(2);
        assertThat(password(read).password().blocklist()).isTrue();
        Origin origin = read.origin("/authenticators/password/password/compositionRules");
        assertThat(origin).isNotNull().hasFieldOrPropertyWithValue("pointer", "/resource/0/options/password_policy");
    }

    @Test
    void whatTerraformWorksOutIsUnknown() {
        Configuration read = read(connection(Map.of(
                "password_policy",
                new Worked("var.policy"),
                "brute_force_protection",
                new Worked("var.on"),
                "disable_signup",
                new Worked("var.shut"))));
        assertThat(password(read).password().minimumLength()).isNull();
        assertThat(password(read).password().compositionRules()).isNull();
        assertThat(password(read).throttling().enabled()).isNull();
        assertThat(read.all(Login.class).get(0).account().selfRegistration()).isNull();
        assertThat(read.sources().get(0).unread())
                .anyMatch(note -> note.startsWith("/resource/0/options/password_policy: is no value"));
    }

    @Test
    void codeStatesWhatItManagesAndNotTheWholeTenant() {
        Tree guardian = file(
                "guardian.tf",
                resource(
                        "auth0_guardian",
                        "this",
                        Map.of(
                                "policy",
                                "all-applications",
                                "otp",
                                true,
                                "phone",
                                List.of(Map.of("enabled", true, "message_types", List.of("voice"))),
                                "webauthn_roaming",
                                List.of(Map.of("enabled", true, "user_verification", "preferred")))));
        Configuration read = read(connection(Map.of()), guardian);
        Login login = read.all(Login.class).get(0);
        assertThat(login.accepts()).isNull();
        assertThat(login.enforcement()).isNull();
        assertThat(read.find(Authenticator.class, "totp")).hasSize(1);
        assertThat(read.find(Authenticator.class, "voice-code")
                        .findFirst()
                        .orElseThrow()
                        .type())
                .isEqualTo(AuthenticatorType.VOICE_CODE);
        assertThat(read.find(Authenticator.class, "security-key")
                        .findFirst()
                        .orElseThrow()
                        .activation()
                        .required())
                .isFalse();
        assertThat(read.find(Authenticator.class, "guardian-push")).isEmpty();
        assertThat(read.sources().get(1).unread())
                .anyMatch(note -> note.contains("not in the input: email, recovery-code"))
                .anyMatch(note -> note.startsWith("Terraform code"));
    }

    @Test
    void protectionStandsInOneResource() {
        Tree protection = file(
                "protection.tf",
                resource(
                        "auth0_attack_protection",
                        "this",
                        Map.of(
                                "brute_force_protection",
                                List.of(Map.of(
                                        "enabled",
                                        true,
                                        "shields",
                                        List.of("block"),
                                        "mode",
                                        "count_per_identifier",
                                        "max_attempts",
                                        5)),
                                "breached_password_detection",
                                List.of(Map.of(
                                        "enabled",
                                        true,
                                        "shields",
                                        List.of("block"),
                                        "pre_user_registration",
                                        List.of(Map.of("shields", List.of("block"))),
                                        "pre_change_password",
                                        List.of(Map.of("shields", List.of("block"))))))),
                resource("auth0_attack_protection", "captcha", Map.of("captcha", List.of(Map.of()))));
        Configuration read = read(protection, connection(Map.of()));
        assertThat(password(read).throttling().action()).isEqualTo(Action.LOCK_ACCOUNT);
        assertThat(password(read).password().blocklist()).isTrue();
        assertThat(password(read).throttling().maximumFailures()).hasToString("5");
    }

    @Test
    void settingsThatAreLeftOutKeepTheirValue() {
        Session session = read(file(
                        "tenant.tf",
                        resource(
                                "auth0_tenant",
                                "this",
                                Map.of(
                                        "session_lifetime",
                                        8,
                                        "session_cookie",
                                        List.of(Map.of("mode", "non-persistent"))))))
                .all(Session.class)
                .get(0);
        assertThat(session.overallLimit()).isEqualTo(new Limit(Duration.ofHours(8)));
        assertThat(session.inactivityLimit()).isNull();
        assertThat(session.persistentBearer()).isFalse();
    }

    @Test
    void applicationsAreTiedToTheirCredentialsAndGrants() {
        Worked id = new Worked("auth0_client.job.id");
        Configuration read = read(file(
                "clients.tf",
                resource(
                        "auth0_client",
                        "job",
                        Map.of(
                                "name",
                                "Job",
                                "app_type",
                                "non_interactive",
                                "grant_types",
                                List.of("client_credentials"))),
                resource(
                        "auth0_client_credentials",
                        "job",
                        Map.of("client_id", id, "authentication_method", "private_key_jwt")),
                resource(
                        "auth0_client_grant",
                        "job",
                        Map.of(
                                "client_id",
                                id,
                                "audience",
                                "https://example.eu.auth0.com/api/v2/",
                                "scopes",
                                List.of("update:users"))),
                resource("auth0_client", "many", Map.of("name", "Many", "count", new Worked("var.n")))));
        assertThat(read.all(NonHumanIdentity.class)).singleElement().satisfies(job -> {
            assertThat(job.credential().kind()).isEqualTo(CredentialKind.PRIVATE_KEY_JWT);
            assertThat(job.privileged()).isTrue();
            assertThat(job.interactiveLoginAllowed()).isFalse();
        });
    }

    @Test
    void codeOfOtherProvidersIsNotTaken() {
        assertThat(new Auth0Importer().recognises(file("main.tf", resource("okta_group", "a", Map.of()))))
                .isFalse();
    }
}
