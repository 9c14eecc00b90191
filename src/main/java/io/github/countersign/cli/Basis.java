package io.github.countersign.cli;

import io.github.countersign.Countersign;
import io.github.countersign.model.Configuration;
import io.github.countersign.sources.InputException;
import io.github.countersign.sources.Inputs;
import io.github.countersign.sources.Overlays;
import io.github.countersign.sources.PackReader;
import io.github.countersign.sources.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every verb that looks at a configuration starts from: the inputs, the rules and the day. */
final class Basis {

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Add a rule pack of your own. A pack is code: name only what you trust.")
    private List<Path> packs = new ArrayList<>();

    @Option(
            names = "--overlay",
            paramLabel = "FILE",
            description = "Facts that people attest, laid over what was read; may be given several times.")
    private List<Path> overlays = new ArrayList<>();

    @Option(names = "--as-of", paramLabel = "DATE", description = "Read attestations as of this day (default: today).")
    private @Nullable LocalDate asOf;

    @Mixin
    private Colours colours = new Colours();

    /** The built-in controls with the packs the user named. */
    Countersign countersign() {
        Countersign countersign = Countersign.standard();
        for (Path pack : packs) {
            countersign = countersign.with(PackReader.read(pack));
        }
        return countersign;
    }

    /** The day for which attestations are read. */
    LocalDate day() {
        return asOf == null ? LocalDate.now(ZoneOffset.UTC) : asOf;
    }

    /** Where to print. */
    Console console(PrintWriter out) {
        return colours.console(out);
    }

    /** The configurations that inputs hold; {@code -} is standard input. Told of files of a folder that are none. */
    List<Configuration> read(List<String> inputs, Consumer<Problem> passedOver) throws IOException {
        List<Path> files = new ArrayList<>();
        List<Configuration> configurations = new ArrayList<>();
        for (String input : inputs) {
            if (input.equals("-")) {
                configurations.addAll(Inputs.read("standard-input", System.in.readAllBytes()));
            } else {
                files.add(Path.of(input));
            }
        }
        configurations.addAll(Inputs.read(files, passedOver));
        if (configurations.isEmpty()) {
            throw new InputException(String.join(", ", inputs), "holds no configuration");
        }
        return Overlays.apply(configurations, overlays, day());
    }

    /** Prints what was passed over, unless nothing but errors is wanted. */
    static Consumer<Problem> notes(PrintWriter err, boolean quiet) {
        return problem -> {
            if (!quiet) {
                err.println("note: " + problem);
            }
        };
    }
}
