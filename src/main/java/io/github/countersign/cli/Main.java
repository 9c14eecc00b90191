package io.github.countersign.cli;

import io.github.countersign.engine.RuleDefectException;
import io.github.countersign.report.ReportException;
import io.github.countersign.sources.InputException;
import io.github.countersign.sources.live.FetchException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program {@code countersign}. */
@Command(
        name = "countersign",
        description = {
            "Judges how an organisation authenticates, proves the answer and says what to mend.",
            "",
            "The main job: @|bold countersign assess realm.json|@"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "VERB",
        commandListHeading = "%nVerbs:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:assessed, nothing violated",
            "1:at least one violation stands",
            "2:could not assess, or nothing was judged",
            "3:a defect of the program"
        })
public final class Main implements Runnable {

    private static final String HELP = "help";
    private static final Map<String, Class<?>> VERBS = verbs();

    @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "Show stack traces and more detail.")
    private boolean verbose;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private Main() {}

    /** By name, so that a run makes only the verb it was asked for. */
    private static Map<String, Class<?>> verbs() {
        Map<String, Class<?>> verbs = new LinkedHashMap<>();
        verbs.put("assess", Assess.class);
        verbs.put("paths", PathsVerb.class);
        verbs.put("import", ImportVerb.class);
        verbs.put("fetch", FetchVerb.class);
        verbs.put("controls", Controls.class);
        verbs.put("schema", Schema.class);
        verbs.put("warm-up", WarmUp.class);
        verbs.put(HELP, CommandLine.HelpCommand.class);
        return verbs;
    }

    /** Runs the program and exits. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, args));
    }

    /** Runs the program and returns its exit code. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        return run(CommandLine.defaultFactory(), out, err, args);
    }

    /** Runs the program with verbs that a factory makes. */
    static int run(CommandLine.IFactory verbs, PrintWriter out, PrintWriter err, String... args) {
        Main main = new Main();
        CommandLine command = new CommandLine(main, verbs);
        String first = args.length == 0 ? "" : args[0];
        boolean alone = VERBS.containsKey(first) && !first.equals(HELP);
        VERBS.forEach((name, verb) -> {
            if (!alone || name.equals(first)) {
                command.addSubcommand(name, verb);
            }
        });
        return command.setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(Main::wrongUsage)
                .setExecutionExceptionHandler((failure, failing, parsed) -> main.failed(failure, failing))
                .execute(args);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static int wrongUsage(CommandLine.ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        command.getErr().println("error: " + wrong.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(wrong, command.getErr());
        command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return Exit.NOT_ASSESSED;
    }

    private int failed(Exception failure, CommandLine command) {
        PrintWriter err = command.getErr();
        if (failure instanceof InputException input) {
            input.problems().forEach(problem -> err.println("error: " + problem));
            err.println("Nothing was judged.");
        } else if (failure instanceof RuleDefectException rules) {
            rules.problems().forEach(problem -> err.println("error in rules: " + problem));
            err.println("Nothing was judged.");
        } else if (failure instanceof FetchException fetch) {
            err.println("error: " + fetch.getMessage());
            err.println("Nothing was written.");
        } else if (failure instanceof ReportException report) {
            err.println("error: " + report.getMessage());
        } else {
            err.println("defect: " + failure.getClass().getSimpleName() + ": " + failure.getMessage());
            err.println(
                    "This is a defect of Countersign, not of your input. Run again with --verbose for the details.");
        }
        if (verbose) {
            failure.printStackTrace(err);
        }
        boolean known = failure instanceof InputException
                || failure instanceof RuleDefectException
                || failure instanceof FetchException
                || failure instanceof ReportException;
        return known ? Exit.NOT_ASSESSED : Exit.DEFECT;
    }
}
