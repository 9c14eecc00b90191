package io.github.countersign.sources.entra;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the demands of a tenant leave to sign in with, whether or not people can have it.
 *
 * @param least combinations that certainly meet every demand
 * @param most combinations that may meet every demand
 */
record Outcome(Set<Combo> least, Set<Combo> most) {

    /** What demands leave in one situation. */
    static Outcome of(List<Rule> rules, Situation situation) {
        Set<Combo> least = new LinkedHashSet<>(Combo.ALL);
        Set<Combo> most = new LinkedHashSet<>(Combo.ALL);
        for (Rule rule : rules) {
            Boolean applies = rule.applies(situation);
            if (!Boolean.FALSE.equals(applies)) {
                least.removeIf(combo -> !Boolean.TRUE.equals(rule.passes(combo)));
            }
            if (Boolean.TRUE.equals(applies)) {
                most.removeIf(combo -> Boolean.FALSE.equals(rule.passes(combo)));
            }
        }
        return new Outcome(least, most);
    }

    /** What either leaves. */
    Outcome or(Outcome other) {
        Set<Combo> both = new LinkedHashSet<>(least);
        both.addAll(other.least);
        Set<Combo> either = new LinkedHashSet<>(most);
        either.addAll(other.most);
        return new Outcome(both, either);
    }

    /** Without what rests on a device that the tenant knows. */
    Outcome withoutDevices() {
        return new Outcome(onOthers(least), onOthers(most));
    }

    private static Set<Combo> onOthers(Set<Combo> combos) {
        Set<Combo> others = new LinkedHashSet<>(combos);
        others.removeIf(Combo::onKnownDevice);
        return others;
    }

    /** Whether nobody gets in. */
    boolean closed() {
        return most.isEmpty();
    }

    /** Whether it lets in by less than another: null where the input does not tell. */
    @Nullable
    Boolean weakerThan(Outcome other) {
        if (!other.most.containsAll(least)) {
            return Boolean.TRUE;
        }
        return other.most.containsAll(most) ? Boolean.FALSE : null;
    }
}
