package io.github.countersign.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Truth that may be unknown: true and false where certain, null where an unknown answer could turn it. */
final class ThreeValued {

    private ThreeValued() {}

    /** True if one certainly is, false if certainly none, else null. False for an empty collection. */
    static <T> @Nullable Boolean any(Collection<T> things, Function<T, @Nullable Boolean> test) {
        boolean unknown = false;
        for (T thing : things) {
            Boolean answer = test.apply(thing);
            if (Boolean.TRUE.equals(answer)) {
                return Boolean.TRUE;
            }
            unknown |= answer == null;
        }
        return unknown ? null : Boolean.FALSE;
    }

    /** False if one certainly is not, true if certainly all are, else null. True for an empty collection. */
    static <T> @Nullable Boolean all(Collection<T> things, Function<T, @Nullable Boolean> test) {
        boolean unknown = false;
        for (T thing : things) {
            Boolean answer = test.apply(thing);
            if (Boolean.FALSE.equals(answer)) {
                return Boolean.FALSE;
            }
            unknown |= answer == null;
        }
        return unknown ? null : Boolean.TRUE;
    }

    /** False if one is false, true if all are true, else null: of answers that are there already. */
    static @Nullable Boolean all(@Nullable Boolean... answers) {
        return all(Arrays.asList(answers), answer -> answer);
    }
}
