package io.github.countersign.cli;

import io.github.countersign.assessment.CompromiseSet;
import io.github.countersign.assessment.Incident;
import io.github.countersign.assessment.Replay;
import io.github.countersign.assessment.Replay.Attempt;
import io.github.countersign.assessment.Replay.Success;
import io.github.countersign.assessment.Verdict;
import io.github.countersign.model.Configuration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Prints whether a documented incident would have worked on a configuration. */
final class ReplayTree {

    private static final int MOST = 10;

    private final Console console;
    private final Configuration configuration;
    private final Predicate<String> wanted;

    ReplayTree(Console console, Configuration configuration, Predicate<String> wanted) {
        this.console = console;
        this.configuration = configuration;
        this.wanted = wanted;
    }

    static void list(Console console, List<Incident> incidents) {
        incidents.forEach(incident -> console.line(
                String.format(Locale.ROOT, "%-20s %s  %s", incident.id(), incident.date(), incident.title())));
    }

    void print(Replay replay) {
        Incident incident = replay.incident();
        List<Attempt> attempts = replay.attempts().stream()
                .filter(attempt -> wanted.test(attempt.subject()))
                .toList();
        console.line(console.bold(configuration.name()));
        console.hanging("  ", incident.id() + ", " + incident.date() + ": " + incident.title());
        console.line();
        console.paragraph("  ", incident.summary());
        incident.sources().forEach(this::source);
        console.line();
        console.line("  Would it have worked here? " + answer(attempts));
        attempts.stream()
                .sorted(Comparator.comparing(Attempt::success).reversed())
                .limit(MOST)
                .forEach(this::attempt);
        if (attempts.size() > MOST) {
            console.line(console.dim("  and " + (attempts.size() - MOST) + " more"));
        }
        boolean stopped = attempts.stream().allMatch(attempt -> attempt.success() == Success.STOPPED);
        verdicts("Gaps: controls that would stop it, and fail here", replay.gaps());
        verdicts(
                stopped
                        ? "Stopped by: controls against it that pass"
                        : "Not enough by themselves: controls against it that pass",
                replay.stoppedBy());
        verdicts("Open: controls against it that cannot be decided", replay.open());
        console.line();
    }

    private void source(Incident.Report source) {
        console.paragraph("    ", source.publisher() + ", \"" + source.title() + "\", " + source.date());
        if (source.url() != null) {
            console.line(console.dim("    " + source.url()));
        }
    }

    private String answer(List<Attempt> attempts) {
        Success worst =
                attempts.stream().map(Attempt::success).max(Success::compareTo).orElse(Success.NO_TARGET);
        return switch (worst) {
            case WORKS -> console.red("Yes.");
            case NOT_EXCLUDED -> console.red("It cannot be excluded: it would if unknown facts are as assumed below.");
            case STOPPED -> "No: what was done does not suffice here.";
            case NO_TARGET -> "There is nothing here of the kind it was after.";
        };
    }

    private void attempt(Attempt attempt) {
        console.line("  " + console.bold(attempt.subject()) + ": " + words(attempt.success()));
        attempt.sets().stream()
                .min(Comparator.comparing(CompromiseSet::assumed)
                        .thenComparing(set -> set.compromises().size()))
                .ifPresent(set -> new PathsTree(console, configuration, false).print(set));
    }

    private static String words(Success success) {
        return switch (success) {
            case WORKS -> "would have been opened";
            case NOT_EXCLUDED -> "cannot be excluded";
            case STOPPED -> "stays closed";
            case NO_TARGET -> "is no target";
        };
    }

    private void verdicts(String heading, List<Verdict> verdicts) {
        if (verdicts.isEmpty()) {
            return;
        }
        Map<String, Verdict> once = new LinkedHashMap<>();
        verdicts.forEach(verdict -> once.putIfAbsent(verdict.control() + " " + verdict.subject(), verdict));
        console.line();
        console.line("  " + console.bold(heading));
        once.values().stream()
                .limit(MOST)
                .forEach(verdict -> console.hanging(
                        "  - ", verdict.control() + ", " + verdict.subject() + ": " + verdict.message()));
        if (once.size() > MOST) {
            console.line(console.dim("    and " + (once.size() - MOST) + " more"));
        }
    }
}
