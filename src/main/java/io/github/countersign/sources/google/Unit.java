package io.github.countersign.sources.google;

import io.github.countersign.sources.vendor.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An organisational unit, or a group whose settings go before those of units.
 *
 * @param name what it is called
 * @param path names from below the top unit down to it, empty for the top unit; null where the place is not known
 * @param group whether it is a group
 * @param fields fields of its own, by setting and field: {@code security_password.minimumLength}
 */
record Unit(String name, @Nullable List<String> path, boolean group, Map<String, Node> fields) {

    static Unit of(String name, @Nullable List<String> path, boolean group) {
        return new Unit(name, path, group, new LinkedHashMap<>());
    }

    boolean isTop() {
        return !group && path != null && path.isEmpty();
    }

    /** Whether it sets a field whose name begins like this. */
    boolean has(String prefix) {
        return fields.keySet().stream().anyMatch(key -> key.startsWith(prefix));
    }

    /** Whether it is the unit given or lies above it. */
    boolean above(Unit other) {
        return path != null
                && other.path != null
                && other.path.size() >= path.size()
                && other.path.subList(0, path.size()).equals(path);
    }
}
