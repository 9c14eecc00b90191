package io.github.countersign.cli;

import io.github.countersign.assessment.Compromise;
import io.github.countersign.assessment.CompromiseSet;
import io.github.countersign.assessment.DerivationStep;
import io.github.countersign.assessment.Evidence;
import io.github.countersign.assessment.Exposure;
import io.github.countersign.assessment.Exposure.LoginWorth;
import io.github.countersign.assessment.Exposure.RecoveryWorth;
import io.github.countersign.assessment.Order;
import io.github.countersign.model.Configuration;
import io.github.countersign.model.Term;
import io.github.countersign.report.ExposureInWords;
import io.github.countersign.report.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The ways in as a tree in a terminal: what is opened, by which sets, through which steps. */
final class PathsTree {

    private static final String CLAUSE = "SP 800-63B-4 4.2.2.2";
    private static final int MOST_SETS = 12;
    private static final int MOST_LOSSES = 6;

    private final Console console;
    private final Configuration configuration;
    private final boolean certainOnly;

    PathsTree(Console console, Configuration configuration, boolean certainOnly) {
        this.console = console;
        this.configuration = configuration;
        this.certainOnly = certainOnly;
    }

    void print(List<Exposure> exposures) {
        int bound = exposures.stream().mapToInt(Exposure::bound).max().orElse(0);
        console.line(console.bold(configuration.name())
                + console.dim("  sets of up to " + bound + " takeovers"
                        + (certainOnly
                                ? ", known facts alone"
                                : ", unknown facts taken at their worst and marked assumed")));
        exposures.forEach(this::print);
    }

    private void print(Exposure exposure) {
        console.line();
        console.line(console.bold(exposure.subject()));
        console.paragraph("  ", ExposureInWords.headline(exposure));
        @Nullable String caveat = ExposureInWords.caveat(exposure, configuration);
        if (caveat != null) {
            console.paragraph("  ", caveat);
        }
        orders(exposure);
        if (exposure.login() != null) {
            worth(exposure.login());
        }
        row("in every set", actions(exposure.inEverySet()));
        losses(exposure.lockOut());
        List<CompromiseSet> sets = exposure.bothReadings();
        sets.stream().limit(MOST_SETS).forEach(this::print);
        if (sets.size() > MOST_SETS) {
            console.line();
            console.line("  and " + (sets.size() - MOST_SETS) + " more sets; --format json lists them");
        }
    }

    private void orders(Exposure exposure) {
        int bound = exposure.bound();
        row("order", order(exposure.certainOrder(), bound));
        if (!exposure.order().equals(exposure.certainOrder())) {
            row("if assumed", order(exposure.order(), bound));
        }
    }

    private static String order(Order order, int bound) {
        return "boundary " + ExposureInWords.order(order.boundary(), order.boundary(), bound) + ", relay "
                + ExposureInWords.order(order.relay(), order.relay(), bound) + ", session "
                + ExposureInWords.order(order.session(), order.session(), bound);
    }

    private void worth(LoginWorth worth) {
        row("claims", worth.claims() == null ? "no level" : worth.claims().term());
        row(
                "is worth",
                term(worth.effective())
                        + (worth.pulledDownBy() == null ? "" : ", pulled down by " + worth.pulledDownBy()));
        if (worth.code() != null) {
            row("the code is", ExposureInWords.code(worth.code()));
        }
        for (RecoveryWorth recovery : worth.recoveries()) {
            row(
                    "recovery",
                    recovery.recovery() + ": meets " + CLAUSE + ": " + answer(recovery.meetsClause())
                            + "; withstands any one takeover: " + answer(recovery.survivesOneBoundary()));
        }
    }

    private static String term(@Nullable Term term) {
        return term == null ? "cannot be told" : term.term();
    }

    private static String answer(@Nullable Boolean answer) {
        return answer == null ? "cannot be told" : answer ? "yes" : "no";
    }

    private static String actions(List<Compromise> compromises) {
        return compromises.stream().map(ExposureInWords::action).collect(Collectors.joining(", "));
    }

    private void losses(List<List<String>> sets) {
        String told = sets.stream()
                .limit(MOST_LOSSES)
                .map(set -> String.join(" and ", set))
                .collect(Collectors.joining("; or "));
        row("locked out by", told + (sets.size() > MOST_LOSSES ? "; or " + (sets.size() - MOST_LOSSES) + " more" : ""));
    }

    private void row(String name, String text) {
        if (!text.isEmpty()) {
            console.hanging("  " + name + " ".repeat(Math.max(1, 15 - name.length())), text);
        }
    }

    /** Prints one set with its numbered steps. */
    void print(CompromiseSet set) {
        console.line();
        String size = set.size() + " ";
        console.line("  " + console.bold(size + ExposureInWords.actions(set)) + (set.assumed() ? " [assumed]" : ""));
        List<String> given = new ArrayList<>();
        for (DerivationStep step : set.derivation()) {
            int number = given.size() + 1;
            String from = step.takes().stream()
                    .filter(given::contains)
                    .map(premise -> Integer.toString(given.indexOf(premise) + 1))
                    .collect(Collectors.joining(", "));
            console.hanging(
                    "    " + number + ". ",
                    step.says() + (from.isEmpty() ? "" : " (by " + from + ")") + (step.assumed() ? " [assumed]" : ""));
            console.line(console.dim("       rule " + step.rule()));
            step.evidence().forEach(this::fact);
            given.add(step.gives());
        }
    }

    private void fact(Evidence fact) {
        String value = fact.observed() == null ? "unknown" : Values.spoken(fact.observed());
        String place = fact.origin() == null || fact.origin().place() == null
                ? fact.fact()
                : fact.fact() + " from " + fact.origin().place();
        console.line(console.dim("       fact " + fact.meaning() + ": " + Console.shortened(value, 80)));
        console.line(console.dim("            " + place));
    }
}
