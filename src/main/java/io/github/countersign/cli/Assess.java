package io.github.countersign.cli;

import io.github.countersign.Countersign;
import io.github.countersign.assessment.Assessment;
import io.github.countersign.catalog.Catalog;
import io.github.countersign.catalog.Profile;
import io.github.countersign.engine.People;
import io.github.countersign.model.Configuration;
import io.github.countersign.report.HtmlReport;
import io.github.countersign.report.JsonResult;
import io.github.countersign.report.PeopleList;
import io.github.countersign.report.ReportFiles;
import io.github.countersign.sources.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The main job: read configurations, judge them, write reports, say what stands. */
@Command(
        name = "assess",
        description = "Read configurations, judge them and write reports.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  countersign assess realm.json",
            "  countersign assess realm.json --profile sp800-63b-3-aal2 --format json",
            "  countersign assess company.yaml --only aal2/recovery --strict",
            "  kcadm.sh get realms/acme | countersign assess - --quiet"
        })
final class Assess implements Callable<Integer> {

    @Parameters(
            arity = "0..*",
            paramLabel = "INPUT",
            description =
                    "Vendor exports or native documents; the kind is found from the content. '-' is standard input.")
    private List<String> inputs = new ArrayList<>();

    @Mixin
    private Basis basis = new Basis();

    @Mixin
    private Judging judging = new Judging();

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "Templates that take the place of the built-in ones.")
    private @Nullable Path templates;

    @Mixin
    private PeopleOption people = new PeopleOption();

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            description = "html, json or both (default: ${DEFAULT-VALUE}).",
            defaultValue = "html,json")
    private List<String> formats = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", description = "Where reports go (default: reports/<configuration>/).")
    private @Nullable Path out;

    @Option(names = "--strict", description = "Exit 1 also when anything is undecided.")
    private boolean strict;

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            description = "'should': exit 1 also for a violated recommendation of a standard.")
    private @Nullable String failOn;

    @Option(names = "--quiet", description = "Print nothing but errors.")
    private boolean quiet;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter console = spec.commandLine().getOut();
        checkOptions();
        try (Progress progress = Progress.start(spec.commandLine().getErr(), quiet)) {
            progress.now("loading the rules");
            boolean lists = inputs.isEmpty() || judging.listsProfiles();
            Ahead<List<Configuration>> reading = Ahead.of(() -> basis.read(inputs, notes()));
            if (!lists) {
                reading.start();
            }
            Countersign countersign = basis.countersign();
            if (judging.listsProfiles()) {
                Console list = basis.console(console);
                countersign.catalog().profiles().forEach(profile -> {
                    list.line(list.bold(profile.id()));
                    list.paragraph("    ", profileText(profile));
                });
                return Exit.OK;
            }
            if (inputs.isEmpty()) {
                throw new ParameterException(spec.commandLine(), "name at least one INPUT to assess");
            }
            List<Profile> selected = judging.select(countersign.catalog());
            progress.now("reading " + String.join(", ", inputs));
            return judge(countersign, selected, reading.result(), progress);
        }
    }

    private Consumer<Problem> notes() {
        return Basis.notes(spec.commandLine().getErr(), quiet);
    }

    private int judge(
            Countersign countersign, List<Profile> selected, List<Configuration> configurations, Progress progress)
            throws IOException {
        Console console = basis.console(spec.commandLine().getOut());
        Set<String> taken = new HashSet<>();
        int exit = Exit.OK;
        List<Path> crowd = people.files(inputs, configurations, notes());
        for (Configuration configuration : configurations) {
            progress.now("judging " + configuration.name());
            Path folder = folder(configuration, taken, configurations.size());
            Assessment assessment = countersign.assess(configuration, selected, judging::wanted, basis.day());
            List<Path> written = new ArrayList<>();
            if (!crowd.isEmpty()) {
                progress.now("judging the people of " + configuration.name());
                try (PeopleList list = new PeopleList(folder)) {
                    People looking =
                            countersign.people(configuration, selected, judging::wanted, basis.day(), list::add);
                    assessment = PeopleOption.judge(crowd, looking, assessment);
                    written.add(list.finish());
                }
            }
            progress.now("writing the report on " + configuration.name());
            written.addAll(0, write(assessment, countersign.catalog(), folder));
            int code = exitCode(assessment);
            exit = Exit.worst(exit, code);
            if (!quiet) {
                new Summary(console, countersign.catalog()).print(assessment, written, code);
            } else if (code == Exit.NOT_ASSESSED) {
                spec.commandLine().getErr().println("error: " + configuration.name() + ": " + Summary.NOTHING_JUDGED);
            }
        }
        return exit;
    }

    private void checkOptions() {
        if (failOn != null && !failOn.equalsIgnoreCase("should")) {
            throw new ParameterException(spec.commandLine(), "--fail-on takes 'should', not '" + failOn + "'");
        }
        for (String format : formats) {
            if (!Set.of("html", "json").contains(format.toLowerCase(Locale.ROOT))) {
                throw new ParameterException(
                        spec.commandLine(), "unknown format '" + format + "'; known are html and json");
            }
        }
    }

    private static String profileText(Profile profile) {
        return profile.summary()
                + (profile.byDefault() ? "" : " Judged only when named.")
                + (profile.aliases().isEmpty()
                        ? ""
                        : " Also called " + String.join(", ", profile.aliases().keySet()) + ".");
    }

    private List<Path> write(Assessment assessment, Catalog catalog, Path folder) throws IOException {
        List<Path> written = new ArrayList<>();
        for (String format : formats) {
            if (format.equalsIgnoreCase("html")) {
                HtmlReport report = templates == null ? HtmlReport.standard() : HtmlReport.withTemplates(templates);
                written.add(ReportFiles.write(folder, "report.html", report.render(assessment, catalog)));
            } else {
                written.add(ReportFiles.write(folder, "result.json", JsonResult.render(assessment, catalog)));
            }
        }
        return written;
    }

    private Path folder(Configuration configuration, Set<String> taken, int of) {
        if (out != null && of == 1) {
            return out;
        }
        String name = FileNames.fresh(configuration.name(), taken);
        return (out == null ? Path.of("reports") : out).resolve(name);
    }

    private int exitCode(Assessment assessment) {
        if (!assessment.judgedAnything()) {
            return Exit.NOT_ASSESSED;
        }
        if (assessment.violated(failOn != null) || (strict && assessment.undecided())) {
            return Exit.VIOLATED;
        }
        return Exit.OK;
    }
}
