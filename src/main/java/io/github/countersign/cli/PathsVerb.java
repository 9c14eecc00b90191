package io.github.countersign.cli;

import io.github.countersign.Countersign;
import io.github.countersign.assessment.Assessment;
import io.github.countersign.assessment.Exposure;
import io.github.countersign.assessment.Incident;
import io.github.countersign.engine.Engine;
import io.github.countersign.model.Configuration;
import io.github.countersign.report.JsonResult;
import io.github.countersign.report.Weakest;
import io.github.countersign.sources.IncidentReader;
import io.github.countersign.sources.Nearest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Trust-boundary analysis alone: which smallest sets of takeovers open what, and through which steps. */
@Command(
        name = "paths",
        description = {
            "Show which smallest sets of takeovers open each login, service and identity, step by step.",
            "",
            "What it prints is an answer and no judgement: a login that one takeover opens still ends in 0. "
                    + "'countersign assess' judges."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:answered, whatever the answer",
            "2:unreadable input, unknown ID, or nothing to analyse",
            "3:a defect of the program"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  countersign paths realm.json",
            "  countersign paths realm.json --for browser --no-assumptions",
            "  countersign paths company.yaml --for service:vault --bound 2",
            "  countersign paths company.yaml --format json > paths.json",
            "  countersign paths realm.json --incident relayed-codes",
            "  countersign paths --incident list"
        })
final class PathsVerb implements Callable<Integer> {

    private static final int LARGEST_BOUND = 4;

    @Parameters(
            arity = "0..*",
            paramLabel = "INPUT",
            description = "Vendor exports or native documents; '-' is standard input.")
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = "--for",
            paramLabel = "ID",
            description = "Only this login, service or identity: an id, or kind and id as in login:browser.")
    private @Nullable String wanted;

    @Option(
            names = "--bound",
            paramLabel = "N",
            defaultValue = "3",
            description = "The largest set of takeovers to look for, 1 to 4 (default: ${DEFAULT-VALUE}).")
    private int bound;

    @Option(names = "--no-assumptions", description = "Leave out whatever rests on an unknown fact.")
    private boolean noAssumptions;

    @Option(
            names = "--incident",
            paramLabel = "ID",
            description = "Ask instead whether this documented incident would have worked here; repeatable, text only, "
                    + "with sets of up to 3. 'list' prints all of them.")
    private List<String> incidents = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json (default: ${DEFAULT-VALUE}); json is a result without verdicts, one document "
                    + "for each configuration.")
    private String format = "text";

    @Mixin
    private Basis basis = new Basis();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (bound < 1 || bound > LARGEST_BOUND) {
            throw wrong("--bound takes a number from 1 to " + LARGEST_BOUND + ", not " + bound);
        }
        if (!Set.of("text", "json").contains(format.toLowerCase(Locale.ROOT))) {
            throw wrong("unknown format '" + format + "'; known are text and json");
        }
        if (!incidents.isEmpty()
                && (format.equalsIgnoreCase("json") || bound != Engine.DEFAULT_BOUND || noAssumptions)) {
            throw wrong("--incident goes with none of --format json, --bound and --no-assumptions");
        }
        if (incidents.contains("list")) {
            ReplayTree.list(console(), IncidentReader.builtIn());
            return Exit.OK;
        }
        if (inputs.isEmpty()) {
            throw wrong("name at least one INPUT to analyse");
        }
        try (Progress progress = Progress.start(spec.commandLine().getErr(), false)) {
            progress.now("reading " + String.join(", ", inputs));
            List<Configuration> configurations =
                    basis.read(inputs, Basis.notes(spec.commandLine().getErr(), false));
            progress.now("loading the rules");
            Countersign countersign = basis.countersign();
            List<Incident> known = incidents.isEmpty() ? List.of() : countersign.incidents();
            List<Incident> replayed =
                    incidents.stream().map(id -> incident(known, id)).toList();
            List<Assessment> answers = new ArrayList<>();
            for (Configuration configuration : configurations) {
                progress.now("looking for ways into " + configuration.name());
                answers.add(countersign.paths(configuration, bound, basis.day()));
            }
            return tell(countersign, answers, replayed);
        }
    }

    private int tell(Countersign countersign, List<Assessment> answers, List<Incident> replayed) {
        checkWanted(answers);
        int exit = Exit.OK;
        for (Assessment answer : answers) {
            if (answer.exposures().isEmpty()) {
                spec.commandLine()
                        .getErr()
                        .println("error: " + answer.configuration().name()
                                + ": nothing to analyse; it holds no login, service or identity");
                exit = Exit.worst(exit, Exit.NOT_ASSESSED);
            } else if (replayed.isEmpty()) {
                tell(countersign, answer);
            } else {
                replay(countersign, answer, replayed);
            }
        }
        return exit;
    }

    private void replay(Countersign countersign, Assessment answer, List<Incident> replayed) {
        ReplayTree tree = new ReplayTree(console(), answer.configuration(), this::wanted);
        replayed.forEach(incident -> tree.print(
                countersign.engine().replay(answer.configuration(), incident, answer.exposed(), answer.asOf())));
    }

    private Incident incident(List<Incident> known, String id) {
        return known.stream()
                .filter(incident -> incident.id().equals(id))
                .findFirst()
                .orElseThrow(() -> wrong("unknown incident '" + id + "'; known are "
                        + String.join(", ", known.stream().map(Incident::id).toList())));
    }

    private Console console() {
        return basis.console(spec.commandLine().getOut());
    }

    private void tell(Countersign countersign, Assessment answer) {
        List<Exposure> told = Weakest.first(answer.exposures()).stream()
                .filter(exposure -> wanted(exposure.subject()))
                .map(exposure -> noAssumptions ? exposure.certain() : exposure)
                .toList();
        if (told.isEmpty()) {
            return;
        }
        if (format.equalsIgnoreCase("json")) {
            spec.commandLine().getOut().print(JsonResult.render(answer.withExposures(told), countersign.catalog()));
            spec.commandLine().getOut().flush();
        } else {
            new PathsTree(console(), answer.configuration(), noAssumptions).print(told);
        }
    }

    private boolean wanted(String subject) {
        return wanted == null || subject.equals(wanted) || id(subject).equals(wanted);
    }

    private static String id(String subject) {
        return subject.substring(subject.indexOf(':') + 1);
    }

    private void checkWanted(List<Assessment> answers) {
        List<String> subjects = answers.stream()
                .flatMap(answer -> answer.exposures().stream())
                .map(Exposure::subject)
                .toList();
        if (wanted != null && !subjects.isEmpty() && subjects.stream().noneMatch(this::wanted)) {
            List<String> known = wanted.contains(":")
                    ? subjects
                    : subjects.stream().map(PathsVerb::id).distinct().toList();
            throw wrong("no login, service or identity '" + wanted + "'; " + Nearest.hint(wanted, known));
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
