package io.github.countersign.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Option;

/** Whether a verb prints in colours. */
final class Colours {

    @Option(names = "--no-color", description = "Print without colours.")
    private boolean none;

    /** Where to print: in colours if the output shows them and the user does not object. */
    Console console(PrintWriter out) {
        return new Console(out, !none && Console.colourful());
    }
}
