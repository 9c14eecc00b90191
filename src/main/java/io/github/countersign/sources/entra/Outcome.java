package io.github.countersign.sources.entra;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the demands of a tenant leave to sign in with, whether or not people can have it. Combinations are kept by their
 * place among all of them.
 */
final class Outcome {

    private static final int ALL = Combo.ALL.size();

    private final BitSet least;
    private final BitSet most;

    private Outcome(BitSet least, BitSet most) {
        this.least = least;
        this.most = most;
    }

    /** The combinations for which a test is true, and those for which it may be. */
    static Outcome where(Function<Combo, @Nullable Boolean> test) {
        BitSet least = new BitSet(ALL);
        BitSet most = new BitSet(ALL);
        for (int i = 0; i < ALL; i++) {
            Boolean answer = test.apply(Combo.ALL.get(i));
            least.set(i, Boolean.TRUE.equals(answer));
            most.set(i, !Boolean.FALSE.equals(answer));
        }
        return new Outcome(least, most);
    }

    /** Nothing at all. */
    static Outcome nothing() {
        return new Outcome(new BitSet(), new BitSet());
    }

    /** What demands leave in one situation. */
    static Outcome of(List<Rule> rules, Situation situation) {
        BitSet least = new BitSet(ALL);
        BitSet most = new BitSet(ALL);
        least.set(0, ALL);
        most.set(0, ALL);
        for (Rule rule : rules) {
            Boolean applies = rule.applies(situation);
            if (!Boolean.FALSE.equals(applies)) {
                least.and(rule.passing().least);
            }
            if (Boolean.TRUE.equals(applies)) {
                most.and(rule.passing().most);
            }
        }
        return new Outcome(least, most);
    }

    /** Combinations that certainly meet every demand. */
    Set<Combo> least() {
        return combos(least);
    }

    /** Combinations that may meet every demand. */
    Set<Combo> most() {
        return combos(most);
    }

    private static Set<Combo> combos(BitSet bits) {
        Set<Combo> combos = new LinkedHashSet<>();
        bits.stream().forEach(i -> combos.add(Combo.ALL.get(i)));
        return combos;
    }

    /** What either leaves. */
    Outcome or(Outcome other) {
        BitSet both = (BitSet) least.clone();
        both.or(other.least);
        BitSet either = (BitSet) most.clone();
        either.or(other.most);
        return new Outcome(both, either);
    }

    /** What is left of it, and certainly is what is told. */
    Outcome and(Outcome other) {
        BitSet both = (BitSet) least.clone();
        both.and(other.least);
        BitSet either = (BitSet) most.clone();
        either.and(other.most);
        return new Outcome(both, either);
    }

    /** Whether some combination certainly gets in. */
    boolean open() {
        return !least.isEmpty();
    }

    /** Whether nobody gets in. */
    boolean closed() {
        return most.isEmpty();
    }

    /** Whether it lets in by less than another: null where the input does not tell. */
    @Nullable
    Boolean weakerThan(Outcome other) {
        if (beyond(least, other.most)) {
            return Boolean.TRUE;
        }
        return beyond(most, other.most) ? null : Boolean.FALSE;
    }

    private static boolean beyond(BitSet some, BitSet others) {
        BitSet rest = (BitSet) some.clone();
        rest.andNot(others);
        return !rest.isEmpty();
    }
}
