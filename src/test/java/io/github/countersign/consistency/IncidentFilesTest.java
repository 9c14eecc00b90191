package io.github.countersign.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.Countersign;
import io.github.countersign.assessment.Incident;
import io.github.countersign.assessment.Replay.Success;
import io.github.countersign.catalog.ControlId;
import io.github.countersign.model.Configuration;
import io.github.countersign.sources.Inputs;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** An incident is an entry of data and a feature, and they agree with each other and with the controls. */
class IncidentFilesTest {

    private final Countersign countersign = Countersign.standard();
    private final List<Incident> incidents = countersign.incidents();

    @Test
    void everyIncidentHasAFeatureThatTellsIt() {
        assertThat(Trees.stems("features/incidents", ".feature"))
                .isEqualTo(incidents.stream().map(Incident::id).collect(Collectors.toSet()));
        assertThat(incidents)
                .allSatisfy(incident -> assertThat(Trees.read("features/incidents/" + incident.id() + ".feature"))
                        .startsWith("Feature: " + incident.title() + "\n"));
    }

    @Test
    void everyIncidentHasASourceAndActions() {
        assertThat(incidents).hasSizeGreaterThanOrEqualTo(6).allSatisfy(incident -> {
            assertThat(incident.sources()).isNotEmpty();
            assertThat(incident.actions()).isNotEmpty();
            assertThat(incident.counteredBy()).isNotEmpty();
        });
    }

    @Test
    void controlsThatCounterAnIncidentExist() {
        assertThat(incidents)
                .flatExtracting(Incident::counteredBy)
                .extracting(ControlId::value)
                .allSatisfy(id -> assertThat(countersign.catalog().control(id)).isPresent());
    }

    @Test
    void noIncidentWorksOnTheCompliantOrganisation() {
        Configuration organisation = Inputs.read(List.of(Path.of("features/fixtures/compliant-organisation.yaml")))
                .get(0);
        assertThat(incidents)
                .filteredOn(incident -> !incident.id().equals("relayed-codes"))
                .allSatisfy(incident -> assertThat(
                                countersign.replay(organisation, incident).success())
                        .as(incident.id())
                        .isEqualTo(Success.STOPPED));
    }

    @Test
    void codesOfTheCompliantOrganisationCanStillBeRelayed() {
        Configuration organisation = Inputs.read(List.of(Path.of("features/fixtures/compliant-organisation.yaml")))
                .get(0);
        assertThat(incidents)
                .filteredOn(incident -> incident.id().equals("relayed-codes"))
                .singleElement()
                .satisfies(incident -> assertThat(
                                countersign.replay(organisation, incident).success())
                        .isEqualTo(Success.WORKS));
    }
}
