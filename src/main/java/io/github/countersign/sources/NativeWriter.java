package io.github.countersign.sources;

import io.github.countersign.model.Configuration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Writes a configuration as a native document, from which the same configuration is read again, with every origin. */
public final class NativeWriter {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER, YAMLWriteFeature.SPLIT_LINES)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES, YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build();

    private NativeWriter() {}

    /** The document as YAML. */
    public static String yaml(Configuration configuration) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put(NativeDocument.MARK, NativeDocument.VERSION);
        document.put("configuration", configuration.name());
        if (configuration.asOf() != null) {
            document.put("asOf", configuration.asOf().toString());
        }
        Map<String, @Nullable Object> nouns = Plain.nouns(configuration);
        document.putAll(nouns);
        document.put(Provenance.SOURCES, Provenance.sources(configuration));
        document.put(Provenance.ORIGINS, Provenance.origins(configuration, nouns));
        return YAML.writeValueAsString(document);
    }
}
