package io.github.countersign.sources.okta;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.model.Authenticator;
import io.github.countersign.model.Authenticator.Throttling.Action;
import io.github.countersign.model.Authenticator.Throttling.Return;
import io.github.countersign.model.Count;
import io.github.countersign.model.Limit;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What password policies say; of several the weakest value of each fact. */
class PasswordFactsTest {

    private static String settings(String provider, int length, int age, int attempts, int unlock, boolean dictionary) {
        return ", \"settings\": {\"password\": {\"complexity\": {\"minLength\": " + length
                + ", \"minLowerCase\": 0, \"minUpperCase\": 0, \"minNumber\": 1, \"minSymbol\": 0, \"dictionary\":"
                + " {\"common\": {\"exclude\": " + dictionary + "}}}, \"age\": {\"maxAgeDays\": " + age
                + "}, \"lockout\": {\"maxAttempts\": " + attempts + ", \"autoUnlockMinutes\": " + unlock
                + "}, \"breachedProtection\": {\"expireAfterDays\": null}}}, \"x\": \"" + provider + "\"";
    }

    private static String of(String provider) {
        return "{\"people\": {\"groups\": {\"include\": [\"everyone\"]}}, \"authProvider\": {\"provider\": \""
                + provider + "\"}}";
    }

    private static OrgFile policy(String status, String provider, String settings) {
        return OrgFile.bare().policy("one", "PASSWORD", 1, true, status, of(provider), settings);
    }

    @Test
    void aPolicyIsRead() {
        Authenticator password =
                policy("ACTIVE", "OKTA", settings("OKTA", 12, 90, 10, 0, true)).authenticator("password");

        assertThat(password.password().minimumLength()).isEqualTo(12);
        assertThat(password.password().compositionRules()).containsExactly("at least 1 digit");
        assertThat(password.password().rotationPeriod()).isEqualTo(new Limit(Duration.ofDays(90)));
        assertThat(password.password().blocklist()).isTrue();
        assertThat(password.password().forcedChangeOnCompromise()).isNull();
        assertThat(password.throttling().maximumFailures()).isEqualTo(new Count(10));
        assertThat(password.throttling().action()).isEqualTo(Action.LOCK_ACCOUNT);
        assertThat(password.throttling().returnsBy()).isEqualTo(Return.HELP_DESK_TOGGLE);
    }

    @Test
    void aBreachForcesAChangeWhereTheProtectionIsOn() {
        String off =
                settings("OKTA", 12, 0, 10, 0, true).replace("\"expireAfterDays\": null", "\"expireAfterDays\": 0");
        String on = off.replace("\"expireAfterDays\": 0", "\"expireAfterDays\": 0, \"logoutEnabled\": true");

        assertThat(policy("ACTIVE", "OKTA", on)
                        .authenticator("password")
                        .password()
                        .forcedChangeOnCompromise())
                .isTrue();
        assertThat(policy("ACTIVE", "OKTA", off)
                        .authenticator("password")
                        .password()
                        .forcedChangeOnCompromise())
                .isNull();
    }

    @Test
    void zeroStandsForNoLimit() {
        Authenticator password =
                policy("ACTIVE", "OKTA", settings("OKTA", 8, 0, 0, 0, false)).authenticator("password");

        assertThat(password.password().rotationPeriod()).isEqualTo(Limit.NONE);
        assertThat(password.throttling().enabled()).isFalse();
        assertThat(password.throttling().maximumFailures()).isEqualTo(Count.NONE);
        assertThat(password.throttling().action()).isEqualTo(Action.NONE);
    }

    @Test
    void aLockThatEndsByItselfOnlyDelays() {
        Authenticator password =
                policy("ACTIVE", "OKTA", settings("OKTA", 8, 0, 5, 30, false)).authenticator("password");

        assertThat(password.throttling().action()).isEqualTo(Action.DELAY_ONLY);
        assertThat(password.throttling().returnsBy()).isEqualTo(Return.TIMER);
    }

    @Test
    void ofSeveralPoliciesTheWeakestValueOfEachFactCounts() {
        Authenticator password = policy("ACTIVE", "OKTA", settings("OKTA", 14, 0, 5, 0, true))
                .policy("two", "PASSWORD", 2, false, "ACTIVE", of("OKTA"), settings("OKTA", 8, 30, 0, 0, false))
                .authenticator("password");

        assertThat(password.password().minimumLength()).isEqualTo(8);
        assertThat(password.password().rotationPeriod()).isEqualTo(new Limit(Duration.ofDays(30)));
        assertThat(password.password().blocklist()).isFalse();
        assertThat(password.throttling().enabled()).isFalse();
    }

    @Test
    void policiesOfADirectoryAndInactiveOnesDoNotCount() {
        OrgFile org = policy("ACTIVE", "OKTA", settings("OKTA", 14, 0, 5, 0, true))
                .policy("ad", "PASSWORD", 2, true, "ACTIVE", of("ACTIVE_DIRECTORY"), settings("AD", 4, 0, 0, 0, false))
                .policy("off", "PASSWORD", 3, false, "INACTIVE", of("OKTA"), settings("OKTA", 4, 0, 0, 0, false));

        assertThat(org.authenticator("password").password().minimumLength()).isEqualTo(14);
        assertThat(org.read().sources().get(0).unread())
                .anyMatch(note -> note.contains("is for people of a directory"))
                .anyMatch(note -> note.contains("is INACTIVE"));
    }

    @Test
    void whatOnePolicyDoesNotTellIsNotKnown() {
        Authenticator password = policy("ACTIVE", "OKTA", settings("OKTA", 14, 0, 5, 0, true))
                .policy("two", "PASSWORD", 2, false, "ACTIVE", of("OKTA"), ", \"settings\": {}")
                .authenticator("password");

        assertThat(password.password().minimumLength()).isNull();
        assertThat(password.throttling().enabled()).isNull();
    }
}
