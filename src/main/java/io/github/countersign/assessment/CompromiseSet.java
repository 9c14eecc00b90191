package io.github.countersign.assessment;

import java.util.List;

/**
 * A smallest set of compromises from which something follows.
 *
 * @param compromises the actions; no proper subset suffices
 * @param assumed whether it needs a step that rests on a fact nobody knows
 * @param derivation the steps from the actions to what they give, in order
 */
public record CompromiseSet(List<Compromise> compromises, boolean assumed, List<DerivationStep> derivation) {

    /** Copies the lists. */
    public CompromiseSet {
        compromises = List.copyOf(compromises);
        derivation = List.copyOf(derivation);
    }

    /** Whether an action of the kind is among them. */
    public boolean has(CompromiseKind kind) {
        return compromises.stream().anyMatch(compromise -> compromise.kind() == kind);
    }

    /** Whether it needs no live person and no stolen token: boundaries alone. */
    public boolean boundariesOnly() {
        return compromises.stream()
                .noneMatch(compromise -> compromise.kind().relays() || compromise.kind() == CompromiseKind.TOKEN_THEFT);
    }
}
