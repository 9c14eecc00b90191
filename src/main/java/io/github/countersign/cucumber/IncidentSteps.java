package io.github.countersign.cucumber;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.github.countersign.assessment.CompromiseSet;
import io.github.countersign.assessment.Incident;
import io.github.countersign.assessment.Replay;
import io.github.countersign.assessment.Replay.Success;
import io.github.countersign.assessment.Verdict;
import io.github.countersign.sources.IncidentReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Documented incidents, replayed on the organisation of a scenario. */
public final class IncidentSteps {

    private static final String THING = "(login|service|identity) \"([^\"]+)\"";

    private static final Map<String, Success> SUCCESSES =
            Map.of("works", Success.WORKS, "may work", Success.NOT_EXCLUDED, "does not work", Success.STOPPED);

    private String incident = "";

    /** Chooses the incident; it is replayed on the organisation as it is when something is expected. */
    @When("the incident {string} is replayed")
    public void replayed(String id) {
        incident = id;
    }

    /** Expects how far the attackers come against one thing. */
    @Then("^it (works|may work|does not work) against " + THING + "$")
    public void against(String success, String noun, String id) {
        Success found = attempt(noun, id).success();
        if (found != SUCCESSES.get(success)) {
            throw new AssertionError(incident + " should be " + SUCCESSES.get(success) + " but is " + found + ": "
                    + through(attempt(noun, id)));
        }
    }

    /** Expects that they find nothing to go for. */
    @Then("it finds no target")
    public void noTarget() {
        Success found = replay().success();
        if (found != Success.NO_TARGET) {
            throw new AssertionError(incident + " is " + found);
        }
    }

    /** Expects a sentence among the steps that lead to one thing. */
    @Then("^it reaches " + THING + " because \"([^\"]+)\"$")
    public void because(String noun, String id, String words) {
        String through = through(attempt(noun, id));
        if (!through.contains(words)) {
            throw new AssertionError("the steps should say \"" + words + "\" but are: " + through);
        }
    }

    /** Expects that a control names what let them through. */
    @Then("^\"([a-z0-9/-]+)\" names the gap$")
    public void gap(String control) {
        expect(control, "gaps", replay().gaps());
    }

    /** Expects that a control is met that stops them. */
    @Then("^\"([a-z0-9/-]+)\" stops it$")
    public void stops(String control) {
        expect(control, "passed", replay().stoppedBy());
        if (replay().gaps().stream()
                .anyMatch(verdict -> verdict.control().value().equals(control))) {
            throw new AssertionError(control + " is violated elsewhere: " + replay().gaps());
        }
    }

    private static void expect(String control, String what, List<Verdict> verdicts) {
        if (verdicts.stream().noneMatch(verdict -> verdict.control().value().equals(control))) {
            throw new AssertionError(control + " should be among those " + what + ": "
                    + verdicts.stream()
                            .map(verdict -> verdict.control() + " for " + verdict.subject())
                            .collect(Collectors.joining(", ")));
        }
    }

    private static String through(Replay.Attempt attempt) {
        return attempt.sets().stream().map(CompromiseSet::through).collect(Collectors.joining(" / "));
    }

    private Replay.Attempt attempt(String noun, String id) {
        String subject = Words.kind(noun).subject(id);
        return replay().attempts().stream()
                .filter(attempt -> attempt.subject().equals(subject))
                .findFirst()
                .orElseThrow(() -> new AssertionError(subject + " is no target of " + incident));
    }

    private Replay replay() {
        World.asserting();
        return World.replay(Known.INCIDENTS.stream()
                .filter(known -> known.id().equals(incident))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no incident is called '" + incident + "'")));
    }

    private static final class Known {
        static final List<Incident> INCIDENTS = IncidentReader.builtIn();
    }
}
