package io.github.countersign.report;

import io.github.countersign.assessment.Outcome;
import io.github.countersign.assessment.Verdict;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Verdicts as rows. What several profiles decide alike of one control and subject is one row that names them all. */
final class Lines {

    private static final List<Outcome> MOST_URGENT_FIRST =
            List.of(Outcome.FAIL, Outcome.WAIVED, Outcome.UNDECIDED, Outcome.PASS, Outcome.NOT_APPLICABLE);

    private final Views views;

    Lines(Views views) {
        this.views = views;
    }

    /** Rows, violations first and then worst first. */
    List<Page.Line> merged(List<Verdict> verdicts) {
        Map<List<Object>, List<Verdict>> alike = verdicts.stream()
                .sorted(Comparator.<Verdict>comparingInt(verdict -> MOST_URGENT_FIRST.indexOf(verdict.outcome()))
                        .thenComparing(Order.WORST_FIRST))
                .collect(Collectors.groupingBy(
                        verdict -> List.of(verdict.outcome(), verdict.control(), verdict.subject()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return alike.values().stream()
                .map(same -> views.line(
                        same.get(0),
                        same.stream().map(Verdict::profile).distinct().toList()))
                .toList();
    }

    /** Every subject by name, with its rows. */
    List<Page.SubjectRow> bySubject(List<Verdict> verdicts) {
        Map<String, List<Verdict>> subjects = verdicts.stream()
                .filter(verdict -> !verdict.subject().equals(Verdict.NO_SUBJECT))
                .collect(Collectors.groupingBy(Verdict::subject, TreeMap::new, Collectors.toList()));
        return subjects.entrySet().stream()
                .map(entry -> new Page.SubjectRow(
                        Views.anchor(entry.getKey()),
                        views.subject(entry.getKey()),
                        Tally.of(entry.getValue()),
                        merged(entry.getValue())))
                .toList();
    }
}
