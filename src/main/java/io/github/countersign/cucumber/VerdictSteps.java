package io.github.countersign.cucumber;

import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.github.countersign.assessment.Outcome;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a control must come to. */
public final class VerdictSteps {

    private static final Map<String, Outcome> OUTCOMES = Map.of(
            "passes", Outcome.PASS,
            "fails", Outcome.FAIL,
            "is undecided", Outcome.UNDECIDED,
            "does not apply", Outcome.NOT_APPLICABLE);

    private static final String OUTCOME = "(passes|fails|is undecided|does not apply)";
    private static final String SUBJECT = "(service|boundary|authenticator|login|side door|session|recovery|help"
            + " desk|enrolment|notification|identity|practice|person) \"([^\"]+)\"";

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

    private static void expectNothing(String control) {
        World.expect(control, Outcome.NOT_APPLICABLE, null, null);
    }

    private static void expect(String control, String outcome, String noun, String id, @Nullable String words) {
        if (!World.organisation().has(Words.kind(noun), id)) {
            throw new AssertionError("there is no " + noun + " \"" + id + "\" in the organisation");
        }
        World.expect(
                control,
                Objects.requireNonNull(OUTCOMES.get(outcome)),
                Words.kind(noun).subject(id),
                words);
    }
}
