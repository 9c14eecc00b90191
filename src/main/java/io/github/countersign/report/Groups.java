package io.github.countersign.report;

import io.github.countersign.assessment.Outcome;
import io.github.countersign.assessment.Verdict;
import io.github.countersign.catalog.Control;
import io.github.countersign.catalog.ControlId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Verdicts of one outcome as a page tells them: by profile, and there by control, worst first. */
final class Groups {

    private final List<Page.ProfileName> profiles;
    private final List<Verdict> verdicts;
    private final Views views;

    Groups(List<Page.ProfileName> profiles, List<Verdict> verdicts, Views views) {
        this.profiles = profiles;
        this.verdicts = verdicts;
        this.views = views;
    }

    /** A group for each profile that has such verdicts, in the order judged. */
    List<Page.Group> of(Outcome outcome) {
        return profiles.stream()
                .map(profile -> group(
                        profile,
                        verdicts.stream()
                                .filter(verdict -> verdict.outcome() == outcome
                                        && verdict.profile().equals(profile.id()))
                                .sorted(Order.WORST_FIRST)
                                .toList()))
                .filter(group -> group.count() > 0)
                .toList();
    }

    private Page.Group group(Page.ProfileName profile, List<Verdict> told) {
        Map<ControlId, List<Verdict>> byControl =
                told.stream().collect(Collectors.groupingBy(Verdict::control, LinkedHashMap::new, Collectors.toList()));
        return new Page.Group(
                profile.id(),
                profile.title(),
                told.size(),
                byControl.values().stream().map(this::card).toList());
    }

    private Page.ControlCard card(List<Verdict> told) {
        Verdict first = told.get(0);
        @Nullable
        Control control = views.catalog().control(first.control().value()).orElse(null);
        return new Page.ControlCard(
                first.control().value(),
                Words.title(first.control(), views.catalog()),
                control == null ? null : control.statement(),
                first.severity().term(),
                Words.level(first.level()),
                first.references().stream()
                        .map(reference -> views.clause(reference, first.level()))
                        .toList(),
                control == null ? null : control.rationale(),
                control == null ? null : control.remediation(),
                control == null ? List.of() : pairs(control.hints()),
                control == null ? List.of() : control.threats(),
                control == null ? List.of() : control.attack(),
                control == null ? List.of() : conflicts(control),
                told.stream().map(views::judgement).toList());
    }

    private static List<Page.Pair> conflicts(Control control) {
        return control.conflicts().stream()
                .map(conflict -> new Page.Pair(conflict.with(), conflict.says()))
                .toList();
    }

    /** A map as a list that templates walk in order. */
    static List<Page.Pair> pairs(Map<String, String> map) {
        return map.entrySet().stream()
                .map(entry -> new Page.Pair(entry.getKey(), entry.getValue()))
                .toList();
    }
}
