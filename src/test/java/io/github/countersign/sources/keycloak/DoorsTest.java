package io.github.countersign.sources.keycloak;

import static io.github.countersign.sources.keycloak.RealmFile.IF_CONFIGURED;
import static io.github.countersign.sources.keycloak.RealmFile.OTP;
import static io.github.countersign.sources.keycloak.RealmFile.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.model.Boundary;
import io.github.countersign.model.SideDoor;
import io.github.countersign.model.SideDoor.SideDoorKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Ways round the browser login. */
class DoorsTest {

    private static final List<List<String>> CODE_IF_OWNED = List.of(List.of("password"), List.of("password", "totp"));

    private static RealmFile realm() {
        return RealmFile.browser(PASSWORD, OTP);
    }

    private static Map<String, Object> binding(String flow, String id) {
        return Map.of("authenticationFlowBindingOverrides", Map.of(flow, id), "directAccessGrantsEnabled", true);
    }

    @Test
    void theServersOwnClientHasThePasswordGrant() {
        SideDoor door = realm().door("password-grant");
        assertThat(door.kind()).isEqualTo(SideDoorKind.PASSWORD_GRANT);
        assertThat(door.usedBy()).containsExactly("admin-cli");
        assertThat(door.accepts()).isEqualTo(CODE_IF_OWNED);
        assertThat(realm().login().account().legacyProtocolsAllowed()).isTrue();
    }

    @Test
    void whatAServerDidNotShowIsUnknownAndNotAbsent() {
        RealmFile realm = realm().client("admin-cli", Map.of("directAccessGrantsEnabled", false));
        assertThat(realm.login().federation().used()).isFalse();
        realm.with("notRead", Map.of("identityProviders", "the account lacks a role"));
        assertThat(realm.login().sideDoors()).isNull();
        assertThat(realm.login().federation().used()).isNull();
        assertThat(realm.unread()).contains("/identityProviders: not shown by the server: the account lacks a role");
        RealmFile blind = realm().with("notRead", Map.of("clients", "the account lacks a role"));
        assertThat(blind.login().sideDoors()).isNull();
        assertThat(blind.login().account().legacyProtocolsAllowed()).isNull();
        assertThat(blind.login().services()).contains("admin-console");
    }

    @Test
    void withEveryGrantOffThereIsNoDoor() {
        RealmFile realm = realm().client("admin-cli", Map.of("directAccessGrantsEnabled", false))
                .client("shop", Map.of("publicClient", true))
                .client("old", Map.of("enabled", false, "directAccessGrantsEnabled", true));
        assertThat(realm.login().sideDoors()).isEmpty();
        assertThat(realm.login().account().legacyProtocolsAllowed()).isFalse();
    }

    @Test
    void theBoundGrantFlowCountsAndMayDeny() {
        RealmFile strict = realm().with("directGrantFlow", "grant")
                .flow(
                        "grant",
                        "REQUIRED direct-grant-validate-username",
                        "REQUIRED direct-grant-validate-password",
                        "REQUIRED direct-grant-validate-otp");
        assertThat(strict.door("password-grant").accepts()).isEqualTo(List.of(List.of("password", "totp")));
        RealmFile closed = realm().with("directGrantFlow", "grant")
                .flow("grant", "REQUIRED deny-access-authenticator")
                .client("shop", Map.of());
        assertThat(closed.login().sideDoors()).isEmpty();
    }

    @Test
    void aClientMayBringAGrantFlowOfItsOwn() {
        RealmFile realm = realm().flow("bare", "REQUIRED direct-grant-validate-password")
                .client("batch", binding("direct_grant", "id of bare"));
        assertThat(realm.door("password-grant-batch").accepts()).isEqualTo(List.of(List.of("password")));
        assertThat(realm.door("password-grant").usedBy()).containsExactly("admin-cli");
    }

    @Test
    void aClientMayBringAWeakerFlow() {
        RealmFile realm = realm().flow("weak", PASSWORD).client("kiosk", binding("browser", "id of weak"));
        SideDoor door = realm.door("client-kiosk");
        assertThat(door.kind()).isEqualTo(SideDoorKind.EXEMPT_CLIENT);
        assertThat(door.accepts()).isEqualTo(List.of(List.of("password")));
        assertThat(realm.enrolment("account-console").requires())
                .containsExactlyInAnyOrder(List.of("password", "totp"), List.of("password"));
    }

    @Test
    void aClientsFlowOfTheSameStrengthIsNoDoor() {
        RealmFile realm = realm().flow("twin", PASSWORD, OTP).client("kiosk", binding("browser", "id of twin"));
        assertThat(realm.login().sideDoors()).containsExactly("password-grant");
    }

    @Test
    void anOverrideByAliasIsNoneInAServersFile() {
        RealmFile realm = realm().flow("weak", PASSWORD).client("kiosk", binding("browser", "weak"));
        assertThat(realm.door("client-kiosk").accepts()).isNull();
        assertThat(realm.unread()).anyMatch(note -> note.contains("no flow in the file has the id 'weak'"));
        assertThat(realm.without("keycloakVersion").door("client-kiosk").accepts())
                .isEqualTo(List.of(List.of("password")));
    }

    @Test
    void registrationEndsInASession() {
        RealmFile realm = realm().with("registrationAllowed", true);
        assertThat(realm.door("self-registration").kind()).isEqualTo(SideDoorKind.SELF_REGISTRATION);
        assertThat(realm.login().account().selfRegistration()).isTrue();
    }

    @Test
    void oldProtocolsTakePasswordsAlone() {
        RealmFile realm = realm().client(
                        "sp", Map.of("protocol", "saml", "attributes", Map.of("saml.allow.ecp.flow", "true")))
                .client("registry", Map.of("protocol", "docker-v2"))
                .client("plain sp", Map.of("protocol", "saml"));
        assertThat(realm.door("saml-ecp").usedBy()).containsExactly("sp");
        assertThat(realm.door("saml-ecp").accepts()).isEqualTo(List.of(List.of("password")));
        assertThat(realm.door("docker").kind()).isEqualTo(SideDoorKind.LEGACY_PROTOCOL);
    }

    private static RealmFile provider(Map<String, ?> facts) {
        Map<String, Object> provider = new LinkedHashMap<>(Map.of("alias", "partner", "providerId", "oidc"));
        provider.putAll(facts);
        return realm().add("identityProviders", provider);
    }

    @Test
    void anotherProvidersWordIsEnough() {
        RealmFile realm = provider(Map.of("config", Map.of("validateSignature", "true")));
        assertThat(realm.door("idp-partner").accepts()).isEqualTo(List.of(List.of("idp-partner")));
        assertThat(realm.authenticator("idp-partner").livesOn()).containsExactly("idp-partner");
        assertThat(realm.read().find(Boundary.class, "idp-partner")).hasSize(1);
        assertThat(realm.login().federation().used()).isTrue();
        assertThat(realm.login().federation().assertionSigned()).isTrue();
        assertThat(realm().login().federation().used()).isFalse();
    }

    @Test
    void aFlowAfterTheProviderAddsAFactor() {
        RealmFile realm = provider(Map.of("postBrokerLoginFlowAlias", "after")).flow("after", OTP);
        assertThat(realm.door("idp-partner").accepts()).isEqualTo(List.of(List.of("idp-partner", "totp")));
    }

    @Test
    void aProviderThatIsOffOrOnlyLinksIsNoDoor() {
        assertThat(provider(Map.of("enabled", false)).login().sideDoors()).containsExactly("password-grant");
        assertThat(provider(Map.of("linkOnly", true)).login().sideDoors()).containsExactly("password-grant");
    }

    @Test
    void theMailboxAloneLinksAProviderWhereMailWorks() {
        RealmFile realm = provider(Map.of()).mailing();
        assertThat(realm.enrolment("link-partner").binds()).containsExactly("idp-partner");
        assertThat(realm.enrolment("link-partner").requires())
                .containsExactlyInAnyOrder(List.of("email-link"), List.of("password"), List.of("password", "totp"));
        assertThat(provider(Map.of()).enrolment("link-partner").requires()).isEqualTo(CODE_IF_OWNED);
    }

    @Test
    void linkingCanAskNothing() {
        RealmFile realm = provider(Map.of("firstBrokerLoginFlowAlias", "trusting"))
                .flow("trusting", "ALTERNATIVE idp-create-user-if-unique", "ALTERNATIVE idp-auto-link");
        assertThat(realm.enrolment("link-partner").requires()).isEqualTo(List.of(List.of()));
    }

    @Test
    void aTicketOfTheDirectoryIsADoorOfItsOwn() {
        RealmFile realm = RealmFile.browser("ALTERNATIVE auth-spnego", "ALTERNATIVE > forms")
                .flow("forms", PASSWORD, OTP);
        assertThat(realm.login().sideDoors()).containsExactly("password-grant");
        realm.with(
                "components",
                Map.of(
                        "org.keycloak.storage.UserStorageProvider",
                        List.of(Map.of(
                                "providerId",
                                "ldap",
                                "config",
                                Map.of("allowKerberosAuthentication", List.of("true"))))));
        assertThat(realm.door("kerberos").kind()).isEqualTo(SideDoorKind.EXTERNAL_PROVIDER);
        assertThat(realm.login().accepts()).isEqualTo(List.of(List.of("password", "totp")));
    }

    @Test
    void whoHasNoneIsLedToEnrolOnTheStrengthOfThePassword() {
        assertThat(realm().enrolment("first-use-totp").requires()).isEqualTo(List.of(List.of("password")));
        assertThat(realm().enrolment("first-use-totp").firstUse()).isTrue();
        assertThat(realm().enrolment("account-console").requires()).isEqualTo(List.of(List.of("password", "totp")));
        RealmFile off = realm().action("CONFIGURE_TOTP", false, false);
        assertThat(off.login().enrolment()).isNull();
        assertThat(off.login().accepts()).isEqualTo(List.of(List.of("password", "totp")));
    }

    @Test
    void newPeopleCanBeMadeToEnrol() {
        RealmFile realm = RealmFile.browser(PASSWORD, "CONDITIONAL > second")
                .flow("second", IF_CONFIGURED, OTP)
                .action("CONFIGURE_TOTP", true, true);
        assertThat(realm.enrolment("new-people-totp").requires()).isEqualTo(List.of(List.of("password")));
        assertThat(realm.action("OTHER", true, true).login().enrolment())
                .containsExactly("new-people-totp", "account-console");
    }

    @Test
    void aPasskeyMayBeEnrolledOnTheStrengthOfANameAlone() {
        RealmFile realm = RealmFile.browser(
                        "REQUIRED auth-username-form", "REQUIRED webauthn-authenticator-passwordless")
                .action("webauthn-register-passwordless", true, false);
        assertThat(realm.enrolment("first-use-passkey").requires()).isEqualTo(List.of(List.of()));
    }

    @Test
    void theAdministrationIsAServiceOfItsOwn() {
        RealmFile realm = realm().client("realm-management", Map.of("bearerOnly", true));
        assertThat(realm.login().services()).containsExactly("realm", "admin-console");
        assertThat(realm().login().services()).containsExactly("realm");
        assertThat(realm().with("realm", "master").login().services()).containsExactly("realm", "admin-console");
    }

    @Test
    void providersOfTheSameIdStayApart() {
        RealmFile realm = provider(Map.of()).add("identityProviders", Map.of("alias", "partner!"));
        assertThat(realm.login().sideDoors()).containsExactly("password-grant", "idp-partner", "idp-partner-2");
    }
}
