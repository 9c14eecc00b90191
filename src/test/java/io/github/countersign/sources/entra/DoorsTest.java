package io.github.countersign.sources.entra;

import static io.github.countersign.sources.entra.TenantFile.ADMINS;
import static io.github.countersign.sources.entra.TenantFile.ALL;
import static io.github.countersign.sources.entra.TenantFile.BLOCK;
import static io.github.countersign.sources.entra.TenantFile.MFA;
import static io.github.countersign.sources.entra.TenantFile.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.model.SideDoor;
import io.github.countersign.model.SideDoor.SideDoorKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways round a login that policies leave. */
class DoorsTest {

    private static final String OLD = "'clientAppTypes': ['exchangeActiveSync', 'other']";
    private static final String CODES =
            "'authenticationFlows': {'transferMethods': 'authenticationTransfer,deviceCodeFlow'}";
    private static final String GUESTS = "{'includeUsers': ['GuestsOrExternalUsers']}";

    /** A tenant whose only openings are those of the policies given. */
    private static TenantFile tight(String... policies) {
        List<String> all = new java.util.ArrayList<>(List.of(policies));
        all.add(policy(ALL, BLOCK, OLD));
        all.add(policy(ALL, BLOCK, CODES));
        all.add(policy(GUESTS, BLOCK));
        return TenantFile.of(all.toArray(String[]::new)).methods("Sms");
    }

    @Test
    void aTightTenantHasNone() {
        TenantFile file = tight(policy(ALL, MFA));

        assertThat(file.people().sideDoors()).isEmpty();
        assertThat(file.administrators().sideDoors()).isEmpty();
        assertThat(file.people().account().legacyProtocolsAllowed()).isFalse();
    }

    @Test
    void peopleLeftOutAreADoor() {
        TenantFile file = tight(
                policy("{'includeUsers': ['All'], 'excludeGroups': ['emergency'], 'excludeUsers': ['ada']}", MFA));

        SideDoor door = file.door("exempt-people");
        assertThat(door.kind()).isEqualTo(SideDoorKind.EXEMPT_PEOPLE);
        assertThat(door.usedBy()).containsExactlyInAnyOrder("emergency", "ada");
        assertThat(door.accepts()).contains(List.of("password"));
        assertThat(file.administrators().sideDoors()).contains("administrators-exempt-people");
    }

    @Test
    void peopleWhomAnotherPolicyAsksAreNoDoor() {
        TenantFile file = tight(
                policy("{'includeUsers': ['All'], 'excludeGroups': ['partners']}", MFA),
                policy("{'includeGroups': ['partners']}", MFA));

        assertThat(file.people().sideDoors()).isEmpty();
    }

    @Test
    void peopleWhomAnotherPolicyPerhapsAsksAreAnOpenQuestion() {
        TenantFile file = tight(
                policy("{'includeUsers': ['All'], 'excludeGroups': ['partners']}", MFA),
                policy("{'includeGroups': ['others']}", MFA));

        SideDoor door = file.door("perhaps-exempt-people");
        assertThat(door.kind()).isNull();
        assertThat(door.accepts()).isNull();
        assertThat(door.usedBy()).containsExactly("partners");
    }

    @Test
    void aUserWhoHoldsNoRoleIsNoDoorForAdministrators() {
        TenantFile file = tight(policy("{'includeUsers': ['All'], 'excludeUsers': ['ada']}", MFA))
                .with("privileged_users", "{'ben': {'roles': ['Global Administrator']}}");

        assertThat(file.people().sideDoors()).containsExactly("exempt-people");
        assertThat(file.administrators().sideDoors()).isEmpty();
    }

    @Test
    void holdersOfOtherRolesOfWhomLessIsAskedAreADoor() {
        TenantFile file = tight(policy(ADMINS, MFA))
                .with(
                        "roleAssignments",
                        "[{'principalId': 'ben', 'roleDefinitionId': 'fe930be7-5e62-47db-91af-98c3a49a38b1'}]");

        assertThat(file.door("administrators-exempt-roles").usedBy()).containsExactly("User Administrator");
    }

    @Test
    void rolesThatNobodyIsKnownToHoldAreOnlyNoted() {
        TenantFile file = tight(policy(ADMINS, MFA));

        assertThat(file.administrators().sideDoors()).isEmpty();
        assertThat(file.unread()).anyMatch(note -> note.contains("User Administrator"));
    }

    @Test
    void aSecondFactorAtTheActivationOfARoleIsOnlyNoted() {
        TenantFile file = tight(policy("{'includeGroups': ['x']}", MFA))
                .with(
                        "privileged_roles",
                        "[{'RoleTemplateId': 'r', 'DisplayName': 'R', 'Assignments': [], 'Rules': [{'Id':"
                                + " 'Enablement_EndUser_Assignment', 'EnabledRules': ['MultiFactorAuthentication']}]}]");

        assertThat(file.unread()).anyMatch(note -> note.contains("activated"));
        assertThat(file.administrators().enforcement()).isNull();
    }

    @Test
    void aRoleLeftOutIsADoor() {
        TenantFile file = tight(
                policy("{'includeUsers': ['All'], 'excludeRoles': ['d29b2b05-8046-44ba-8758-1e26182fcf32']}", MFA));

        assertThat(file.door("exempt-roles").usedBy()).containsExactly("Directory Synchronization Accounts");
    }

    @Test
    void networksLeftOutAreADoor() {
        TenantFile file = tight(
                policy(ALL, MFA, "'locations': {'includeLocations': ['All'], 'excludeLocations': ['AllTrusted']}"));

        assertThat(file.people().accepts()).doesNotContain(List.of("password"));
        assertThat(file.door("exempt-network").kind()).isEqualTo(SideDoorKind.EXEMPT_NETWORK);
        assertThat(file.door("exempt-network").accepts()).contains(List.of("password"));
    }

    @Test
    void aNetworkThatIsPerhapsTrustedIsAnOpenQuestion() {
        String left = "'locations': {'includeLocations': ['All'], 'excludeLocations': ['%s']}";
        TenantFile file =
                tight(policy(ALL, MFA, left.formatted("AllTrusted")), policy(ALL, MFA, left.formatted("office")));
        String office = "[{'id': 'office', 'displayName': 'Office', 'ipRanges': [], 'isTrusted': %s}]";

        assertThat(file.people().sideDoors()).containsExactly("perhaps-exempt-network");
        assertThat(tight(policy(ALL, MFA, left.formatted("AllTrusted")), policy(ALL, MFA, left.formatted("office")))
                        .with("namedLocations", office.formatted("true"))
                        .door("exempt-network")
                        .usedBy())
                .containsExactly("Office");
        assertThat(tight(policy(ALL, MFA, left.formatted("AllTrusted")), policy(ALL, MFA, left.formatted("office")))
                        .with("namedLocations", office.formatted("false"))
                        .people()
                        .sideDoors())
                .isEmpty();
    }

    @Test
    void everybodyCanChooseACountry() {
        TenantFile file = tight(
                        policy(ALL, MFA, "'locations': {'includeLocations': ['All'], 'excludeLocations': ['home']}"))
                .with("namedLocations", "[{'id': 'home', 'countriesAndRegions': ['NO']}]");

        assertThat(file.people().accepts()).contains(List.of("password"));
        assertThat(file.people().sideDoors()).isEmpty();
    }

    @Test
    void applicationsLeftOutAreADoor() {
        TenantFile file = tight(policy(
                ALL, MFA, "'applications': {'includeApplications': ['All'], 'excludeApplications': ['old-app']}"));

        assertThat(file.door("exempt-application").kind()).isEqualTo(SideDoorKind.EXEMPT_CLIENT);
        assertThat(file.door("exempt-application").usedBy()).containsExactly("old-app");
    }

    @Test
    void oldProtocolsAreOpenUnlessADemandClosesThem() {
        String modern = "'clientAppTypes': ['browser', 'mobileAppsAndDesktopClients']";
        TenantFile open = TenantFile.of(policy(ALL, MFA, modern)).methods("Sms");
        TenantFile closed = TenantFile.of(policy(ALL, MFA)).methods("Sms");

        assertThat(open.door("legacy-protocols").accepts()).containsExactly(List.of("password"));
        assertThat(open.people().account().legacyProtocolsAllowed()).isTrue();
        assertThat(closed.people().account().legacyProtocolsAllowed()).isFalse();
        assertThat(closed.people().sideDoors()).doesNotContain("legacy-protocols");
    }

    @Test
    void oneOfTwoOldKindsLeftOpenIsOpen() {
        TenantFile file = TenantFile.of(
                        policy(ALL, BLOCK, "'clientAppTypes': ['other']"),
                        policy(ALL, MFA, "'clientAppTypes': ['browser', 'mobileAppsAndDesktopClients']"))
                .methods("Sms");

        assertThat(file.people().account().legacyProtocolsAllowed()).isTrue();
    }

    @Test
    void peopleLeftOutOfTheBlockOfOldProtocolsMayUseThem() {
        TenantFile file = TenantFile.of(
                        policy("{'includeUsers': ['All'], 'excludeGroups': ['printers']}", BLOCK, OLD),
                        policy(ALL, MFA, "'clientAppTypes': ['browser', 'mobileAppsAndDesktopClients']"))
                .methods("Sms");

        assertThat(file.door("legacy-protocols").usedBy()).containsExactly("printers");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'authenticationFlows': {'transferMethods': 'deviceCodeFlow'}",
                "'authenticationFlows': {'transferMethods': 'authenticationTransfer,deviceCodeFlow'}",
                "'authenticationFlows': {'transferMethods': ['deviceCodeFlow']}",
                "'AuthenticationFlows': {'TransferMethods': 'deviceCodeFlow'}"
            })
    void aBlockOfDeviceCodesClosesThem(String flows) {
        TenantFile file =
                TenantFile.of(policy(ALL, MFA), policy(ALL, BLOCK, flows)).methods("Sms");

        assertThat(file.people().sideDoors()).doesNotContain("device-code");
    }

    @Test
    void deviceCodesAreOpenOtherwiseAndAskTheSame() {
        TenantFile file = TenantFile.of(
                        policy(ALL, MFA),
                        policy(ALL, BLOCK, "'authenticationFlows': {'transferMethods': 'authenticationTransfer'}"))
                .methods("Sms");

        SideDoor door = file.door("device-code");
        assertThat(door.kind()).isEqualTo(SideDoorKind.DEVICE_CODE);
        assertThat(door.accepts()).containsExactlyInAnyOrder(List.of("windows-hello"), List.of("password", "sms"));
    }

    @Test
    void aDemandForAKnownDeviceClosesDeviceCodes() {
        TenantFile file = TenantFile.of(policy(ALL, "{'builtInControls': ['compliantDevice']}"))
                .methods("Sms");

        assertThat(file.people().sideDoors()).doesNotContain("device-code");
    }

    @Test
    void peopleLeftOutOfTheBlockOfDeviceCodesMayUseThem() {
        TenantFile file = TenantFile.of(
                        policy(ALL, MFA), policy("{'includeUsers': ['All'], 'excludeUsers': ['kiosk']}", BLOCK, CODES))
                .methods("Sms");

        assertThat(file.door("device-code").usedBy()).containsExactly("kiosk");
    }

    @Test
    void guestsProveThemselvesAtHome() {
        TenantFile asked = TenantFile.of(policy(ALL, MFA)).methods("Sms");
        TenantFile unasked = TenantFile.of(policy(ADMINS, MFA)).methods("Sms");

        assertThat(asked.door("guests").kind()).isEqualTo(SideDoorKind.EXTERNAL_PROVIDER);
        assertThat(asked.door("guests").accepts()).isNull();
        assertThat(unasked.door("guests").accepts()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"enabled", "disabled"})
    void guestsWithoutAHomeMayGetACodeByMail(String state) {
        TenantFile file = TenantFile.of(policy(ADMINS, MFA))
                .methods(
                        "migrationComplete",
                        List.of("{'id': 'Email', 'state': 'enabled', 'includeTargets': [],"
                                + " 'allowExternalIdToUseEmailOtp': '" + state + "'}"));

        assertThat(file.door("guests").accepts()).hasSize(state.equals("enabled") ? 2 : 1);
    }

    @Test
    void guestsOfAllKindsAreMeantByTheirKinds() {
        TenantFile file = TenantFile.of(
                        policy(ALL, MFA),
                        policy(
                                "{'includeGuestsOrExternalUsers': {'guestOrExternalUserTypes':"
                                        + " 'internalGuest,b2bCollaborationGuest', 'externalTenants': {'membershipKind':"
                                        + " 'all'}}}",
                                BLOCK))
                .methods("Sms");

        assertThat(file.people().sideDoors()).doesNotContain("guests");
    }

    @Test
    void peopleOfAFederatedDomainProveThemselvesAtItsProvider() {
        TenantFile file = tight(policy(ALL, MFA))
                .with(
                        "domains",
                        "[{'id': 'example.org', 'authenticationType': 'Federated', 'passwordValidityPeriodInDays':"
                                + " 90}]");

        assertThat(file.people().federation().used()).isTrue();
        assertThat(file.door("federated-sign-in").usedBy()).containsExactly("example.org");
        assertThat(file.door("federated-sign-in").accepts()).containsExactly(List.of("federated-sign-in"));
    }
}
