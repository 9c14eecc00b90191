package io.github.countersign.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a JSON Schema, for editors and for programs that read results. */
@Command(
        name = "schema",
        description = "Print the JSON Schema of the native document or of results.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  countersign schema model > countersign.schema.json")
final class Schema implements Callable<Integer> {

    private static final Set<String> KINDS = Set.of("model", "result");

    @Parameters(arity = "0..1", paramLabel = "KIND", description = "model (default) or result.", defaultValue = "model")
    private String kind = "model";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!KINDS.contains(kind)) {
            throw new ParameterException(
                    spec.commandLine(), "unknown schema '" + kind + "'; known are model and result");
        }
        try (InputStream schema = Schema.class.getResourceAsStream("/schema/" + kind + ".schema.json")) {
            if (schema == null) {
                throw new IllegalStateException("the schema of " + kind + " is missing in this build");
            }
            spec.commandLine().getOut().print(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
            spec.commandLine().getOut().flush();
        }
        return Exit.OK;
    }
}
