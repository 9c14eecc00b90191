package io.github.countersign.cli;

import io.github.countersign.Countersign;
import io.github.countersign.model.Configuration;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import io.github.countersign.model.Source;
import io.github.countersign.report.QuestionSheet;
import io.github.countersign.report.ReportFiles;
import io.github.countersign.sources.InputException;
import io.github.countersign.sources.NativeWriter;
import io.github.countersign.sources.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Turns what vendors export into native documents, and into the questions that are left. */
@Command(
        name = "import",
        description = "Read configurations and write each as a native document, with the origin of every fact.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  countersign import realm.json",
            "  countersign import realm.json --questions",
            "  countersign assess realm.json --overlay northwind.questions.yaml"
        })
final class ImportVerb implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "INPUT", description = "Files or folders; - reads standard input.")
    private List<String> inputs = new ArrayList<>();

    @Mixin
    private Basis basis = new Basis();

    @Mixin
    private Judging judging = new Judging();

    @Option(names = "--out", paramLabel = "DIR", description = "Where documents go (default: the working directory).")
    private Path out = Path.of("");

    @Option(
            names = "--questions",
            description = {
                "Write also an overlay that asks for every unknown fact a verdict or a way in rests on,",
                "the most decisive first."
            })
    private boolean questions;

    @Option(names = "--force", description = "Write over documents that are there already.")
    private boolean force;

    @Option(names = "--quiet", description = "Print nothing but errors.")
    private boolean quiet;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private @Nullable Countersign rules;

    @Override
    public Integer call() throws IOException {
        if (inputs.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "name at least one INPUT to import");
        }
        PrintWriter err = spec.commandLine().getErr();
        try (Progress progress = Progress.start(err, quiet)) {
            progress.now("reading " + String.join(", ", inputs));
            List<Configuration> configurations = basis.read(inputs, Basis.notes(err, quiet));
            List<Document> documents = documents(configurations, progress);
            refuseToOverwrite(documents);
            Console console = basis.console(spec.commandLine().getOut());
            for (Document document : documents) {
                ReportFiles.write(out.toAbsolutePath(), document.name(), document.text());
            }
            if (!quiet) {
                configurations.forEach(configuration -> print(console, configuration));
                documents.forEach(document -> console.line("written  " + out.resolve(document.name())));
            }
        }
        return Exit.OK;
    }

    private record Document(String name, String text) {}

    private List<Document> documents(List<Configuration> configurations, Progress progress) {
        List<Document> documents = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Configuration configuration : configurations) {
            String name = FileNames.fresh(configuration.name(), taken);
            documents.add(new Document(name + ".countersign.yaml", NativeWriter.yaml(configuration)));
            if (questions) {
                progress.now("looking for what is not known of " + configuration.name());
                Countersign countersign = rules();
                documents.add(new Document(
                        name + ".questions.yaml",
                        QuestionSheet.of(countersign.assess(
                                configuration, judging.select(countersign.catalog()), judging::wanted, basis.day()))));
            }
        }
        return documents;
    }

    private Countersign rules() {
        Countersign loaded = rules;
        if (loaded == null) {
            loaded = basis.countersign();
            rules = loaded;
        }
        return loaded;
    }

    private void refuseToOverwrite(List<Document> documents) {
        List<Problem> there = documents.stream()
                .map(document -> out.resolve(document.name()))
                .filter(file -> !force && Files.exists(file))
                .map(file -> new Problem(
                        file.toString(),
                        null,
                        null,
                        "is there already; --force writes over it, --out names another folder"))
                .toList();
        if (!there.isEmpty()) {
            throw new InputException(there);
        }
    }

    private static void print(Console console, Configuration configuration) {
        console.line(console.bold(configuration.name()));
        console.line("nouns    "
                + Arrays.stream(NounKind.values())
                        .filter(kind -> !configuration.all(kind.type()).isEmpty())
                        .map(kind -> configuration.all(kind.type()).size() + " " + kind.collection())
                        .collect(Collectors.joining(", ")));
        console.line("facts    "
                + Arrays.stream(Origin.Kind.values())
                        .map(kind -> configuration.origins().values().stream()
                                        .filter(origin -> origin.kind() == kind)
                                        .count()
                                + " " + kind.term())
                        .collect(Collectors.joining(", ")));
        for (Source source : configuration.sources()) {
            console.line("from     " + source.file() + " (" + source.kind() + ")");
            source.unread().forEach(note -> console.paragraph("    unread  ", note));
        }
    }
}
