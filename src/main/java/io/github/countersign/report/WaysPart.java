package io.github.countersign.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of the ways in, weakest first.
 *
 * @param bound the largest set of takeovers looked for
 * @param logins each login with its diagram
 * @param things services and non-human identities, as rows
 * @param moreThings how many of these are left out
 */
record WaysPart(int bound, List<LoginWays> logins, List<ThingRow> things, int moreThings) {

    /** A login; {@code diagram} is missing where nothing opens it. Of long lists the rest is a number. */
    record LoginWays(
            String anchor,
            Page.Subject subject,
            String headline,
            @Nullable String caveat,
            @Nullable String claims,
            @Nullable String effective,
            String weakestIs,
            Page.@Nullable Subject weakest,
            @Nullable Code code,
            List<OrderRow> orders,
            @Nullable Diagram diagram,
            List<WaySet> sets,
            int moreSets,
            List<Unknown> unknowns,
            List<String> inEverySet,
            List<RecoveryRow> recoveries,
            List<String> lockOut,
            int moreLockOut) {}

    /** What a code really is, and why. */
    record Code(String words, String why) {}

    /** Orders under one reading, in words: without assumptions, or with them. */
    record OrderRow(String reading, String boundary, String relay, String session) {}

    /** One set of takeovers with the steps from it to what it opens. */
    record WaySet(int number, String words, int size, boolean assumed, List<WayStep> steps) {}

    /** One step, with the facts it rests on. */
    record WayStep(String rule, String says, boolean assumed, List<Page.Proof> facts) {}

    /** An unknown fact, and in how many sets it makes the answer worse than known facts do. */
    record Unknown(String fact, String meaning, int sets) {}

    /** The two verdicts on a recovery: yes, no or cannot be told. */
    record RecoveryRow(Page.Subject subject, String meetsClause, String survives) {}

    /** A service or identity in a row, with its smallest sets. */
    record ThingRow(
            Page.Subject subject,
            String boundary,
            String relay,
            String session,
            List<WaySet> sets,
            int more,
            @Nullable String caveat) {}
}
