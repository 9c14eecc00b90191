package io.github.countersign.sources.entra;

import org.jspecify.annotations.Nullable;

/**
 * A network that policies name.
 *
 * @param name id of a named location, or {@code AllTrusted}
 * @param trusted whether the tenant trusts it, null where the input does not tell
 */
record Network(String name, @Nullable Boolean trusted) {

    static final String ALL_TRUSTED = "AllTrusted";
}
