package io.github.countersign.cucumber;

import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.github.countersign.assessment.Assessment;
import io.github.countersign.assessment.Outcome;
import io.github.countersign.assessment.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a control must come to. */
public final class VerdictSteps {

    private static final Map<String, Outcome> OUTCOMES = Map.of(
            "passes", Outcome.PASS,
            "fails", Outcome.FAIL,
            "is undecided", Outcome.UNDECIDED,
            "does not apply", Outcome.NOT_APPLICABLE);

    private static final String OUTCOME = "(passes|fails|is undecided|does not apply)";
    private static final String SUBJECT =
            "(service|boundary|authenticator|login|side door|session|recovery|help desk|enrolment|notification|identity|practice|person) \"([^\"]+)\"";

    private String feature = "";

    /** Remembers which control the feature is about: its file's path below {@code features/}. */
    @Before
    public void begin(Scenario scenario) {
        World.reset();
        feature = scenario.getUri().toString().replaceFirst("^.*features/", "").replaceFirst("\\.feature$", "");
    }

    /** Refuses a scenario that expects nothing. */
    @After
    public void end(Scenario scenario) {
        boolean asserted = World.asserted();
        World.reset();
        if (!asserted && !scenario.isFailed()) {
            throw new AssertionError("the scenario expects nothing, so it cannot fail");
        }
    }

    /** Chooses the profile. */
    @Given("it is assessed under {string}")
    public void profile(String id) {
        World.profile(id);
    }

    /** Chooses the day for which attestations are read. */
    @Given("it is assessed as of {word}")
    public void asOf(String day) {
        World.asOf(LocalDate.parse(day));
    }

    /** Expects an outcome for one subject. */
    @Then("^the control " + OUTCOME + " for " + SUBJECT + "$")
    public void outcome(String outcome, String noun, String id) {
        expect(feature, outcome, noun, id, null);
    }

    /** Expects an outcome for one subject, with words in its message. */
    @Then("^the control " + OUTCOME + " for " + SUBJECT + " because \"([^\"]+)\"$")
    public void outcomeBecause(String outcome, String noun, String id, String words) {
        expect(feature, outcome, noun, id, words);
    }

    /** Expects that the control has nothing to say. */
    @Then("the control does not apply")
    public void notApplicable() {
        expectNothing(feature);
    }

    /** Expects an outcome of a named control for one subject. */
    @Then("^\"([a-z0-9/-]+)\" " + OUTCOME + " for " + SUBJECT + "$")
    public void namedOutcome(String control, String outcome, String noun, String id) {
        expect(control, outcome, noun, id, null);
    }

    /** Expects an outcome of a named control for one subject, with words in its message. */
    @Then("^\"([a-z0-9/-]+)\" " + OUTCOME + " for " + SUBJECT + " because \"([^\"]+)\"$")
    public void namedOutcomeBecause(String control, String outcome, String noun, String id, String words) {
        expect(control, outcome, noun, id, words);
    }

    /** Expects that a named control has nothing to say. */
    @Then("^\"([a-z0-9/-]+)\" does not apply$")
    public void namedNotApplicable(String control) {
        expectNothing(control);
    }

    private void expectNothing(String control) {
        World.asserting();
        List<Verdict> verdicts = World.assess(control).verdicts();
        if (verdicts.stream().anyMatch(verdict -> verdict.outcome() != Outcome.NOT_APPLICABLE)) {
            throw new AssertionError(control + " applies: " + inWords(verdicts));
        }
    }

    private void expect(String control, String outcome, String noun, String id, @Nullable String words) {
        World.asserting();
        Assessment assessment = World.assess(control);
        String subject = Words.kind(noun).subject(id);
        if (!World.organisation().has(Words.kind(noun), id)) {
            throw new AssertionError("there is no " + noun + " \"" + id + "\" in the organisation");
        }
        Optional<Verdict> found = assessment.verdicts().stream()
                .filter(verdict -> verdict.subject().equals(subject))
                .findFirst();
        Outcome actual = found.map(Verdict::outcome).orElse(Outcome.NOT_APPLICABLE);
        if (actual != OUTCOMES.get(outcome)) {
            throw new AssertionError(control + " should be " + OUTCOMES.get(outcome) + " for " + subject + " but is "
                    + actual + "; all verdicts: " + inWords(assessment.verdicts()));
        }
        if (words != null && !found.map(Verdict::message).orElse("").contains(words)) {
            throw new AssertionError("the reason should say \"" + words + "\" but is: "
                    + found.map(Verdict::message).orElse("(none)"));
        }
    }

    private static String inWords(List<Verdict> verdicts) {
        return verdicts.stream()
                .map(verdict -> verdict.outcome() + " for " + verdict.subject() + " (" + verdict.message() + ")")
                .collect(Collectors.joining(", "));
    }
}
