package io.github.countersign.report;

import io.github.countersign.assessment.Assessment;
import io.github.countersign.assessment.Verdict;
import io.github.countersign.catalog.Crosswalk;
import io.github.countersign.catalog.Crosswalk.Coverage;
import io.github.countersign.catalog.Framework;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Lays out which control judged which clause. */
final class CrosswalkLayout {

    private final Judged judged;
    private final Views views;
    private final Set<String> shown;

    private CrosswalkLayout(Judged judged, Views views) {
        this.judged = judged;
        this.views = views;
        this.shown = judged.crosswalks().stream()
                .map(crosswalk -> crosswalk.framework().id())
                .collect(Collectors.toSet());
    }

    static CrosswalkPart of(Assessment assessment, Views views) {
        Judged judged = Judged.of(assessment, views.catalog());
        CrosswalkLayout layout = new CrosswalkLayout(judged, views);
        return new CrosswalkPart(
                judged.crosswalks().stream().map(layout::framework).toList(), layout.conflicts(assessment));
    }

    private CrosswalkPart.FrameworkClauses framework(Crosswalk crosswalk) {
        Framework framework = crosswalk.framework();
        return new CrosswalkPart.FrameworkClauses(
                framework.id(),
                framework.title(),
                framework.note(),
                counts(crosswalk),
                crosswalk.clauses().stream()
                        .map(clause -> clause(crosswalk, clause))
                        .toList());
    }

    private static String counts(Crosswalk crosswalk) {
        List<String> parts = new ArrayList<>();
        for (Coverage coverage : Coverage.values()) {
            int number = crosswalk.covered(coverage).size();
            if (number > 0) {
                parts.add(number + " " + Words.coverage(coverage));
            }
        }
        return Words.count(crosswalk.clauses().size(), "clause") + ": " + String.join(", ", parts);
    }

    private CrosswalkPart.ClauseRow clause(Crosswalk crosswalk, Crosswalk.Clause clause) {
        Framework.Section section = clause.section();
        List<CrosswalkPart.Cover> controls = new ArrayList<>();
        for (Crosswalk.Cover cover : clause.covers()) {
            List<Verdict> verdicts = judged.verdicts(crosswalk.framework(), clause, cover);
            if (!verdicts.isEmpty()) {
                controls.add(cover(cover, verdicts));
            }
        }
        return new CrosswalkPart.ClauseRow(
                anchor(crosswalk.framework().id() + "/" + section.id()),
                section.id(),
                section.title(),
                Views.link(section.url()),
                crosswalk.coverage(clause).term(),
                section.notCheckable(),
                section.judgedAs().stream().map(this::place).toList(),
                controls,
                clause.covers().size() - controls.size());
    }

    private static CrosswalkPart.Cover cover(Crosswalk.Cover cover, List<Verdict> verdicts) {
        List<CrosswalkPart.Chip> chips = new ArrayList<>();
        Tally.of(verdicts).stream().filter(count -> count.number() > 0).forEach(count -> {
            Verdict first = verdicts.stream()
                    .filter(verdict -> Words.term(verdict.outcome()).equals(count.outcome()))
                    .findFirst()
                    .orElseThrow();
            chips.add(new CrosswalkPart.Chip(count.outcome(), count.word(), count.number(), Views.anchor(first)));
        });
        return new CrosswalkPart.Cover(
                cover.control().id().value(), cover.control().title(), Words.level(cover.level()), chips);
    }

    private CrosswalkPart.Place place(String clause) {
        int slash = clause.indexOf('/');
        String framework = clause.substring(0, slash);
        String title =
                views.catalog().framework(framework).map(Framework::shortTitle).orElse(framework);
        return new CrosswalkPart.Place(
                title + " " + clause.substring(slash + 1), shown.contains(framework) ? anchor(clause) : null);
    }

    private static String anchor(String clause) {
        return "c" + Views.anchor(clause);
    }

    private List<CrosswalkPart.ConflictRow> conflicts(Assessment assessment) {
        Map<String, Verdict> first = new LinkedHashMap<>();
        Order.sorted(assessment)
                .forEach(verdict -> first.putIfAbsent(verdict.control().value(), verdict));
        List<CrosswalkPart.ConflictRow> rows = new ArrayList<>();
        first.forEach((id, verdict) -> views.catalog()
                .control(id)
                .ifPresent(control -> control.conflicts()
                        .forEach(conflict -> rows.add(new CrosswalkPart.ConflictRow(
                                id, control.title(), Views.anchor(verdict), conflict.with(), conflict.says())))));
        return rows;
    }
}
