package io.github.countersign.cli;

import io.github.countersign.assessment.Assessment;
import io.github.countersign.engine.People;
import io.github.countersign.model.Configuration;
import io.github.countersign.sources.Inputs;
import io.github.countersign.sources.Problem;
import io.github.countersign.sources.people.PeopleFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Whose people are judged beside the tenant. */
final class PeopleOption {

    @Option(
            names = "--people",
            paramLabel = "FILE",
            description = {
                "People of the tenant, judged one by one: JSON Lines, or what vendors export; may be given several"
                        + " times.",
                "People in the inputs themselves are judged without it."
            })
    private List<Path> named = new ArrayList<>();

    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** Files of people to judge: those named, and inputs that hold people; of one configuration only. */
    List<Path> files(List<String> inputs, List<Configuration> configurations, Consumer<Problem> notes) {
        List<Path> paths = inputs.stream()
                .filter(input -> !input.equals("-"))
                .map(Path::of)
                .toList();
        List<Path> all = Stream.concat(named.stream(), PeopleFiles.among(Inputs.files(paths)).stream())
                .distinct()
                .toList();
        if (configurations.size() > 1 && !named.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--people belong to one configuration; the inputs hold " + configurations.size());
        }
        if (configurations.size() > 1 && !all.isEmpty()) {
            notes.accept(new Problem(
                    all.get(0).toString(),
                    null,
                    null,
                    "holds people, who are not judged because the inputs hold several configurations"));
            return List.of();
        }
        return all;
    }

    /** Looks at everybody in some files, and completes the assessment. */
    static Assessment judge(List<Path> files, People looking, Assessment assessment) {
        PeopleFiles.Read read = PeopleFiles.read(files, looking::accept);
        return looking.finish(assessment, read.files(), read.complete());
    }
}
