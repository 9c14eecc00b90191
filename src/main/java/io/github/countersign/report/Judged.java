package io.github.countersign.report;

import io.github.countersign.assessment.Assessment;
import io.github.countersign.assessment.Verdict;
import io.github.countersign.catalog.Catalog;
import io.github.countersign.catalog.Crosswalk;
import io.github.countersign.catalog.Framework;
import io.github.countersign.catalog.Profile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Verdicts by the clauses they are about, for the crosswalks of a result. What several profiles decide alike of one
 * subject counts once.
 */
final class Judged {

    private final Map<Clause, List<Verdict>> verdicts;
    private final List<Crosswalk> crosswalks;

    private record Clause(String framework, String section, String control) {}

    private Judged(List<Crosswalk> crosswalks, Map<Clause, List<Verdict>> verdicts) {
        this.crosswalks = crosswalks;
        this.verdicts = verdicts;
    }

    static Judged of(Assessment assessment, Catalog catalog) {
        Map<Clause, Map<List<Object>, Verdict>> byClause = new LinkedHashMap<>();
        for (Verdict verdict : Order.sorted(assessment)) {
            verdict.references().stream()
                    .map(reference -> new Clause(
                            reference.framework(),
                            reference.section(),
                            verdict.control().value()))
                    .distinct()
                    .forEach(clause -> byClause.computeIfAbsent(clause, first -> new LinkedHashMap<>())
                            .putIfAbsent(List.of(verdict.subject(), verdict.outcome()), verdict));
        }
        Map<Clause, List<Verdict>> told = new LinkedHashMap<>();
        byClause.forEach((clause, alike) -> told.put(clause, List.copyOf(alike.values())));
        Set<String> selected = catalog.profiles().stream()
                .filter(profile -> assessment.profiles().contains(profile.id()))
                .flatMap(profile -> profile.selectors().stream())
                .map(Profile.Selector::framework)
                .collect(Collectors.toSet());
        return new Judged(
                catalog.frameworks().stream()
                        .filter(framework -> selected.contains(framework.id()))
                        .map(framework -> Crosswalk.of(framework, catalog))
                        .toList(),
                told);
    }

    /** The frameworks that the judged profiles select from, each against the whole catalogue. */
    List<Crosswalk> crosswalks() {
        return crosswalks;
    }

    /** What was decided where a clause names a control; nothing if the control was not judged under it. */
    List<Verdict> verdicts(Framework framework, Crosswalk.Clause clause, Crosswalk.Cover cover) {
        return verdicts.getOrDefault(
                new Clause(
                        framework.id(),
                        clause.section().id(),
                        cover.control().id().value()),
                List.of());
    }
}
