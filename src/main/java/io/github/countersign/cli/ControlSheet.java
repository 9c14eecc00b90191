package io.github.countersign.cli;

import io.github.countersign.report.ControlPage;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints the page of one control. */
final class ControlSheet {

    private static final String INDENT = "    ";

    private final Console console;
    private final ControlPage page;

    ControlSheet(Console console, ControlPage page) {
        this.console = console;
        this.page = page;
    }

    void print() {
        console.heading("", page.title());
        console.line(console.dim(page.id() + "   " + page.severity()));
        section("What is demanded");
        console.paragraph(INDENT, page.statement());
        section("Why");
        console.paragraph(INDENT, page.rationale());
        if (!page.threats().isEmpty()) {
            console.paragraph(INDENT, "Threats: " + String.join(", ", page.threats()) + ".");
        }
        page.attack().forEach(technique -> console.line(INDENT + "ATT&CK " + technique.id() + "  " + technique.url()));
        section("How to mend it");
        console.paragraph(INDENT, page.remediation());
        page.hints().forEach(hint -> console.hanging(INDENT + hint.name() + ": ", hint.words()));
        section("References");
        page.references().forEach(this::reference);
        section("Profiles");
        page.profiles().forEach(this::profile);
        if (!page.conflicts().isEmpty()) {
            section("Conflicts");
            page.conflicts().forEach(conflict -> console.paragraph(INDENT, conflict.name() + " " + conflict.words()));
        }
        if (!page.examples().isEmpty()) {
            section("Examples");
            page.examples().forEach(this::example);
        }
    }

    private void section(String heading) {
        console.line();
        console.line(console.bold(heading));
    }

    private void reference(ControlPage.Clause clause) {
        console.hanging(
                INDENT,
                clause.document() + " " + clause.section() + (clause.title() == null ? "" : ", " + clause.title())
                        + " (" + clause.level() + ")"
                        + (clause.audience() == null ? "" : "; binds " + clause.audience() + " only"));
        if (clause.url() != null) {
            console.line(console.dim(INDENT + "  " + clause.url()));
        }
    }

    private void profile(ControlPage.UnderProfile profile) {
        String start = String.format(Locale.ROOT, INDENT + "%-18s ", profile.id());
        String thresholds = profile.parameters().stream()
                .map(threshold -> threshold.name() + " = " + threshold.words())
                .collect(Collectors.joining(", "));
        if (thresholds.isEmpty()) {
            console.line(start + profile.level());
        } else {
            console.hanging(start + String.format(Locale.ROOT, "%-14s ", profile.level()), thresholds);
        }
    }

    private void example(ControlPage.Case example) {
        String outcomes = example.results().stream()
                .map(ControlPage.Result::outcome)
                .filter(outcome -> !outcome.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        console.hanging(String.format(Locale.ROOT, INDENT + "%-16s ", outcomes), example.name());
    }
}
