package io.github.countersign.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.Countersign;
import io.github.countersign.assessment.Assessment;
import io.github.countersign.assessment.Verdict;
import io.github.countersign.catalog.Profile;
import io.github.countersign.model.Configuration;
import io.github.countersign.sources.Inputs;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a first run leaves out, and what profiles share, changes no verdict. */
class FewerRulesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), ZoneOffset.UTC);
    private static final Countersign USED = countersign();

    private static Countersign countersign() {
        return Countersign.standard().withClock(CLOCK);
    }

    private static Configuration read(String fixture) {
        return Inputs.read(List.of(Path.of("features/fixtures/" + fixture))).get(0);
    }

    /** After runs on configurations that need other rules, every network has all rules of its packages. */
    private static Countersign used() {
        List.of("compliant-organisation.yaml", "keycloak-18.json", "keycloak-26.json")
                .forEach(other -> assess(USED, read(other)));
        return USED;
    }

    private static Assessment assess(Countersign countersign, Configuration configuration) {
        return countersign.assess(configuration, countersign.catalog().profiles(), control -> true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"keycloak-18.json", "keycloak-24.json", "keycloak-26.json", "compliant-organisation.yaml"})
    void aFirstRunSaysWhatALaterOneSays(String fixture) {
        Configuration configuration = read(fixture);
        Assessment first = assess(countersign(), configuration);
        Assessment later = assess(used(), configuration);
        assertThat(first.verdicts()).isNotEmpty().isEqualTo(later.verdicts());
        assertThat(first.exposures()).isEqualTo(later.exposures());
    }

    @Test
    void aProfileSaysTheSameAloneAndAmongOthers() {
        Configuration configuration = read("keycloak-24.json");
        Assessment together = assess(used(), configuration);
        for (Profile profile : USED.catalog().profiles()) {
            List<Verdict> alone = USED.assess(configuration, List.of(profile), control -> true)
                    .verdicts();
            assertThat(together.verdicts())
                    .filteredOn(verdict -> verdict.profile().equals(profile.id()))
                    .isEqualTo(alone);
        }
    }

    @Test
    void aRuleThatLacksAFactIsNotMade() {
        List<RuleEntry> rules = RuleIndex.read();
        Feasible nothing = new Feasible(List.of());
        assertThat(rules).filteredOn(nothing::canFire).hasSizeLessThan(rules.size() / 10);
        Feasible realm = new Feasible(read("keycloak-26.json").nouns());
        assertThat(rules.stream().filter(rule -> rule.name().startsWith("nhi/") && realm.canFire(rule)))
                .isNotEmpty();
    }
}
