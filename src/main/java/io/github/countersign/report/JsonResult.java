package io.github.countersign.report;

import io.github.countersign.assessment.Assessment;
import io.github.countersign.assessment.Verdict;
import io.github.countersign.catalog.Audience;
import io.github.countersign.catalog.Catalog;
import io.github.countersign.catalog.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The result as JSON: what other programs read, and what any other report can be made from. Its schema is
 * {@code schema/result.schema.json} on the class path. Keys and verdicts have a fixed order, and every key is always
 * there, so that two results can be compared as text.
 */
public final class JsonResult {

    /** Version of the form; it changes when a reader of the old form would go wrong. */
    public static final int VERSION = 1;

    private JsonResult() {}

    /** The whole assessment; titles come from the catalogue. */
    public static String render(Assessment assessment, Catalog catalog) {
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        result.put("countersign", ProductVersion.current());
        result.put("resultVersion", VERSION);
        result.put("assessedAt", assessment.assessedAt().toString());
        result.put("asOf", assessment.asOf().toString());
        result.put("configuration", JsonFacts.configuration(assessment.configuration()));
        result.put("profiles", assessment.profiles());
        result.put("inputs", JsonFacts.inputs(Layout.sources(assessment)));
        result.put("summary", summary(assessment));
        result.put(
                "verdicts",
                Order.sorted(assessment).stream()
                        .map(verdict -> verdict(verdict, catalog))
                        .toList());
        result.put("people", JsonPeople.of(assessment.crowd()));
        result.put("logins", JsonExposure.logins(assessment.exposures()));
        result.put("exposures", JsonExposure.others(assessment.exposures()));
        result.put("crosswalks", JsonCrosswalk.of(Judged.of(assessment, catalog)));
        result.put("conflicts", conflicts(assessment, catalog));
        return JsonText.of(result);
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
        written.put("evidence", JsonFacts.evidence(verdict.evidence()));
        written.put("fingerprint", verdict.fingerprint());
        written.put("waiver", null);
        return written;
    }

    /** What contradicts the controls judged, or seems to. */
    private static List<Map<String, String>> conflicts(Assessment assessment, Catalog catalog) {
        List<Map<String, String>> written = new ArrayList<>();
        assessment.verdicts().stream()
                .map(Verdict::control)
                .distinct()
                .sorted()
                .flatMap(id -> catalog.control(id.value()).stream())
                .forEach(control -> control.conflicts().forEach(conflict -> {
                    Map<String, String> one = new LinkedHashMap<>();
                    one.put("control", control.id().value());
                    one.put("with", conflict.with());
                    one.put("says", conflict.says());
                    written.add(one);
                }));
        return written;
    }

    private static Map<String, @Nullable Object> reference(Reference reference) {
        Map<String, @Nullable Object> written = new LinkedHashMap<>();
        written.put("framework", reference.framework());
        written.put("section", reference.section());
        written.put("entry", reference.entry());
        written.put("level", reference.level().term());
        Audience audience = reference.audience();
        written.put("audience", audience == null ? null : audience.term());
        return written;
    }
}
