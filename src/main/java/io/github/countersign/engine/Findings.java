package io.github.countersign.engine;

import io.github.countersign.assessment.CompromiseSet;
import io.github.countersign.engine.Finding.Kind;
import io.github.countersign.model.BindingPath;
import io.github.countersign.model.Combination;
import io.github.countersign.model.Facts;
import io.github.countersign.model.Limit;
import io.github.countersign.model.Noun;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.PracticeKind;
import io.github.countersign.model.RecoveryPath;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.RuleContext;

/**
 * The words a rule speaks with. Its right-hand side makes one call, as in
 * {@code insert( violated(kcontext, $a, "codes have 5 digits", because($a, "otp.digits", "at least 6")) )}.
 */
public final class Findings {

    private Findings() {}

    /** The control applies to the subject. */
    public static Finding applies(RuleContext rule, Noun subject) {
        return finding(Kind.APPLIES, rule, subject, "", List.of());
    }

    /** The subject violates the control. */
    public static Finding violated(RuleContext rule, Noun subject, String message, Because... because) {
        return finding(Kind.VIOLATED, rule, subject, message, List.of(because));
    }

    /** It cannot be told whether the subject violates the control, because the facts are not known. */
    public static Finding undecided(RuleContext rule, Noun subject, Because... because) {
        String unknown = Arrays.stream(because)
                .filter(fact -> fact.observed() == null)
                .map(Because::meaning)
                .collect(Collectors.joining("; and whether: "));
        return finding(Kind.UNDECIDED, rule, subject, "it is not known: " + unknown, List.of(because));
    }

    /** It cannot be told whether the subject violates the control, for a reason of its own. */
    public static Finding undecided(RuleContext rule, Noun subject, String message, Because... because) {
        return finding(Kind.UNDECIDED, rule, subject, message, List.of(because));
    }

    /** A fact of a noun by its dotted name, with what would meet the demand. */
    public static Because because(Noun noun, String fact, String expected) {
        return new Because(
                Facts.pointer(noun, fact),
                Facts.meaning((Record) noun, fact),
                Facts.inWords(Facts.value((Record) noun, fact)),
                expected);
    }

    /** An accepted combination of authenticators, with what would meet the demand. */
    public static Because because(Combination combination, String expected) {
        String owner = combination.sideDoor() == null
                ? NounKind.LOGIN.pointer(combination.login())
                : NounKind.SIDE_DOOR.pointer(combination.sideDoor());
        return new Because(
                owner + "/accepts/" + combination.index(),
                "a combination of authenticators that is accepted",
                combination.inWords(),
                expected);
    }

    /** A set of proofs that a recovery accepts, with what would meet the demand. */
    public static Because because(RecoveryPath path, String expected) {
        return new Because(
                NounKind.RECOVERY.pointer(path.recovery()) + "/accepts/" + path.index(),
                "a set of proofs that recovery accepts",
                path.inWords(),
                expected);
    }

    /** A combination that an enrolment asks for before it binds, with what would meet the demand. */
    public static Because because(BindingPath path, String expected) {
        return new Because(
                NounKind.ENROLMENT.pointer(path.enrolment()) + "/requires/" + path.index(),
                "a combination of authenticators that suffices to bind a new one",
                path.inWords(),
                expected);
    }

    /** A practice that nobody attests, with what would meet the demand. */
    public static Because because(PracticeKind practice, String expected) {
        return new Because("/" + NounKind.PRACTICE.collection(), practice.says(), null, expected);
    }

    /** The facts on which an attacker's way rests. */
    public static Because[] because(CompromiseSet set) {
        return set.derivation().stream()
                .flatMap(step -> step.evidence().stream())
                .map(fact -> new Because(fact.fact(), fact.meaning(), fact.observed(), fact.expected()))
                .distinct()
                .toArray(Because[]::new);
    }

    /** The level a login is measured against. */
    public static Because because(Claim claim) {
        return new Because(
                NounKind.LOGIN.pointer(claim.login()) + "/claims",
                "assurance level the login is measured against",
                claim.inWords(),
                claim.aal().term());
    }

    /** A duration or limit for people to read: {@code 30 days}, {@code 12 hours}, {@code without limit}. */
    public static String inWords(@Nullable Object time) {
        if (time == null) {
            return "an unknown time";
        }
        Limit limit = time instanceof Limit given ? given : new Limit((Duration) time);
        return limit.inWords();
    }

    /** A number of things for people to read: {@code 1 digit}, {@code 5 digits}. */
    public static String counted(@Nullable Number number, String thing) {
        return number == null
                ? "an unknown number of " + thing + "s"
                : number + " " + thing + (number.longValue() == 1 ? "" : "s");
    }

    private static Finding finding(Kind kind, RuleContext rule, Noun subject, String message, List<Because> because) {
        String name = rule.getRule().getName();
        String control = RuleName.of(name)
                .orElseThrow(() -> new IllegalStateException("rule '" + name + "' has no control in its name"))
                .control();
        return new Finding(kind, name, control, subject.subject(), message, because);
    }
}
