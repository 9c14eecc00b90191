package io.github.countersign.sources.entra;

import static io.github.countersign.sources.entra.TenantFile.ADMINS;
import static io.github.countersign.sources.entra.TenantFile.ALL;
import static io.github.countersign.sources.entra.TenantFile.MFA;
import static io.github.countersign.sources.entra.TenantFile.policy;
import static io.github.countersign.sources.entra.TenantFile.session;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.model.Limit;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long a sign-in lasts. */
class SessionsTest {

    private static String every(int value, String type) {
        return "{'signInFrequency': {'isEnabled': true, 'value': " + value + ", 'type': '" + type
                + "', 'frequencyInterval': 'timeBased', 'authenticationType': 'primaryAndSecondaryAuthentication'}}";
    }

    @Test
    void withoutAPolicyItLastsWhileItIsUsed() {
        TenantFile file = TenantFile.of(policy(ALL, MFA));

        assertThat(file.session("people").overallLimit()).isEqualTo(Limit.NONE);
        assertThat(file.session("people").inactivityLimit()).isEqualTo(new Limit(Duration.ofDays(90)));
        assertThat(file.session("people").persistentBearer()).isTrue();
    }

    @Test
    void theShortestThatAppliesCounts() {
        TenantFile file = TenantFile.of(
                session(ALL, every(4, "days"), ""),
                session(ALL, every(12, "hours"), ""),
                session(ADMINS, every(1, "hours"), ""));

        assertThat(file.session("people").overallLimit()).isEqualTo(new Limit(Duration.ofHours(12)));
        assertThat(file.session("administrators").overallLimit()).isEqualTo(new Limit(Duration.ofHours(1)));
    }

    @Test
    void aLimitOnTheSecondFactorAloneIsNoLimit() {
        TenantFile file = TenantFile.of(session(
                ALL, every(1, "hours").replace("primaryAndSecondaryAuthentication", "secondaryAuthentication"), ""));

        assertThat(file.session("people").overallLimit()).isEqualTo(Limit.NONE);
    }

    @Test
    void everyTimeMeansFiveMinutes() {
        TenantFile file = TenantFile.of(session(
                ALL, "{'signInFrequency': {'isEnabled': true, 'frequencyInterval': 'everyTime', 'value': null}}", ""));

        assertThat(file.session("people").overallLimit()).isEqualTo(new Limit(Duration.ofMinutes(5)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'platforms': {'includePlatforms': ['windows']}",
                "'platforms': {'includePlatforms': ['all'], 'excludePlatforms': ['linux']}",
                "'locations': {'includeLocations': ['All'], 'excludeLocations': ['AllTrusted']}"
            })
    void aLimitForSomePlacesIsNoneForOthers(String narrow) {
        TenantFile file = TenantFile.of(session(ALL, every(1, "hours"), narrow));

        assertThat(file.session("people").overallLimit()).isEqualTo(Limit.NONE);
        assertThat(file.unread()).anyMatch(note -> note.contains("not everywhere"));
    }

    @Test
    void peopleLeftOutOfALimitAreNoted() {
        TenantFile file =
                TenantFile.of(session("{'includeUsers': ['All'], 'excludeGroups': ['kiosks']}", every(1, "hours"), ""));

        assertThat(file.session("people").overallLimit()).isEqualTo(new Limit(Duration.ofHours(1)));
        assertThat(file.unread()).anyMatch(note -> note.contains("leaves out"));
    }

    @Test
    void aLimitForAGroupIsAnOpenQuestion() {
        TenantFile file = TenantFile.of(session("{'includeGroups': ['staff']}", every(1, "hours"), ""));

        assertThat(file.session("people").overallLimit()).isNull();
    }

    @Test
    void objectsOfNullsLimitNothing() {
        TenantFile file = TenantFile.of(session(
                ALL,
                "{'SignInFrequency': {'IsEnabled': null, 'Value': null}, 'PersistentBrowser': {'IsEnabled': null}}",
                ""));

        assertThat(file.session("people").overallLimit()).isEqualTo(Limit.NONE);
    }

    @Test
    void aBrowserForgetsWhereAPolicySaysSo() {
        TenantFile never = TenantFile.of(session(
                ALL, "{'persistentBrowser': {'isEnabled': true, 'mode': 'never'}}", "'clientAppTypes': ['browser']"));
        TenantFile always =
                TenantFile.of(session(ALL, "{'persistentBrowser': {'isEnabled': true, 'mode': 'always'}}", ""));

        assertThat(never.session("people").persistentBearer()).isFalse();
        assertThat(always.session("people").persistentBearer()).isTrue();
    }
}
