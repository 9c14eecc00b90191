package io.github.countersign.cli;

import io.github.countersign.assessment.Assessment;
import io.github.countersign.assessment.Outcome;
import io.github.countersign.assessment.Verdict;
import io.github.countersign.catalog.Catalog;
import io.github.countersign.catalog.Control;
import io.github.countersign.catalog.Profile;
import io.github.countersign.model.Source;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The default output of {@code assess}: what stands, in a screenful. */
final class Summary {

    static final String NOTHING_JUDGED = "nothing was judged: no control could be decided on what this input tells";
    private static final int MOST_FINDINGS = 6;

    private final Console console;
    private final Catalog catalog;

    Summary(Console console, Catalog catalog) {
        this.console = console;
        this.catalog = catalog;
    }

    void print(Assessment assessment, List<Path> written, int exit) {
        console.line(console.bold(assessment.configuration().name()));
        for (Source source : assessment.configuration().sources()) {
            console.line(console.dim("  read from " + source.file() + " (" + source.kind()
                    + (source.version() == null ? "" : " " + source.version()) + ")"
                    + (source.unread().isEmpty() ? "" : ", " + source.unread().size() + " places not understood")));
        }
        console.line();
        table(assessment);
        findings(assessment);
        undecided(assessment);
        written.forEach(
                file -> console.line("  " + (file.toString().endsWith(".html") ? "report  " : "result  ") + file));
        console.line();
        console.line(verdict(assessment, exit));
    }

    private void table(Assessment assessment) {
        console.line(String.format(Locale.ROOT, "  %-44s %6s %6s %10s %8s", "", "FAIL", "PASS", "UNDECIDED", "N/A"));
        for (String profile : assessment.profiles()) {
            if (of(assessment, profile).isEmpty()) {
                continue;
            }
            Map<Outcome, Long> counts = Assessment.count(of(assessment, profile));
            console.line(String.format(
                    Locale.ROOT,
                    "  %-44s %6d %6d %10d %8d",
                    Console.shortened(
                            catalog.profile(profile).map(Profile::title).orElse(profile), 44),
                    counts.get(Outcome.FAIL),
                    counts.get(Outcome.PASS),
                    counts.get(Outcome.UNDECIDED),
                    counts.get(Outcome.NOT_APPLICABLE)));
        }
        console.line();
    }

    private static List<Verdict> of(Assessment assessment, String profile) {
        return assessment.verdicts().stream()
                .filter(verdict -> verdict.profile().equals(profile))
                .toList();
    }

    private void findings(Assessment assessment) {
        Map<String, Verdict> worst = new LinkedHashMap<>();
        assessment.verdicts().stream()
                .filter(verdict -> verdict.outcome() == Outcome.FAIL)
                .sorted(Comparator.comparing(Verdict::severity)
                        .thenComparing(verdict -> !verdict.level().counts(false))
                        .thenComparing(Verdict::control)
                        .thenComparing(Verdict::subject))
                .forEach(verdict -> worst.putIfAbsent(verdict.control() + " " + verdict.subject(), verdict));
        if (worst.isEmpty()) {
            return;
        }
        console.line("  Worst findings");
        worst.values().stream().limit(MOST_FINDINGS).forEach(this::finding);
        if (worst.size() > MOST_FINDINGS) {
            console.line(console.dim("  and " + (worst.size() - MOST_FINDINGS) + " more in the report"));
        }
        console.line();
    }

    private void finding(Verdict verdict) {
        String title =
                catalog.control(verdict.control().value()).map(Control::title).orElse("");
        console.line("  "
                + console.red(
                        String.format(Locale.ROOT, "%-8s", verdict.severity().term())) + " "
                + console.bold(verdict.subject()) + ": "
                + Console.shortened(verdict.message(), 84 - verdict.subject().length()));
        console.line(console.dim("           wanted: " + Console.shortened(title, 78)));
    }

    private void undecided(Assessment assessment) {
        Map<String, Integer> questions = new LinkedHashMap<>();
        assessment.verdicts().stream()
                .filter(verdict -> verdict.outcome() == Outcome.UNDECIDED)
                .flatMap(verdict -> verdict.evidence().stream())
                .filter(evidence -> evidence.observed() == null)
                .forEach(evidence -> questions.merge(evidence.fact(), 1, Integer::sum));
        if (questions.isEmpty()) {
            return;
        }
        console.line("  Undecided for want of facts; the most decisive ones:");
        questions.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(3)
                .forEach(question ->
                        console.line(console.dim("    " + question.getKey() + " would settle " + question.getValue())));
        console.line();
    }

    private String verdict(Assessment assessment, int exit) {
        long failures = assessment.summary().getOrDefault(Outcome.FAIL, 0L);
        return switch (exit) {
            case Exit.NOT_ASSESSED -> console.red("Exit 2: " + NOTHING_JUDGED + ".");
            case Exit.VIOLATED ->
                console.red("Exit 1: "
                        + (failures == 0
                                ? "something is undecided, and --strict was asked for."
                                : failures + (failures == 1 ? " violation stands." : " violations stand.")));
            default ->
                "Exit 0: "
                        + (failures == 0
                                ? "no violation."
                                : failures + " recommendations are not met; nothing mandatory is violated.");
        };
    }
}
