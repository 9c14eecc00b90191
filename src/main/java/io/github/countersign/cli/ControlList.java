package io.github.countersign.cli;

import io.github.countersign.catalog.Severity;
import io.github.countersign.cli.ControlFilter.Found;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Prints controls by family, a line each. */
final class ControlList {

    private final Console console;
    private final List<Found> found;

    ControlList(Console console, List<Found> found) {
        this.console = console;
        this.found = found;
    }

    void print() {
        Map<String, List<Found>> families =
                found.stream().collect(Collectors.groupingBy(ControlList::family, TreeMap::new, Collectors.toList()));
        families.forEach((family, controls) -> {
            console.line(console.bold(family) + console.dim("  " + controls.size()));
            controls.forEach(this::line);
            console.line();
        });
        console.line((found.size() == 1 ? "1 control." : found.size() + " controls.")
                + " 'countersign controls ID' shows one; the last part of its path is enough.");
    }

    private void line(Found one) {
        String severity =
                String.format(Locale.ROOT, "%-9s", one.control().severity().term());
        console.line("  "
                + (one.control().severity().compareTo(Severity.HIGH) <= 0 ? console.red(severity) : severity)
                + String.format(Locale.ROOT, "%-15s", one.level().term())
                + one.control().id().value().substring(family(one).length() + 1));
    }

    private static String family(Found one) {
        String id = one.control().id().value();
        return id.substring(0, id.lastIndexOf('/'));
    }
}
