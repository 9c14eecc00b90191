package io.github.countersign.sources.auth0;

import static io.github.countersign.sources.auth0.TenantFile.ALWAYS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.model.Authenticator.Throttling;
import io.github.countersign.model.Authenticator.Throttling.Action;
import io.github.countersign.model.Count;
import io.github.countersign.model.Password;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Passwords of databases, and how guesses at them are limited. */
class PasswordsTest {

    private static TenantFile tenant() {
        return TenantFile.asking(ALWAYS, "otp");
    }

    private static Password password(TenantFile tenant) {
        return tenant.authenticator("password").password();
    }

    private static Throttling guessing(TenantFile tenant) {
        return tenant.authenticator("password").throttling();
    }

    private static Map<String, Object> protection(String mode, String... shields) {
        return new LinkedHashMap<>(
                Map.of("enabled", true, "shields", List.of(shields), "mode", mode, "max_attempts", 5));
    }

    @ParameterizedTest
    @CsvSource({"none,1,0", "low,6,0", "fair,8,3", "good,8,1", "excellent,10,2"})
    void levelsHaveALengthAndRules(String level, int length, int rules) {
        Password password = password(tenant().option("passwordPolicy", level));
        assertThat(password.minimumLength()).isEqualTo(length);
        assertThat(password.compositionRules()).hasSize(rules);
        assertThat(password.truncated()).isTrue();
    }

    @Test
    void aLengthOfItsOwnComesBeforeThatOfTheLevel() {
        TenantFile tenant = tenant().option("passwordPolicy", "low")
                .option("password_complexity_options", Map.of("min_length", 15));
        assertThat(password(tenant).minimumLength()).isEqualTo(15);
        tenant.option("password_complexity_options", Map.of("min_length", "##LENGTH##"));
        assertThat(password(tenant).minimumLength()).isNull();
    }

    @Test
    void aNegativeLengthIsNone() {
        TenantFile tenant = tenant().option("password_complexity_options", Map.of("min_length", -8));
        assertThat(password(tenant).minimumLength()).isNull();
        assertThat(tenant.unread()).anyMatch(note -> note.contains("min_length: is no value that is understood"));
    }

    @Test
    void withoutALevelNothingIsKnownOfTheRules() {
        assertThat(password(tenant()).minimumLength()).isNull();
        assertThat(password(tenant()).compositionRules()).isNull();
    }

    @Test
    void theFlexiblePolicyIsRead() {
        TenantFile tenant = tenant().option(
                        "password_options",
                        Map.of(
                                "complexity",
                                Map.of("min_length", 12, "max_length_exceeded", "error", "character_types", List.of()),
                                "dictionary",
                                Map.of("active", true)));
        assertThat(password(tenant).minimumLength()).isEqualTo(12);
        assertThat(password(tenant).compositionRules()).isEmpty();
        assertThat(password(tenant).truncated()).isFalse();
        assertThat(password(tenant).maximumLength()).isEqualTo(new Count(72));
        assertThat(password(tenant).blocklist()).isTrue();
    }

    @Test
    void aDictionaryOrTheScreeningOfNewPasswordsIsABlocklist() {
        assertThat(password(tenant().option("password_dictionary", Map.of("enable", true)))
                        .blocklist())
                .isTrue();
        TenantFile off = tenant().option("password_dictionary", Map.of("enable", false));
        assertThat(password(off).blocklist()).isNull();
        off.protection("breachedPasswordDetection", Map.of("enabled", false, "shields", List.of()));
        assertThat(password(off).blocklist()).isFalse();
        Map<String, Object> block = Map.of("shields", List.of("block"));
        off.protection(
                "breachedPasswordDetection",
                Map.of(
                        "enabled",
                        true,
                        "shields",
                        List.of("block"),
                        "stage",
                        Map.of("pre-user-registration", block, "pre-change-password", block)));
        assertThat(password(off).blocklist()).isTrue();
        assertThat(password(off).forcedChangeOnCompromise()).isTrue();
    }

    @Test
    void nothingIsKnownOfPasswordsThatScriptsCheck() {
        TenantFile tenant = tenant().option("passwordPolicy", "excellent")
                .option("enabledDatabaseCustomization", true)
                .option("customScripts", Map.of("login", "login.js", "get_user", "get_user.js"));
        assertThat(password(tenant).minimumLength()).isNull();
        assertThat(password(tenant).hashScheme()).isNull();
        assertThat(tenant.login().recovery()).isNull();
        assertThat(tenant.option("import_mode", true).login().recovery()).containsExactly("forgot-password");
        assertThat(password(TenantFile.asking("")).hashScheme()).isEqualTo("bcrypt");
    }

    @Test
    void onlyALockOfTheAccountLimitsWhatAnAccountTolerates() {
        TenantFile perAddress =
                tenant().protection("bruteForceProtection", protection("count_per_identifier_and_ip", "block"));
        assertThat(guessing(perAddress).enabled()).isTrue();
        assertThat(guessing(perAddress).maximumFailures()).isEqualTo(Count.NONE);
        assertThat(guessing(perAddress).action()).isNull();
        TenantFile account = tenant().protection("bruteForceProtection", protection("count_per_identifier", "block"));
        assertThat(guessing(account).maximumFailures()).isEqualTo(new Count(5));
        assertThat(guessing(account).action()).isEqualTo(Action.LOCK_ACCOUNT);
    }

    @Test
    void protectionWithoutTheShieldOnlyNotifies() {
        TenantFile tenant =
                tenant().protection("bruteForceProtection", protection("count_per_identifier", "user_notification"));
        assertThat(guessing(tenant).enabled()).isFalse();
        assertThat(guessing(tenant()).enabled()).isNull();
    }

    @Test
    void addressesAndDatabasesCanBeExempt() {
        Map<String, Object> settings = protection("count_per_identifier", "block");
        settings.put("allowlist", List.of("198.51.100.7"));
        TenantFile some = tenant().protection("bruteForceProtection", settings);
        assertThat(guessing(some).enabled()).isTrue();
        assertThat(some.unread()).anyMatch(note -> note.contains("198.51.100.7"));
        settings.put("allowlist", List.of("0.0.0.0/0"));
        assertThat(guessing(some).enabled()).isFalse();
        settings.put("allowlist", List.of());
        assertThat(guessing(some.option("brute_force_protection", false)).enabled())
                .isFalse();
    }
}
