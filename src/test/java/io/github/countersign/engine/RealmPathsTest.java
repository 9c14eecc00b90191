package io.github.countersign.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.Countersign;
import io.github.countersign.assessment.CompromiseSet;
import io.github.countersign.assessment.Exposure;
import io.github.countersign.model.Configuration;
import io.github.countersign.sources.Inputs;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A realm export alone, with nothing written by hand beside it, yields boundaries and steps. */
class RealmPathsTest {

    private static final String FLOW = """
            {"alias": "login", "providerId": "basic-flow", "topLevel": true, "builtIn": false,
             "authenticationExecutions": [
              {"authenticator": "auth-username-password-form", "requirement": "REQUIRED", "priority": 10},
              {"authenticator": "auth-otp-form", "requirement": "REQUIRED", "priority": 20}]}""";

    private static final String REALM = """
            {"realm": "shop", "enabled": true, "keycloakVersion": "26.0.7", "browserFlow": "login",
             "bruteForceProtected": true, %s
             "authenticationFlows": [%s],
             "clients": [{"clientId": "admin-cli", "enabled": true, "publicClient": true, "directAccessGrantsEnabled": %s}%s]}""";

    private final Countersign countersign = Countersign.standard();

    private List<CompromiseSet> waysIn(String settings, boolean directGrant, String clients) {
        String realm = REALM.formatted(settings, FLOW, directGrant, clients);
        Configuration configuration = Inputs.read("realm.json", realm.getBytes(StandardCharsets.UTF_8))
                .get(0);
        return countersign.engine().exposures(configuration, 3, LocalDate.of(2026, 11, 24)).stream()
                .filter(exposure -> exposure.subject().equals("login:browser"))
                .map(Exposure::sets)
                .findFirst()
                .orElseThrow();
    }

    private static CompromiseSet set(List<CompromiseSet> sets, String label) {
        return sets.stream()
                .filter(set -> set.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " is not among "
                        + sets.stream().map(CompromiseSet::label).toList()));
    }

    @Test
    void aResetByMailThatAlsoSetsANewCodeFallsToTheMailbox() {
        List<CompromiseSet> sets = waysIn(
                "\"resetPasswordAllowed\": true, \"smtpServer\": {\"host\": \"mail\", \"from\": \"a@b.example\"},",
                false,
                "");
        assertThat(set(sets, "TAKEOVER boundary:mailbox").assumed()).isFalse();
    }

    @Test
    void whetherMailAndCodesShareAPhoneIsAnAssumptionThatIsNamed() {
        List<CompromiseSet> sets = waysIn(
                "\"resetPasswordAllowed\": true, \"smtpServer\": {\"host\": \"mail\", \"from\": \"a@b.example\"},",
                false,
                "");
        CompromiseSet phone = set(sets, "MALWARE boundary:otp-device");
        assertThat(phone.assumed()).isTrue();
        assertThat(phone.through()).contains("mailbox may be read on otp-device; nobody says it is not.");
    }

    @Test
    void aFirstCodeCanBeEnrolledByWhoeverComesFirst() {
        CompromiseSet password = set(waysIn("", false, ""), "REUSE authenticator:password");
        assertThat(password.assumed()).isTrue();
        assertThat(password.through()).contains("This works only as long as the person has none.");
    }

    @Test
    void aDirectGrantTakesThePasswordAlone() {
        CompromiseSet password = set(waysIn("", true, ""), "REUSE authenticator:password");
        assertThat(password.assumed()).isFalse();
        assertThat(password.through()).contains("by the side door password-grant");
    }

    @Test
    void aBrokerOpensTheLogin() {
        List<CompromiseSet> sets = waysIn(
                "\"identityProviders\": [{\"alias\": \"partner\", \"providerId\": \"oidc\", \"enabled\": true}],",
                false,
                "");
        assertThat(set(sets, "TAKEOVER boundary:idp-partner").assumed()).isFalse();
        assertThat(set(sets, "TAKEOVER unnamed:account at idp-partner").assumed())
                .isTrue();
    }

    @Test
    void aServiceAccountThatAdministersTheRealmOpensEveryLogin() {
        String account = """
                , {"clientId": "robot", "enabled": true, "publicClient": false, "serviceAccountsEnabled": true,
                   "clientAuthenticatorType": "client-secret"}],
                 "roles": {"client": {"realm-management": [{"name": "realm-admin"}]}},
                 "users": [{"username": "service-account-robot", "enabled": true, "serviceAccountClientId": "robot",
                   "clientRoles": {"realm-management": ["realm-admin"]}}""";
        CompromiseSet leak = set(waysIn("", false, account), "SECRET_LEAK identity:robot");
        assertThat(leak.assumed()).isFalse();
        assertThat(leak.through()).contains("admin-console hosts realm-admin.");
    }
}
