package io.github.countersign.sources.google;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.countersign.model.Configuration;
import io.github.countersign.model.Login;
import io.github.countersign.model.Login.Enforcement;
import io.github.countersign.model.Session;
import io.github.countersign.model.SideDoor;
import io.github.countersign.sources.InputException;
import io.github.countersign.sources.vendor.Folder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What units, groups, defaults and sort orders come to. */
class WorkspaceTest {

    private static final String STEP = "security_two_step_verification_";
    private static final String ENFORCED = "'" + STEP + "enforcement': {'enforcedFrom': '2024-02-01T08:00:00Z'}";
    private static final String NEVER = "'" + STEP + "enforcement': {'enforcedFrom': '1970-01-01T00:00:00Z'}";

    /** Results of 10 November 2026 of a customer whose top unit is called Example. */
    private static Folder results(String top, String more) {
        return Folder.of(
                "results.json",
                "{'MetaData': {'ProductSuite': 'Google Workspace', 'DomainName': 'example.com', 'TimestampZulu':"
                        + " '2026-11-10T00:00:00Z'}, 'Raw': {'tenant_info': {'topLevelOU': 'Example'}, 'policies':"
                        + " {'Example': {" + top + "}" + more + "}}}");
    }

    private static String factors(String set) {
        return ", '" + STEP + "enforcement_factor': {'allowedSignInFactorSet': '" + set + "'}";
    }

    @ParameterizedTest
    @CsvSource({
        "1970-01-01T00:00:00Z, ONLY_IF_ENROLLED",
        "2024-02-01T08:00:00Z, ENFORCED",
        "2026-11-11T00:00:00Z, ONLY_IF_ENROLLED"
    })
    void aSecondStepIsEnforcedFromItsDayOn(String from, Enforcement enforcement) {
        Folder folder = results("'" + STEP + "enforcement': {'enforcedFrom': '" + from + "'}", "");

        assertThat(folder.login("people").enforcement()).isEqualTo(enforcement);
    }

    @ParameterizedTest
    @CsvSource({"ALL, 6", "NO_TELEPHONY, 4", "PASSKEY_ONLY, 1"})
    void theSetOfFactorsNarrowsWhatIsAccepted(String set, int number) {
        Login login = results(ENFORCED + factors(set), "").login("people");

        assertThat(login.accepts()).hasSize(number).contains(List.of("password", "security-key"));
        assertThat(login.accepts()).doesNotContain(List.of("password"));
        assertThat(login.account().appPasswordsAllowed()).isEqualTo(!set.equals("PASSKEY_ONLY"));
    }

    @Test
    void aSetBindsOnlyWhereTheStepIsEnforced() {
        assertThat(results(NEVER + factors("PASSKEY_ONLY"), "").login("people").accepts())
                .contains(List.of("password"), List.of("password", "sms-code"));
    }

    @Test
    void aSetThatIsNotKnownLeavesTheCombinationsOpen() {
        Folder folder = results(ENFORCED + factors("SOMETHING_NEW"), "");

        assertThat(folder.login("people").enforcement()).isEqualTo(Enforcement.ENFORCED);
        assertThat(folder.login("people").accepts()).isNull();
    }

    @Test
    void whereNobodyMayEnrolThePasswordIsAll() {
        Login login = results(NEVER + ", '" + STEP + "enrollment': {'allowEnrollment': false}", "")
                .login("people");

        assertThat(login.enforcement()).isEqualTo(Enforcement.SINGLE_FACTOR);
        assertThat(login.accepts()).containsExactly(List.of("password"));
        assertThat(login.account().appPasswordsAllowed()).isFalse();
    }

    @Test
    void aUnitInheritsFromTheNearestUnitAboveIt() {
        Folder folder = results(
                NEVER,
                ", 'Staff': {" + ENFORCED + "}, 'Security (in Staff)': {'" + STEP
                        + "enforcement_factor': {'allowedSignInFactorSet': 'PASSKEY_ONLY'}}");

        assertThat(folder.login("people").enforcement()).isEqualTo(Enforcement.ONLY_IF_ENROLLED);
        assertThat(folder.login("unit-Staff").enforcement()).isEqualTo(Enforcement.ENFORCED);
        assertThat(folder.login("unit-Staff-Security").enforcement()).isEqualTo(Enforcement.ENFORCED);
        assertThat(folder.login("unit-Staff-Security").accepts()).containsExactly(List.of("password", "security-key"));
        assertThat(folder.unread()).anyMatch(note -> note.contains("what is asked of them is not known"));
        assertThat(folder.login("super-admins").accepts()).isNull();
    }

    @Test
    void aGroupInheritsOnlyWhatNoUnitSetsInAnotherWay() {
        String group =
                ", 'Example (group people@example.com)': {'" + STEP + "device_trust': {'allowTrustingDevice': false}}";

        assertThat(results(NEVER, group).login("group-people@example.com").enforcement())
                .isEqualTo(Enforcement.ONLY_IF_ENROLLED);
        assertThat(results(NEVER, group + ", 'Staff': {" + ENFORCED + "}")
                        .login("group-people@example.com")
                        .enforcement())
                .isNull();
    }

    @Test
    void administratorsAreAskedWhatTheirGroupOrTheirUnitIsAsked() {
        String group = ", 'Example (group WORKSPACE_ALL_ADMIN_GROUP)': {" + ENFORCED + "}";

        assertThat(results(NEVER, group).login("super-admins").enforcement()).isEqualTo(Enforcement.ENFORCED);
        assertThat(results(NEVER, "").login("super-admins").enforcement()).isEqualTo(Enforcement.ONLY_IF_ENROLLED);
        Folder placed = Folder.of(
                "results.json",
                "{'policies': {'Example': {" + NEVER + "}, 'Staff': {" + ENFORCED + "}}, 'tenant_info': {'topLevelOU':"
                        + " 'Example'}, 'super_admins': [{'orgUnitPath': '/Staff/Security'}]}");
        assertThat(placed.login("super-admins").enforcement()).isEqualTo(Enforcement.ENFORCED);
        assertThat(placed.only(Session.class, "admin-console").overallLimit()).hasToString("PT1H");
    }

    @Test
    void whatIsSetNowhereHasItsDocumentedDefault() {
        Folder folder = results("'security_password': {'minimumLength': 12}", "");

        assertThat(folder.login("people").enforcement()).isEqualTo(Enforcement.ONLY_IF_ENROLLED);
        assertThat(folder.login("people").account().legacyProtocolsAllowed()).isFalse();
        assertThat(folder.login("people").recovery()).isEmpty();
        assertThat(folder.only(Session.class, "web").overallLimit()).hasToString("PT336H");
        assertThat(folder.only(Session.class, "web").rememberedBrowserReplacesFactor())
                .isTrue();
    }

    @Test
    void theGracePeriodAndBackupCodesAreDoors() {
        Folder folder = results(
                ENFORCED + factors("PASSKEY_ONLY") + ", '" + STEP
                        + "grace_period': {'enrollmentGracePeriod': '86400s'}, '" + STEP
                        + "sign_in_code': {'backupCodeExceptionPeriod': '3600s'}",
                "");

        assertThat(folder.only(SideDoor.class, "people-grace-period").accepts()).containsExactly(List.of("password"));
        assertThat(folder.only(SideDoor.class, "people-backup-codes").accepts())
                .containsExactly(List.of("password", "backup-code"));
    }

    @Test
    void aStrongPasswordIsOneThatStandsOnNoList() {
        String strength =
                "'security_password': {'minimumLength': 12, 'allowedStrength': '%s', 'expirationDuration': '0s'}";
        var strong = results(strength.formatted("STRONG"), "")
                .authenticator("password")
                .password();

        assertThat(strong.blocklist()).isTrue();
        assertThat(strong.compositionRules()).isEmpty();
        assertThat(strong.rotationPeriod()).hasToString("none");
        assertThat(results(strength.formatted("WEAK"), "")
                        .authenticator("password")
                        .password()
                        .blocklist())
                .isFalse();
        assertThat(results("'security_password': {'minimumLength': 12}", "")
                        .authenticator("password")
                        .password()
                        .blocklist())
                .isNull();
    }

    @Test
    void unitsWithPasswordsOfTheirOwnHaveAnAuthenticatorOfTheirOwn() {
        Folder folder = results(
                ENFORCED + ", 'security_password': {'minimumLength': 12}",
                ", 'Staff': {'security_password': {'minimumLength': 15}}");

        assertThat(folder.authenticator("password").password().minimumLength()).isEqualTo(12);
        assertThat(folder.authenticator("password-unit-Staff").password().minimumLength())
                .isEqualTo(15);
        assertThat(folder.login("unit-Staff").accepts()).contains(List.of("password-unit-Staff", "totp"));
    }

    @Test
    void fieldsOnSecurityThatMakeNoFactAreToldOnce() {
        String field = "'security_login_challenges': {'enableEmployeeIdChallenge': true}";

        assertThat(results(NEVER + ", " + field, ", 'Staff': {" + field + "}").unread())
                .filteredOn(note -> note.contains("enableEmployeeIdChallenge"))
                .hasSize(1);
    }

    @Test
    void appsThatSendThePasswordWereEndedInMay2025() {
        String apps = "'security_less_secure_apps': {'allowLessSecureApps': true}";
        Folder before = Folder.of(
                "results.json",
                "{'MetaData': {'ProductSuite': 'Google Workspace', 'TimestampZulu': '2025-03-01T00:00:00Z'}, 'Raw':"
                        + " {'tenant_info': {'topLevelOU': 'Example'}, 'policies': {'Example': {" + apps + "}}}}");

        assertThat(before.login("people").account().legacyProtocolsAllowed()).isTrue();
        assertThat(before.only(SideDoor.class, "people-less-secure-apps").accepts())
                .containsExactly(List.of("password"));
        assertThat(results(apps, "").login("people").account().legacyProtocolsAllowed())
                .isNull();
    }

    @Test
    void anAssignedProviderReachesTheUnitsBelowItsTarget() {
        String units = "{'organizationUnits': [{'orgUnitId': 'id:2', 'orgUnitPath': '/Staff', 'parentOrgUnitPath': '/',"
                + " 'parentOrgUnitId': 'id:1'}]}";
        Folder folder = Folder.of(
                        "page.json",
                        page(
                                "",
                                policy("1", 1, "password", "'minimumLength': 12"),
                                policy("2", 1, "password", "'minimumLength': 15")))
                .with("units.json", units)
                .with(
                        "sso.json",
                        "{'inboundSsoAssignments': [{'customer': 'customers/C1', 'targetOrgUnit': 'orgUnits/2',"
                                + " 'ssoMode': 'SAML_SSO', 'samlSsoInfo': {'inboundSamlSsoProfile':"
                                + " 'inboundSamlSsoProfiles/x'}}]}");

        assertThat(folder.login("unit-Staff").federation().used()).isTrue();
        assertThat(folder.only(SideDoor.class, "idp-x").accepts()).containsExactly(List.of("idp-x"));
        assertThat(folder.login("people").federation().used()).isFalse();
    }

    private static String policy(String unit, double order, String type, String value) {
        return "{'customer': 'customers/C1', 'policyQuery': {'orgUnit': 'orgUnits/" + unit + "', 'sortOrder': " + order
                + "}, 'setting': {'type': 'settings/security." + type + "', 'value': {" + value
                + "}}, 'type': 'ADMIN'}";
    }

    private static String page(String token, String... policies) {
        return "{'policies': [" + String.join(",", policies) + "]"
                + (token.isEmpty() ? "" : ", 'nextPageToken': '" + token + "'") + "}";
    }

    @Test
    void ofSeveralPoliciesTheHighestSortOrderHolds() {
        Folder folder = Folder.of(
                "page.json",
                page(
                        "",
                        policy("1", 1, "password", "'minimumLength': 8, 'maximumLength': 100"),
                        policy("1", 2.0002, "password", "'minimumLength': 15"),
                        policy("1", 2.0001, "password", "'minimumLength': 10")));

        assertThat(folder.authenticator("password").password().minimumLength()).isEqualTo(15);
        assertThat(folder.authenticator("password").password().maximumLength()).hasToString("100");
        assertThat(folder.read().name()).isEqualTo("Google Workspace C1");
    }

    @Test
    void withoutTheLastPageWhatIsNotSetIsNotKnown() {
        Folder folder = Folder.of("page.json", page("more", policy("1", 1, "password", "'minimumLength': 8")));

        assertThat(folder.login("people").enforcement()).isNull();
        assertThat(folder.unread()).anyMatch(note -> note.contains("more pages"));
        assertThat(folder.with("last.json", page("", policy("1", 1, "session_controls", "'webSessionDuration': '1h'")))
                        .login("people")
                        .enforcement())
                .isEqualTo(Enforcement.ONLY_IF_ENROLLED);
    }

    @Test
    void aUnitWhosePlaceIsNotToldInheritsNothing() {
        Folder folder = Folder.of(
                        "page.json",
                        page(
                                "",
                                policy(
                                                "1",
                                                1,
                                                "two_step_verification_enforcement",
                                                "'enforcedFrom': '2024-02-01T08:00:00Z'")
                                        .replace("'ADMIN'", "'SYSTEM'"),
                                policy("2", 1, "password", "'minimumLength': 15")))
                .with("units.json", "{'organizationUnits': [{'orgUnitId': 'id:2', 'orgUnitPath': ''}]}");

        assertThat(folder.login("people").enforcement()).isEqualTo(Enforcement.ENFORCED);
        assertThat(folder.login("unit-2").enforcement()).isNull();
    }

    @Test
    void policiesOfLicencesReachWhomNobodyTells() {
        String licensed = policy("1", 3, "password", "'minimumLength': 20")
                .replace("'sortOrder'", "'query': 'entity.licenses.exists(x)', 'sortOrder'");
        Folder folder = Folder.of("page.json", page("", policy("1", 1, "password", "'minimumLength': 8"), licensed));

        assertThat(folder.authenticator("password").password().minimumLength()).isEqualTo(8);
        assertThat(folder.unread()).anyMatch(note -> note.contains("licences"));
    }

    @Test
    void policiesWithoutSecurityAreRefusedAloneAndUnknownBesideOthers() {
        String other = page("", policy("9", 1, "x", "'y': 1"))
                .replace("security.", "gmail.")
                .replace("C1", "C2");
        Folder alone = Folder.of("other.json", other);

        assertThatThrownBy(alone::read)
                .isInstanceOf(InputException.class)
                .hasMessageContaining("other.json:1:1")
                .hasMessageContaining("no setting on security");
        Folder beside = alone.with("page.json", page("", policy("1", 1, "password", "'minimumLength': 8")));
        assertThat(beside.readAll())
                .extracting(Configuration::name)
                .containsExactlyInAnyOrder("Google Workspace C1", "Google Workspace C2");
    }
}
