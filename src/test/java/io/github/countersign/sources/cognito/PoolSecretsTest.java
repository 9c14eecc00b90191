package io.github.countersign.sources.cognito;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.sources.Tree;
import io.github.countersign.sources.vendor.Folder;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Secrets of clients and providers are dropped while a file is parsed. */
class PoolSecretsTest {

    private static final String VALUE = "canary-0123456789";

    @ParameterizedTest
    @CsvSource({
        "/UserPoolClient, ClientSecret, true",
        "/data/UserPoolClient, ClientSecret, true",
        "/IdentityProvider/ProviderDetails, client_secret, true",
        "/IdentityProvider/ProviderDetails, private_key, true",
        "/IdentityProvider/ProviderDetails, client_id, false"
    })
    void secretsAreKnownByTheirKeys(String pointer, String key, boolean secret) {
        assertThat(new CognitoImporter().secret(pointer, key)).isEqualTo(secret);
    }

    @Test
    void aSecretLeavesNothingBehind() {
        Folder folder = Folder.of(
                        "client.json",
                        "{'UserPoolClient': {'UserPoolId': 'eu_1', 'ClientId': 'web', 'ClientSecret': '" + VALUE
                                + "'}}")
                .with(
                        "provider.json",
                        "{'IdentityProvider': {'UserPoolId': 'eu_1', 'ProviderName': 'x', 'ProviderType': 'OIDC',"
                                + " 'ProviderDetails': {'client_secret': '" + VALUE + "'}}}");

        assertThat(folder.read().toString()).doesNotContain(VALUE);
    }

    @Test
    void otherTreesAreNotTaken() {
        Tree tree = new Tree("file.json", "0", Map.of("UserPool", Map.of("Name", "x")), Map.of());

        assertThat(new CognitoImporter().recognises(tree)).isFalse();
    }
}
