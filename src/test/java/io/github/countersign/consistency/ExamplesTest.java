package io.github.countersign.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.github.countersign.Countersign;
import io.github.countersign.catalog.Control;
import io.github.countersign.catalog.Example;
import io.github.countersign.sources.Examples;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Examples on the page of a control are the scenarios that Cucumber runs. */
class ExamplesTest {

    private static final String COMMON = "a compliant organisation";

    @Test
    void theyAreTheScenariosOfTheFeature() throws IOException {
        for (Control control : Countersign.standard().catalog().controls()) {
            List<Pickle> scenarios = scenarios(control);
            List<Example> examples = Examples.of(control);
            assertThat(examples).as("%s", control.id()).hasSameSizeAs(scenarios);
            for (int i = 0; i < examples.size(); i++) {
                Example example = examples.get(i);
                assertThat(example.name())
                        .as("%s", control.id())
                        .startsWith(scenarios.get(i).getName());
                assertThat(Stream.concat(example.given().stream(), example.then().stream()))
                        .as("%s: %s", control.id(), example.name())
                        .hasSameSizeAs(steps(scenarios.get(i)));
                assertThat(example.then())
                        .as("%s: %s", control.id(), example.name())
                        .isNotEmpty();
            }
        }
    }

    private static List<String> steps(Pickle scenario) {
        return scenario.getSteps().stream()
                .map(PickleStep::getText)
                .filter(step -> !step.equals(COMMON))
                .toList();
    }

    private static List<Pickle> scenarios(Control control) throws IOException {
        return GherkinParser.builder()
                .includeSource(false)
                .includeGherkinDocument(false)
                .build()
                .parse(Path.of("features", control.id() + ".feature"))
                .map(Envelope::getPickle)
                .flatMap(Optional::stream)
                .toList();
    }
}
