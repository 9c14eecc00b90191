package io.github.countersign.report;

import io.github.countersign.assessment.Assessment;
import io.github.countersign.assessment.Evidence;
import io.github.countersign.assessment.Fingerprint;
import io.github.countersign.assessment.Verdict;
import io.github.countersign.catalog.Catalog;
import io.github.countersign.catalog.Framework;
import io.github.countersign.catalog.Level;
import io.github.countersign.catalog.Reference;
import io.github.countersign.model.Facts;
import io.github.countersign.model.Noun;
import io.github.countersign.model.Origin;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The small views that every part of a page is made of. */
final class Views {

    private final Catalog catalog;
    private final Map<String, String> titles = new HashMap<>();

    Views(Assessment assessment, Catalog catalog) {
        this.catalog = catalog;
        assessment.configuration().nouns().forEach(noun -> {
            @Nullable String title = title(noun);
            if (title != null) {
                titles.put(noun.subject(), title);
            }
        });
    }

    Catalog catalog() {
        return catalog;
    }

    /** The place of a verdict in the page: the same in every run, whatever the outcome. */
    static String anchor(Verdict verdict) {
        return "v-"
                + Fingerprint.of(verdict.profile(), verdict.control().value(), verdict.subject())
                        .substring(0, 16);
    }

    /** The place of a subject in the page. */
    static String anchor(String subject) {
        return "s-" + Fingerprint.of(subject).substring(0, 16);
    }

    Page.Subject subject(String subject) {
        int colon = subject.indexOf(':');
        return colon < 0
                ? new Page.Subject("", subject, null, subject)
                : new Page.Subject(
                        subject.substring(0, colon).replace('-', ' '),
                        subject.substring(colon + 1),
                        titles.get(subject),
                        subject);
    }

    Page.Line line(Verdict verdict, List<String> profiles) {
        return new Page.Line(
                anchor(verdict),
                Words.term(verdict.outcome()),
                Words.outcome(verdict.outcome()),
                verdict.severity().term(),
                Words.level(verdict.level()),
                verdict.control().value(),
                Words.title(verdict.control(), catalog),
                subject(verdict.subject()),
                profiles);
    }

    Page.Judgement judgement(Verdict verdict) {
        return new Page.Judgement(
                anchor(verdict),
                Words.term(verdict.outcome()),
                Words.outcome(verdict.outcome()),
                subject(verdict.subject()),
                Values.sentence(verdict.message()),
                verdict.evidence().stream().map(Views::proof).toList(),
                verdict.fingerprint());
    }

    /** A clause, for a verdict of that level. */
    Page.Clause clause(Reference reference, Level level) {
        Framework.@Nullable Section section = catalog.section(reference).orElse(null);
        return new Page.Clause(
                catalog.framework(reference.framework())
                        .map(Framework::shortTitle)
                        .orElse(reference.framework()),
                reference.section(),
                section == null ? null : section.title(),
                section == null ? null : link(section.url()),
                reference.level() == level ? null : Words.level(reference.level()),
                reference.audience() == null ? null : Words.audience(reference.audience()));
    }

    /** The address if a reader may follow it from a page; packs of rules may name any. */
    static @Nullable String link(String url) {
        return url.startsWith("https://") || url.startsWith("http://") ? url : null;
    }

    static Page.Proof proof(Evidence evidence) {
        @Nullable String observed = evidence.observed();
        @Nullable Origin origin = evidence.origin();
        return new Page.Proof(
                evidence.fact(),
                evidence.meaning(),
                observed == null ? null : Values.spoken(observed),
                Values.spoken(evidence.expected()),
                origin == null ? "none" : origin.kind().term(),
                Words.origin(origin),
                origin == null ? null : origin.place(),
                origin == null ? null : origin.note());
    }

    private static @Nullable String title(Noun noun) {
        boolean named = Arrays.stream(noun.getClass().getRecordComponents())
                .anyMatch(component -> component.getName().equals("title"));
        return named ? Facts.inWords(Facts.value((Record) noun, "title")) : null;
    }
}
