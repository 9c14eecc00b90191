package io.github.countersign.cli;

import io.github.countersign.catalog.Catalog;
import io.github.countersign.catalog.Control;
import io.github.countersign.catalog.Crosswalk;
import io.github.countersign.catalog.Framework;
import io.github.countersign.cli.ControlFilter.Found;
import io.github.countersign.report.ControlPage;
import io.github.countersign.report.ControlPages;
import io.github.countersign.report.JsonCrosswalk;
import io.github.countersign.sources.CatalogReader;
import io.github.countersign.sources.Examples;
import io.github.countersign.sources.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
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
        description =
                "List controls, show one with all that is said about it, or go through a framework clause by clause.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  countersign controls",
            "  countersign controls aal2/recovery --severity critical,high",
            "  countersign controls one-time-passwords-have-six-digits",
            "  countersign controls --profile sp800-63b-3-aal2 --level should --grep throttl",
            "  countersign controls --framework nhi --format json",
            "  countersign controls --by csf-2.0"
        })
final class Controls implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "ID",
            description = "A control to show, or a family to list: an id or a part of its path.")
    private @Nullable String id;

    @Option(
            names = "--by",
            paramLabel = "FRAMEWORK",
            description = "List the clauses of a framework, each with the controls that cover it.")
    private @Nullable String framework;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text or json (default: ${DEFAULT-VALUE}).",
            defaultValue = "text")
    private String format = "text";

    @Mixin
    private ControlFilter filter = new ControlFilter();

    @Mixin
    private Colours colours = new Colours();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!Set.of("text", "json").contains(format.toLowerCase(Locale.ROOT))) {
            throw new ParameterException(
                    spec.commandLine(), "unknown format '" + format + "'; known are text and json");
        }
        boolean json = format.equalsIgnoreCase("json");
        Console console = colours.console(spec.commandLine().getOut());
        Catalog catalog = CatalogReader.builtIn();
        if (framework != null) {
            Crosswalk crosswalk = Crosswalk.of(new Names(spec.commandLine(), catalog).framework(framework), catalog);
            if (json) {
                print(JsonCrosswalk.render(crosswalk));
            } else {
                new CrosswalkList(console, crosswalk).print();
            }
            return Exit.OK;
        }
        List<Control> called = called(catalog);
        List<Found> found = filter.among(called, catalog);
        if (found.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "no control matches; 'countersign controls' lists all of them");
        }
        if (id != null && called.size() == 1) {
            ControlPage page = ControlPage.of(called.get(0), catalog, Examples.of(called.get(0)));
            if (json) {
                print(ControlPages.json(page));
            } else {
                new ControlSheet(console, page).print();
            }
        } else if (json) {
            print(ControlPages.json(found.stream()
                    .map(one -> ControlPage.of(one.control(), catalog, List.of()))
                    .toList()));
        } else {
            new ControlList(console, found).print();
        }
        return Exit.OK;
    }

    /** All controls, or those whose path is or holds the id given. */
    private List<Control> called(Catalog catalog) {
        String wanted = id;
        if (wanted == null) {
            return catalog.controls();
        }
        List<Control> called = catalog.control(wanted)
                .map(List::of)
                .orElseGet(() -> catalog.controls().stream()
                        .filter(control -> ("/" + control.id() + "/").contains("/" + wanted + "/"))
                        .toList());
        if (called.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "no control or family '" + wanted + "'; " + hint(catalog, wanted));
        }
        return called;
    }

    private static String hint(Catalog catalog, String wanted) {
        List<String> frameworks =
                catalog.frameworksNamed(wanted).stream().map(Framework::id).toList();
        return frameworks.isEmpty()
                ? nearest(catalog, wanted)
                : "'countersign controls --by " + (frameworks.size() == 1 ? wanted : "FRAMEWORK")
                        + "' lists the clauses of " + String.join(" or ", frameworks)
                        + ", each with the controls that cover it";
    }

    private static String nearest(Catalog catalog, String wanted) {
        Set<String> known = new TreeSet<>();
        for (Control control : catalog.controls()) {
            String path = control.id().value();
            String name = path.substring(path.lastIndexOf('/') + 1);
            known.add(wanted.contains("/") ? path : name);
            known.add(
                    wanted.contains("/")
                            ? path.substring(0, path.lastIndexOf('/'))
                            : control.id().family());
        }
        String hint = Nearest.hint(wanted, known);
        return hint.startsWith("did you") ? hint : "'countersign controls --grep TEXT' searches in their words";
    }

    private void print(String json) {
        spec.commandLine().getOut().print(json);
        spec.commandLine().getOut().flush();
    }
}
