package io.github.countersign.sources.entra;

import static io.github.countersign.sources.entra.TenantFile.ADMINS;
import static io.github.countersign.sources.entra.TenantFile.ALL;
import static io.github.countersign.sources.entra.TenantFile.BLOCK;
import static io.github.countersign.sources.entra.TenantFile.MFA;
import static io.github.countersign.sources.entra.TenantFile.RESISTANT;
import static io.github.countersign.sources.entra.TenantFile.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.model.Login;
import io.github.countersign.model.Login.Enforcement;
import io.github.countersign.model.Population;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How policies combine into what a login accepts. */
class PoliciesTest {

    private static final List<String> HELLO = List.of("windows-hello");
    private static final List<String> PUSH = List.of("password", "authenticator-push");
    private static final List<String> PASSWORD = List.of("password");

    @Test
    void whatEveryMethodAndTheDemandLeaveIsAccepted() {
        TenantFile file = TenantFile.of(policy(ALL, MFA)).methods("MicrosoftAuthenticator", "Sms");

        assertThat(file.people().accepts()).containsExactlyInAnyOrder(HELLO, PUSH, List.of("password", "sms"));
        assertThat(file.people().enforcement()).isEqualTo(Enforcement.ENFORCED);
    }

    @Test
    void withoutADemandThePasswordIsEnough() {
        TenantFile file = TenantFile.of(policy(ALL, BLOCK, "'clientAppTypes': ['other', 'exchangeActiveSync']"))
                .methods("MicrosoftAuthenticator");

        assertThat(file.people().accepts()).containsExactlyInAnyOrder(HELLO, PASSWORD);
        assertThat(file.people().enforcement()).isEqualTo(Enforcement.SINGLE_FACTOR);
    }

    @Test
    void whetherThePasswordIsEnoughIsOpenWhereASettingOfThePersonMayAskForMore() {
        TenantFile file = TenantFile.of(policy(ADMINS, MFA)).methods("Sms").without("perUserMfa");

        assertThat(file.people().accepts()).isNull();
        assertThat(file.people().enforcement()).isNull();
        assertThat(file.unread()).anyMatch(note -> note.contains("perUserMfaState"));
    }

    @Test
    void administratorsMeetTheDemandsOnThemToo() {
        TenantFile file =
                TenantFile.of(policy(ALL, MFA), policy(ADMINS, RESISTANT)).methods("Sms", "Fido2");

        assertThat(file.administrators().accepts()).containsExactlyInAnyOrder(HELLO, List.of("passkey"));
        assertThat(file.administrators().phishingResistantRequiredFor()).containsExactly(Population.OPERATORS);
        assertThat(file.people().accepts()).contains(List.of("password", "sms"));
        assertThat(file.people().phishingResistantRequiredFor()).isEmpty();
    }

    @Test
    void oneOfSeveralControlsSuffices() {
        TenantFile file = TenantFile.of(
                        policy(ALL, "{'operator': 'OR', 'builtInControls': ['mfa', 'compliantDevice']}"))
                .methods("MicrosoftAuthenticator");

        assertThat(file.people().accepts())
                .containsExactlyInAnyOrder(HELLO, PUSH, List.of("password", "compliant-device"));
        assertThat(file.people().enforcement()).isEqualTo(Enforcement.ONLY_SOME);
    }

    @Test
    void allOfSeveralControlsAreNeeded() {
        TenantFile file = TenantFile.of(
                        policy(ALL, "{'operator': 'AND', 'builtInControls': ['mfa', 'compliantDevice']}"))
                .methods("MicrosoftAuthenticator");

        assertThat(file.people().accepts())
                .containsExactlyInAnyOrder(
                        List.of("compliant-device", "windows-hello"),
                        List.of("password", "authenticator-push", "compliant-device"));
        assertThat(file.people().enforcement()).isEqualTo(Enforcement.ENFORCED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"enabledForReportingButNotEnforced", "disabled"})
    void aPolicyThatIsNotEnabledAsksNothing(String state) {
        TenantFile file = TenantFile.of(policy(ALL, MFA).replace("'enabled'", "'" + state + "'"), policy(ADMINS, MFA))
                .methods("Sms");

        assertThat(file.people().accepts()).contains(PASSWORD);
    }

    @Test
    void aListOfCombinationsBeatsTheIdOfABuiltInStrength() {
        TenantFile file = TenantFile.of(policy(
                        ALL,
                        "{'authenticationStrength': {'id': '00000000-0000-0000-0000-000000000002',"
                                + " 'allowedCombinations': ['fido2']}}"))
                .methods("Sms", "Fido2");

        assertThat(file.people().accepts()).containsExactly(List.of("passkey"));
    }

    @Test
    void anObjectOfNullsIsNoStrength() {
        TenantFile file = TenantFile.of(policy(
                        ALL,
                        "{'Operator': 'OR', 'BuiltInControls': ['mfa'], 'AuthenticationStrength': {'Id': null,"
                                + " 'AllowedCombinations': null}}"))
                .methods("Sms");

        assertThat(file.people().accepts()).containsExactlyInAnyOrder(HELLO, List.of("password", "sms"));
    }

    @Test
    void aStrengthOfTheTenantIsLookedUpInItsList() {
        String grant = "{'authenticationStrength': {'id': 'own'}}";
        TenantFile file = TenantFile.of(policy(ALL, grant)).methods("Sms", "Fido2");
        TenantFile listed = TenantFile.of(policy(ALL, grant))
                .methods("Sms", "Fido2")
                .with(
                        "authenticationStrengthPolicies",
                        "[{'id': 'own', 'policyType': 'custom', 'allowedCombinations': ['password,sms']}]");

        assertThat(file.people().accepts()).isNull();
        assertThat(listed.people().accepts()).containsExactly(List.of("password", "sms"));
    }

    @Test
    void aControlThatIsNotKnownLeavesOpenWhatIsAccepted() {
        TenantFile file = TenantFile.of(policy(ALL, "{'builtInControls': ['somethingNew']}"))
                .methods("Sms");

        assertThat(file.people().accepts()).isNull();
        assertThat(file.unread()).anyMatch(note -> note.contains("a control that is not known"));
    }

    @Test
    void lostNestingLeavesOpenWhatIsAsked() {
        TenantFile file = TenantFile.of(
                        policy(ALL, "'Microsoft.Graph.PowerShell.Models.ConditionalAccessGrantControls'"))
                .methods("Sms");

        assertThat(file.people().accepts()).isNull();
        assertThat(file.unread()).anyMatch(note -> note.contains("-Depth"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'userRiskLevels': ['high']",
                "'signInRiskLevels': ['high']",
                "'insiderRiskLevels': 'elevated'",
                "'platforms': {'includePlatforms': ['windows']}",
                "'platforms': {'includePlatforms': ['all'], 'excludePlatforms': ['linux']}",
                "'clientAppTypes': ['browser']",
                "'locations': {'includeLocations': ['a3b5']}",
                "'applications': {'includeApplications': ['Office365']}",
                "'applications': {'includeApplications': ['None']}",
                "'applications': {'includeUserActions': ['urn:user:registerdevice']}",
                "'applications': {'includeAuthenticationContextClassReferences': ['c1']}",
                "'clientApplications': {'includeServicePrincipals': ['ServicePrincipalsInMyTenant']}",
                "'authenticationFlows': {'transferMethods': 'deviceCodeFlow'}",
                "'devices': {'deviceFilter': {'mode': 'include', 'rule': 'device.isCompliant -eq True'}}",
                "'devices': {'deviceFilter': {'mode': 'exclude', 'rule': 'device.trustType -ne AzureAD'}}"
            },
            quoteCharacter = '`')
    void whatNarrowsAPolicyLeavesThePasswordElsewhere(String condition) {
        TenantFile file = TenantFile.of(policy(ALL, MFA, condition)).methods("Sms");

        assertThat(file.people().accepts()).contains(PASSWORD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'clientAppTypes': ['All']",
                "'clientAppTypes': []",
                "'platforms': {'includePlatforms': ['all']}",
                "'platforms': {'includePlatforms': null, 'excludePlatforms': null}",
                "'locations': {'includeLocations': ['All']}",
                "'applications': {'includeApplications': ['all']}",
                "'devices': {'deviceFilter': {'mode': null, 'rule': null}}",
                "'devices': {'deviceFilter': {'mode': 'exclude', 'rule': 'device.isCompliant -eq True'}}",
                "'devices': {'deviceFilter': {'mode': 'include', 'rule': 'device.isCompliant -ne True'}}",
                "'clientApplications': {'includeServicePrincipals': null}"
            },
            quoteCharacter = '`')
    void whatDoesNotNarrowAPolicyLeavesNoPassword(String condition) {
        TenantFile file = TenantFile.of(policy(ALL, MFA, condition)).methods("Sms");

        assertThat(file.people().accepts()).containsExactlyInAnyOrder(HELLO, List.of("password", "sms"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'somethingNew': {'include': ['x']}",
                "'times': {'includedRanges': ['x']}",
                "'applications': {'includeApplications': ['All'], 'applicationFilter': {'mode': 'exclude', 'rule':"
                        + " 'x'}}",
                "'platforms': 'Microsoft.Graph.PowerShell.Models.Platforms'",
                "'devices': {'deviceFilter': {'mode': 'exclude', 'rule': 'device.a -eq True -and device.b -ne True'}}"
            },
            quoteCharacter = '`')
    void aConditionThatIsNotWorkedOutLeavesOpenWhatIsAccepted(String condition) {
        TenantFile file = TenantFile.of(policy(ALL, MFA, condition)).methods("Sms");

        assertThat(file.people().accepts()).isNull();
    }

    @Test
    void whereOnlyAGroupIsAskedItIsOpenWhetherEverybodyIs() {
        TenantFile file =
                TenantFile.of(policy("{'includeGroups': ['staff']}", MFA)).methods("Sms");

        assertThat(file.people().accepts()).isNull();
        assertThat(file.people().enforcement()).isNull();
    }

    @Test
    void aGroupThatIsKeptOutIsNoneOfThoseWhoSignIn() {
        TenantFile file = TenantFile.of(policy(ALL, MFA), policy("{'includeGroups': ['robots']}", BLOCK))
                .methods("Sms");

        assertThat(file.people().accepts()).containsExactlyInAnyOrder(HELLO, List.of("password", "sms"));
    }

    @Test
    void whereEverywhereElseIsBlockedTheNamedPlacesCount() {
        TenantFile file = TenantFile.of(
                        policy(ALL, BLOCK, "'locations': {'includeLocations': ['All'], 'excludeLocations': ['home']}"),
                        policy(ALL, MFA))
                .methods("Sms");

        assertThat(file.people().accepts()).containsExactlyInAnyOrder(HELLO, List.of("password", "sms"));
    }

    @Test
    void whereEverybodyIsKeptOutButSomeTheseCount() {
        TenantFile file = TenantFile.of(
                        policy("{'includeUsers': ['All'], 'excludeGroups': ['staff']}", BLOCK), policy(ALL, MFA))
                .methods("Sms");

        assertThat(file.people().accepts()).containsExactlyInAnyOrder(HELLO, List.of("password", "sms"));
    }

    @Test
    void peopleNamedOneByOneAreSome() {
        TenantFile file =
                TenantFile.of(policy("{'includeUsers': ['ada']}", MFA)).methods("Sms");

        assertThat(file.people().accepts()).contains(PASSWORD);
        assertThat(file.administrators().accepts()).isNull();
    }

    @Test
    void administratorsOfWhomTheNamesAreKnownAreAskedByName() {
        String list = "{'ada': {'roles': ['Global Administrator']}%s}";
        TenantFile one = TenantFile.of(policy("{'includeUsers': ['ada']}", MFA))
                .methods("Sms")
                .with("privileged_users", list.formatted(""));
        TenantFile two = TenantFile.of(policy("{'includeUsers': ['ada']}", MFA))
                .methods("Sms")
                .with("privileged_users", list.formatted(", 'ben': {'roles': ['Global Administrator']}"));

        assertThat(one.administrators().enforcement()).isEqualTo(Enforcement.ENFORCED);
        assertThat(two.administrators().accepts()).contains(PASSWORD);
    }

    @Test
    void onePolicyProvesWhatIsAskedAndNothingElse() {
        String single = policy(ALL, MFA);

        Login people = TenantFile.read(single)
                .get(0)
                .find(Login.class, "people")
                .findFirst()
                .orElseThrow();

        assertThat(people.enforcement()).isEqualTo(Enforcement.ENFORCED);
        assertThat(people.accepts()).isNull();
        assertThat(people.sideDoors()).isNull();
    }

    @Test
    void aListWithANextPageProvesNoAbsence() {
        String list = "{'value': [" + policy(ADMINS, MFA) + "], '@odata.nextLink': 'https://graph.microsoft.com/next'}";

        Login people = TenantFile.read(list)
                .get(0)
                .find(Login.class, "people")
                .findFirst()
                .orElseThrow();

        assertThat(people.sideDoors()).isNull();
    }
}
