package io.github.countersign.sources.keycloak;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A step or a subflow of a flow.
 *
 * @param requirement what it demands
 * @param provider the step, null for a subflow
 * @param subflow the subflow, null for a step
 * @param config its settings; null where the file names settings and does not hold them
 * @param pointer where in the file
 */
record Execution(
        Requirement requirement,
        @Nullable String provider,
        @Nullable Flow subflow,
        @Nullable Map<String, String> config,
        String pointer) {

    /** The kind of step, {@code NOTHING} for a subflow. */
    StepKind kind() {
        return provider == null ? StepKind.NOTHING : StepKind.of(provider);
    }

    /** Whether it is a condition of the subflow it stands in, and switched on. */
    boolean condition() {
        return subflow == null && requirement != Requirement.DISABLED && kind() == StepKind.CONDITION;
    }

    /** A setting, empty if there is none. */
    String setting(String key) {
        return config == null ? "" : config.getOrDefault(key, "");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Execution that
                        && pointer.equals(that.pointer)
                        && requirement == that.requirement
                        && Objects.equals(provider, that.provider)
                        && Objects.equals(subflow, that.subflow)
                        && Objects.equals(config, that.config));
    }

    @Override
    public int hashCode() {
        return pointer.hashCode();
    }
}
