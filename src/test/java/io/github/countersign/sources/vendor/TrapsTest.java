package io.github.countersign.sources.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.sources.Tree;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Traps that the files of every vendor hold. */
class TrapsTest {

    private static Node node(@Nullable Object value) {
        return Node.of(new Tree("file.json", "0", value, Map.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "/Date(1769788627239)/, 2026-01-30T15:57:07.239Z",
        "\\/Date(1769788627239)\\/, 2026-01-30T15:57:07.239Z",
        "2026-01-30T15:57:07Z, 2026-01-30T15:57:07Z",
        "2026-01-30T17:57:07+02:00, 2026-01-30T15:57:07Z",
        "2026-01-30T17:57:07+0200, 2026-01-30T15:57:07Z",
        "2026-01-30 15:57:07+00:00, 2026-01-30T15:57:07Z",
        "2026-01-30T15:57:07, 2026-01-30T15:57:07Z",
        "2026-01-30, 2026-01-30T00:00:00Z",
        "1769788627.5, 2026-01-30T15:57:07.500Z",
        "1769788627239, 2026-01-30T15:57:07.239Z"
    })
    void datesOfEveryVendorAreRead(String written, Instant read) {
        assertThat(Moment.of(written).instant()).isEqualTo(read);
        assertThat(Moment.of(node(written)).unknownBecause()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"N/A", "no_information", "not_supported", "soon", "2026-13-01", "/Date(x)/", "999999999999999"})
    void whatIsNoDateSaysWhy(String written) {
        Moment moment = Moment.of(written);

        assertThat(moment.instant() == null || moment.instant().isAfter(Instant.parse("2100-01-01T00:00:00Z")))
                .isTrue();
        assertThat(moment.instant() == null).isEqualTo(moment.unknownBecause() != null);
    }

    @Test
    void anObjectOfYearMonthAndDayIsADate() {
        Map<String, Object> written = Map.of(
                "__class__", "datetime", "year", 2016, "month", 11, "day", 5, "hour", 14, "minute", 3, "second", 42);

        assertThat(Moment.of(node(written)).instant()).isEqualTo(Instant.parse("2016-11-05T14:03:42Z"));
        assertThat(Moment.of(node(Map.of("year", 2016, "month", 13, "day", 5))).unknownBecause())
                .isEqualTo("'2016-13-05T00:00:00' is no date");
    }

    @Test
    void aDayIsCountedInUtc() {
        assertThat(Moment.of("2026-01-31T01:00:00+02:00").day()).isEqualTo(LocalDate.of(2026, 1, 30));
        assertThat(Moment.of(node(null)).unknownBecause()).isEqualTo("no date stands there");
    }

    @Test
    void unitsBecomeDurations() {
        assertThat(Span.of(node(3.5), ChronoUnit.HOURS)).isEqualTo(Duration.ofMinutes(210));
        assertThat(Span.of(node("120"), ChronoUnit.MINUTES)).isEqualTo(Duration.ofHours(2));
        assertThat(Span.of(node("${IDLE:600}"), ChronoUnit.SECONDS)).isEqualTo(Duration.ofMinutes(10));
        assertThat(Span.of(node("${IDLE}"), ChronoUnit.SECONDS)).isNull();
        assertThat(Span.of(node(-1), ChronoUnit.SECONDS)).isNull();
        assertThat(Span.of(node("1e30"), ChronoUnit.DAYS)).isNull();
        assertThat(Span.iso(node("PT43800H"))).isEqualTo(Duration.ofHours(43_800));
        assertThat(Span.iso(node("P1Y"))).isNull();
        assertThat(Span.units(node("86400s"))).isEqualTo(Duration.ofDays(1));
        assertThat(Span.units(node("1h30m"))).isEqualTo(Duration.ofMinutes(90));
        assertThat(Span.units(node("30 minutes"))).isNull();
    }

    @Test
    void keysAreFoundInAnyCase() {
        Node object = node(Map.of("AllowedToUseSspr", true));

        assertThat(object.any("allowedToUseSSPR").flag()).isTrue();
        assertThat(object.any("allowedToUseSSPR").pointer()).isEqualTo("/AllowedToUseSspr");
        assertThat(object.any("absent").present()).isFalse();
    }

    @Test
    void aLoneObjectIsAListOfOne() {
        assertThat(node(Map.of("id", "a")).asList()).hasSize(1);
        assertThat(node(List.of("a", "b")).texts()).containsExactly("a", "b");
        assertThat(node(null).asList()).isEmpty();
    }

    @Test
    void nestingThatWasLostIsNoticed() {
        assertThat(node("Microsoft.Graph.PowerShell.Models.MicrosoftGraphSession")
                        .nestingLost())
                .isTrue();
        assertThat(node(List.of("System.Collections.Hashtable")).nestingLost()).isTrue();
        assertThat(node("@{id=1; state=enabled}").nestingLost()).isTrue();
        assertThat(node(Map.of("state", "enabled")).nestingLost()).isFalse();
    }

    @Test
    void numbersAndTruthValuesMayBeTexts() {
        assertThat(node("true").flag()).isTrue();
        assertThat(node("False").flag()).isFalse();
        assertThat(node("perhaps").flag()).isNull();
        assertThat(node(" 12 ").whole()).isEqualTo(12);
        assertThat(node("12.5").whole()).isNull();
        assertThat(node("1e999999999").whole()).isNull();
    }

    @Test
    void errorAnswersAreNoConfigurations() {
        assertThat(error(Map.of("error", Map.of("code", "Forbidden", "message", "no"))))
                .isEqualTo("Forbidden no");
        assertThat(error(Map.of("status_code", 400, "data", Map.of("Error", Map.of("Code", "NoSuchEntity")))))
                .isEqualTo("NoSuchEntity");
        assertThat(error(Map.of("errorCode", "E0000011", "errorSummary", "Invalid token")))
                .isEqualTo("E0000011 Invalid token");
        assertThat(error(Map.of("statusCode", 401, "error", "Unauthorized"))).isEqualTo("Unauthorized");
        assertThat(error(Map.of("realm", "a", "error", "x"))).isNull();
    }

    private static @Nullable String error(Object root) {
        return Answers.error(new Tree("file.json", "0", root, Map.of()));
    }

    @Test
    void listsSayWhenTheyAreIncomplete() {
        assertThat(Answers.incomplete(node(Map.of("@odata.nextLink", "https://next"))))
                .contains("@odata.nextLink");
        assertThat(Answers.incomplete(node(Map.of("IsTruncated", true)))).contains("IsTruncated");
        assertThat(Answers.incomplete(node(Map.of("IsTruncated", false)))).isNull();
    }

    @Test
    void whatNobodyLookedAtIsTold() {
        Reads reads = new Reads();
        Tree tree = new Tree(
                "file.json",
                "0",
                Map.of(
                        "mfa",
                        Map.of("mode", "on"),
                        "title",
                        "x",
                        "sessions",
                        Arrays.asList(1, 2),
                        "tokenUse",
                        Map.of()),
                Map.of());
        Node root = Node.of(tree, reads);
        Unread unread = new Unread();

        assertThat(root.get("mfa").get("mode").text()).isEqualTo("on");
        reads.noteUnread(root, unread);

        assertThat(unread.notes(tree)).containsExactly("/sessions: is not read");
    }

    @Test
    void theMarkThatKeepsALineFromBeingReadIsNamed() {
        assertThat(Placeholder.mark("  enabled_locales: @@LANGUAGES@@")).isEqualTo("@@LANGUAGES@@");
        assertThat(Placeholder.mark("name: <%= env %>")).isEqualTo("<%= env %>");
        assertThat(Placeholder.mark("{{ if .Values.on }}")).isEqualTo("{{ if .Values.on }}");
        assertThat(Placeholder.mark("mail: a@example.com")).isNull();
    }
}
