package io.github.countersign.report;

import io.github.countersign.catalog.Audience;
import io.github.countersign.catalog.Catalog;
import io.github.countersign.catalog.Control;
import io.github.countersign.catalog.Example;
import io.github.countersign.catalog.Framework;
import io.github.countersign.catalog.Profile;
import io.github.countersign.catalog.Reference;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Everything there is to say about one control, in words and in order: the one source of what a terminal prints and of its
 * page in the documentation.
 */
public record ControlPage(
        String id,
        String family,
        String title,
        String severity,
        String statement,
        String rationale,
        List<String> threats,
        List<Technique> attack,
        String remediation,
        List<Named> hints,
        List<Clause> references,
        List<UnderProfile> profiles,
        List<Named> conflicts,
        List<Case> examples) {

    private static final Pattern OUTCOME = Pattern.compile("(passes|fails|is undecided|does not apply)");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** A name with what belongs to it. */
    public record Named(String name, String words) {}

    /** A threshold as files write it and as people say it. */
    public record Threshold(String name, String value, String words) {}

    /** A technique of ATT&amp;CK. */
    public record Technique(String id, String url) {}

    /** Where the demand stands; audience and link are missing where there is none. */
    public record Clause(
            String framework,
            String document,
            String section,
            @Nullable String title,
            @Nullable String url,
            String level,
            @Nullable String audience,
            List<Threshold> parameters) {}

    /** How a profile judges the control. */
    public record UnderProfile(String id, String title, String level, List<Threshold> parameters) {}

    /** A case with what the control comes to in it. */
    public record Case(String name, List<String> given, List<Result> results) {}

    /** An outcome, and of what; the outcome is empty where something else is expected. */
    public record Result(String outcome, String words) {}

    /** Tells a control with some examples of it. */
    public static ControlPage of(Control control, Catalog catalog, List<Example> examples) {
        return new ControlPage(
                control.id().value(),
                control.id().value().substring(0, control.id().value().lastIndexOf('/')),
                control.title(),
                control.severity().term(),
                inOneLine(control.statement()),
                inOneLine(control.rationale()),
                control.threats(),
                control.attack().stream().map(ControlPage::technique).toList(),
                inOneLine(control.remediation()),
                control.hints().entrySet().stream()
                        .map(hint -> new Named(hint.getKey(), inOneLine(hint.getValue())))
                        .toList(),
                control.references().stream()
                        .map(reference -> clause(control, reference, catalog))
                        .toList(),
                catalog.profiles().stream()
                        .filter(profile -> profile.selects(control))
                        .map(profile -> under(control, profile))
                        .toList(),
                control.conflicts().stream()
                        .map(conflict -> new Named(conflict.with(), inOneLine(conflict.says())))
                        .toList(),
                examples.stream().map(ControlPage::told).toList());
    }

    private static Technique technique(String id) {
        return new Technique(id, "https://attack.mitre.org/techniques/" + id.replace('.', '/') + "/");
    }

    private static Clause clause(Control control, Reference reference, Catalog catalog) {
        Framework.@Nullable Section section = catalog.section(reference).orElse(null);
        Audience audience = reference.audience();
        return new Clause(
                reference.framework(),
                catalog.framework(reference.framework())
                        .map(Framework::shortTitle)
                        .orElse(reference.framework()),
                reference.section(),
                section == null ? null : section.title(),
                section == null ? null : Views.link(section.url()),
                Words.level(reference.level()),
                audience == null ? null : Words.audience(audience),
                control.valuesUnder(List.of(reference)).entrySet().stream()
                        .map(value -> threshold(value.getKey(), value.getValue()))
                        .toList());
    }

    private static UnderProfile under(Control control, Profile profile) {
        return new UnderProfile(
                profile.id(),
                profile.title(),
                control.levelIn(profile).map(Words::level).orElse(""),
                profile.parametersOf(control).stream()
                        .map(parameter -> threshold(parameter.name(), parameter.text()))
                        .toList());
    }

    private static Case told(Example example) {
        return new Case(
                example.name(),
                example.given(),
                example.then().stream().map(ControlPage::result).toList());
    }

    private static Result result(String expected) {
        Matcher outcome = OUTCOME.matcher(expected);
        if (!outcome.find()) {
            return new Result("", expected);
        }
        String before = expected.substring(0, outcome.start()).strip();
        String after = expected.substring(outcome.end()).strip();
        return new Result(outcome.group(1), before.equals("the control") ? after : (before + " " + after).strip());
    }

    private static Threshold threshold(String name, String value) {
        return new Threshold(name, value, Values.spoken(value));
    }

    private static String inOneLine(String text) {
        return SPACE.matcher(text.strip()).replaceAll(" ");
    }
}
