package io.github.countersign.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.countersign.model.Authenticator;
import io.github.countersign.model.Configuration;
import io.github.countersign.model.Login;
import io.github.countersign.model.Origin;
import io.github.countersign.model.Practice;
import io.github.countersign.model.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Attested facts laid over read ones. */
class OverlaysTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static final String BASE = """
        countersign: 1
        configuration: acme
        authenticators:
          password: {type: password, password: {minimumLength: 8}}
          sms: {type: sms-code}
        helpDesks:
          desk: {}
        logins:
          staff:
            accepts: [[password, sms]]
            sideDoors: []
            helpDesks: [desk]
        """;

    private static final String HEADER = """
        countersign: 1
        overlay: acme
        attestedBy: Head of identity
        attestedOn: 2026-11-01
        validUntil: 2027-05-31
        """;

    @TempDir
    private Path folder = Path.of(".");

    private Configuration apply(String overlay, LocalDate day) throws IOException {
        Path file = Files.writeString(folder.resolve("overlay.yaml"), overlay);
        Configuration base =
                Inputs.read("base.yaml", BASE.getBytes(StandardCharsets.UTF_8)).get(0);
        return Overlays.apply(List.of(base), List.of(file), day).get(0);
    }

    private Configuration apply(String overlay) throws IOException {
        return apply(HEADER + overlay, DAY);
    }

    private static List<String> notes(Configuration configuration) {
        return configuration.sources().stream()
                .filter(source -> source.kind().equals("overlay"))
                .map(Source::unread)
                .flatMap(List::stream)
                .toList();
    }

    private static Login staff(Configuration configuration) {
        return configuration.find(Login.class, "staff").findFirst().orElseThrow();
    }

    @Test
    void whatIsUnknownBecomesKnown() throws IOException {
        Configuration merged = apply("logins: {staff: {claims: AAL2}}\n");

        assertThat(staff(merged).claims()).hasToString("AAL2");
        assertThat(merged.origin("/logins/staff/claims"))
                .isNotNull()
                .satisfies(origin -> assertThat(origin.kind()).isEqualTo(Origin.Kind.ATTESTED))
                .extracting(Origin::note)
                .isEqualTo("attested by Head of identity on 2026-11-01, valid until 2027-05-31");
        assertThat(merged.origin("/logins/staff/accepts"))
                .isNotNull()
                .extracting(Origin::kind)
                .isEqualTo(Origin.Kind.READ);
        assertThat(notes(merged)).isEmpty();
    }

    @Test
    void factsCanBeStatedByTheirPointer() throws IOException {
        Configuration merged = apply("facts:\n  /logins/staff/claims: AAL2\n  /authenticators/sms/outOfBand/digits:\n");

        assertThat(staff(merged).claims()).hasToString("AAL2");
        assertThat(merged.origin("/logins/staff/claims"))
                .isNotNull()
                .extracting(Origin::pointer)
                .isEqualTo("/facts/~1logins~1staff~1claims");
        assertThat(merged.all(Authenticator.class))
                .allMatch(it -> it.outOfBand().digits() == null);
    }

    @Test
    void whatWasReadStandsAndTheContradictionIsTold() throws IOException {
        Configuration merged = apply("authenticators: {password: {password: {minimumLength: 15}}}\n");

        assertThat(merged.find(Authenticator.class, "password")
                        .findFirst()
                        .orElseThrow()
                        .password()
                        .minimumLength())
                .isEqualTo(8);
        assertThat(notes(merged))
                .singleElement()
                .asString()
                .contains("/authenticators/password/password/minimumLength", "'15'", "'8'", "which stands");
    }

    @Test
    void aReasonSetsAsideWhatWasRead() throws IOException {
        Configuration merged = apply("""
            authenticators: {password: {password: {minimumLength: 15}}}
            overrides: {/authenticators/password: enforced by the directory behind it}
            """);

        assertThat(merged.find(Authenticator.class, "password")
                        .findFirst()
                        .orElseThrow()
                        .password()
                        .minimumLength())
                .isEqualTo(15);
        assertThat(notes(merged)).singleElement().asString().contains("enforced by the directory behind it");
        assertThat(merged.origin("/authenticators/password/password/minimumLength"))
                .isNotNull()
                .extracting(Origin::kind)
                .isEqualTo(Origin.Kind.ATTESTED);
    }

    @Test
    void aListMayBecomeLongerButNotShorter() throws IOException {
        Configuration longer = apply("helpDesks: {night: {}}\nlogins: {staff: {helpDesks: [desk, night]}}\n");
        Configuration shorter = apply("logins: {staff: {helpDesks: []}}\n");

        assertThat(staff(longer).helpDesks()).containsExactly("desk", "night");
        assertThat(longer.origin("/logins/staff/helpDesks/1"))
                .isNotNull()
                .extracting(Origin::kind)
                .isEqualTo(Origin.Kind.ATTESTED);
        assertThat(staff(shorter).helpDesks()).containsExactly("desk");
        assertThat(notes(shorter)).hasSize(1);
    }

    @Test
    void aDefaultGivesWay() throws IOException {
        Configuration read =
                Inputs.read("base.yaml", BASE.getBytes(StandardCharsets.UTF_8)).get(0);
        Configuration base = new Configuration(
                read.name(),
                read.asOf(),
                read.sources(),
                read.nouns(),
                Map.of("/authenticators/password", Origin.defaulted("base.yaml", "/x", "default of the vendor")));
        Path file = Files.writeString(
                folder.resolve("o.yaml"), HEADER + "authenticators: {password: {password: {minimumLength: 15}}}\n");

        Configuration merged = Overlays.apply(List.of(base), List.of(file), DAY).get(0);

        assertThat(merged.find(Authenticator.class, "password")
                        .findFirst()
                        .orElseThrow()
                        .password()
                        .minimumLength())
                .isEqualTo(15);
        assertThat(notes(merged)).singleElement().asString().contains("in place of the default");
    }

    @Test
    void afterItsLastDayItIsUnknownAgain() throws IOException {
        String overlay = HEADER + "logins: {staff: {claims: AAL2}}\n";

        assertThat(staff(apply(overlay, LocalDate.of(2027, 5, 31))).claims()).isNotNull();
        Configuration later = apply(overlay, LocalDate.of(2027, 6, 1));
        assertThat(staff(later).claims()).isNull();
        assertThat(notes(later)).singleElement().asString().contains("ran out on 2027-05-31");
    }

    @Test
    void practicesAreAttestedByWhoeverAttestsTheOverlay() throws IOException {
        Configuration merged = apply("practices: {review: {kind: least-privilege-reviewed, inPlace: true}}\n");

        assertThat(merged.all(Practice.class)).singleElement().satisfies(practice -> {
            assertThat(practice.attestedBy()).isEqualTo("Head of identity");
            assertThat(practice.validUntil()).isEqualTo(LocalDate.of(2027, 5, 31));
        });
    }

    @Test
    void allProblemsAreToldWithTheirPlace() {
        assertThatThrownBy(() -> apply("""
            logins: {staff: {claim: AAL2, session: nowhere}}
            facts: {/logins/staff/services: [none]}
            """))
                .hasMessageContaining("overlay.yaml:6")
                .hasMessageContaining("unknown key 'claim'")
                .hasMessageContaining("refers to session 'nowhere'")
                .hasMessageContaining("overlay.yaml:7")
                .hasMessageContaining("refers to service 'none'");
    }

    @Test
    void aPointerToNothingIsRefused() {
        assertThatThrownBy(() -> apply("facts: {/logins/stuff/claims: AAL2}\n"))
                .hasMessageContaining("there is no 'stuff' among the logins")
                .hasMessageContaining("staff");
        assertThatThrownBy(() -> apply("facts: {claims: AAL2}\n")).hasMessageContaining("no pointer to a fact");
        assertThatThrownBy(() -> apply("overrides: {/logins/staff/claims: because}\n"))
                .hasMessageContaining("a fact that the overlay does not state");
    }

    @Test
    void whoAndUntilWhenAreNeeded() {
        assertThatThrownBy(() -> apply("countersign: 1\noverlay: acme\nlogin: {}\n", DAY))
                .hasMessageContaining("'attestedBy' is missing")
                .hasMessageContaining("'validUntil' is missing")
                .hasMessageContaining("unknown key 'login'");
    }

    @Test
    void anOverlayOfAnotherConfigurationIsRefused() {
        assertThatThrownBy(() -> apply(HEADER.replace("acme", "other"), DAY))
                .hasMessageContaining("is about 'other', but the configurations read are 'acme'");
    }

    @Test
    void anOverlayIsNoInput() {
        assertThatThrownBy(() -> Inputs.read("o.yaml", HEADER.getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("name it with --overlay");
    }

    @Test
    void aDayOfItsOwnIsRefused() {
        assertThatThrownBy(() -> apply("asOf: 2026-11-01\nlogins: {staff: {claims: AAL2}}\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("overlay.yaml:6")
                .hasMessageContaining("an overlay has no 'asOf': take it out here")
                .hasMessageContaining("'attestedOn'")
                .hasMessageNotContaining("unknown key");
    }
}
