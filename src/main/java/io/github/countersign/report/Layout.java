package io.github.countersign.report;

import io.github.countersign.assessment.Assessment;
import io.github.countersign.assessment.Crowd;
import io.github.countersign.assessment.Outcome;
import io.github.countersign.assessment.Verdict;
import io.github.countersign.catalog.Catalog;
import io.github.countersign.catalog.Framework;
import io.github.countersign.catalog.Profile;
import io.github.countersign.catalog.Reference;
import io.github.countersign.model.Source;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** Lays an assessment out as a page. */
final class Layout {

    private static final int WORST_SHOWN = 10;

    private final Assessment assessment;
    private final Catalog catalog;
    private final Lines lines;
    private final Views views;

    private Layout(Assessment assessment, Catalog catalog) {
        this.assessment = assessment;
        this.catalog = catalog;
        this.views = new Views(assessment, catalog);
        this.lines = new Lines(views);
    }

    static Page of(Assessment assessment, Catalog catalog) {
        return new Layout(assessment, catalog).page();
    }

    private Page page() {
        List<Page.ProfileName> profiles = profiles();
        List<Verdict> verdicts = Order.sorted(assessment);
        Groups groups = new Groups(profiles, verdicts, views);
        return new Page(
                heading(profiles),
                summary(profiles),
                WaysLayout.of(assessment, views),
                groups.of(Outcome.FAIL),
                groups.of(Outcome.WAIVED),
                Questions.of(verdicts, lines),
                groups.of(Outcome.UNDECIDED),
                lines.bySubject(verdicts),
                groups.of(Outcome.PASS),
                groups.of(Outcome.NOT_APPLICABLE),
                CrosswalkLayout.of(assessment, views),
                PeoplePart.of(assessment, catalog),
                inputs(),
                documents());
    }

    private Page.Heading heading(List<Page.ProfileName> profiles) {
        var facts = assessment.configuration().asOf();
        return new Page.Heading(
                assessment.configuration().name(),
                facts == null ? null : facts.toString(),
                assessment.asOf().toString(),
                DateTimeFormatter.ISO_INSTANT.format(assessment.assessedAt().truncatedTo(ChronoUnit.SECONDS)),
                ProductVersion.current(),
                profiles);
    }

    /** The profiles judged, and any other that a verdict names, so that no verdict is left out. */
    private List<Page.ProfileName> profiles() {
        return Stream.concat(
                        assessment.profiles().stream(),
                        assessment.verdicts().stream().map(Verdict::profile))
                .distinct()
                .map(id -> catalog.profiles().stream()
                        .filter(profile -> profile.id().equals(id))
                        .findFirst()
                        .map(Layout::name)
                        .orElse(new Page.ProfileName(id, id, "", List.of())))
                .toList();
    }

    private static Page.ProfileName name(Profile profile) {
        return new Page.ProfileName(profile.id(), profile.title(), profile.summary(), Groups.pairs(profile.aliases()));
    }

    private Page.Summary summary(List<Page.ProfileName> profiles) {
        Headline headline = Headline.of(assessment);
        List<Page.Line> worst = lines.merged(assessment.verdicts().stream()
                .filter(verdict -> verdict.outcome() == Outcome.FAIL)
                .toList());
        return new Page.Summary(
                headline.state(),
                headline.headline(),
                headline.sentence(),
                headline.meaning(),
                Tally.of(assessment.verdicts()),
                profiles.stream().map(this::row).toList(),
                worst.stream().limit(WORST_SHOWN).toList(),
                Math.max(0, worst.size() - WORST_SHOWN));
    }

    private Page.ProfileRow row(Page.ProfileName profile) {
        return new Page.ProfileRow(
                profile.id(),
                profile.title(),
                Tally.of(assessment.verdicts().stream()
                        .filter(verdict -> verdict.profile().equals(profile.id()))
                        .toList()));
    }

    private List<Page.Input> inputs() {
        return sources(assessment).stream()
                .map(source -> new Page.Input(
                        source.file(), source.kind(), source.version(), source.sha256(), source.unread()))
                .toList();
    }

    /** Every file that was read, those of people last. */
    static List<Source> sources(Assessment assessment) {
        Crowd crowd = assessment.crowd();
        return Stream.concat(
                        assessment.configuration().sources().stream(),
                        crowd == null ? Stream.empty() : crowd.files().stream())
                .toList();
    }

    private List<Page.Document> documents() {
        return assessment.verdicts().stream()
                .flatMap(verdict -> verdict.references().stream())
                .map(Reference::framework)
                .distinct()
                .sorted()
                .flatMap(id -> catalog.framework(id).stream())
                .map(Layout::document)
                .toList();
    }

    private static Page.Document document(Framework framework) {
        return new Page.Document(
                framework.title(),
                framework.shortTitle(),
                Views.link(framework.url()),
                framework.note(),
                Stream.of(framework.aliases(), framework.withdrawn())
                        .flatMap(names -> Groups.pairs(names).stream())
                        .toList());
    }
}
