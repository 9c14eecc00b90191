package io.github.countersign.report;

import io.github.countersign.assessment.Evidence;
import io.github.countersign.model.Configuration;
import io.github.countersign.model.Origin;
import io.github.countersign.model.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of a result that say what was read and which facts something rests on. */
final class JsonFacts {

    private JsonFacts() {}

    static Map<String, @Nullable Object> configuration(Configuration configuration) {
        Map<String, @Nullable Object> written = new LinkedHashMap<>();
        written.put("name", configuration.name());
        written.put(
                "asOf",
                configuration.asOf() == null ? null : configuration.asOf().toString());
        return written;
    }

    static List<Map<String, @Nullable Object>> inputs(List<Source> sources) {
        return sources.stream().map(JsonFacts::input).toList();
    }

    private static Map<String, @Nullable Object> input(Source source) {
        Map<String, @Nullable Object> input = new LinkedHashMap<>();
        input.put("file", source.file());
        input.put("kind", source.kind());
        input.put("version", source.version());
        input.put("sha256", source.sha256());
        input.put("unread", source.unread());
        return input;
    }

    static List<Map<String, @Nullable Object>> evidence(List<Evidence> evidence) {
        return evidence.stream().map(JsonFacts::evidence).toList();
    }

    private static Map<String, @Nullable Object> evidence(Evidence evidence) {
        Origin origin = evidence.origin();
        Map<String, @Nullable Object> written = new LinkedHashMap<>();
        written.put("fact", evidence.fact());
        written.put("meaning", evidence.meaning());
        written.put("observed", evidence.observed());
        written.put("expected", evidence.expected());
        written.put("origin", origin == null ? null : origin.kind().term());
        written.put("source", origin == null || origin.file() == null ? null : source(origin));
        written.put("note", origin == null ? null : origin.note());
        return written;
    }

    private static Map<String, @Nullable Object> source(Origin origin) {
        Map<String, @Nullable Object> source = new LinkedHashMap<>();
        source.put("file", origin.file());
        source.put("pointer", origin.pointer());
        source.put("line", origin.line());
        return source;
    }
}
