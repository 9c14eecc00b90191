package io.github.countersign.cli;

import io.github.countersign.catalog.Catalog;
import io.github.countersign.catalog.Control;
import io.github.countersign.catalog.Framework;
import io.github.countersign.catalog.Level;
import io.github.countersign.catalog.Profile;
import io.github.countersign.catalog.Reference;
import io.github.countersign.catalog.Severity;
import io.github.countersign.model.Term;
import io.github.countersign.sources.Nearest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which controls a user wants to see. Options narrow each other: a level is one that a clause looked at gives. */
final class ControlFilter {

    @Option(names = "--profile", paramLabel = "ID", description = "Only controls of this profile.")
    private @Nullable String profile;

    @Option(
            names = "--framework",
            paramLabel = "ID",
            description = "Only controls that cover a clause of this framework.")
    private @Nullable String framework;

    @Option(
            names = "--level",
            split = ",",
            paramLabel = "LEVEL",
            description =
                    "Only these levels: shall, should, may, outcome, recommendation, project-policy, informative.")
    private List<String> levels = new ArrayList<>();

    @Option(
            names = "--severity",
            split = ",",
            paramLabel = "SEVERITY",
            description = "Only these severities: critical, high, medium, low, info.")
    private List<String> severities = new ArrayList<>();

    @Option(
            names = "--grep",
            paramLabel = "TEXT",
            description = "Only controls whose id, words, threats or techniques have the text.")
    private @Nullable String text;

    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** A control that is wanted, with its strictest level among the clauses looked at. */
    record Found(Control control, Level level) {}

    /** The wanted ones among some controls. */
    List<Found> among(List<Control> controls, Catalog catalog) {
        Names names = new Names(spec.commandLine(), catalog);
        Profile of = profile == null ? null : names.profile(profile);
        Framework in = framework == null ? null : names.framework(framework);
        List<Level> wanted = terms("level", levels, Level.values());
        List<Severity> severe = terms("severity", severities, Severity.values());
        return controls.stream()
                .filter(control -> severe.isEmpty() || severe.contains(control.severity()))
                .filter(this::hasText)
                .flatMap(control -> strictest(control, of, in).map(level -> new Found(control, level)).stream())
                .filter(found -> wanted.isEmpty() || wanted.contains(found.level()))
                .toList();
    }

    private static Optional<Level> strictest(Control control, @Nullable Profile of, @Nullable Framework in) {
        return control.references().stream()
                .filter(reference -> of == null || of.selects(reference))
                .filter(reference -> in == null || reference.framework().equals(in.id()))
                .map(Reference::level)
                .min(Comparator.comparing(level -> level, Level.STRICTEST_FIRST));
    }

    private boolean hasText(Control control) {
        return text == null
                || String.join(
                                " ",
                                control.id().value(),
                                control.title(),
                                control.statement(),
                                control.rationale(),
                                control.remediation(),
                                String.join(" ", control.threats()),
                                String.join(" ", control.attack()))
                        .toLowerCase(Locale.ROOT)
                        .contains(text.toLowerCase(Locale.ROOT));
    }

    private <T extends Term> List<T> terms(String kind, List<String> words, T[] all) {
        List<String> known = Arrays.stream(all).map(Term::term).toList();
        return words.stream()
                .map(word -> Arrays.stream(all)
                        .filter(term -> term.term().equalsIgnoreCase(word.strip()))
                        .findFirst()
                        .orElseThrow(() -> new ParameterException(
                                spec.commandLine(),
                                "unknown " + kind + " '" + word + "'; " + Nearest.hint(word, known))))
                .toList();
    }
}
