package io.github.countersign.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.Countersign;
import io.github.countersign.assessment.Assessment;
import io.github.countersign.model.Configuration;
import io.github.countersign.sources.Inputs;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Exposures cost as much as all verdicts together, so they are found only where somebody needs them. */
class ExposuresOnDemandTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final Countersign countersign = Countersign.standard();
    private final List<String> steps = new ArrayList<>();
    private final Engine engine = countersign.engine().observedBy(rule -> {
        if (rule.startsWith("steps/")) {
            steps.add(rule);
        }
    });
    private final Configuration organisation = Inputs.read(
                    List.of(Path.of("features/fixtures/compliant-organisation.yaml")))
            .get(0);

    private Assessment assess(String control) {
        return engine.assess(
                organisation,
                countersign.catalog().defaultProfiles(),
                it -> it.id().value().equals(control),
                Instant.EPOCH,
                DAY);
    }

    @Test
    void aControlThatDoesNotSpeakOfThemCostsNoSteps() {
        assess("aal2/otp/one-time-passwords-have-six-digits");
        assertThat(steps).isEmpty();
    }

    @Test
    void aControlThatSpeaksOfThemGetsThem() {
        assess("independence/no-single-boundary-opens-a-login");
        assertThat(steps).isNotEmpty();
    }

    @Test
    void whoeverAsksLaterGetsThemOnce() {
        Assessment assessment = assess("aal2/otp/one-time-passwords-have-six-digits");
        assertThat(assessment.exposures()).isNotEmpty();
        int fired = steps.size();
        assertThat(fired).isPositive();
        assertThat(assessment.exposures()).isNotEmpty();
        assertThat(steps).hasSize(fired);
    }
}
