package io.github.countersign.sources.vendor;

import io.github.countersign.model.Origin;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A setting whose value is known, and where it came from. */
public record Known<T>(T value, Origin origin) {

    /** Another value that follows from it in place. */
    public <U> Known<U> map(Function<T, U> change) {
        return new Known<>(change.apply(value), origin);
    }

    /** The value, or null if it is not known. */
    public static <T> @Nullable T valueOf(@Nullable Known<T> known) {
        return known == null ? null : known.value();
    }

    /** Whether it is known to be true. */
    public static boolean isTrue(@Nullable Known<Boolean> known) {
        return known != null && known.value();
    }

    /** Whether it is known to be false. */
    public static boolean isFalse(@Nullable Known<Boolean> known) {
        return known != null && !known.value();
    }
}
