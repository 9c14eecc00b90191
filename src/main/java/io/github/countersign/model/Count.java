package io.github.countersign.model;

import org.jspecify.annotations.Nullable;

/**
 * A limit in number, which may be known not to exist. Unknown is a null {@code Count}; <em>no limit</em> is written
 * {@code none}.
 *
 * @param most the largest number allowed, or null when there is no limit
 */
public record Count(@Nullable Integer most) {

    /** Known to have no limit. */
    public static final Count NONE = new Count(null);

    /** Whether there is a limit at all. */
    public boolean bounded() {
        return most != null;
    }

    /** Whether more than the given number is possible; without a limit it always is. */
    public boolean exceeds(int number) {
        return most == null || most > number;
    }

    @Override
    public String toString() {
        return most == null ? "none" : most.toString();
    }
}
