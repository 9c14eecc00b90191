package io.github.countersign.sources.keycloak;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What an execution of a flow demands. {@code OPTIONAL} was written until version 7. */
enum Requirement {
    REQUIRED,
    ALTERNATIVE,
    CONDITIONAL,
    OPTIONAL,
    DISABLED;

    static @Nullable Requirement of(@Nullable String text) {
        return Arrays.stream(values())
                .filter(requirement -> requirement.name().equals(text))
                .findFirst()
                .orElse(null);
    }
}
