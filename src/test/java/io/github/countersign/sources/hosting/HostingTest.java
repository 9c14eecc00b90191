package io.github.countersign.sources.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.model.Authenticator;
import io.github.countersign.model.Configuration;
import io.github.countersign.model.Login;
import io.github.countersign.model.Login.Enforcement;
import io.github.countersign.model.NonHumanIdentity;
import io.github.countersign.model.Recovery;
import io.github.countersign.model.Session;
import io.github.countersign.model.SideDoor;
import io.github.countersign.sources.vendor.Folder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Organisations on GitHub and settings of GitLab servers. */
class HostingTest {

    private static Folder organisation(String required) {
        return Folder.of(
                "org.json",
                "{'login': 'example', 'url': 'https://api.github.com/orgs/example',"
                        + " 'two_factor_requirement_enabled': " + required + "}");
    }

    private static Folder settings(String more) {
        return Folder.of(
                "settings.json",
                "{'id': 1, 'signup_enabled': false, 'session_expire_delay': 480,"
                        + " 'password_authentication_enabled_for_web': true" + more + "}");
    }

    @Test
    void anOrganisationThatDemandsNoSecondFactorAcceptsThePasswordAlone() {
        Login login = organisation("false").login("members");

        assertThat(login.enforcement()).isEqualTo(Enforcement.ONLY_IF_ENROLLED);
        assertThat(login.accepts()).contains(List.of("password"), List.of("password", "sms-code"), List.of("passkey"));
        assertThat(login.sideDoors()).containsExactly("tokens-and-ssh-keys");
    }

    @Test
    void whetherMessagesAreAllowedIsNotToldWhereASecondFactorIsDemanded() {
        Folder folder = organisation("true");

        assertThat(folder.login("members").enforcement()).isEqualTo(Enforcement.ENFORCED);
        assertThat(folder.login("members").accepts()).isNull();
        assertThat(folder.unread()).anyMatch(note -> note.contains("messages to a telephone"));
    }

    @Test
    void nullIsNotFalse() {
        assertThat(organisation("null").login("members").enforcement()).isNull();
        assertThat(organisation("null").login("members").accepts()).isNull();
        assertThat(organisation("null").unread()).anyMatch(note -> note.contains("an owner is told"));
    }

    @Test
    void anAnswerIsFoundWhereItIsRecordedWithItsPath() {
        Folder folder = Folder.of(
                "recorded.json",
                "[{'path': '/orgs/example', 'status': 200, 'response': {'login': 'example',"
                        + " 'two_factor_requirement_enabled': false}}]");

        assertThat(folder.read().name()).isEqualTo("example");
        assertThat(folder.login("members").enforcement()).isEqualTo(Enforcement.ONLY_IF_ENROLLED);
    }

    @Test
    void aServerOfOnesOwnMayOfferOtherFactors() {
        Folder folder = Folder.of(
                "org.json",
                "{'login': 'example', 'url': 'https://git.example.com/api/v3/orgs/example',"
                        + " 'two_factor_requirement_enabled': false}");

        assertThat(folder.login("members").enforcement()).isEqualTo(Enforcement.ONLY_IF_ENROLLED);
        assertThat(folder.login("members").accepts()).isNull();
        assertThat(folder.read().all(Authenticator.class))
                .extracting(Authenticator::id)
                .containsExactly("password");
    }

    @Test
    void aServerThatDemandsASecondFactorStillHasItsGracePeriod() {
        Folder folder = settings(", 'require_two_factor_authentication': true, 'two_factor_grace_period': 8");

        assertThat(folder.login("users").enforcement()).isEqualTo(Enforcement.ENFORCED);
        assertThat(folder.login("users").accepts()).doesNotContain(List.of("password"));
        assertThat(folder.only(SideDoor.class, "grace-period").accepts()).containsExactly(List.of("password"));
        assertThat(settings(", 'require_two_factor_authentication': true, 'two_factor_grace_period': 0")
                        .read()
                        .find(SideDoor.class, "grace-period"))
                .isEmpty();
    }

    @Test
    void whereNothingIsSaidOfASecondFactorNothingIsKnown() {
        assertThat(settings("").login("users").enforcement()).isNull();
        assertThat(settings("").login("users").accepts()).isNull();
    }

    @Test
    void aDemandOfAGroupOrOfAdministratorsIsOneOfSome() {
        String open = ", 'require_two_factor_authentication': false";
        String group = "[{'full_path': 'example/platform', 'require_two_factor_authentication': true}]";

        assertThat(settings(open).login("users").enforcement()).isEqualTo(Enforcement.ONLY_IF_ENROLLED);
        assertThat(settings(open).with("groups.json", group).login("users").enforcement())
                .isEqualTo(Enforcement.ONLY_SOME);
        assertThat(settings(open + ", 'require_admin_two_factor_authentication': true")
                        .login("users")
                        .enforcement())
                .isEqualTo(Enforcement.ONLY_SOME);
        assertThat(Folder.of("groups.json", group).read())
                .extracting(Configuration::name)
                .isEqualTo("GitLab group example/platform");
        assertThat(Folder.of("groups.json", group).login("users").enforcement()).isEqualTo(Enforcement.ENFORCED);
    }

    @Test
    void theSessionIsCountedInMinutesFromActivityOrFromItsBeginning() {
        Session idle = settings(", 'session_expire_from_init': false").only(Session.class, "web");
        Session whole = settings(", 'session_expire_from_init': true").only(Session.class, "web");

        assertThat(idle.inactivityLimit()).hasToString("PT8H");
        assertThat(idle.overallLimit()).hasToString("none");
        assertThat(whole.overallLimit()).hasToString("PT8H");
        assertThat(whole.inactivityLimit()).isNull();
        assertThat(settings("").only(Session.class, "web").overallLimit()).isNull();
    }

    @Test
    void failuresAreLimitedByTheSettingOrTheDefaultAndOnlyDelay() {
        Authenticator stated = settings(", 'max_login_attempts': 5").authenticator("password");
        Authenticator usual = settings(", 'max_login_attempts': null").authenticator("password");

        assertThat(stated.throttling().maximumFailures()).hasToString("5");
        assertThat(stated.throttling().action()).isEqualTo(Authenticator.Throttling.Action.DELAY_ONLY);
        assertThat(usual.throttling().maximumFailures()).hasToString("10");
        assertThat(settings("").authenticator("password").throttling().enabled())
                .isNull();
    }

    @Test
    void tokensAreDoorsWithTheLongestLifeAllowed() {
        Folder folder = settings(", 'max_personal_access_token_lifetime': 30");

        assertThat(folder.login("users").account().appPasswordsAllowed()).isTrue();
        assertThat(folder.identity("personal-access-tokens").credential().lifetime())
                .hasToString("PT720H");
        assertThat(settings(", 'max_personal_access_token_lifetime': null")
                        .identity("personal-access-tokens")
                        .credential()
                        .lifetime())
                .hasToString("none");
        assertThat(settings("").read().all(NonHumanIdentity.class)).isEmpty();
        assertThat(settings(", 'disable_personal_access_tokens': true")
                        .login("users")
                        .account()
                        .appPasswordsAllowed())
                .isFalse();
    }

    @Test
    void passwordsInGitAreADoorForThoseWithoutASecondFactor() {
        String git = ", 'password_authentication_enabled_for_git': true, 'require_two_factor_authentication': ";

        assertThat(settings(git + "false")
                        .only(SideDoor.class, "git-over-https")
                        .accepts())
                .containsExactly(List.of("password"));
        assertThat(settings(git + "true").read().find(SideDoor.class, "git-over-https"))
                .isEmpty();
        assertThat(settings(git + "true").login("users").account().legacyProtocolsAllowed())
                .isTrue();
    }

    @Test
    void withoutPasswordsProvidersAreTheWayIn() {
        Folder folder = Folder.of(
                "settings.json",
                "{'password_authentication_enabled_for_web': false, 'require_two_factor_authentication': true}");

        assertThat(folder.login("users").accepts()).isNull();
        assertThat(folder.login("users").federation().used()).isTrue();
        assertThat(folder.read().all(Recovery.class)).isEmpty();
    }

    @Test
    void passwordsFollowTheSettings() {
        var password = settings(", 'minimum_password_length': 12, 'password_number_required': true,"
                        + " 'password_symbol_required': false")
                .authenticator("password")
                .password();

        assertThat(password.minimumLength()).isEqualTo(12);
        assertThat(password.compositionRules()).containsExactly("at least 1 digit");
        assertThat(settings("").authenticator("password").password().compositionRules())
                .isNull();
        assertThat(settings(", 'email_confirmation_setting': 'soft'")
                        .login("users")
                        .account()
                        .emailVerified())
                .isFalse();
    }
}
