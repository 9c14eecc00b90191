package io.github.countersign.report;

import io.github.countersign.assessment.Assessment;
import io.github.countersign.assessment.CompromiseSet;
import io.github.countersign.assessment.Evidence;
import io.github.countersign.assessment.Outcome;
import io.github.countersign.assessment.Verdict;
import io.github.countersign.model.Configuration;
import io.github.countersign.model.PracticeKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The facts nobody stated as an overlay to fill in: each a question in a comment, the most decisive first, by the verdicts
 * and the sets of takeovers it would settle.
 */
public final class QuestionSheet {

    private static final int YEAR = 365;

    private final Map<String, Asked> asked = new LinkedHashMap<>();

    private QuestionSheet() {}

    /** What rests on one unknown fact. */
    private static final class Asked {
        private final Evidence fact;
        private final Set<String> complies = new LinkedHashSet<>();
        private int alone;
        private int takesPart;
        private int sets;

        Asked(Evidence fact) {
            this.fact = fact;
        }

        int weight() {
            return 3 * alone + takesPart + sets;
        }
    }

    /** Writes the sheet for an assessment, as YAML. */
    public static String of(Assessment assessment) {
        QuestionSheet sheet = new QuestionSheet();
        assessment.verdicts().stream()
                .filter(verdict -> verdict.outcome() == Outcome.UNDECIDED)
                .forEach(sheet::verdict);
        assessment.exposures().forEach(exposure -> exposure.sets().forEach(sheet::set));
        return sheet.write(assessment.configuration(), assessment.asOf());
    }

    private void verdict(Verdict verdict) {
        List<Evidence> unknown = Questions.unknown(verdict);
        for (Evidence fact : unknown) {
            Asked question = question(fact);
            question.complies.add(fact.expected());
            if (unknown.size() == 1) {
                question.alone++;
            } else {
                question.takesPart++;
            }
        }
    }

    private void set(CompromiseSet set) {
        if (set.assumed()) {
            set.derivation().stream()
                    .flatMap(step -> step.evidence().stream())
                    .filter(fact -> fact.observed() == null)
                    .map(this::question)
                    .distinct()
                    .forEach(question -> question.sets++);
        }
    }

    private Asked question(Evidence fact) {
        return asked.computeIfAbsent(fact.fact() + "#" + fact.meaning(), made -> new Asked(fact));
    }

    private String write(Configuration configuration, LocalDate day) {
        List<Asked> ranked = asked.values().stream()
                .sorted(Comparator.comparingInt(Asked::weight)
                        .reversed()
                        .thenComparing(question -> question.fact.fact()))
                .toList();
        StringBuilder text = new StringBuilder();
        line(
                text,
                "# Questions about " + quoted(configuration.name()) + ": " + ranked.size()
                        + " facts nobody stated, the most decisive first.");
        line(
                text,
                "# Answer as many as you can: remove the '# ' before the last line of a question and put the answer");
        line(text, "# after the colon. Leave what you do not know. Then judge again with --overlay and this file.");
        line(text, "countersign: 1");
        line(text, "overlay: " + quoted(configuration.name()));
        line(text, "# Who answers: a name or a role. Needed.");
        line(text, "attestedBy: ");
        line(text, "attestedOn: " + day);
        line(text, "# The last day on which the answers hold; after it they are unknown again.");
        line(text, "validUntil: " + day.plusDays(YEAR));
        List<Asked> facts = ranked.stream().filter(it -> !practice(it)).toList();
        List<Asked> practices = ranked.stream().filter(QuestionSheet::practice).toList();
        if (!facts.isEmpty()) {
            line(text, "");
            line(text, "facts:");
        }
        for (Asked question : facts) {
            ask(text, ranked.indexOf(question) + 1, question, configuration);
            line(text, "  # " + quoted(question.fact.fact()) + ": ");
        }
        if (!practices.isEmpty()) {
            line(text, "");
            line(text, "# What no export can show; the numbers tell where these stand among the questions above.");
            line(text, "practices:");
        }
        for (Asked question : practices) {
            ask(text, ranked.indexOf(question) + 1, question, configuration);
            line(text, "  # " + id(question) + ": {kind: " + id(question) + ", inPlace: }");
        }
        return text.toString();
    }

    private static void ask(StringBuilder text, int number, Asked question, Configuration configuration) {
        line(text, "");
        line(
                text,
                "  # " + number + ". " + Asking.subject(question.fact.fact()) + oneLine(question.fact.meaning()) + "?");
        line(text, "  #    " + settles(question));
        if (!question.complies.isEmpty()) {
            List<String> complies = new ArrayList<>(question.complies);
            line(
                    text,
                    "  #    complies: "
                            + oneLine(String.join("; or ", complies.subList(0, Math.min(3, complies.size())))));
        }
        line(
                text,
                "  #    answer: "
                        + (practice(question) ? "true or false" : Asking.answer(question.fact.fact(), configuration)));
    }

    private static String settles(Asked question) {
        List<String> parts = new ArrayList<>();
        if (question.alone > 0) {
            parts.add("settles " + Words.count(question.alone, "verdict"));
        }
        if (question.takesPart > 0) {
            parts.add("takes part in " + Words.count(question.takesPart, "verdict"));
        }
        if (question.sets > 0) {
            parts.add(Words.count(question.sets, "set") + " of takeovers rest" + (question.sets == 1 ? "s" : "")
                    + " on it");
        }
        return String.join("; ", parts);
    }

    private static boolean practice(Asked question) {
        return question.fact.fact().equals("/practices");
    }

    private static String id(Asked question) {
        return Arrays.stream(PracticeKind.values())
                .filter(kind -> kind.says().equals(question.fact.meaning()))
                .findFirst()
                .map(PracticeKind::term)
                .orElse("other");
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }

    private static String quoted(String text) {
        return "\"" + oneLine(text).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ");
    }
}
