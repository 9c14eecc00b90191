package io.github.countersign.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The published schema of the native document is what the model's records say. */
class ModelSchemaTest {

    private static final Path PUBLISHED = Path.of("src/main/resources/schema/model.schema.json");

    @Test
    void isWhatTheRecordsSay() throws IOException {
        String schema = JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(ModelSchema.generate())
                + "\n";
        if (Boolean.getBoolean("countersign.update") || !Files.exists(PUBLISHED)) {
            Files.writeString(PUBLISHED, schema);
        }
        assertThat(Files.readString(PUBLISHED))
                .as(
                        "run 'mvn test -Dtest=ModelSchemaTest -DargLine=-Dcountersign.update=true' and commit %s",
                        PUBLISHED)
                .isEqualTo(schema);
    }

    @Test
    void acceptsTheCompliantOrganisationAndRefusesAnUnknownKey() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(PUBLISHED));
        String document = Files.readString(Path.of("features/fixtures/compliant-organisation.yaml"));
        assertThat(schema.validate(document, InputFormat.YAML)).isEmpty();
        assertThat(schema.validate(document.replace("minimumLength: 15", "minimumLenght: 15"), InputFormat.YAML))
                .isNotEmpty();
    }
}
