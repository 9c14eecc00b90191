package io.github.countersign.sources.entra;

import static io.github.countersign.sources.entra.TenantFile.ALL;
import static io.github.countersign.sources.entra.TenantFile.MFA;
import static io.github.countersign.sources.entra.TenantFile.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.model.Enrolment.LaterConfirmation;
import io.github.countersign.model.Recovery;
import io.github.countersign.model.Recovery.CodeChannel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How methods are bound, and how administrators get a new password. */
class EnrolmentsTest {

    private static final String REGISTER =
            "'applications': {'includeApplications': [], 'includeUserActions': ['urn:user:registersecurityinfo']}";

    private static TenantFile guarded(String grant, String more, String... methods) {
        return TenantFile.of(policy(ALL, MFA), policy(ALL, grant, REGISTER + more))
                .methods(methods);
    }

    @Test
    void withoutAGuardTheFirstMethodIsBoundOnThePassword() {
        TenantFile file = TenantFile.of(policy(ALL, MFA)).methods("Sms");

        assertThat(file.enrolment("first-use").requires()).containsExactly(List.of("password"));
        assertThat(file.enrolment("first-use").firstUse()).isTrue();
        assertThat(file.enrolment("first-use").binds()).containsExactly("sms");
    }

    @Test
    void aGuardIsMetByAPass() {
        TenantFile file = guarded(MFA, "", "Sms", "TemporaryAccessPass");

        assertThat(file.enrolment("first-use").requires()).containsExactly(List.of("temporary-access-pass"));
        assertThat(file.enrolment("first-use").laterConfirmation()).isEqualTo(LaterConfirmation.TEMPORARY_SECRET);
    }

    @Test
    void aPasskeyIsNeverBoundOnThePasswordAlone() {
        TenantFile file = TenantFile.of(policy(ALL, MFA)).methods("Sms", "Fido2", "TemporaryAccessPass");

        assertThat(file.enrolment("first-use").binds()).containsExactly("sms");
        assertThat(file.enrolment("first-use").laterConfirmation()).isNull();
        assertThat(file.enrolment("first-passkey").requires()).containsExactly(List.of("temporary-access-pass"));
        assertThat(file.enrolment("security-info").binds()).containsExactly("sms", "passkey");
    }

    @Test
    void aGuardThatNobodyCanMeetIsNoCombination() {
        assertThat(guarded(MFA, "", "Sms").enrolment("first-use").requires()).isNull();
    }

    @Test
    void aGuardThatLeavesOutANetworkLeavesThePassword() {
        TenantFile file = guarded(
                MFA,
                ", 'locations': {'includeLocations': ['All'], 'excludeLocations': ['AllTrusted']}",
                "Sms",
                "TemporaryAccessPass");

        assertThat(file.enrolment("first-use").requires()).contains(List.of("password"));
    }

    @Test
    void aGuardForADeviceIsMetByThePasswordOnIt() {
        TenantFile file = guarded("{'builtInControls': ['compliantDevice']}", "", "Sms");

        assertThat(file.enrolment("first-use").requires()).containsExactly(List.of("password", "compliant-device"));
    }

    @Test
    void whoHasASecondFactorShowsItFirst() {
        TenantFile file = TenantFile.of(policy(ALL, MFA)).methods("Sms");

        assertThat(file.enrolment("security-info").requires())
                .containsExactlyInAnyOrder(List.of("windows-hello"), List.of("password", "sms"));
    }

    @Test
    void administratorsMayResetByDefault() {
        TenantFile file = TenantFile.of(policy(ALL, MFA))
                .with("authorizationPolicy", "{'allowInvitesFrom': 'none', 'defaultUserRolePermissions': {}}");
        Recovery reset = file.reset();

        assertThat(file.administrators().recovery()).containsExactly("administrator-reset");
        assertThat(file.people().recovery()).isNull();
        assertThat(reset.restores()).containsExactly("password");
        assertThat(reset.accepts()).allMatch(gates -> gates.size() == 2);
        assertThat(reset.accepts())
                .anyMatch(gates -> gates.get(0).channel() == CodeChannel.EMAIL
                        && gates.get(1).channel() == CodeChannel.SMS);
    }

    @Test
    void administratorsMayBeKeptFromIt() {
        assertThat(TenantFile.of(policy(ALL, MFA))
                        .with("authorizationPolicy", "{'AllowedToUseSspr': false}")
                        .administrators()
                        .recovery())
                .isEmpty();
        assertThat(TenantFile.of(policy(ALL, MFA)).administrators().recovery()).isNull();
    }

    @Test
    void withoutADomainOfItsOwnOneGateMayBeEnough() {
        TenantFile file = TenantFile.of(policy(ALL, MFA))
                .with("authorizationPolicy", "{'allowedToUseSSPR': true}")
                .with("domains", "[{'id': 'x.onmicrosoft.com', 'isInitial': true, 'authenticationType': 'Managed'}]");

        assertThat(file.reset().accepts()).isNull();
        assertThat(file.unread()).anyMatch(note -> note.contains("one gate"));
    }
}
