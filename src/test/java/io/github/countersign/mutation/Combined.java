package io.github.countersign.mutation;

import io.github.countersign.assessment.Outcome;
import io.github.countersign.assessment.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The verdicts of a whole rule file from those of its parts: for each subject the worst, with all of its reasons. */
final class Combined {

    private static final List<Outcome> FROM_WORST =
            List.of(Outcome.FAIL, Outcome.UNDECIDED, Outcome.PASS, Outcome.NOT_APPLICABLE);

    private Combined() {}

    static List<Verdict> of(List<List<Verdict>> parts) {
        Map<String, List<Verdict>> bySubject = parts.stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(Verdict::subject, TreeMap::new, Collectors.toList()));
        List<Verdict> combined = new ArrayList<>();
        bySubject.forEach((subject, verdicts) -> combined.add(worst(verdicts)));
        if (combined.size() > 1) {
            combined.removeIf(verdict -> verdict.outcome() == Outcome.NOT_APPLICABLE);
        }
        return combined;
    }

    private static Verdict worst(List<Verdict> verdicts) {
        Outcome worst = FROM_WORST.stream()
                .filter(outcome -> verdicts.stream().anyMatch(verdict -> verdict.outcome() == outcome))
                .findFirst()
                .orElseThrow();
        List<Verdict> same =
                verdicts.stream().filter(verdict -> verdict.outcome() == worst).toList();
        Verdict first = same.get(0);
        return new Verdict(
                first.control(),
                first.profile(),
                first.subject(),
                worst,
                same.stream().map(Verdict::message).distinct().collect(Collectors.joining("; ")),
                first.severity(),
                first.level(),
                first.references(),
                List.of(),
                "");
    }
}
