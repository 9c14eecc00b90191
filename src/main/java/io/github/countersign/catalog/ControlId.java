package io.github.countersign.catalog;

import java.util.regex.Pattern;

/**
 * Names a control by the path of its files below {@code rules/}, such as {@code aal2/email-is-not-out-of-band}.
 *
 * @param value the path, without extension
 */
public record ControlId(String value) implements Comparable<ControlId> {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)+");

    /** @throws IllegalArgumentException if the path is not in lower case with hyphens and at least one slash */
    public ControlId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "'" + value
                            + "' is no control id: lower-case words with hyphens, a family and a name, as in aal2/email-is-not-out-of-band");
        }
    }

    /** The family: the first folder. */
    public String family() {
        return value.substring(0, value.indexOf('/'));
    }

    @Override
    public int compareTo(ControlId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
