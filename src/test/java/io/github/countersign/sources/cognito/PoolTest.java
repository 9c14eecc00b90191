package io.github.countersign.sources.cognito;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.model.Configuration;
import io.github.countersign.model.Enrolment;
import io.github.countersign.model.Login;
import io.github.countersign.model.Login.Enforcement;
import io.github.countersign.model.NonHumanIdentity;
import io.github.countersign.model.NonHumanIdentity.CredentialKind;
import io.github.countersign.model.NonHumanIdentity.GrantType;
import io.github.countersign.model.NonHumanIdentity.IdentityKind;
import io.github.countersign.model.Recovery;
import io.github.countersign.model.Session;
import io.github.countersign.model.SideDoor;
import io.github.countersign.sources.vendor.Folder;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the answers about a user pool come to. */
class PoolTest {

    private static final String TOTP = "'SoftwareTokenMfaConfiguration': {'Enabled': true}";
    private static final String SMS = "'SmsMfaConfiguration': {'SmsConfiguration': {'SnsCallerArn': 'x'}}";

    private static Folder pool(String asked, String more) {
        return Folder.of(
                "pool.json",
                "{'UserPool': {'Id': 'eu_1', 'Name': 'shop', 'MfaConfiguration': '" + asked + "'" + more + "}}");
    }

    private static Folder whole(String asked, String factors, String more) {
        return pool(asked, more)
                .with("mfa.json", "{'MfaConfiguration': '" + asked + "', " + factors + "}")
                .with("list.json", "{'UserPoolClients': [{'ClientId': 'web', 'UserPoolId': 'eu_1'}]}");
    }

    private static String client(String more) {
        return "{'UserPoolClient': {'UserPoolId': 'eu_1', 'ClientId': 'web', 'ClientName': 'web'" + more + "}}";
    }

    private static String first(String factors) {
        return ", 'Policies': {'SignInPolicy': {'AllowedFirstAuthFactors': [" + factors + "]}}";
    }

    @ParameterizedTest
    @CsvSource({"OFF, SINGLE_FACTOR", "OPTIONAL, ONLY_IF_ENROLLED", "ON, ENFORCED"})
    void whatThePoolAsksDecidesHowFarASecondFactorIsEnforced(String asked, Enforcement enforcement) {
        assertThat(whole(asked, TOTP, "").login("users").enforcement()).isEqualTo(enforcement);
    }

    @Test
    void secondFactorsComeAfterThePassword() {
        String both = TOTP + ", " + SMS + ", 'EmailMfaConfiguration': {'Subject': 'x'}";

        assertThat(whole("ON", both, "").login("users").accepts())
                .containsExactly(
                        List.of("password", "totp"),
                        List.of("password", "sms-code"),
                        List.of("password", "email-code"));
        assertThat(whole("OPTIONAL", TOTP, "").login("users").accepts())
                .containsExactly(List.of("password"), List.of("password", "totp"));
        assertThat(whole("OFF", TOTP, "").login("users").accepts()).containsExactly(List.of("password"));
    }

    @Test
    void withoutTheAnswerOnFactorsTheirKindIsNotKnown() {
        Folder folder = pool("ON", "");

        assertThat(folder.login("users").accepts()).containsExactly(List.of("password", "second-factor"));
        assertThat(folder.authenticator("second-factor").type()).isNull();
    }

    @Test
    void withoutThePoolFirstFactorsAreNotKnown() {
        Folder folder = Folder.of("mfa.json", "{'MfaConfiguration': 'ON', " + TOTP + "}");

        assertThat(folder.login("users").accepts()).isNull();
        assertThat(folder.login("users").enforcement()).isNull();
        assertThat(folder.unread()).anyMatch(note -> note.contains("describe-user-pool"));
    }

    @Test
    void aCodeInsteadOfAPasswordGetsRoundTheSecondFactor() {
        Folder folder = whole("ON", TOTP, first("'PASSWORD', 'EMAIL_OTP'"))
                .with("client.json", client(", 'ExplicitAuthFlows': ['ALLOW_USER_AUTH']"));

        assertThat(folder.login("users").accepts()).containsExactly(List.of("password", "totp"), List.of("email-code"));
        assertThat(folder.login("users").enforcement()).isEqualTo(Enforcement.ONLY_SOME);
    }

    @Test
    void firstFactorsCountWhereAClientLetsPeopleChoose() {
        String factors = first("'PASSWORD', 'EMAIL_OTP'");

        assertThat(whole("ON", TOTP, factors)
                        .with("client.json", client(", 'ExplicitAuthFlows': ['ALLOW_USER_SRP_AUTH']"))
                        .login("users")
                        .accepts())
                .containsExactly(List.of("password", "totp"));
        assertThat(whole("ON", TOTP, factors).login("users").accepts()).isNull();
        assertThat(whole("ON", TOTP, factors).login("users").enforcement()).isNull();
    }

    @Test
    void aPasskeyCountsForTwoFactorsOnlyByTheSetting() {
        String verified = TOTP + ", 'WebAuthnConfiguration': {'UserVerification': 'required'%s}";
        String choosing = client(", 'ExplicitAuthFlows': ['ALLOW_USER_AUTH']");
        Folder single = whole("ON", verified.formatted(""), first("'PASSWORD', 'WEB_AUTHN'"))
                .with("client.json", choosing);
        Folder multi = whole(
                        "ON",
                        verified.formatted(", 'FactorConfiguration': 'MULTI_FACTOR_WITH_USER_VERIFICATION'"),
                        first("'PASSWORD', 'WEB_AUTHN'"))
                .with("client.json", choosing);

        assertThat(single.login("users").accepts()).containsExactly(List.of("password", "totp"));
        assertThat(multi.login("users").accepts()).containsExactly(List.of("password", "totp"), List.of("passkey"));
        assertThat(multi.authenticator("passkey").multiFactor()).isTrue();
    }

    @Test
    void recoveryWithoutTheSettingIsByMessageOrMail() {
        assertThat(channels(whole("OFF", TOTP, ""))).containsExactly("issued-code by sms", "issued-code by email");
        assertThat(channels(whole("OFF", TOTP, recovery("verified_email")))).containsExactly("issued-code by email");
        assertThat(whole("OFF", TOTP, recovery("admin_only")).login("users").recovery())
                .isEmpty();
        assertThat(Folder.of("client.json", client("")).login("users").recovery())
                .isNull();
    }

    @Test
    void theChannelOfTheOnlySecondFactorRecoversNothing() {
        String both =
                ", 'AccountRecoverySetting': {'RecoveryMechanisms': [{'Priority': 1, 'Name': 'verified_phone_number'},"
                        + " {'Priority': 2, 'Name': 'verified_email'}]}";

        assertThat(channels(whole("ON", SMS, both))).containsExactly("issued-code by email");
        assertThat(channels(whole("ON", SMS + ", " + TOTP, both)))
                .containsExactly("issued-code by sms", "issued-code by email");
        assertThat(whole("ON", SMS, recovery("verified_phone_number"))
                        .login("users")
                        .recovery())
                .isEmpty();
    }

    private static String recovery(String mechanism) {
        return ", 'AccountRecoverySetting': {'RecoveryMechanisms': [{'Priority': 1, 'Name': '" + mechanism + "'}]}";
    }

    private static @Nullable List<String> channels(Folder folder) {
        List<List<Recovery.Proof>> accepts =
                folder.only(Recovery.class, "forgot-password").accepts();
        return accepts == null
                ? null
                : accepts.stream().map(way -> way.get(0).toString()).toList();
    }

    @Test
    void registeringOneselfIsADoor() {
        String open =
                ", 'AdminCreateUserConfig': {'AllowAdminCreateUserOnly': false}, 'AutoVerifiedAttributes': ['email']";
        Folder folder = whole("ON", TOTP, open);

        assertThat(folder.only(SideDoor.class, "self-registration").accepts()).containsExactly(List.of("password"));
        assertThat(folder.login("users").account().selfRegistration()).isTrue();
        assertThat(folder.only(Enrolment.class, "sign-up").confirmationCode().digits())
                .isEqualTo(6);
        assertThat(whole("ON", TOTP, open.replace("false", "true"))
                        .login("users")
                        .account()
                        .selfRegistration())
                .isFalse();
    }

    @Test
    void theFirstSecondFactorIsSetUpWithThePasswordAndLaterOnesWithBoth() {
        Folder folder = whole("OPTIONAL", TOTP, "");

        assertThat(folder.only(Enrolment.class, "first-factor").requires()).containsExactly(List.of("password"));
        assertThat(folder.only(Enrolment.class, "first-factor").firstUse()).isTrue();
        assertThat(folder.only(Enrolment.class, "further-factor").requires())
                .containsExactly(List.of("password", "totp"));
        assertThat(whole("OFF", TOTP, "").read().all(Enrolment.class)).isEmpty();
    }

    @Test
    void aRememberedDeviceStandsInForAFactor() {
        String remembered = ", 'DeviceConfiguration': {'ChallengeRequiredOnNewDevice': true}";

        assertThat(session(whole("ON", TOTP, remembered)).rememberedBrowserReplacesFactor())
                .isTrue();
        assertThat(session(whole("ON", TOTP, "")).rememberedBrowserReplacesFactor())
                .isFalse();
    }

    private static Session session(Folder folder) {
        return folder.only(Session.class, "tokens");
    }

    @Test
    void tokensLastAsLongAsTheirUnitSays() {
        String units = ", 'RefreshTokenValidity': 12, 'AccessTokenValidity': 15,"
                + " 'TokenValidityUnits': {'AccessToken': 'minutes', 'RefreshToken': 'hours'},"
                + " 'RefreshTokenRotation': {'Feature': 'ENABLED'}";
        Session stated = session(whole("OFF", TOTP, "").with("client.json", client(units)));
        Session usual = session(whole("OFF", TOTP, "").with("client.json", client(", 'RefreshTokenValidity': 30")));

        assertThat(stated.refreshTokenLimit()).hasToString("PT12H");
        assertThat(stated.accessTokenLifetime()).isEqualTo(Duration.ofMinutes(15));
        assertThat(stated.refreshTokenRotated()).isTrue();
        assertThat(usual.refreshTokenLimit()).hasToString("PT720H");
        assertThat(usual.accessTokenLifetime()).isEqualTo(Duration.ofHours(1));
        assertThat(usual.refreshTokenRotated()).isFalse();
    }

    @Test
    void clientsAreIdentitiesAndTheirSecretsAreDropped() {
        Folder folder = whole("OFF", TOTP, "")
                .with(
                        "client.json",
                        client(", 'ClientSecret': 'abc', 'AllowedOAuthFlowsUserPoolClient': true,"
                                + " 'AllowedOAuthFlows': ['client_credentials']"));
        NonHumanIdentity client = folder.identity("web");

        assertThat(client.kind()).isEqualTo(IdentityKind.SERVICE_ACCOUNT);
        assertThat(client.credential().kind()).isEqualTo(CredentialKind.CLIENT_SECRET);
        assertThat(client.oauth().grantTypes()).containsExactly(GrantType.CLIENT_CREDENTIALS);
        assertThat(client.interactiveLoginAllowed()).isFalse();
        NonHumanIdentity open =
                whole("OFF", TOTP, "").with("client.json", client("")).identity("web");
        assertThat(open.credential().kind()).isEqualTo(CredentialKind.PUBLIC_CLIENT);
        assertThat(open.oauth().grantTypes()).isEmpty();
    }

    @Test
    void flowsThatSendThePasswordAndCustomChallengesAreDoors() {
        Folder folder = whole("ON", TOTP, ", 'LambdaConfig': {'DefineAuthChallenge': 'x'}")
                .with(
                        "client.json",
                        client(", 'ExplicitAuthFlows': ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_CUSTOM_AUTH'],"
                                + " 'SupportedIdentityProviders': ['COGNITO', 'Staff']"));

        assertThat(folder.login("users").account().legacyProtocolsAllowed()).isTrue();
        assertThat(folder.only(SideDoor.class, "password-in-the-application").accepts())
                .containsExactly(List.of("password", "totp"));
        assertThat(folder.only(SideDoor.class, "custom-challenge").accepts())
                .containsExactly(List.of("custom-challenge"));
        assertThat(folder.authenticator("custom-challenge").multiFactor()).isNull();
        assertThat(folder.only(SideDoor.class, "idp-Staff").accepts()).containsExactly(List.of("idp-Staff"));
        assertThat(folder.login("users").federation().used()).isTrue();
    }

    @Test
    void aPasswordInTheApplicationIsNoDoorWhereItIsNotKnownWhatThePoolAsks() {
        Folder folder = Folder.of("client.json", client(", 'ExplicitAuthFlows': ['USER_PASSWORD_AUTH']"));

        assertThat(folder.read().all(SideDoor.class)).isEmpty();
        assertThat(folder.login("users").account().legacyProtocolsAllowed()).isTrue();
    }

    @Test
    void thatNoClientHasAFlowIsKnownOnlyOfAllClients() {
        Folder folder = whole("ON", TOTP, "").with("client.json", client(""));

        assertThat(folder.login("users").account().legacyProtocolsAllowed()).isFalse();
        assertThat(pool("ON", "")
                        .with("client.json", client(""))
                        .login("users")
                        .account()
                        .legacyProtocolsAllowed())
                .isNull();
        assertThat(folder.with("more.json", "{'UserPoolClients': [{'ClientId': 'other', 'UserPoolId': 'eu_1'}]}")
                        .login("users")
                        .federation()
                        .used())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"ENFORCED, true", "AUDIT, false", "OFF, false"})
    void compromisedPasswordsAreRefusedOnlyInTheModeThatActs(String mode, boolean refused) {
        Folder folder = whole("OFF", TOTP, ", 'UserPoolAddOns': {'AdvancedSecurityMode': '" + mode + "'}")
                .with(
                        "risk.json",
                        "{'RiskConfiguration': {'UserPoolId': 'eu_1', 'CompromisedCredentialsRiskConfiguration':"
                                + " {'EventFilter': ['SIGN_UP', 'PASSWORD_CHANGE', 'SIGN_IN'], 'Actions': {'EventAction':"
                                + " 'BLOCK'}}}}");

        assertThat(folder.authenticator("password").password().blocklist()).isEqualTo(refused);
        assertThat(folder.authenticator("password").throttling().maximumFailures())
                .hasToString("5");
    }

    @Test
    void anIdentityPoolThatAsksNoLoginIsAnIdentityWithoutACredential() {
        String open = "{'IdentityPoolId': 'eu:1', 'IdentityPoolName': 'shop', 'AllowUnauthenticatedIdentities': true}";

        assertThat(Folder.of("identities.json", open)
                        .identity("anonymous-shop")
                        .credential()
                        .kind())
                .isEqualTo(CredentialKind.NONE);
        assertThat(Folder.of("identities.json", open.replace("true", "false"))
                        .read()
                        .all(NonHumanIdentity.class))
                .isEmpty();
        assertThat(Folder.of("identities.json", open).read().all(Login.class)).isEmpty();
    }

    @Test
    void partsOfOnePoolAreOneConfigurationAndOthersAreTheirOwn() {
        Folder folder = whole("OFF", TOTP, "").with("client.json", client(""));

        assertThat(folder.read().name()).isEqualTo("user pool eu_1");
        assertThat(folder.with("other.json", "{'UserPool': {'Id': 'eu_2', 'Name': 'y', 'MfaConfiguration': 'ON'}}")
                        .readAll())
                .extracting(Configuration::name)
                .containsExactlyInAnyOrder("user pool eu_1", "user pool eu_2", "user pool");
    }
}
