package io.github.countersign.sources.google;

import io.github.countersign.model.Origin;
import io.github.countersign.sources.vendor.Node;

/**
 * A field of a setting as it holds for a unit.
 *
 * @param value the value
 * @param origin that it was read there, inherited, or is the default
 */
record Setting(Node value, Origin origin) {

    boolean is(String text) {
        return value.textOr("").equals(text);
    }

    boolean isTrue() {
        return value.isTrue();
    }

    boolean isFalse() {
        return value.isFalse();
    }
}
