package io.github.countersign.cucumber;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import io.github.countersign.assessment.CodeNature;
import io.github.countersign.assessment.CompromiseSet;
import io.github.countersign.assessment.Exposure;
import io.github.countersign.assessment.Exposure.LoginWorth;
import io.github.countersign.assessment.Exposure.RecoveryWorth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which takeovers open something, and what a login is worth once they are counted. */
public final class PathSteps {

    private static final int BOUND = 3;
    private static final String THING = "(login|service|identity) \"([^\"]+)\"";

    private static final Map<String, CodeNature> NATURES = Map.of(
            "an independent second factor", CodeNature.INDEPENDENT_SECOND_FACTOR,
            "a step-up", CodeNature.STEP_UP,
            "a weak verification step", CodeNature.WEAK_VERIFICATION_STEP,
            "no factor", CodeNature.NOT_A_FACTOR);

    /** Expects exactly these smallest sets, a row for each. */
    @Then("^the smallest takeovers of " + THING + " are:$")
    public void smallest(String noun, String id, DataTable table) {
        Map<String, String> expected = new TreeMap<>();
        for (Map<String, String> row : table.asMaps()) {
            expected.put(sorted(String.valueOf(row.get("takeovers"))), row.getOrDefault("assumed", "no"));
        }
        Map<String, String> found = new TreeMap<>();
        exposure(noun, id).sets().forEach(set -> found.put(sorted(set.label()), set.assumed() ? "yes" : "no"));
        same("the smallest takeovers", expected, found);
    }

    /** Expects how many boundaries it certainly takes. */
    @Then("^" + THING + " opens to (\\d) boundar(?:y|ies)$")
    public void opensTo(String noun, String id, int boundaries) {
        same(
                "boundaries without assumption",
                boundaries,
                exposure(noun, id).certainOrder().boundary());
        same("boundaries", boundaries, exposure(noun, id).order().boundary());
    }

    /** Expects that only unknown facts let so few boundaries suffice. */
    @Then("^" + THING + " perhaps opens to (\\d) boundar(?:y|ies)$")
    public void perhapsOpensTo(String noun, String id, int boundaries) {
        same(
                "boundaries with assumptions",
                boundaries,
                exposure(noun, id).order().boundary());
        if (Integer.valueOf(boundaries).equals(exposure(noun, id).certainOrder().boundary())) {
            throw new AssertionError("it certainly opens to " + boundaries);
        }
    }

    /** Expects that no set of boundaries up to the bound suffices. */
    @Then("^" + THING + " is out of reach of boundaries up to (\\d)$")
    public void outOfReach(String noun, String id, int bound) {
        same("boundaries", null, exposure(noun, id, bound).order().boundary());
    }

    /** Expects that passing on what one person types or approves suffices. */
    @Then("^one relay opens " + THING + "$")
    public void oneRelay(String noun, String id) {
        same("people relayed", 1, exposure(noun, id).certainOrder().relay());
    }

    /** Expects that no set with a relay suffices. */
    @Then("^no relay opens " + THING + "$")
    public void noRelay(String noun, String id) {
        same("people relayed", null, exposure(noun, id).order().relay());
    }

    /** Expects a sentence among the steps from a set to what it gives. */
    @Then("^" + THING + " falls to ([A-Z_]+ \\S+(?: \\+ [A-Z_]+ \\S+)*) because \"([^\"]+)\"$")
    public void because(String noun, String id, String takeovers, String words) {
        String through = exposure(noun, id).sets().stream()
                .filter(set -> sorted(set.label()).equals(sorted(takeovers)))
                .map(CompromiseSet::through)
                .collect(Collectors.joining());
        if (!through.contains(words)) {
            throw new AssertionError("the steps should say \"" + words + "\" but are: " + through);
        }
    }

    /** Expects what the code of a login is. */
    @Then("^the code of login \"([^\"]+)\" counts as (.+)$")
    public void code(String id, String nature) {
        if (!NATURES.containsKey(nature)) {
            throw new IllegalArgumentException("a code is one of " + new TreeSet<>(NATURES.keySet()));
        }
        same("the code", NATURES.get(nature), worth(id).code());
    }

    /** Expects that it cannot be told what the code of a login is, or that there is none. */
    @Then("nothing tells what the code of login {string} is")
    public void codeUnknown(String id) {
        same("the code", null, worth(id).code());
    }

    /** Expects the level of the weakest way in, and which way that is. */
    @Then("^login \"([^\"]+)\" is worth (\\S+) because of (.+) \"([^\"]+)\"$")
    public void worthBecause(String id, String level, String noun, String way) {
        same("the level", level, term(worth(id)));
        same("the weakest way in", noun.replace(' ', '-') + ":" + way, worth(id).pulledDownBy());
    }

    /** Expects the level of the weakest way in. */
    @Then("^login \"([^\"]+)\" is worth (AAL[123]|none)$")
    public void worthOf(String id, String level) {
        same("the level", level, term(worth(id)));
    }

    /** Expects that the level cannot be told. */
    @Then("^nothing tells what login \"([^\"]+)\" is worth$")
    public void worthUnknown(String id) {
        same("the level", null, term(worth(id)));
    }

    /** Expects the verdict of the clause on a recovery. */
    @Then("^recovery \"([^\"]+)\" of login \"([^\"]+)\" (meets|does not meet|may or may not meet) the clause$")
    public void clause(String recovery, String id, String verdict) {
        same("meets the clause", yes(verdict, "meets"), recovery(id, recovery).meetsClause());
    }

    /** Expects whether a recovery withstands the loss of one boundary. */
    @Then(
            "^recovery \"([^\"]+)\" of login \"([^\"]+)\" (survives|does not survive|may or may not survive) the loss of one boundary$")
    public void survival(String recovery, String id, String verdict) {
        same("survives", yes(verdict, "survives"), recovery(id, recovery).survivesOneBoundary());
    }

    /** Expects that losing these things, and nothing less, leaves no way in. */
    @Then("^whoever loses (.+) is locked out of login \"([^\"]+)\"$")
    public void lockedOut(String things, String id) {
        Set<String> lost = new TreeSet<>(Words.quoted(things));
        List<List<String>> sets = exposure("login", id).lockOut();
        if (sets.stream().noneMatch(set -> new TreeSet<>(set).equals(lost))) {
            throw new AssertionError(lost + " should be among " + sets);
        }
    }

    static Exposure exposure(String noun, String id) {
        return exposure(noun, id, BOUND);
    }

    static Exposure exposure(String noun, String id, int bound) {
        World.asserting();
        String subject = Words.kind(noun).term() + ":" + id;
        return World.exposures(bound).stream()
                .filter(exposure -> exposure.subject().equals(subject))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no " + noun + " \"" + id + "\""));
    }

    private static LoginWorth worth(String id) {
        LoginWorth worth = exposure("login", id).login();
        if (worth == null) {
            throw new AssertionError("nothing is said of login \"" + id + "\"");
        }
        return worth;
    }

    private static RecoveryWorth recovery(String login, String recovery) {
        return worth(login).recoveries().stream()
                .filter(worth -> worth.recovery().equals(recovery))
                .findFirst()
                .orElseThrow(() -> new AssertionError("login \"" + login + "\" has no recovery \"" + recovery + "\""));
    }

    private static @Nullable String term(LoginWorth worth) {
        return worth.effective() == null ? null : worth.effective().term();
    }

    private static @Nullable Boolean yes(String verdict, String positive) {
        return verdict.startsWith("may") ? null : Boolean.valueOf(verdict.equals(positive));
    }

    private static String sorted(String takeovers) {
        return Arrays.stream(takeovers.split(" \\+ "))
                .map(String::strip)
                .sorted()
                .collect(Collectors.joining(" + "));
    }

    private static void same(String what, @Nullable Object expected, @Nullable Object actual) {
        if (expected == null ? actual != null : !expected.equals(actual)) {
            throw new AssertionError(what + " should be " + expected + " but: " + actual);
        }
    }
}
