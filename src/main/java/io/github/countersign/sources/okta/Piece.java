package io.github.countersign.sources.okta;

import io.github.countersign.sources.vendor.Known;
import io.github.countersign.sources.vendor.Node;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A policy or a rule as it is written.
 *
 * @param node where it stands
 * @param terraform whether it is Terraform code, whose names and defaults differ
 */
record Piece(Node node, boolean terraform) {

    /** The place of a setting. */
    Node at(Setting setting) {
        Node at = node;
        for (String key : setting.path(terraform).split("/")) {
            List<Node> items = at.items();
            at = (items.isEmpty() ? at : items.get(0)).get(key);
        }
        return at;
    }

    /** A text, also one that stands for its absence; null where it is unknown. */
    @Nullable
    Known<String> text(Setting setting) {
        Node at = at(setting);
        String text = at.text();
        if (text != null) {
            return new Known<>(text.strip(), at.read());
        }
        String otherwise = at.present() ? null : setting.otherwise(terraform);
        String whose = terraform ? "default of the Terraform provider: " : "default of Okta: ";
        return otherwise == null ? null : new Known<>(otherwise, at.defaulted(whose + otherwise));
    }

    /** Whether a text is known to be a word. */
    boolean says(Setting setting, String word) {
        return word.equalsIgnoreCase(String.valueOf(Known.valueOf(text(setting))));
    }

    /** A number that is not negative; null where it is unknown. */
    @Nullable
    Known<Integer> whole(Setting setting) {
        Known<String> text = text(setting);
        try {
            Known<Integer> whole = text == null ? null : text.map(Integer::valueOf);
            return whole == null || whole.value() < 0 ? null : whole;
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    /** A truth value; null where it is unknown. */
    @Nullable
    Known<Boolean> flag(Setting setting) {
        Known<String> text = text(setting);
        boolean truth = text != null && text.value().matches("(?i)true|false");
        return text == null || !truth ? null : text.map(Boolean::valueOf);
    }

    /** An ISO-8601 duration; null where it is unknown. */
    @Nullable
    Known<Duration> duration(Setting setting) {
        Known<String> text = text(setting);
        try {
            Known<Duration> duration = text == null ? null : text.map(Duration::parse);
            return duration == null || duration.value().isNegative() ? null : duration;
        } catch (DateTimeException notADuration) {
            return null;
        }
    }
}
