package io.github.countersign.report;

import io.github.countersign.assessment.Outcome;
import io.github.countersign.assessment.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Numbers of verdicts by outcome, in the order people want them: what is wrong first. */
final class Tally {

    private static final long WIDTH = 1000;
    private static final List<Outcome> SHOWN =
            List.of(Outcome.FAIL, Outcome.UNDECIDED, Outcome.WAIVED, Outcome.PASS, Outcome.NOT_APPLICABLE);

    private Tally() {}

    static List<Page.Count> of(List<Verdict> verdicts) {
        List<Page.Count> counts = new ArrayList<>();
        long before = 0;
        for (Outcome outcome : SHOWN) {
            long number = number(verdicts, outcome);
            long start = part(before, verdicts.size());
            before += number;
            counts.add(new Page.Count(
                    Words.term(outcome), Words.outcome(outcome), number, start, part(before, verdicts.size()) - start));
        }
        return counts;
    }

    static long number(List<Verdict> verdicts, Outcome outcome) {
        return verdicts.stream().filter(verdict -> verdict.outcome() == outcome).count();
    }

    private static long part(long number, long all) {
        return all == 0 ? 0 : WIDTH * number / all;
    }
}
