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
    private static final String TRUSTED = Network.ALL_TRUSTED.toLowerCase(Locale.ROOT);

    /** What a condition says, null if it says nothing. */
    static @Nullable Ranges of(Node condition, String include, String exclude) {
        if (condition.nestingLost()) {
            return new Ranges(false, Set.of(), Set.of());
        }
        return Keys.said(condition)
                ? new Ranges(true, Keys.names(condition.any(include)), Keys.names(condition.any(exclude)))
                : null;
    }

    /** Whether a platform is taken in, null where the file does not tell. */
    @Nullable
    Boolean include(String name) {
        return readable ? Boolean.valueOf(in(included, name) && !in(excluded, name)) : null;
    }

    /** Whether sign-ins from a network are taken in; null stands for one that no policy names. */
    @Nullable
    Boolean include(@Nullable Network network) {
        if (!readable) {
            return null;
        }
        Boolean out = in(excluded, network);
        return Conditions.and(in(included, network), out == null ? null : Boolean.valueOf(!out));
    }

    private static boolean in(Set<String> names, String name) {
        return names.contains(ALL) || names.contains(name.toLowerCase(Locale.ROOT));
    }

    private static @Nullable Boolean in(Set<String> names, @Nullable Network network) {
        if (names.contains(ALL)) {
            return Boolean.TRUE;
        }
        if (network == null) {
            return Boolean.FALSE;
        }
        boolean named = in(names, network.name());
        return named || !names.contains(TRUSTED) ? Boolean.valueOf(named) : network.trusted();
    }
}
