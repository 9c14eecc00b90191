package io.github.countersign.sources.auth0;

import static io.github.countersign.sources.auth0.TenantFile.ALWAYS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.model.AuthenticatorType;
import io.github.countersign.model.Boundary;
import io.github.countersign.model.Limit;
import io.github.countersign.model.SideDoor.SideDoorKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Connections, and ways in beside the databases. */
class DoorsTest {

    private static final Map<String, Object> PASSWORD_GRANT = Map.of("grant_types", List.of("password"));

    @Test
    void anotherProviderIsADoorThatThePolicyGuards() {
        TenantFile open = TenantFile.asking("").connection("google-oauth2", Map.of());
        assertThat(open.door("idp-google-oauth2").kind()).isEqualTo(SideDoorKind.EXTERNAL_PROVIDER);
        assertThat(open.door("idp-google-oauth2").accepts()).isEqualTo(List.of(List.of("idp-google-oauth2")));
        assertThat(open.read().find(Boundary.class, "idp-google-oauth2")).hasSize(1);
        assertThat(open.login().federation().used()).isTrue();
        TenantFile guarded = TenantFile.asking(ALWAYS, "otp").connection("samlp", Map.of());
        assertThat(guarded.door("idp-samlp").accepts()).isEqualTo(List.of(List.of("idp-samlp", "totp")));
    }

    @Test
    void aConnectionThatNobodyHasIsNoDoor() {
        TenantFile tenant = TenantFile.asking("").connection("ad", Map.of("enabled_clients", List.of()));
        assertThat(tenant.login().federation().used()).isFalse();
        assertThat(tenant.unread()).anyMatch(note -> note.contains("whether an organisation does is not in the input"));
        tenant.with("organizations", List.of(Map.of("name", "a", "connections", List.of(Map.of("name", "ad")))));
        assertThat(tenant.login().sideDoors()).containsExactly("idp-ad");
        assertThat(tenant.login().federation().used()).isTrue();
    }

    @Test
    void noDoorIsKnownOnlyWhereEverythingIsListed() {
        TenantFile tenant = TenantFile.asking(ALWAYS, "otp").client("Web", Map.of("grant_types", List.of("implicit")));
        assertThat(tenant.login().sideDoors()).isEmpty();
        assertThat(tenant.login().account().legacyProtocolsAllowed()).isFalse();
        assertThat(TenantFile.asking(ALWAYS, "otp")
                        .client("Web", Map.of())
                        .login()
                        .sideDoors())
                .isNull();
        assertThat(TenantFile.asking(ALWAYS, "otp").without("clients").login().sideDoors())
                .isNull();
        TenantFile some = TenantFile.asking(ALWAYS, "otp").without("clients").connection("samlp", Map.of());
        assertThat(some.login().sideDoors()).containsExactly("idp-samlp", "untold");
        assertThat(some.door("untold").accepts()).isNull();
        TenantFile half = TenantFile.asking(ALWAYS, "otp").without("connections");
        assertThat(half.login().sideDoors()).isNull();
        assertThat(half.login().accepts()).isNull();
        assertThat(half.login().recovery()).containsExactly("forgot-password");
    }

    @Test
    void aPasswordGrantMeetsThePolicy() {
        TenantFile open = TenantFile.asking("").client("Till", PASSWORD_GRANT);
        assertThat(open.door("password-grant").accepts()).isEqualTo(List.of(List.of("password")));
        assertThat(open.door("password-grant").usedBy()).containsExactly("Till");
        TenantFile shut = TenantFile.asking(ALWAYS, "otp").client("Till", PASSWORD_GRANT);
        assertThat(shut.login().sideDoors()).isEmpty();
        assertThat(shut.login().account().legacyProtocolsAllowed()).isTrue();
        TenantFile guarded = TenantFile.asking(ALWAYS, "otp", "sms", "webauthn-roaming")
                .client(
                        "Till",
                        Map.of("grant_types", List.of("password", "http://auth0.com/oauth/grant-type/mfa-otp")));
        assertThat(guarded.door("password-grant").accepts()).isEqualTo(List.of(List.of("password", "totp")));
    }

    @Test
    void codesWithoutAPasswordAreAWayOfTheirOwn() {
        TenantFile tenant = TenantFile.asking("")
                .connection("sms", Map.of("options", Map.of("totp", Map.of("length", 6, "time_step", 300))))
                .connection("email", Map.of());
        assertThat(tenant.login().accepts())
                .isEqualTo(List.of(List.of("password"), List.of("passwordless-sms"), List.of("passwordless-email")));
        assertThat(tenant.authenticator("passwordless-sms").type()).isEqualTo(AuthenticatorType.SMS_CODE);
        assertThat(tenant.authenticator("passwordless-sms").outOfBand().digits())
                .isEqualTo(6);
        assertThat(tenant.authenticator("passwordless-sms").outOfBand().lifetime())
                .isEqualTo(Limit.ofSeconds(300));
        assertThat(tenant.authenticator("passwordless-email").outOfBand().lifetime())
                .isEqualTo(Limit.ofSeconds(180));
        tenant.connection("sms", Map.of("name", "second"));
        assertThat(tenant.login().offers())
                .containsExactly("password", "passwordless-sms", "passwordless-email", "passwordless-second");
    }

    @Test
    void aResetIsALinkInAMailUnlessAnActionAsksMore() {
        TenantFile tenant = TenantFile.asking(ALWAYS, "otp");
        assertThat(tenant.reset().accepts())
                .singleElement()
                .satisfies(path -> assertThat(path)
                        .singleElement()
                        .satisfies(proof -> assertThat(proof.deliveredTo()).containsExactly("mailbox")));
        assertThat(tenant.reset().restores()).containsExactly("password");
        assertThat(tenant.reset().signsIn()).isFalse();
        tenant.with("triggers", Map.of("password-reset-post-challenge", List.of(Map.of("action_name", "step up"))));
        assertThat(tenant.reset().accepts()).isNull();
        assertThat(tenant.without("triggers").reset().accepts()).isNull();
    }

    @Test
    void aResetCanBeSwitchedOff() {
        TenantFile tenant = TenantFile.asking(ALWAYS, "otp").option("disable_self_service_change_password", true);
        assertThat(tenant.login().recovery()).isEmpty();
        tenant.option("disable_self_service_change_password", "##RESET##");
        assertThat(tenant.login().recovery()).isNull();
    }

    @Test
    void theLinkLastsAsLongAsItsTemplateSays() {
        TenantFile tenant = TenantFile.asking("")
                .with(
                        "emailTemplates",
                        List.of(Map.of("template", "reset_email", "enabled", true, "urlLifetimeInSeconds", 3600)));
        assertThat(tenant.reset().accepts())
                .isNotNull()
                .first()
                .satisfies(path -> assertThat(path.get(0).lifetime()).isEqualTo(Limit.ofSeconds(3600)));
    }

    @Test
    void registrationIsOpenUnlessEveryDatabaseForbidsIt() {
        assertThat(TenantFile.asking("").login().account().selfRegistration()).isTrue();
        TenantFile shut = TenantFile.asking("").option("disable_signup", true);
        assertThat(shut.login().account().selfRegistration()).isFalse();
        assertThat(shut.connection("samlp", Map.of()).login().account().selfRegistration())
                .isFalse();
        shut.option("disable_signup", "##SHUT##");
        assertThat(shut.login().account().selfRegistration()).isNull();
        shut.connection("email", Map.of("options", Map.of("disable_signup", false)));
        assertThat(shut.login().account().selfRegistration()).isTrue();
    }

    @Test
    void aSocialProviderLetsAnybodyRegister() {
        TenantFile tenant = TenantFile.asking("").option("disable_signup", true).connection("google-oauth2", Map.of());
        assertThat(tenant.login().account().selfRegistration()).isTrue();
    }
}
