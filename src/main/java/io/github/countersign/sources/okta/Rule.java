package io.github.countersign.sources.okta;

import io.github.countersign.sources.vendor.Known;
import io.github.countersign.sources.vendor.Node;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a policy.
 *
 * @param id its id, or its address in Terraform
 * @param type the type of its policy
 * @param policy id or address of its policy, null where nothing names it
 * @param piece how it is written
 */
record Rule(String id, PolicyType type, @Nullable String policy, Piece piece) {

    /** Better priorities first, unknown ones last. */
    static final Comparator<Rule> ORDER =
            Comparator.comparing(Rule::priority, Comparator.nullsLast(Comparator.naturalOrder()));

    Node node() {
        return piece.node();
    }

    String name() {
        return String.valueOf(Known.valueOf(piece.text(Setting.NAME)));
    }

    @Nullable
    Integer priority() {
        return Known.valueOf(piece.whole(Setting.PRIORITY));
    }

    /** Whether it is in force, as far as anything tells. */
    boolean active() {
        return !piece.says(Setting.STATUS, "INACTIVE");
    }
}
