package io.github.countersign.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LevelTest {

    private static final Profile BOTH = new Profile(
            "both",
            "Both",
            "Two frameworks at once.",
            List.of(new Profile.Selector("one", null), new Profile.Selector("two", null)),
            null,
            Map.of(),
            false,
            Map.of());

    @Test
    void whatCountsIsStricterThanWhatCountsOnlyWhereAskedFor() {
        assertThat(Arrays.stream(Level.values()).sorted(Level.STRICTEST_FIRST))
                .containsExactly(
                        Level.SHALL,
                        Level.MAY,
                        Level.OUTCOME,
                        Level.RECOMMENDATION,
                        Level.PROJECT_POLICY,
                        Level.SHOULD,
                        Level.INFORMATIVE);
    }

    @Test
    void aProfileOfSeveralFrameworksTakesTheStrictestLevelWithItsThresholds() {
        Control control = control(
                reference("one", Level.SHOULD, Map.of("limit", "24")),
                reference("two", Level.SHALL, Map.of("limit", "12")));
        assertThat(control.levelIn(BOTH)).contains(Level.SHALL);
        assertThat(control.referencesIn(BOTH)).extracting(Reference::framework).containsExactly("two", "one");
        assertThat(BOTH.parametersOf(control)).extracting(Parameter::text).containsExactly("12", "all");
    }

    @Test
    void aThresholdThatTheStrictestReferenceDoesNotGiveComesFromTheNext() {
        Control control =
                control(reference("one", Level.SHOULD, Map.of("limit", "24")), reference("two", Level.SHALL, Map.of()));
        assertThat(BOTH.parametersOf(control)).extracting(Parameter::text).containsExactly("24", "all");
    }

    private static Reference reference(String framework, Level level, Map<String, String> parameters) {
        return new Reference(framework, "1", null, level, parameters);
    }

    private static Control control(Reference... references) {
        return new Control(
                new ControlId("aal2/limit-is-kept"),
                "The limit is kept",
                "Statement",
                Severity.LOW,
                "Rationale",
                "Remediation",
                Map.of(),
                List.of(references),
                Map.of("limit", "48", "scope", "all"),
                List.of(),
                List.of());
    }
}
