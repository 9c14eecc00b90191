package io.github.countersign.report;

import io.github.countersign.assessment.Evidence;
import io.github.countersign.assessment.Outcome;
import io.github.countersign.assessment.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The facts nobody stated, each with the verdicts that wait for it: whoever finds one out settles them all. */
final class Questions {

    private final Lines lines;
    private final Map<String, List<Verdict>> waiting = new LinkedHashMap<>();
    private final Map<String, String> meanings = new LinkedHashMap<>();

    private Questions(List<Verdict> verdicts, Lines lines) {
        this.lines = lines;
        for (Verdict verdict : verdicts) {
            for (Evidence fact : unknown(verdict)) {
                waiting.computeIfAbsent(fact.fact(), pointer -> new ArrayList<>())
                        .add(verdict);
                meanings.putIfAbsent(fact.fact(), fact.meaning());
            }
        }
    }

    /** Most decisive first: by the verdicts a fact settles alone, then by those it takes part in. */
    static List<Page.Question> of(List<Verdict> verdicts, Lines lines) {
        Questions questions = new Questions(
                verdicts.stream()
                        .filter(verdict -> verdict.outcome() == Outcome.UNDECIDED)
                        .toList(),
                lines);
        return questions.waiting.keySet().stream()
                .map(questions::question)
                .sorted(Comparator.comparingInt(Page.Question::settles)
                        .thenComparingInt(Page.Question::takesPart)
                        .reversed()
                        .thenComparing(Page.Question::fact))
                .toList();
    }

    private Page.Question question(String fact) {
        List<Verdict> told = waiting.getOrDefault(fact, List.of());
        int alone = (int)
                told.stream().filter(verdict -> unknown(verdict).size() == 1).count();
        List<String> expected = told.stream()
                .flatMap(verdict -> unknown(verdict).stream())
                .filter(evidence -> evidence.fact().equals(fact))
                .map(evidence -> Values.spoken(evidence.expected()))
                .distinct()
                .toList();
        return new Page.Question(
                fact, meanings.getOrDefault(fact, fact), expected, alone, told.size(), lines.merged(told));
    }

    /** The facts nobody knows that a verdict waits for. */
    static List<Evidence> unknown(Verdict verdict) {
        return verdict.evidence().stream()
                .filter(fact -> fact.observed() == null)
                .distinct()
                .toList();
    }
}
