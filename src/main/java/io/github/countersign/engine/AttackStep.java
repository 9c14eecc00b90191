package io.github.countersign.engine;

import io.github.countersign.model.Combination;
import io.github.countersign.model.Noun;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A step an attacker can take: whoever can do all of the premises can do the conclusion.
 *
 * @param rule name of the rule that states it
 * @param conclusion what it gives
 * @param says the step in a sentence
 * @param premises what it takes
 * @param because facts it rests on
 * @param assumed whether one of them is unknown
 */
public record AttackStep(
        String rule, Atom conclusion, String says, Set<Atom> premises, List<Because> because, boolean assumed)
        implements Comparable<AttackStep> {

    /** Copies the collections. */
    public AttackStep {
        premises = Set.copyOf(premises);
        because = List.copyOf(because);
    }

    /** The same step, which also takes these. */
    public AttackStep from(Atom... more) {
        Set<Atom> all = new LinkedHashSet<>(premises);
        all.addAll(List.of(more));
        return new AttackStep(rule, conclusion, says, all, because, assumed);
    }

    /** The same step, which also takes every authenticator of a combination. */
    public AttackStep fromAll(Combination combination) {
        return from(combination.members().stream()
                .map(member -> Attack.answers(member.id(), combination.login()))
                .toArray(Atom[]::new));
    }

    /** The same step, which rests on a known fact. */
    public AttackStep restsOn(Noun noun, String fact) {
        return because(Findings.because(noun, fact, "something that stops the step"), assumed);
    }

    /** The same step, which rests on a fact that nobody knows. */
    public AttackStep assuming(Noun noun, String fact) {
        return because(Findings.because(noun, fact, "something that stops the step"), true);
    }

    private AttackStep because(Because more, boolean nowAssumed) {
        List<Because> all = new ArrayList<>(because);
        all.add(more);
        return new AttackStep(rule, conclusion, says, premises, all, nowAssumed);
    }

    @Override
    public int compareTo(AttackStep other) {
        int byRule = rule.compareTo(other.rule);
        return byRule != 0 ? byRule : says.compareTo(other.says);
    }

    /** Tells enough, and is fast to come by. */
    @Override
    public int hashCode() {
        return 31 * rule.hashCode() + says.hashCode();
    }
}
