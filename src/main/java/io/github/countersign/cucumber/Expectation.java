package io.github.countersign.cucumber;

import io.github.countersign.assessment.Outcome;
import io.github.countersign.assessment.Verdict;
import io.github.countersign.catalog.Profile;
import io.github.countersign.model.Configuration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a step expects a control to come to.
 *
 * @param configuration the organisation as the scenario made it
 * @param profile the profile it is judged under
 * @param asOf the day for which attestations are read
 * @param control the control's id
 * @param outcome what is expected
 * @param subject for which subject, or null for all of them
 * @param words words that the reason must have, if any
 */
public record Expectation(
        Configuration configuration,
        Profile profile,
        LocalDate asOf,
        String control,
        Outcome outcome,
        @Nullable String subject,
        @Nullable String words) {

    /** What is wrong with the verdicts of the control, or null if they are as expected. */
    public @Nullable String problem(List<Verdict> verdicts) {
        if (subject == null) {
            return verdicts.stream().allMatch(verdict -> verdict.outcome() == outcome)
                    ? null
                    : control + " should be " + outcome + " but is " + inWords(verdicts);
        }
        Optional<Verdict> found = verdicts.stream()
                .filter(verdict -> verdict.subject().equals(subject))
                .findFirst();
        Outcome actual = found.map(Verdict::outcome).orElse(Outcome.NOT_APPLICABLE);
        if (actual != outcome) {
            return control + " should be " + outcome + " for " + subject + " but is " + actual + "; all verdicts: "
                    + inWords(verdicts);
        }
        String message = found.map(Verdict::message).orElse("");
        return words == null || message.contains(words)
                ? null
                : "the reason should say \"" + words + "\" but is: " + (message.isEmpty() ? "(none)" : message);
    }

    private static String inWords(List<Verdict> verdicts) {
        return verdicts.stream()
                .map(verdict -> verdict.outcome() + " for " + verdict.subject() + " (" + verdict.message() + ")")
                .collect(Collectors.joining(", "));
    }
}
