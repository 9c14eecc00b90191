package io.github.countersign.cli;

import io.github.countersign.catalog.Crosswalk;
import io.github.countersign.catalog.Crosswalk.Coverage;
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
        clause.covers().forEach(this::cover);
        switch (crosswalk.coverage(clause)) {
            case NOT_CHECKABLE -> console.paragraph(INDENT, "not checkable: " + section.notCheckable());
            case PARTS -> console.line(INDENT + "see its parts");
            case NONE -> console.line(console.red(INDENT + "not covered by any control"));
            case CONTROLS, JUDGED_AS -> {}
        }
        if (!section.judgedAs().isEmpty()) {
            console.paragraph(INDENT, "judged as " + String.join(", ", section.judgedAs()));
        }
    }

    private void cover(Crosswalk.Cover cover) {
        console.line(String.format(
                Locale.ROOT,
                INDENT + "%-14s %s",
                cover.level().term(),
                cover.control().id()));
        cover.control()
                .conflicts()
                .forEach(conflict -> console.line(
                        console.dim(String.format(Locale.ROOT, INDENT + "%-14s compare %s", "", conflict.with()))));
    }

    private String summary() {
        return crosswalk.clauses().size() + " clauses: "
                + crosswalk.covered(Coverage.CONTROLS).size() + " covered by controls, "
                + crosswalk.covered(Coverage.NOT_CHECKABLE).size() + " not checkable, "
                + crosswalk.gaps().size() + " not covered. The others are headings or judged under another clause.";
    }
}
