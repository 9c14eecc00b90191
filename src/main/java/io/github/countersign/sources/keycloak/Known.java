package io.github.countersign.sources.keycloak;

import io.github.countersign.model.Origin;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A setting whose value is known, and where it came from. */
record Known<T>(T value, Origin origin) {

    /** Another value that follows from it in place. */
    <U> Known<U> map(Function<T, U> change) {
        return new Known<>(change.apply(value), origin);
    }

    /** The value, or null if it is not known. */
    static <T> @Nullable T valueOf(@Nullable Known<T> known) {
        return known == null ? null : known.value();
    }

    /** Whether it is known to be true. */
    static boolean isTrue(@Nullable Known<Boolean> known) {
        return known != null && known.value();
    }

    /** Whether it is known to be false. */
    static boolean isFalse(@Nullable Known<Boolean> known) {
        return known != null && !known.value();
    }
}
