package io.github.countersign.sources.okta;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the org's rules ask for, each to become an authenticator. */
final class Means {

    private final Map<String, Mean> byId = new LinkedHashMap<>();

    /** The id of a mean, which is remembered. */
    String id(Mean mean) {
        byId.putIfAbsent(mean.id(), mean);
        return mean.id();
    }

    /** The ids of combinations, or null where these are not known. */
    @Nullable
    List<List<String>> ids(Ways ways) {
        List<Set<Mean>> combinations = ways.combinations();
        return combinations == null
                ? null
                : combinations.stream()
                        .map(each -> each.stream().sorted().map(this::id).toList())
                        .toList();
    }

    /** Everything that was asked for. */
    List<Mean> all() {
        return List.copyOf(byId.values());
    }
}
