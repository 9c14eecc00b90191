package io.github.countersign.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.Countersign;
import io.github.countersign.catalog.Catalog;
import io.github.countersign.catalog.Crosswalk;
import io.github.countersign.catalog.Framework;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every clause of every registry is covered by a control, covered in its parts, or says why it is not. */
class CrosswalkTest {

    private final Catalog catalog = Countersign.standard().catalog();

    @Test
    void noClauseIsLeftOpen() {
        assertThat(catalog.frameworks())
                .isNotEmpty()
                .allSatisfy(framework -> assertThat(
                                Crosswalk.of(framework, catalog).gaps())
                        .as(
                                "clauses of %s that nothing covers; give each a control, notCheckable or" + " judgedAs",
                                framework.id())
                        .isEmpty());
    }

    @Test
    void aClauseIsJudgedAsOneThatControlsCover() {
        assertThat(catalog.frameworks())
                .flatExtracting(framework -> List.copyOf(framework.sections().values()))
                .map(Framework.Section.class::cast)
                .flatExtracting(Framework.Section::judgedAs)
                .isNotEmpty()
                .allSatisfy(other -> assertThat(covered(other)).as(other).isTrue());
    }

    @Test
    void aClauseLinksIntoItsDocument() {
        assertThat(catalog.frameworks())
                .allSatisfy(framework -> assertThat(framework.sections().values())
                        .extracting(Framework.Section::url)
                        .allSatisfy(url -> assertThat(url).startsWith(framework.url())));
        assertThat(catalog.frameworks())
                .filteredOn(framework ->
                        framework.id().contains("800-63") || framework.id().contains("nhi"))
                .hasSize(6)
                .allSatisfy(framework -> assertThat(framework.sections().values())
                        .extracting(Framework.Section::url)
                        .doesNotContain(framework.url()));
    }

    @Test
    void whatAControlCoversIsNotCalledUncheckable() {
        assertThat(catalog.frameworks())
                .allSatisfy(framework -> assertThat(
                                Crosswalk.of(framework, catalog).clauses())
                        .filteredOn(clause -> clause.section().notCheckable() != null)
                        .allSatisfy(clause -> assertThat(clause.covers()).isEmpty()));
    }

    private boolean covered(String place) {
        int slash = place.indexOf('/');
        Crosswalk crosswalk =
                Crosswalk.of(catalog.framework(place.substring(0, slash)).orElseThrow(), catalog);
        Crosswalk.Clause clause = crosswalk.clause(place.substring(slash + 1)).orElseThrow();
        return !clause.covers().isEmpty() || crosswalk.coveredBelow(clause);
    }
}
