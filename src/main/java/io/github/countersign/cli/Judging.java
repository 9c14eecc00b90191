package io.github.countersign.cli;

import io.github.countersign.catalog.Catalog;
import io.github.countersign.catalog.Control;
import io.github.countersign.catalog.Profile;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Options that say by what a configuration is judged. */
final class Judging {

    @Option(
            names = "--profile",
            paramLabel = "ID",
            description = "A profile to judge by; may be given several times. 'list' prints all of them.")
    private List<String> profiles = new ArrayList<>();

    @Option(names = "--only", paramLabel = "ID", description = "Judge only this control, or all below this path.")
    private List<String> only = new ArrayList<>();

    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** Whether the user wants to see the profiles instead of judging. */
    boolean listsProfiles() {
        return profiles.contains("list");
    }

    /** The profiles to judge under. */
    List<Profile> select(Catalog catalog) {
        if (only.stream().anyMatch(id -> catalog.controls().stream().noneMatch(control -> below(control, id)))) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--only " + String.join(", ", only) + " names no control; 'countersign controls' lists them");
        }
        return profiles.isEmpty()
                ? catalog.defaultProfiles()
                : profiles.stream()
                        .map(new Names(spec.commandLine(), catalog)::profile)
                        .distinct()
                        .toList();
    }

    /** Whether the control is among those the user wants judged. */
    boolean wanted(Control control) {
        return only.isEmpty() || only.stream().anyMatch(id -> below(control, id));
    }

    private static boolean below(Control control, String id) {
        return control.id().value().equals(id) || control.id().value().startsWith(id + "/");
    }
}
