package io.github.countersign.sources.keycloak;

import static io.github.countersign.sources.keycloak.RealmFile.IF_CONFIGURED;
import static io.github.countersign.sources.keycloak.RealmFile.OTP;
import static io.github.countersign.sources.keycloak.RealmFile.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.model.Limit;
import io.github.countersign.model.Recovery;
import io.github.countersign.model.Recovery.CodeChannel;
import io.github.countersign.model.Recovery.Method;
import io.github.countersign.model.Recovery.Proof;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What "forgot password" asks for and gives back. */
class ResetTest {

    private static final String WHO = "REQUIRED reset-credentials-choose-user";
    private static final String MAIL = "REQUIRED reset-credential-email";
    private static final String NEW_PASSWORD = "REQUIRED reset-password";

    private static RealmFile realm() {
        return RealmFile.browser(PASSWORD, OTP)
                .with("resetPasswordAllowed", true)
                .mailing();
    }

    private static RealmFile resetting(String... executions) {
        return realm().with("resetCredentialsFlow", "reset").flow("reset", executions);
    }

    private static Proof link(long seconds) {
        return new Proof(
                Method.ISSUED_CODE, CodeChannel.EMAIL, List.of("mailbox"), null, null, Limit.ofSeconds(seconds));
    }

    @Test
    void theBuiltInFlowGivesEverythingForALink() {
        Recovery reset = realm().reset();
        assertThat(reset.accepts()).isEqualTo(List.of(List.of(link(300))));
        assertThat(reset.restores()).containsExactly("password", "totp");
        assertThat(reset.signsIn()).isTrue();
        assertThat(reset.addressesConfirmed()).isFalse();
        assertThat(realm().authenticator("totp").otp().oldDeviceInvalidated()).isFalse();
        assertThat(realm().login().recovery()).containsExactly("forgot-password");
    }

    @Test
    void whereResettingIsNotAllowedThereIsKnownToBeNoPath() {
        assertThat(realm().with("resetPasswordAllowed", false).login().recovery())
                .isEmpty();
        assertThat(realm().without("resetPasswordAllowed").login().recovery()).isEmpty();
        assertThat(RealmFile.withoutVersion().with("rememberMe", true).login().recovery())
                .isNull();
    }

    @Test
    void withoutAMailServerThePathDoesNotWork() {
        RealmFile old = realm().with("smtpServer", Map.of()).with("keycloakVersion", "24.0.5");
        assertThat(old.login().recovery()).isEmpty();
        assertThat(old.unread()).anyMatch(note -> note.contains("the server shows an error"));
        RealmFile later = realm().without("smtpServer").with("keycloakVersion", "26.7.3");
        assertThat(later.login().recovery()).isEmpty();
        assertThat(later.unread()).anyMatch(note -> note.contains("pretends to have sent"));
    }

    @Test
    void theLifeOfTheLinkIsTheMostParticularSetting() {
        RealmFile realm = realm().with("accessCodeLifespanUserAction", 400);
        assertThat(realm.reset().accepts()).isEqualTo(List.of(List.of(link(400))));
        realm.with("actionTokenGeneratedByUserLifespan", 500);
        assertThat(realm.reset().accepts()).isEqualTo(List.of(List.of(link(500))));
        realm.with("attributes", Map.of("actionTokenGeneratedByUserLifespan.reset-credentials", "86400"));
        assertThat(realm.reset().accepts()).isEqualTo(List.of(List.of(link(86_400))));
        realm.with("attributes", Map.of("actionTokenGeneratedByUserLifespan.reset-credentials", ""));
        assertThat(realm.reset().accepts()).isEqualTo(List.of(List.of(link(500))));
    }

    @Test
    void withoutAStepByMailNothingIsAsked() {
        RealmFile realm = resetting(WHO, NEW_PASSWORD);
        assertThat(realm.reset().accepts())
                .singleElement()
                .satisfies(
                        proofs -> assertThat(proofs).extracting(Proof::method).containsExactly(Method.NOTHING));
        assertThat(realm.reset().signsIn()).isTrue();
    }

    @Test
    void anExistingFactorCanBeAsked() {
        RealmFile realm = resetting(WHO, MAIL, OTP, NEW_PASSWORD);
        Recovery reset = realm.reset();
        assertThat(reset.accepts()).singleElement().satisfies(proofs -> {
            assertThat(proofs)
                    .extracting(Proof::method)
                    .containsExactly(Method.ISSUED_CODE, Method.BOUND_AUTHENTICATOR);
            assertThat(proofs.get(1).authenticator()).isEqualTo("totp");
        });
        assertThat(reset.restores()).containsExactly("password");
        assertThat(realm.enrolment("first-use-by-reset-totp").requires()).isEqualTo(List.of(List.of("email-link")));
    }

    @Test
    void aFactorAskedOfItsOwnersOnlyIsNotAskedOfOthers() {
        Recovery reset = resetting(WHO, MAIL, "CONDITIONAL > own code", NEW_PASSWORD)
                .flow("own code", IF_CONFIGURED, OTP)
                .reset();
        assertThat(reset.accepts()).hasSize(2);
    }

    @Test
    void forcingALoginHelpsOnlyInLaterVersions() {
        RealmFile realm = resetting(WHO, MAIL + " @mail", NEW_PASSWORD).settings("mail", Map.of("force-login", "true"));
        assertThat(realm.with("keycloakVersion", "26.7.3").reset().signsIn()).isFalse();
        assertThat(realm.with("keycloakVersion", "26.2.0").reset().signsIn()).isNull();
        assertThat(realm.with("keycloakVersion", "24.0.5").reset().signsIn()).isTrue();
    }

    @Test
    void peopleOfADirectoryMayHaveToSignInAgain() {
        RealmFile realm = realm().with(
                        "components",
                        Map.of(
                                "org.keycloak.storage.UserStorageProvider",
                                List.of(Map.of("providerId", "ldap", "config", Map.of()))));
        assertThat(realm.reset().signsIn()).isNull();
        assertThat(realm.with("keycloakVersion", "24.0.5").reset().signsIn()).isTrue();
    }

    @Test
    void theOldDeviceCanBeEnded() {
        RealmFile realm = resetting(WHO, MAIL, "REQUIRED reset-otp @otp")
                .settings("otp", Map.of("action_on_otp_reset_flag", "Remove all"));
        assertThat(realm.authenticator("totp").otp().oldDeviceInvalidated()).isTrue();
        assertThat(realm.reset().restores()).containsExactly("totp");
    }

    @Test
    void aMessageToAPhoneCanStandForTheMail() {
        Recovery reset = resetting(WHO, "REQUIRED reset-by-sms", NEW_PASSWORD).reset();
        assertThat(reset.accepts())
                .singleElement()
                .satisfies(proofs -> assertThat(proofs)
                        .containsExactly(new Proof(
                                Method.ISSUED_CODE, CodeChannel.SMS, List.of("phone-number"), null, null, null)));
    }

    @Test
    void aCustomStepMayAskAnything() {
        Recovery reset = resetting(WHO, "REQUIRED ask-colleague", NEW_PASSWORD).reset();
        assertThat(reset.accepts())
                .singleElement()
                .satisfies(
                        proofs -> assertThat(proofs).extracting(Proof::method).containsOnlyNulls());
    }

    @Test
    void aKnownDefectIsAskedAboutWhereTheVersionMayHaveIt() {
        String defect = "CVE-2026-18963";
        for (String version : List.of("26.4.14", "26.5.9", "26.7.1", "24.0.5")) {
            assertThat(realm().with("keycloakVersion", version).unread()).anyMatch(note -> note.contains(defect));
        }
        for (String version : List.of("26.4.15", "26.6.6", "26.7.3", "26.8.0", "27.0.0")) {
            assertThat(realm().with("keycloakVersion", version).unread()).noneMatch(note -> note.contains(defect));
        }
    }
}
