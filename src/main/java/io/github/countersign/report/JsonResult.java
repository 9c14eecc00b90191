package io.github.countersign.report;

import io.github.countersign.assessment.Assessment;
import io.github.countersign.assessment.Evidence;
import io.github.countersign.assessment.Verdict;
import io.github.countersign.catalog.Catalog;
import io.github.countersign.catalog.Reference;
import io.github.countersign.model.Origin;
import io.github.countersign.model.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.json.JsonMapper;

/**
 * The result as JSON: what other programs read, and what any other report can be made from. Its schema is
 * {@code schema/result.schema.json} on the class path. Keys and verdicts have a fixed order, and every key is always
 * there, so that two results can be compared as text.
 */
public final class JsonResult {

    /** Version of the form; it changes when a reader of the old form would go wrong. */
    public static final int VERSION = 1;

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final PrettyPrinter PRINTER = new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER))
            .withObjectIndenter(INDENT)
            .withArrayIndenter(INDENT);

    private JsonResult() {}

    /** The whole assessment; titles come from the catalogue. */
    public static String render(Assessment assessment, Catalog catalog) {
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        result.put("countersign", ProductVersion.current());
        result.put("resultVersion", VERSION);
        result.put("assessedAt", assessment.assessedAt().toString());
        result.put("asOf", assessment.asOf().toString());
        result.put("configuration", configuration(assessment));
        result.put("profiles", assessment.profiles());
        result.put(
                "inputs",
                assessment.configuration().sources().stream()
                        .map(JsonResult::input)
                        .toList());
        result.put("summary", summary(assessment));
        result.put(
                "verdicts",
                Order.sorted(assessment).stream()
                        .map(verdict -> verdict(verdict, catalog))
                        .toList());
        result.put("logins", List.of());
        return JsonMapper.shared().writer().with(PRINTER).writeValueAsString(result) + "\n";
    }

    private static Map<String, @Nullable Object> configuration(Assessment assessment) {
        Map<String, @Nullable Object> configuration = new LinkedHashMap<>();
        configuration.put("name", assessment.configuration().name());
        configuration.put("asOf", text(assessment.configuration().asOf()));
        return configuration;
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

    private static Map<String, Long> summary(Assessment assessment) {
        Map<String, Long> summary = new LinkedHashMap<>();
        assessment.summary().forEach((outcome, count) -> summary.put(outcome.name(), count));
        return summary;
    }

    private static Map<String, @Nullable Object> verdict(Verdict verdict, Catalog catalog) {
        Map<String, @Nullable Object> written = new LinkedHashMap<>();
        written.put("profile", verdict.profile());
        written.put("control", verdict.control().value());
        written.put("title", Words.title(verdict.control(), catalog));
        written.put("subject", verdict.subject());
        written.put("outcome", verdict.outcome().name());
        written.put("message", verdict.message());
        written.put("severity", verdict.severity().term());
        written.put("level", verdict.level().term());
        written.put(
                "references",
                verdict.references().stream().map(JsonResult::reference).toList());
        written.put(
                "evidence",
                verdict.evidence().stream().map(JsonResult::evidence).toList());
        written.put("fingerprint", verdict.fingerprint());
        written.put("waiver", null);
        return written;
    }

    private static Map<String, @Nullable Object> reference(Reference reference) {
        Map<String, @Nullable Object> written = new LinkedHashMap<>();
        written.put("framework", reference.framework());
        written.put("section", reference.section());
        written.put("entry", reference.entry());
        written.put("level", reference.level().term());
        return written;
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

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
