package io.github.countersign.report;

import io.github.countersign.assessment.Assessment;
import io.github.countersign.assessment.Verdict;
import io.github.countersign.catalog.Crosswalk;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The clauses of a framework with what covers them, as JSON: for a result with its verdicts, for a catalogue without. */
public final class JsonCrosswalk {

    private final @Nullable Judged judged;

    private JsonCrosswalk(@Nullable Judged judged) {
        this.judged = judged;
    }

    /** What covers each clause of one framework, by the catalogue alone. */
    public static String render(Crosswalk crosswalk) {
        return JsonText.of(plain(crosswalk));
    }

    /** The same as maps and lists, for a page. */
    static Map<String, @Nullable Object> plain(Crosswalk crosswalk) {
        return new JsonCrosswalk(null).framework(crosswalk);
    }

    static List<Map<String, @Nullable Object>> of(Judged judged) {
        JsonCrosswalk written = new JsonCrosswalk(judged);
        return judged.crosswalks().stream().map(written::framework).toList();
    }

    private Map<String, @Nullable Object> framework(Crosswalk crosswalk) {
        Map<String, @Nullable Object> written = new LinkedHashMap<>();
        written.put("framework", crosswalk.framework().id());
        written.put("title", crosswalk.framework().title());
        written.put(
                "clauses",
                crosswalk.clauses().stream()
                        .map(clause -> clause(crosswalk, clause))
                        .toList());
        return written;
    }

    private Map<String, @Nullable Object> clause(Crosswalk crosswalk, Crosswalk.Clause clause) {
        Map<String, @Nullable Object> written = new LinkedHashMap<>();
        written.put("section", clause.section().id());
        written.put("title", clause.section().title());
        written.put("coverage", crosswalk.coverage(clause).term());
        written.put("notCheckable", clause.section().notCheckable());
        written.put("judgedAs", clause.section().judgedAs());
        written.put(
                "controls",
                clause.covers().stream()
                        .map(cover -> cover(crosswalk, clause, cover))
                        .toList());
        return written;
    }

    private Map<String, @Nullable Object> cover(Crosswalk crosswalk, Crosswalk.Clause clause, Crosswalk.Cover cover) {
        Map<String, @Nullable Object> written = new LinkedHashMap<>();
        written.put("control", cover.control().id().value());
        written.put("level", cover.level().term());
        if (judged != null) {
            List<Verdict> verdicts = judged.verdicts(crosswalk.framework(), clause, cover);
            written.put("verdicts", verdicts.isEmpty() ? null : counts(verdicts));
        }
        return written;
    }

    private static Map<String, Long> counts(List<Verdict> verdicts) {
        Map<String, Long> counts = new LinkedHashMap<>();
        Assessment.count(verdicts).forEach((outcome, count) -> {
            if (count > 0) {
                counts.put(outcome.name(), count);
            }
        });
        return counts;
    }
}
