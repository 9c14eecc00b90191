package io.github.countersign.sources.entra;

import io.github.countersign.sources.vendor.Node;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Platforms or places that a policy takes in and leaves out.
 *
 * @param readable whether the file tells them
 * @param included names in small letters
 * @param excluded names in small letters
 */
record Ranges(boolean readable, Set<String> included, Set<String> excluded) {

    private static final String ALL = "all";

    /** What a condition says, null if it says nothing. */
    static @Nullable Ranges of(Node condition, String include, String exclude) {
        if (condition.nestingLost()) {
            return new Ranges(false, Set.of(), Set.of());
        }
        return Keys.said(condition)
                ? new Ranges(true, Keys.names(condition.any(include)), Keys.names(condition.any(exclude)))
                : null;
    }

    /** Whether one is taken in; null for one that no policy names, and as answer where the file does not tell. */
    @Nullable
    Boolean include(@Nullable String name) {
        if (!readable) {
            return null;
        }
        String plain = name == null ? "" : name.toLowerCase(Locale.ROOT);
        return (included.contains(ALL) || included.contains(plain))
                && !excluded.contains(ALL)
                && !excluded.contains(plain);
    }
}
