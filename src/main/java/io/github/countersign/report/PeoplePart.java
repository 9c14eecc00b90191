package io.github.countersign.report;

import io.github.countersign.assessment.Assessment;
import io.github.countersign.assessment.Crowd;
import io.github.countersign.catalog.Catalog;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What looking at people one by one came to.
 *
 * @param read how many people were read
 * @param rest the file that names everyone for whom a control did not pass
 * @param rows a row for each control
 */
record PeoplePart(String read, String rest, List<Row> rows) {

    /** People a control concerns, by outcome, with some of their names. */
    record Row(
            String control,
            String title,
            String outcome,
            String concerned,
            String passed,
            String failed,
            String undecided,
            List<String> failing,
            List<String> open) {}

    /** The part, or null where no people were read. Profiles that count alike share a row. */
    static @Nullable PeoplePart of(Assessment assessment, Catalog catalog) {
        Crowd crowd = assessment.crowd();
        if (crowd == null) {
            return null;
        }
        Map<List<Object>, Row> rows = new LinkedHashMap<>();
        for (Crowd.Count count : crowd.counts()) {
            List<Object> alike = List.of(count.control(), count.passed(), count.failed(), count.undecided());
            rows.computeIfAbsent(alike, made -> row(count, catalog));
        }
        return new PeoplePart(number(crowd.people()), PeopleList.FILE, List.copyOf(rows.values()));
    }

    private static Row row(Crowd.Count count, Catalog catalog) {
        return new Row(
                count.control().value(),
                Words.title(count.control(), catalog),
                Words.term(count.outcome()),
                number(count.concerned()),
                number(count.passed()),
                number(count.failed()),
                number(count.undecided()),
                count.failing(),
                count.open());
    }

    private static String number(long number) {
        return String.format(java.util.Locale.ROOT, "%,d", number);
    }
}
