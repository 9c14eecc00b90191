package io.github.countersign.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a page template may read, sorted and in words: a template chooses how it looks and decides nothing.
 * Templates see these records as plain maps, under the names given here.
 */
record Page(
        Heading heading,
        Summary summary,
        WaysPart ways,
        List<Group> violated,
        List<Group> waived,
        List<Question> questions,
        List<Group> undecided,
        List<SubjectRow> subjects,
        List<Group> met,
        List<Group> notApplicable,
        CrosswalkPart crosswalk,
        @Nullable PeoplePart people,
        List<Input> inputs,
        List<Document> documents) {

    /** The title block; days and times as ISO 8601. */
    record Heading(
            String configuration,
            @Nullable String factsAsOf,
            String asOf,
            String assessedAt,
            String version,
            List<ProfileName> profiles) {}

    /** A profile with what its other names really are. */
    record ProfileName(String id, String title, String summary, List<Pair> aliases) {}

    /** A name and what it stands for. */
    record Pair(String name, String words) {}

    /** The whole in a few lines; {@code state} is nothing, undecided, violated, open or met. */
    record Summary(
            String state,
            String headline,
            String sentence,
            String meaning,
            List<Count> counts,
            List<ProfileRow> profiles,
            List<Line> worst,
            int moreWorst) {}

    /** Verdicts of one outcome, with its part of a bar 1000 wide. */
    record Count(String outcome, String word, long number, long start, long width) {}

    /** Verdicts of one profile by outcome, in the order of the counts. */
    record ProfileRow(String id, String title, List<Count> counts) {}

    /** One verdict as a row, linked to where it is told in full. */
    record Line(
            String anchor,
            String outcome,
            String outcomeWord,
            String severity,
            String level,
            String control,
            String title,
            Subject subject,
            List<String> profiles) {}

    /** What a verdict is about; {@code text} is the full name as other formats write it. */
    record Subject(String kind, String id, @Nullable String title, String text) {}

    /** The verdicts of one outcome under one profile, by control, worst first. */
    record Group(String id, String title, int count, List<ControlCard> controls) {}

    /** A control with every word about it, and its verdicts. */
    record ControlCard(
            String id,
            String title,
            @Nullable String statement,
            String severity,
            String level,
            List<Clause> references,
            @Nullable String rationale,
            @Nullable String remediation,
            List<Pair> hints,
            List<String> threats,
            List<String> attack,
            List<Pair> conflicts,
            List<Judgement> verdicts) {}

    /**
     * A clause of a framework; no link where the framework gives none that is safe to follow. A level where it is not that of
     * the verdict, an audience where the clause does not bind everyone.
     */
    record Clause(
            String framework,
            String section,
            @Nullable String title,
            @Nullable String url,
            @Nullable String level,
            @Nullable String audience) {}

    /** One verdict in full. */
    record Judgement(
            String anchor,
            String outcome,
            String outcomeWord,
            Subject subject,
            String message,
            List<Proof> evidence,
            String fingerprint) {}

    /** One fact a verdict rests on; {@code observed} is missing where the fact is unknown. */
    record Proof(
            String fact,
            String meaning,
            @Nullable String observed,
            String expected,
            String origin,
            String originWord,
            @Nullable String place,
            @Nullable String note) {}

    /** An unknown fact, how many verdicts it settles alone, and those it takes part in. */
    record Question(String fact, String meaning, List<String> expected, int settles, int takesPart, List<Line> lines) {}

    /** One subject with all that was decided about it. */
    record SubjectRow(String anchor, Subject subject, List<Count> counts, List<Line> lines) {}

    /** A file that was read. */
    record Input(String file, String kind, @Nullable String version, String sha256, List<String> unread) {}

    /** A framework that verdicts refer to. */
    record Document(
            String title,
            String shortTitle,
            @Nullable String url,
            @Nullable String note,
            List<Pair> aliases) {}
}
