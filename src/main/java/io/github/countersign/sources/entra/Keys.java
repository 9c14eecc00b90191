package io.github.countersign.sources.entra;

import io.github.countersign.sources.vendor.Node;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keys of Microsoft Graph, which its tools write in any case of their letters. */
final class Keys {

    private Keys() {}

    /** Whether an object has all of the keys, whatever stands under them. */
    static boolean has(Node object, String... keys) {
        List<String> written = object.keys();
        for (String key : keys) {
            if (written.stream().noneMatch(key::equalsIgnoreCase)) {
                return false;
            }
        }
        return true;
    }

    /** Whether an object has one of the keys. */
    static boolean hasOne(Node object, String... keys) {
        for (String key : keys) {
            if (has(object, key)) {
                return true;
            }
        }
        return false;
    }

    /** Whether anything is said below a node; PowerShell writes objects of nulls for what is not set. */
    static boolean said(Node node) {
        if (node.value() == null) {
            return false;
        }
        if (!node.keys().isEmpty()) {
            return node.keys().stream()
                    .filter(key -> !key.contains("@odata") && !key.startsWith("#"))
                    .anyMatch(key -> said(node.get(key)));
        }
        return node.value() instanceof List<?>
                ? node.items().stream().anyMatch(Keys::said)
                : !node.textOr("").isBlank();
    }

    /** A whole number above nought, null if it is none. */
    static @Nullable Integer positive(Node node) {
        Integer number = node.whole();
        return number != null && number > 0 ? number : null;
    }

    /** The texts of a list in small letters. */
    static Set<String> names(Node list) {
        return list.texts().stream().map(text -> text.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the texts of a list hold one, in any case of its letters. */
    static boolean holds(Node list, String text) {
        return list.texts().stream().anyMatch(text::equalsIgnoreCase);
    }
}
