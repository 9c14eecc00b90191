package io.github.countersign.report;

import static io.github.countersign.report.Words.count;

import io.github.countersign.assessment.Assessment;
import io.github.countersign.assessment.Outcome;
import io.github.countersign.assessment.Verdict;
import io.github.countersign.catalog.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * The whole assessment in three sentences that a manager understands.
 *
 * @param state a word for style sheets: nothing, undecided, violated, open or met
 * @param headline the result
 * @param sentence the numbers behind it
 * @param meaning what follows from it
 */
record Headline(String state, String headline, String sentence, String meaning) {

    static Headline of(Assessment assessment) {
        long violated = Tally.number(assessment.verdicts(), Outcome.FAIL);
        long open = Tally.number(assessment.verdicts(), Outcome.UNDECIDED);
        if (!assessment.judgedAnything()) {
            return open == 0 ? nothing() : undecided(open);
        }
        String numbers = numbers(assessment.verdicts(), violated, open);
        if (assessment.violated(false)) {
            return new Headline(
                    "violated",
                    count(violated, "violation") + worst(assessment.verdicts()),
                    numbers,
                    "The configuration does not meet what was asked of it. Start with the worst findings below; each says"
                            + " what was seen, where, and how to mend it." + stillOpen(open));
        }
        if (open > 0) {
            return new Headline(
                    "open",
                    violated == 0
                            ? "No violation was found, but not everything is known"
                            : "Recommendations are not followed, and not everything is known",
                    numbers,
                    "The configuration is not shown to meet what was asked of it." + stillOpen(open));
        }
        return violated > 0
                ? new Headline(
                        "open",
                        "Nothing mandatory is violated, but recommendations are not followed",
                        numbers,
                        "Weigh each recommendation below: either follow it or write down why not.")
                : met(assessment, numbers);
    }

    private static Headline nothing() {
        return new Headline(
                "nothing",
                "Nothing was judged",
                "No control of the profiles chosen applies to anything in this configuration.",
                "This report says nothing about whether the configuration is safe. Check that the right file was read,"
                        + " that it holds what you expect, and that the right profiles were chosen.");
    }

    private static Headline undecided(long open) {
        return new Headline(
                "undecided",
                "Nothing could be decided",
                (open == 1 ? "The only demand that applies is" : "All " + open + " verdicts on demands that apply are")
                        + " undecided, because the input does not state the facts that would decide them.",
                "This is not a pass. The facts to find out are listed below, those that settle most first.");
    }

    private static Headline met(Assessment assessment, String numbers) {
        boolean waived = Tally.number(assessment.verdicts(), Outcome.WAIVED) > 0;
        return new Headline(
                "met",
                waived
                        ? "Every demand that applies is met, but for those that are waived"
                        : "Every demand that applies is met",
                numbers,
                "The facts that were read meet what was asked of them. A fact that is wrong at its source is wrong here"
                        + " too: each verdict says where its facts came from.");
    }

    private static String numbers(List<Verdict> verdicts, long violated, long open) {
        long applying = verdicts.size() - Tally.number(verdicts, Outcome.NOT_APPLICABLE);
        long waived = Tally.number(verdicts, Outcome.WAIVED);
        List<String> parts = new ArrayList<>();
        parts.add(violated + " violated");
        parts.add(open + " undecided");
        if (waived > 0) {
            parts.add(waived + " waived");
        }
        parts.add(Tally.number(verdicts, Outcome.PASS) + " met");
        return count(applying, "verdict") + " on demands that apply: " + String.join(", ", parts) + ".";
    }

    private static String worst(List<Verdict> verdicts) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : List.of(Severity.CRITICAL, Severity.HIGH)) {
            long number = verdicts.stream()
                    .filter(verdict -> verdict.outcome() == Outcome.FAIL && verdict.severity() == severity)
                    .count();
            if (number > 0) {
                parts.add(number + " " + severity.term());
            }
        }
        return parts.isEmpty() ? "" : ", of them " + String.join(" and ", parts);
    }

    private static String stillOpen(long open) {
        return open == 0
                ? ""
                : " " + count(open, "verdict") + (open == 1 ? " waits" : " wait")
                        + " for facts that the input does not state; until they are known, "
                        + (open == 1 ? "it is" : "they are") + " not a pass.";
    }
}
