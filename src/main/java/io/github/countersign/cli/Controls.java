package io.github.countersign.cli;

import io.github.countersign.catalog.Catalog;
import io.github.countersign.catalog.Control;
import io.github.countersign.catalog.Crosswalk;
import io.github.countersign.catalog.Profile;
import io.github.countersign.catalog.Reference;
import io.github.countersign.sources.CatalogReader;
import java.util.List;
import java.util.Locale;
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

/** Lists the controls, or shows one with everything that is said about it. */
@Command(
        name = "controls",
        description = "List controls, or show one: statement, why, how to mend, references.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  countersign controls",
            "  countersign controls aal2/recovery",
            "  countersign controls aal2/otp/one-time-passwords-have-six-digits",
            "  countersign controls --profile sp800-63b-3-aal2 --grep throttl",
            "  countersign controls --by nist-csf-2.0"
        })
final class Controls implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "ID", description = "A control to show, or a path to list below.")
    private @Nullable String id;

    @Option(names = "--profile", paramLabel = "ID", description = "Only controls of this profile.")
    private @Nullable String profile;

    @Option(
            names = "--grep",
            paramLabel = "TEXT",
            description = "Only controls whose id, title or statement has the text.")
    private @Nullable String text;

    @Option(
            names = "--by",
            paramLabel = "FRAMEWORK",
            description = "List the clauses of a framework, each with the controls that cover it.")
    private @Nullable String framework;

    @Mixin
    private Colours colours = new Colours();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        Console console = colours.console(spec.commandLine().getOut());
        Catalog catalog = CatalogReader.builtIn();
        if (framework != null) {
            new CrosswalkList(
                            console, Crosswalk.of(new Names(spec.commandLine(), catalog).framework(framework), catalog))
                    .print();
            return Exit.OK;
        }
        if (id != null && catalog.control(id).isPresent()) {
            show(console, catalog, catalog.control(id).orElseThrow());
            return Exit.OK;
        }
        Profile chosen = profile == null ? null : new Names(spec.commandLine(), catalog).profile(profile);
        List<Control> found = catalog.controls().stream()
                .filter(control -> id == null || control.id().value().startsWith(id + "/"))
                .filter(control -> chosen == null || chosen.selects(control))
                .filter(this::hasText)
                .toList();
        if (found.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "no control matches; 'countersign controls' lists all of them");
        }
        list(console, found);
        return Exit.OK;
    }

    private boolean hasText(Control control) {
        String wanted = text == null ? "" : text.toLowerCase(Locale.ROOT);
        return (control.id() + " " + control.title() + " " + control.statement())
                .toLowerCase(Locale.ROOT)
                .contains(wanted);
    }

    private static void list(Console console, List<Control> controls) {
        String folder = "";
        for (Control control : controls) {
            String id = control.id().value();
            String here = id.substring(0, id.lastIndexOf('/'));
            if (!here.equals(folder)) {
                console.line();
                console.line(console.bold(here));
                folder = here;
            }
            console.line(String.format(
                    Locale.ROOT, "  %-9s %s", control.severity().term(), id.substring(here.length() + 1)));
        }
        console.line();
        console.line(controls.size() + " controls. 'countersign controls ID' shows one.");
    }

    private static void show(Console console, Catalog catalog, Control control) {
        console.line(console.bold(control.title()));
        console.line(console.dim(control.id() + "   " + control.severity().term()));
        section(console, "What is demanded", control.statement());
        section(console, "Why", control.rationale());
        section(console, "How to mend it", control.remediation());
        control.hints().forEach((vendor, hint) -> console.paragraph("    ", vendor + ": " + hint));
        console.line();
        console.line(console.bold("References"));
        control.references().forEach(reference -> reference(console, catalog, control, reference));
        if (!control.conflicts().isEmpty()) {
            console.line();
            console.line(console.bold("Conflicts"));
            control.conflicts()
                    .forEach(conflict -> console.paragraph("    ", conflict.with() + ": " + conflict.says()));
        }
        if (!control.threats().isEmpty() || !control.attack().isEmpty()) {
            section(
                    console,
                    "Threats",
                    String.join(", ", control.threats())
                            + (control.attack().isEmpty()
                                    ? ""
                                    : " (ATT&CK " + String.join(", ", control.attack()) + ")"));
        }
    }

    private static void reference(Console console, Catalog catalog, Control control, Reference reference) {
        String framework = catalog.framework(reference.framework())
                .map(it -> it.shortTitle())
                .orElse(reference.framework());
        String clause = catalog.section(reference).map(it -> it.title()).orElse("");
        console.line("    " + framework + " " + reference.section() + ", " + clause + " ("
                + reference.level().term() + ")");
        catalog.section(reference).ifPresent(it -> console.line(console.dim("      " + it.url())));
        String values = control.valuesUnder(List.of(reference)).entrySet().stream()
                .map(it -> it.getKey() + " = " + it.getValue())
                .collect(Collectors.joining(", "));
        if (!values.isEmpty()) {
            console.line(console.dim("      " + values));
        }
    }

    private static void section(Console console, String heading, String text) {
        console.line();
        console.line(console.bold(heading));
        console.paragraph("    ", text);
    }
}
