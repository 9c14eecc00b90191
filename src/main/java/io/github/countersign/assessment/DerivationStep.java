package io.github.countersign.assessment;

import java.util.List;

/**
 * One step of a derivation.
 *
 * @param rule name of the rule that states it
 * @param says the step in a sentence
 * @param takes what the attacker must be able to do first: compromises, and what earlier steps give
 * @param gives what the attacker can then do
 * @param assumed whether it rests on a fact nobody knows
 * @param evidence the facts it rests on
 */
public record DerivationStep(
        String rule, String says, List<String> takes, String gives, boolean assumed, List<Evidence> evidence) {

    /** Copies the lists. */
    public DerivationStep {
        takes = List.copyOf(takes);
        evidence = List.copyOf(evidence);
    }
}
