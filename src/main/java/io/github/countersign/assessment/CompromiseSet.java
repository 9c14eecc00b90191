package io.github.countersign.assessment;

import java.util.List;
import java.util.stream.Collectors;

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

    /** The compromises that are in every one of some sets; none where there is no set. */
    public static List<Compromise> inEvery(List<CompromiseSet> sets) {
        return sets.isEmpty()
                ? List.of()
                : sets.get(0).compromises().stream()
                        .filter(one ->
                                sets.stream().allMatch(set -> set.compromises().contains(one)))
                        .toList();
    }

    /** How many compromises it takes. */
    public int size() {
        return compromises.size();
    }

    /** How many it takes at the least: what nobody named may fall with something else, or be the same thing. */
    public int fewest() {
        long named = compromises.stream().filter(one -> !one.unnamed()).count();
        return assumed && named < size() ? Math.max((int) named, 1) : size();
    }

    /** Whether it may take fewer than it names. */
    public boolean mayTakeFewer() {
        return fewest() < size();
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

    /** Whether the set is done to the target, a subject, among others. */
    public boolean touches(String target) {
        return compromises.stream().anyMatch(compromise -> compromise.target().equals(target));
    }

    /** The actions in words: {@code takes over boundary:mailbox and guesses authenticator:pin}. */
    public String inWords() {
        return compromises.isEmpty()
                ? "does nothing at all"
                : compromises.stream().map(Compromise::inWords).collect(Collectors.joining(" and "));
    }

    /** The same, and that it may take fewer than it names. */
    public String inWordsAtLeast() {
        return inWords() + (mayTakeFewer() ? ", which may come to the same," : "");
    }

    /** The steps in sentences, one after the other. */
    public String through() {
        return derivation.stream().map(DerivationStep::says).collect(Collectors.joining(" "));
    }

    /** The set as lists name it: {@code REUSE authenticator:password + TAKEOVER boundary:number}. */
    public String label() {
        return compromises.stream().map(Compromise::label).collect(Collectors.joining(" + "));
    }
}
