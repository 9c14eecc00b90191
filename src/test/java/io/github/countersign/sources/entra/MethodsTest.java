package io.github.countersign.sources.entra;

import static io.github.countersign.sources.entra.TenantFile.ADMINS;
import static io.github.countersign.sources.entra.TenantFile.ALL;
import static io.github.countersign.sources.entra.TenantFile.MFA;
import static io.github.countersign.sources.entra.TenantFile.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.model.Authenticator;
import io.github.countersign.model.AuthenticatorType;
import io.github.countersign.model.Count;
import io.github.countersign.model.Limit;
import io.github.countersign.model.Login.Enforcement;
import io.github.countersign.model.OutOfBand.Transfer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which methods people may use, and what is known of each. */
class MethodsTest {

    private static TenantFile with(String... written) {
        return TenantFile.of(policy(ALL, MFA)).methods("migrationComplete", List.of(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"migrationInProgress", "preMigration", ""})
    void beforeTheMigrationOlderPortalsMayAllowMore(String state) {
        TenantFile file = TenantFile.of(policy(ALL, MFA)).methods(state, List.of(), "Fido2");

        assertThat(file.people().accepts()).isNull();
        assertThat(file.people().offers()).isNull();
        assertThat(file.unread()).anyMatch(note -> note.contains("migration")).anyMatch(note -> note.contains("sms"));
    }

    @Test
    void olderPortalsKnowNothingOfKeys() {
        TenantFile file = TenantFile.of(policy(ALL, TenantFile.RESISTANT)).methods("preMigration", List.of(), "Fido2");

        assertThat(file.people().accepts()).containsExactlyInAnyOrder(List.of("windows-hello"), List.of("passkey"));
    }

    @Test
    void withoutThePolicyOnMethodsItIsOpenWhatIsAccepted() {
        TenantFile file = TenantFile.of(policy(ALL, MFA));

        assertThat(file.people().accepts()).isNull();
        assertThat(file.people().enforcement()).isEqualTo(Enforcement.ENFORCED);
        assertThat(file.unread()).anyMatch(note -> note.contains("authenticationMethodsPolicy"));
    }

    @Test
    void namesOfTypesInPlaceOfMethodsAreNoMethods() {
        TenantFile file = TenantFile.of(policy(ALL, MFA))
                .with(
                        "authenticationMethodsPolicy",
                        "{'policyMigrationState': 'migrationComplete', 'authenticationMethodConfigurations':"
                                + " ['Microsoft.Graph.PowerShell.Models.MicrosoftGraphAuthenticationMethodConfiguration']}");

        assertThat(file.people().accepts()).isNull();
        assertThat(file.unread()).anyMatch(note -> note.contains("-Depth"));
    }

    @Test
    void aMethodForNobodyIsNoMethod() {
        TenantFile file = with("{'id': 'Sms', 'state': 'enabled', 'includeTargets': []}");

        assertThat(file.people().accepts()).containsExactly(List.of("windows-hello"));
    }

    @Test
    void theAppDoesWhatItsModesAllow() {
        String app = "{'id': 'MicrosoftAuthenticator', 'state': 'enabled', 'isSoftwareOathEnabled': %s,"
                + " 'includeTargets': [{'authenticationMode': '%s'}]}";

        assertThat(with(app.formatted("true", "any")).people().accepts())
                .contains(
                        List.of("authenticator-sign-in"),
                        List.of("password", "authenticator-push"),
                        List.of("password", "totp"));
        assertThat(with(app.formatted("false", "push")).people().accepts())
                .containsExactlyInAnyOrder(List.of("windows-hello"), List.of("password", "authenticator-push"));
        assertThat(with(app.formatted("false", "deviceBasedPush")).people().accepts())
                .containsExactlyInAnyOrder(List.of("windows-hello"), List.of("authenticator-sign-in"));
        assertThat(with(app.formatted("null", "push")).people().accepts()).isNull();
    }

    @Test
    void aPushNamesANumberThatIsTyped() {
        Authenticator push = TenantFile.of(policy(ALL, MFA))
                .methods("MicrosoftAuthenticator")
                .authenticator("authenticator-push");

        assertThat(push.type()).isEqualTo(AuthenticatorType.PUSH);
        assertThat(push.outOfBand().transfer()).isEqualTo(Transfer.PRIMARY_TO_SECONDARY);
        assertThat(push.livesOn()).containsExactly("phone");
    }

    @Test
    void aMessageMayBeTheFirstFactor() {
        String sms = "{'id': 'Sms', 'state': 'enabled', 'includeTargets': [{'id': 'all_users'%s}]}";
        TenantFile on = TenantFile.of(policy(ADMINS, MFA))
                .methods("migrationComplete", List.of(sms.formatted(", 'isUsableForSignIn': true")));
        TenantFile off = TenantFile.of(policy(ADMINS, MFA))
                .methods("migrationComplete", List.of(sms.formatted(", 'isUsableForSignIn': false")));
        TenantFile untold = TenantFile.of(policy(ADMINS, MFA)).methods("migrationComplete", List.of(sms.formatted("")));

        assertThat(on.people().accepts()).contains(List.of("sms"));
        assertThat(off.people().accepts()).doesNotContain(List.of("sms"));
        assertThat(untold.people().accepts()).isNull();
    }

    @Test
    void aCertificateCountsAsItsModeSays() {
        String certificate = "{'id': 'X509Certificate', 'state': 'enabled', 'includeTargets': [{'id': 'all_users'}],"
                + " 'authenticationModeConfiguration': {'x509CertificateAuthenticationDefaultMode': '%s', 'rules': %s}}";
        String several = "x509CertificateMultiFactor";
        String single = "x509CertificateSingleFactor";

        assertThat(with(certificate.formatted(several, "[]")).people().accepts())
                .containsExactlyInAnyOrder(List.of("windows-hello"), List.of("certificate-multi-factor"));
        assertThat(with(certificate.formatted(single, "[]")).people().accepts())
                .containsExactlyInAnyOrder(List.of("windows-hello"), List.of("password", "certificate"));
        assertThat(with(certificate.formatted(single, "{'x509CertificateAuthenticationMode': '" + several + "'}"))
                        .people()
                        .accepts())
                .contains(List.of("certificate-multi-factor"));
    }

    @Test
    void onlyKeysThatMustAttestCannotBeCopied() {
        String key =
                "{'id': 'Fido2', 'state': 'enabled', 'includeTargets': [{'id': 'all_users'}], 'isAttestationEnforced':"
                        + " %s, 'keyRestrictions': {'isEnforced': true, 'enforcementType': '%s', 'aaGuids': ['x']}}";
        Authenticator attested = with(key.formatted("true", "allow")).authenticator("passkey");
        Authenticator other = with(key.formatted("false", "block")).authenticator("passkey");

        assertThat(attested.keyExportable()).isFalse();
        assertThat(attested.webAuthn().modelsRestricted()).isTrue();
        assertThat(attested.phishingResistant()).isTrue();
        assertThat(attested.multiFactor()).isTrue();
        assertThat(other.keyExportable()).isNull();
        assertThat(other.webAuthn().modelsRestricted()).isFalse();
    }

    @Test
    void aPassIsAPasswordThatIsHandedOut() {
        String pass = "{'id': 'TemporaryAccessPass', 'state': 'enabled', 'includeTargets': [{'id': 'all_users'}],"
                + " 'isUsableOnce': true, 'defaultLength': 10}";
        TenantFile file = with(pass);

        assertThat(file.people().accepts()).contains(List.of("temporary-access-pass"));
        assertThat(file.authenticator("temporary-access-pass").password().assignedRandomly())
                .isTrue();
        assertThat(file.authenticator("temporary-access-pass").password().minimumLength())
                .isEqualTo(10);
        assertThat(file.authenticator("temporary-access-pass").replayResistant())
                .isTrue();
    }

    @Test
    void aKnownDeviceIsNoFactor() {
        TenantFile file = TenantFile.of(policy(ALL, "{'builtInControls': ['domainJoinedDevice']}"))
                .methods("Sms");

        assertThat(file.authenticator("joined-device").type()).isEqualTo(AuthenticatorType.TRUSTED_DEVICE);
        assertThat(file.authenticator("joined-device").possibleFactors()).isEmpty();
    }

    @Test
    void thePasswordIsWhatTheVendorFixes() {
        Authenticator password =
                TenantFile.of(policy(ADMINS, MFA)).methods("Sms").authenticator("password");

        assertThat(password.password().minimumLength()).isEqualTo(8);
        assertThat(password.password().maximumLength()).isEqualTo(new Count(256));
        assertThat(password.password().blocklist()).isTrue();
        assertThat(password.password().rotationPeriod()).isNull();
        assertThat(password.throttling().enabled()).isTrue();
        assertThat(password.throttling().maximumFailures()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"commercial, 10", "gcc, 10", "gcchigh, 3", "dod, 3"})
    void settingsWithoutAThresholdHaveThatOfTheCloud(String cloud, int failures) {
        TenantFile file = TenantFile.of(policy(ADMINS, MFA))
                .methods("Sms")
                .with("directorySettings", "[]")
                .with("scuba_config", "{'M365Environment': '" + cloud + "'}");

        assertThat(file.authenticator("password").throttling().maximumFailures())
                .isEqualTo(new Count(failures));
    }

    @Test
    void settingsAndDomainsSayHowLongAndHowOften() {
        TenantFile file = TenantFile.of(policy(ADMINS, MFA))
                .methods("Sms")
                .with(
                        "directorySettings",
                        "[{'templateId': 't', 'values': [{'name': 'LockoutThreshold', 'value': '5'}]}]");
        String domains = "[{'id': 'a', 'passwordValidityPeriodInDays': %d}, {'id': 'b', 'passwordValidityPeriodInDays':"
                + " 2147483647}]";

        assertThat(file.authenticator("password").throttling().maximumFailures())
                .isEqualTo(new Count(5));
        assertThat(file.with("domains", domains.formatted(90))
                        .authenticator("password")
                        .password()
                        .rotationPeriod())
                .isEqualTo(new Limit(Duration.ofDays(90)));
        assertThat(file.with("domains", domains.formatted(Integer.MAX_VALUE))
                        .authenticator("password")
                        .password()
                        .rotationPeriod())
                .isEqualTo(Limit.NONE);
    }

    @Test
    void securityDefaultsAskAdministratorsAlwaysAndOthersSometimes() {
        TenantFile file = TenantFile.of()
                .without("perUserMfa")
                .with("identitySecurityDefaultsEnforcementPolicy", "{'isEnabled': true}");

        assertThat(file.administrators().enforcement()).isEqualTo(Enforcement.ENFORCED);
        assertThat(file.administrators().accepts())
                .containsExactlyInAnyOrder(List.of("password", "authenticator-push"), List.of("password", "totp"));
        assertThat(file.people().enforcement()).isEqualTo(Enforcement.ONLY_SOME);
        assertThat(file.people().account().legacyProtocolsAllowed()).isFalse();
    }

    @Test
    void withoutPoliciesItMattersWhetherSecurityDefaultsAreOn() {
        TenantFile untold = TenantFile.of().methods("Sms");
        TenantFile off = TenantFile.of()
                .methods("Sms")
                .with("identitySecurityDefaultsEnforcementPolicy", "{'isEnabled': false}");

        assertThat(untold.people().accepts()).isNull();
        assertThat(untold.people().sideDoors()).isNull();
        assertThat(off.people().accepts()).contains(List.of("password"));
    }
}
