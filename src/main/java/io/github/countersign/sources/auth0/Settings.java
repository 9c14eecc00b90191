package io.github.countersign.sources.auth0;

import io.github.countersign.sources.vendor.Known;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Placeholder;
import io.github.countersign.sources.vendor.Span;
import io.github.countersign.sources.vendor.Unread;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads settings, and notes those that a placeholder hides. */
final class Settings {

    private final Unread unread;

    Settings(Unread unread) {
        this.unread = unread;
    }

    /** A truth value; null where none can be read. */
    @Nullable
    Boolean flag(Node node) {
        return told(node, node.flag());
    }

    /** A truth value with its origin; where the setting is left out, the vendor's default. */
    @Nullable
    Known<Boolean> flag(Node node, boolean otherwise) {
        if (!node.present()) {
            return new Known<>(otherwise, node.defaulted("default of Auth0: " + otherwise));
        }
        Boolean flag = flag(node);
        return flag == null ? null : new Known<>(flag, node.read());
    }

    /** A whole number that is not negative; null where none can be read. */
    @Nullable
    Integer whole(Node node) {
        Integer whole = node.whole();
        return told(node, whole == null || whole < 0 ? null : whole);
    }

    /** A length of time; null where none can be read. */
    @Nullable
    Duration span(Node node, ChronoUnit unit) {
        return told(node, Span.of(node, unit));
    }

    /** A text without placeholders; null where there is none. */
    @Nullable
    String text(Node node) {
        String text = node.text();
        String filled = text == null ? null : Placeholder.of(text).value();
        return told(node, filled);
    }

    /** The texts of a list; null where it is no list or a placeholder stands for one. */
    @Nullable
    List<String> texts(Node node) {
        node.looked();
        if (!(node.value() instanceof List<?>)) {
            return told(node, (List<String>) null);
        }
        List<String> texts = node.texts();
        if (texts.size() != node.items().size()) {
            return told(node, (List<String>) null);
        }
        boolean filled = texts.stream().allMatch(text -> Placeholder.of(text).value() != null);
        return told(node, filled ? texts : null);
    }

    private <T> @Nullable T told(Node node, @Nullable T value) {
        if (value == null && node.present()) {
            node.looked();
            String text = node.text();
            boolean placeholder = text != null && Placeholder.of(text).value() == null;
            unread.add(node, placeholder ? "a placeholder; its value is not known" : "is no value that is understood");
        }
        return value;
    }
}
