package io.github.countersign.sources.keycloak;

import static io.github.countersign.sources.keycloak.RealmFile.OTP;
import static io.github.countersign.sources.keycloak.RealmFile.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.model.Authenticator;
import io.github.countersign.model.Authenticator.PhishingBinding;
import io.github.countersign.model.Authenticator.Throttling;
import io.github.countersign.model.AuthenticatorType;
import io.github.countersign.model.Configuration;
import io.github.countersign.model.Count;
import io.github.countersign.model.Limit;
import io.github.countersign.model.Origin;
import io.github.countersign.model.Otp;
import io.github.countersign.model.Password;
import io.github.countersign.model.WebAuthn;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Facts of authenticators that follow from the realm's policies, and the defaults that hold for gaps. */
class PoliciesTest {

    private static RealmFile realm() {
        return RealmFile.browser(PASSWORD, OTP);
    }

    private static Otp otp(RealmFile realm) {
        return realm.authenticator("totp").otp();
    }

    private static Password password(RealmFile realm) {
        return realm.authenticator("password").password();
    }

    @Test
    void aPolicyOnCodesLeftOutWholeIsTheServersOwn() {
        Otp otp = otp(realm());
        assertThat(otp.digits()).isEqualTo(6);
        assertThat(otp.algorithm()).isEqualTo("HmacSHA1");
        assertThat(otp.timeStep()).isEqualTo(Limit.ofSeconds(30));
        assertThat(otp.driftSteps()).isEqualTo(1);
        assertThat(otp.acceptedLifetime()).isEqualTo(Limit.ofSeconds(90));
        assertThat(otp.singleUse()).isTrue();
        assertThat(realm().authenticator("totp").replayResistant()).isTrue();
    }

    @Test
    void theOriginOfADefaultNamesTheVersion() {
        Configuration configuration = realm().read();
        Origin origin = Objects.requireNonNull(configuration.origin("/authenticators/totp/otp/digits"));
        assertThat(origin.kind()).isEqualTo(Origin.Kind.DEFAULTED);
        assertThat(origin.note()).contains("default of Keycloak 26.0");
        assertThat(origin.place()).isEqualTo("realm.json#/otpPolicyDigits");
    }

    @Test
    void aTypeWithoutDigitsIsAnIncompletePolicy() {
        RealmFile realm = realm().with("otpPolicyType", "totp");
        assertThat(otp(realm).digits()).isNull();
        assertThat(otp(realm).timeStep()).isNull();
        assertThat(realm.unread()).anyMatch(note -> note.startsWith("/otpPolicyDigits: incomplete policy"));
    }

    @Test
    void anAlgorithmWithoutATypeIsIgnored() {
        RealmFile realm = realm().with("otpPolicyAlgorithm", "HmacSHA512");
        assertThat(otp(realm).algorithm()).isEqualTo("HmacSHA1");
        assertThat(realm.unread()).anyMatch(note -> note.startsWith("/otpPolicyAlgorithm: is ignored"));
    }

    @Test
    void untilVersion15OnlyEarlierStepsWereAccepted() {
        assertThat(otp(realm().with("keycloakVersion", "14.0.0")).acceptedLifetime())
                .isEqualTo(Limit.ofSeconds(60));
        assertThat(otp(realm().with("keycloakVersion", "15.0.2.redhat-00001")).acceptedLifetime())
                .isEqualTo(Limit.ofSeconds(90));
    }

    @Test
    void aWiderWindowLengthensACodesLife() {
        RealmFile realm = full().with("otpPolicyLookAheadWindow", 3);
        assertThat(otp(realm).acceptedLifetime()).isEqualTo(Limit.ofSeconds(210));
        assertThat(otp(realm).driftSteps()).isEqualTo(3);
    }

    private static RealmFile full() {
        return realm().with("otpPolicyType", "totp")
                .with("otpPolicyDigits", 8)
                .with("otpPolicyPeriod", "30")
                .with("otpPolicyLookAheadWindow", 1)
                .with("otpPolicyAlgorithm", "HmacSHA256");
    }

    @Test
    void whatIsStatedIsRead() {
        assertThat(otp(full()).digits()).isEqualTo(8);
        assertThat(otp(full()).algorithm()).isEqualTo("HmacSHA256");
        Origin origin = Objects.requireNonNull(full().read().origin("/authenticators/totp/otp/digits"));
        assertThat(origin.kind()).isEqualTo(Origin.Kind.READ);
    }

    @Test
    void counterBasedCodesNeverExpireAndWorkOnce() {
        Authenticator hotp = full().with("otpPolicyType", "hotp")
                .with("otpPolicyCodeReusable", true)
                .authenticator("hotp");
        assertThat(hotp.type()).isEqualTo(AuthenticatorType.HOTP);
        assertThat(hotp.otp().acceptedLifetime()).isEqualTo(Limit.NONE);
        assertThat(hotp.otp().timeStep()).isEqualTo(Limit.NONE);
        assertThat(hotp.otp().singleUse()).isTrue();
    }

    @Test
    void codesOfServersBefore20CouldBeUsedAgain() {
        assertThat(otp(realm().with("keycloakVersion", "18.0.2")).singleUse()).isFalse();
        assertThat(realm().with("keycloakVersion", "19.0.3")
                        .authenticator("totp")
                        .replayResistant())
                .isFalse();
        assertThat(otp(full()).singleUse()).isTrue();
        assertThat(otp(full().without("keycloakVersion").with("clients", List.of()))
                        .singleUse())
                .isNull();
    }

    @Test
    void theAttributeOnReuseWinsOverTheField() {
        RealmFile reusable =
                full().with("otpPolicyCodeReusable", false).with("attributes", Map.of("realmReusableOtpCode", "true"));
        RealmFile once =
                full().with("otpPolicyCodeReusable", true).with("attributes", Map.of("realmReusableOtpCode", "false"));
        assertThat(otp(reusable).singleUse()).isFalse();
        assertThat(otp(once).singleUse()).isTrue();
    }

    @Test
    void aRealmWithoutAPasswordPolicyTakesAnyPassword() {
        Password password = password(realm());
        assertThat(password.minimumLength()).isZero();
        assertThat(password.compositionRules()).isEmpty();
        assertThat(password.rotationPeriod()).isEqualTo(Limit.NONE);
        assertThat(password.blocklist()).isFalse();
        assertThat(realm().authenticator("password").replayResistant()).isFalse();
    }

    @Test
    void aPasswordPolicyIsReadTermByTerm() {
        Password password = password(realm().with(
                        "passwordPolicy",
                        "length(12) and maxLength(64) and digits(1) and upperCase(2) and specialChars(0) and notUsername"
                                + " and forceExpiredPasswordChange(90) and passwordBlacklist(common.txt)"
                                + " and hashAlgorithm(pbkdf2-sha512) and hashIterations(27500)"));
        assertThat(password.minimumLength()).isEqualTo(12);
        assertThat(password.maximumLength()).isEqualTo(new Count(64));
        assertThat(password.compositionRules()).containsExactly("at least 1 digit", "at least 2 upper-case letters");
        assertThat(password.rotationPeriod()).isEqualTo(new Limit(Duration.ofDays(90)));
        assertThat(password.blocklist()).isTrue();
        assertThat(password.hashScheme()).isEqualTo("pbkdf2-sha512");
        assertThat(password.hashIterations()).isEqualTo(27_500);
    }

    @Test
    void aPolicyWithoutALengthSetsNone() {
        assertThat(password(realm().with("passwordPolicy", "hashIterations(210000)"))
                        .minimumLength())
                .isZero();
    }

    @Test
    void hashingDependsOnTheVersion() {
        Password old = password(realm().with("keycloakVersion", "22.0.4"));
        assertThat(old.hashScheme()).isEqualTo("pbkdf2-sha256");
        assertThat(old.hashIterations()).isEqualTo(27_500);
        Password later = password(realm().with("keycloakVersion", "24.0.5"));
        assertThat(later.hashScheme()).isEqualTo("pbkdf2-sha512");
        assertThat(later.hashIterations()).isEqualTo(210_000);
        Password latest = password(realm().with("keycloakVersion", "26.0.7"));
        assertThat(latest.hashScheme()).isEqualTo("argon2");
        assertThat(latest.hashIterations()).isNull();
    }

    @Test
    void thePasswordsOfADirectoryAreNotKnown() {
        RealmFile realm = realm().with("passwordPolicy", "length(12)")
                .with(
                        "components",
                        Map.of(
                                "org.keycloak.storage.UserStorageProvider",
                                List.of(Map.of("providerId", "ldap", "config", Map.of("enabled", List.of("true"))))));
        assertThat(password(realm).minimumLength()).isNull();
        assertThat(realm.unread()).anyMatch(note -> note.contains("people of a directory"));
    }

    @Test
    void aTermThatIsNotKnownIsNoted() {
        assertThat(realm().with("passwordPolicy", "length(8) and astrology(1)").unread())
                .contains("/passwordPolicy: terms that are not known: astrology");
    }

    @Test
    void withoutProtectionNothingIsLimited() {
        Throttling throttling = realm().authenticator("totp").throttling();
        assertThat(throttling.enabled()).isFalse();
        assertThat(throttling.maximumFailures()).isEqualTo(Count.NONE);
        assertThat(throttling.action()).isEqualTo(Throttling.Action.NONE);
    }

    @Test
    void aTemporaryLockOutOnlyDelays() {
        RealmFile realm = realm().with("bruteForceProtected", true).with("failureFactor", 8);
        for (String id : List.of("password", "totp")) {
            Throttling throttling = realm.authenticator(id).throttling();
            assertThat(throttling.enabled()).isTrue();
            assertThat(throttling.maximumFailures()).isEqualTo(new Count(8));
            assertThat(throttling.action()).isEqualTo(Throttling.Action.DELAY_ONLY);
            assertThat(throttling.returnsBy()).isEqualTo(Throttling.Return.TIMER);
        }
    }

    @Test
    void aPermanentLockOutComesAfterTheTemporaryOnes() {
        RealmFile realm = realm().with("bruteForceProtected", true)
                .with("permanentLockout", true)
                .with("failureFactor", 30)
                .with("maxTemporaryLockouts", 90);
        Throttling throttling = realm.authenticator("password").throttling();
        assertThat(throttling.maximumFailures()).isEqualTo(new Count(120));
        assertThat(throttling.action()).isEqualTo(Throttling.Action.LOCK_ACCOUNT);
        assertThat(throttling.returnsBy()).isEqualTo(Throttling.Return.HELP_DESK_TOGGLE);
    }

    @Test
    void failuresOfTheSecondFactorCanLockForGood() {
        RealmFile realm = realm().with("bruteForceProtected", true).with("maxSecondaryAuthFailures", 5);
        assertThat(realm.authenticator("totp").throttling().maximumFailures()).isEqualTo(new Count(6));
        assertThat(realm.authenticator("totp").throttling().action()).isEqualTo(Throttling.Action.LOCK_ACCOUNT);
        assertThat(realm.authenticator("password").throttling().action()).isEqualTo(Throttling.Action.DELAY_ONLY);
    }

    @Test
    void customStepsAreNotKnownToBeLimited() {
        RealmFile realm =
                RealmFile.browser(PASSWORD, "REQUIRED sms-authenticator").with("bruteForceProtected", true);
        assertThat(realm.authenticator("sms-authenticator").throttling().enabled())
                .isNull();
    }

    @Test
    void aCustomStepByMessageStatesItsSettings() {
        RealmFile realm = RealmFile.browser(PASSWORD, "REQUIRED sms-authenticator @sms")
                .settings("sms", Map.of("length", "6", "ttl", "300", "simulation", "true"));
        Authenticator sms = realm.authenticator("sms-authenticator");
        assertThat(sms.type()).isEqualTo(AuthenticatorType.SMS_CODE);
        assertThat(sms.deliveredTo()).containsExactly("phone-number");
        assertThat(sms.outOfBand().digits()).isEqualTo(6);
        assertThat(sms.outOfBand().lifetime()).isEqualTo(Limit.ofSeconds(300));
        assertThat(sms.outOfBand().simulated()).isTrue();
        assertThat(realm.unread()).anyMatch(note -> note.contains("only written to the log"));
    }

    private static Authenticator securityKey(String verification) {
        return RealmFile.browser(PASSWORD, "REQUIRED webauthn-authenticator")
                .with("webAuthnPolicyUserVerificationRequirement", verification)
                .with("webAuthnPolicyAttestationConveyancePreference", "direct")
                .with("webAuthnPolicyAcceptableAaguids", List.of("00000000-0000-0000-0000-000000000001"))
                .authenticator("security-key");
    }

    @Test
    void onlyTheWordRequiredMakesAKeyVerifyItsUser() {
        Authenticator verified = securityKey("required");
        assertThat(verified.activation().required()).isTrue();
        assertThat(verified.multiFactor()).isTrue();
        assertThat(verified.webAuthn().unverifiedCountsAs()).isEqualTo(WebAuthn.Unverified.REJECTED);
        assertThat(verified.webAuthn().attestationRequested()).isTrue();
        assertThat(verified.webAuthn().modelsRestricted()).isTrue();
        assertThat(verified.phishingBinding()).isEqualTo(PhishingBinding.VERIFIER_NAME);
        for (String word : List.of("preferred", "discouraged", "not specified")) {
            Authenticator touched = securityKey(word);
            assertThat(touched.activation().required()).isFalse();
            assertThat(touched.webAuthn().flagInspected()).isFalse();
            assertThat(touched.webAuthn().userVerification()).isNotEqualTo(WebAuthn.UserVerification.REQUIRED);
        }
    }

    @Test
    void thePasswordlessDefaultDependsOnTheVersion() {
        RealmFile realm = RealmFile.browser("REQUIRED webauthn-authenticator-passwordless");
        Authenticator old = realm.with("keycloakVersion", "26.3.2").authenticator("passkey");
        assertThat(old.activation().required()).isFalse();
        assertThat(old.webAuthn().userVerification()).isEqualTo(WebAuthn.UserVerification.PREFERRED);
        Authenticator later = realm.with("keycloakVersion", "26.7.3").authenticator("passkey");
        assertThat(later.activation().required()).isNull();
        assertThat(later.type()).isEqualTo(AuthenticatorType.PASSKEY);
    }

    @Test
    void otherStepsBecomeWhatTheyAre() {
        RealmFile realm = RealmFile.browser("ALTERNATIVE auth-x509-client-username-form", "ALTERNATIVE > forms")
                .flow("forms", PASSWORD, "REQUIRED > second")
                .flow("second", "ALTERNATIVE auth-recovery-authn-code-form", "ALTERNATIVE email-authenticator");
        assertThat(realm.authenticator("certificate").type()).isEqualTo(AuthenticatorType.CLIENT_CERTIFICATE);
        assertThat(realm.authenticator("recovery-codes").type()).isEqualTo(AuthenticatorType.LOOK_UP_SECRET);
        assertThat(realm.authenticator("email-authenticator").type()).isEqualTo(AuthenticatorType.EMAIL_CODE);
        assertThat(realm.authenticator("email-authenticator").deliveredTo()).containsExactly("mailbox");
    }

    @Test
    void gapsOfAFileThatIsNotWholeAreUnknown() {
        RealmFile realm =
                RealmFile.withoutVersion().with("browserFlow", "login").flow("login", PASSWORD, OTP);
        Authenticator code = realm.authenticator("otp");
        assertThat(code.type()).isNull();
        assertThat(code.otp()).extracting(Otp::digits, Otp::singleUse).containsOnlyNulls();
        assertThat(code.throttling().enabled()).isNull();
        assertThat(password(realm).minimumLength()).isNull();
        RealmFile whole = realm.with("clients", List.of());
        assertThat(whole.authenticator("totp").otp().digits()).isEqualTo(6);
        assertThat(whole.authenticator("totp").otp().acceptedLifetime()).isNull();
        assertThat(whole.authenticator("totp").throttling().enabled()).isFalse();
    }

    @Test
    void aPolicyAloneStillHasFacts() {
        RealmFile realm = RealmFile.withoutVersion().with("passwordPolicy", "length(14)");
        assertThat(password(realm).minimumLength()).isEqualTo(14);
        assertThat(realm.login().accepts()).isNull();
    }
}
