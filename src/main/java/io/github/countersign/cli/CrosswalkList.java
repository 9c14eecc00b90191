package io.github.countersign.cli;

import io.github.countersign.catalog.Crosswalk;
import io.github.countersign.catalog.Framework;
import java.util.Locale;

/** Prints a crosswalk: each clause of a framework with the controls that cover it. */
final class CrosswalkList {

    private static final String INDENT = "    ";

    private final Console console;
    private final Crosswalk crosswalk;

    CrosswalkList(Console console, Crosswalk crosswalk) {
        this.console = console;
        this.crosswalk = crosswalk;
    }

    void print() {
        Framework framework = crosswalk.framework();
        console.heading("", framework.title());
        console.line(console.dim(framework.id()));
        if (framework.note() != null) {
            console.paragraph("", framework.note());
        }
        crosswalk.clauses().forEach(this::clause);
        console.line();
        console.paragraph("", summary());
    }

    private void clause(Crosswalk.Clause clause) {
        Framework.Section section = clause.section();
        console.line();
        console.heading(section.id() + "  ", section.title());
        clause.covers()
                .forEach(cover -> console.line(String.format(
                        Locale.ROOT,
                        INDENT + "%-14s %s",
                        cover.level().term(),
                        cover.control().id())));
        if (section.notCheckable() != null) {
            console.paragraph(INDENT, "not checkable: " + section.notCheckable());
        }
        if (!section.judgedAs().isEmpty()) {
            console.paragraph(INDENT, "judged as " + String.join(", ", section.judgedAs()));
        }
        if (clause.covers().isEmpty() && crosswalk.coveredBelow(clause)) {
            console.line(INDENT + "see its parts");
        }
        if (crosswalk.gaps().contains(clause)) {
            console.line(console.red(INDENT + "not covered by any control"));
        }
    }

    private String summary() {
        long covered = crosswalk.clauses().stream()
                .filter(clause -> !clause.covers().isEmpty())
                .count();
        long excused = crosswalk.clauses().stream()
                .filter(clause -> clause.section().notCheckable() != null)
                .count();
        return crosswalk.clauses().size() + " clauses: " + covered + " covered by controls, " + excused
                + " not checkable, " + crosswalk.gaps().size()
                + " not covered. The others are headings or judged under another clause.";
    }
}
