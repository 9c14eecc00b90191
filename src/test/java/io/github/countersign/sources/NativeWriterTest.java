package io.github.countersign.sources;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.model.Configuration;
import io.github.countersign.model.Origin;
import io.github.countersign.model.Source;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A configuration that is written and read again is the same, with every origin. */
class NativeWriterTest {

    private static Configuration read(String text) {
        return Inputs.read("written.yaml", text.getBytes(StandardCharsets.UTF_8))
                .get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "features/fixtures/keycloak-26.json",
                "features/fixtures/keycloak-24.json",
                "features/fixtures/keycloak-18.json",
                "features/fixtures/compliant-organisation.yaml"
            })
    void nothingIsLost(String file) {
        Configuration configuration = Inputs.read(List.of(Path.of(file))).get(0);

        Configuration again = read(NativeWriter.yaml(configuration));

        assertThat(again.name()).isEqualTo(configuration.name());
        assertThat(again.asOf()).isEqualTo(configuration.asOf());
        assertThat(again.nouns()).containsExactlyInAnyOrderElementsOf(configuration.nouns());
        assertThat(again.sources()).containsAll(configuration.sources());
        assertThat(again.sources()).extracting(Source::kind).contains("native");
        configuration
                .origins()
                .forEach((pointer, origin) ->
                        assertThat(again.origin(pointer)).as(pointer).isEqualTo(origin));
    }

    @Test
    void aFactChangedByHandHasItsOriginInTheDocument() {
        Configuration configuration = Inputs.read(List.of(Path.of("features/fixtures/keycloak-26.json")))
                .get(0);
        String written = NativeWriter.yaml(configuration);
        assertThat(written).contains("      digits: 6\n");

        Configuration again = read(written.replaceFirst("      digits: 6\n", "      digits: 8\n"));

        Origin changed = again.origin("/authenticators/totp/otp/digits");
        assertThat(changed).isNotNull().extracting(Origin::file).isEqualTo("written.yaml");
        assertThat(again.origin("/authenticators/totp/otp/algorithm"))
                .isEqualTo(configuration.origin("/authenticators/totp/otp/algorithm"));
    }
}
