package io.github.countersign.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.Countersign;
import io.github.countersign.assessment.Assessment;
import io.github.countersign.assessment.Outcome;
import io.github.countersign.model.Configuration;
import io.github.countersign.sources.Inputs;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The organisation that features start from meets every control; one of which nothing is known meets none. */
class CompliantOrganisationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final Countersign countersign = Countersign.standard();

    @Test
    void meetsEveryControlUnderEveryProfile() {
        Configuration organisation = Inputs.read(List.of(Path.of("features/fixtures/compliant-organisation.yaml")))
                .get(0);
        Assessment assessment =
                countersign.assess(organisation, countersign.catalog().profiles(), control -> true, DAY);
        assertThat(assessment.verdicts())
                .filteredOn(verdict -> verdict.outcome() != Outcome.PASS && verdict.outcome() != Outcome.NOT_APPLICABLE)
                .as("controls the compliant organisation does not meet")
                .isEmpty();
        assertThat(assessment.judgedAnything()).isTrue();
    }

    @Test
    void ofWhichNothingIsKnownMeetsNothing() {
        Configuration unknown = Inputs.read(
                        "unknown.yaml", "countersign: 1\nconfiguration: unknown\n".getBytes(StandardCharsets.UTF_8))
                .get(0);
        Assessment assessment =
                countersign.assess(unknown, countersign.catalog().profiles(), control -> true, DAY);
        assertThat(assessment.verdicts()).noneMatch(verdict -> verdict.outcome() == Outcome.PASS);
        assertThat(assessment.judgedAnything()).isFalse();
    }
}
