package io.github.countersign.cli;

import io.github.countersign.engine.RuleDefectException;
import io.github.countersign.report.ReportException;
import io.github.countersign.sources.InputException;
import io.github.countersign.sources.live.FetchException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
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
        subcommands = {
            Assess.class,
            PathsVerb.class,
            ImportVerb.class,
            FetchVerb.class,
            Controls.class,
            Schema.class,
            WarmUp.class,
            CommandLine.HelpCommand.class
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

    @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "Show stack traces and more detail.")
    private boolean verbose;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private Main() {}

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
        return new CommandLine(main, verbs)
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(Main::wrongUsage)
                .setExecutionExceptionHandler((failure, command, parsed) -> main.failed(failure, command))
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
