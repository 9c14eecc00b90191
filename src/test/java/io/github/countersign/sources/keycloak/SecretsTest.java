package io.github.countersign.sources.keycloak;

import static io.github.countersign.sources.keycloak.RealmFile.OTP;
import static io.github.countersign.sources.keycloak.RealmFile.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.model.Configuration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Secrets are dropped while parsing, and nothing else is. */
class SecretsTest {

    private static final String PLANTED = "planted-secret";

    @Test
    void noSecretReachesAConfiguration() {
        RealmFile realm = RealmFile.browser(PASSWORD, "REQUIRED sms-authenticator @sms")
                .settings("sms", Map.of("apiToken", PLANTED, "length", "6"))
                .client(
                        "robot",
                        Map.of(
                                "serviceAccountsEnabled",
                                true,
                                "secret",
                                PLANTED,
                                "registrationAccessToken",
                                PLANTED,
                                "attributes",
                                Map.of("client.secret.rotated", PLANTED, "saml.signing.private.key", PLANTED)))
                .with("smtpServer", Map.of("host", "mail.example.test", "password", PLANTED))
                .with("privateKey", PLANTED)
                .add(
                        "identityProviders",
                        Map.of("alias", "partner", "config", Map.of("clientSecret", PLANTED, "clientId", "shop")))
                .add(
                        "users",
                        Map.of(
                                "username",
                                "ada",
                                "credentials",
                                List.of(
                                        Map.of("type", "password", "value", PLANTED),
                                        Map.of("type", "otp", "secretData", "{\"value\":\"" + PLANTED + "\"}"),
                                        Map.of("hashedSaltedValue", PLANTED, "salt", PLANTED))))
                .with(
                        "components",
                        Map.of(
                                "org.keycloak.keys.KeyProvider",
                                List.of(Map.of("config", Map.of("privateKey", List.of(PLANTED)))),
                                "org.keycloak.storage.UserStorageProvider",
                                List.of(Map.of("config", Map.of("bindCredential", List.of(PLANTED))))));
        Configuration configuration = realm.read();
        assertThat(configuration.toString()).doesNotContain(PLANTED);
        assertThat(configuration.sources().get(0).unread()).contains("/users: 1 account with a password in plain text");
    }

    @ParameterizedTest
    @CsvSource({
        "/clients/3, secret",
        "/2/clients/3, secret",
        "/spec/realm/clients/0, registrationAccessToken",
        "/clients/3/attributes, client.secret.rotated",
        "/clients/3/attributes, saml.encryption.private.key",
        "/smtpServer, password",
        "/spec/realm/smtpServer, authTokenClientSecret",
        "/components/org.keycloak.storage.UserStorageProvider/0/config, bindCredential",
        "/components/org.keycloak.keys.KeyProvider/0/config, secret",
        "/components/org.keycloak.keys.KeyProvider/0/config, keystorePassword",
        "/identityProviders/0/config, clientSecret",
        "/users/7/credentials/0, value",
        "/users/7/credentials/0, secretData",
        "/users/7/credentials/0, salt",
        "/authenticatorConfig/1/config, sms.api-key",
        "'', privateKey",
        "/0, codeSecret"
    })
    void secrets(String pointer, String key) {
        assertThat(Secrets.test(pointer, key)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/clients/3, clientId",
        "/clients/3/attributes, client.secret.creation.time",
        "/clients/3/attributes, client.secret.expiration.time",
        "/clients/3/attributes, access.token.lifespan",
        "/clients/3/attributes, use.refresh.tokens",
        "/attributes, actionTokenGeneratedByUserLifespan.reset-credentials",
        "/attributes, realmReusableOtpCode",
        "/components/org.keycloak.storage.UserStorageProvider/0/config, validatePasswordPolicy",
        "/authenticatorConfig/1/config, credentials",
        "/authenticatorConfig/1/config, action_on_otp_reset_flag",
        "/authenticationFlows/0/authenticationExecutions/1, value",
        "/users/7/credentials/0, type",
        "/users/7/attributes, value",
        "'', passwordPolicy",
        "'', resetPasswordAllowed"
    })
    void noSecrets(String pointer, String key) {
        assertThat(Secrets.test(pointer, key)).isFalse();
    }

    @Test
    void aConditionOnCredentialsKeepsItsSetting() {
        RealmFile realm = RealmFile.browser(PASSWORD, "CONDITIONAL > second")
                .flow("second", "REQUIRED conditional-credential @c", OTP)
                .settings("c", Map.of("credentials", "password", "included", "true"));
        assertThat(realm.login().accepts()).isEqualTo(List.of(List.of("password", "totp")));
    }
}
