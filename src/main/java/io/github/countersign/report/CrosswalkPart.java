package io.github.countersign.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says clause by clause.
 *
 * @param frameworks those the judged profiles select from
 * @param conflicts what contradicts the controls that were judged
 */
record CrosswalkPart(List<FrameworkClauses> frameworks, List<ConflictRow> conflicts) {

    /** A framework; {@code counts} are numbers of clauses by the way they are covered, in words. */
    record FrameworkClauses(
            String id, String title, @Nullable String note, String counts, List<ClauseRow> clauses) {}

    /**
     * A clause; {@code coverage} is controls, parts, judged-as, not-checkable or none, {@code others} the number of controls
     * that cover it but were not judged.
     */
    record ClauseRow(
            String anchor,
            String section,
            String title,
            @Nullable String url,
            String coverage,
            @Nullable String notCheckable,
            List<Place> judgedAs,
            List<Cover> controls,
            int others) {}

    /** A clause elsewhere; without anchor where the page does not show it. */
    record Place(String words, @Nullable String anchor) {}

    /** A control that was judged under the clause. */
    record Cover(String id, String title, String level, List<Chip> outcomes) {}

    /** Number of verdicts of an outcome, and where the first is told. */
    record Chip(String outcome, String word, long number, String anchor) {}

    /** A document that contradicts a control, or seems to. */
    record ConflictRow(String control, String title, String anchor, String with, String says) {}
}
