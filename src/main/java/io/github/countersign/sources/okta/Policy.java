package io.github.countersign.sources.okta;

import io.github.countersign.sources.vendor.Known;
import io.github.countersign.sources.vendor.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A policy with the rules that were found of it.
 *
 * @param id its id, or its address in Terraform
 * @param type its type
 * @param piece how it is written; where only rules of it are there, the first of these
 * @param present whether the policy itself is there
 * @param rules its rules in the order in which they are tried
 * @param wholeList whether these are all of its rules
 */
record Policy(String id, PolicyType type, Piece piece, boolean present, List<Rule> rules, boolean wholeList) {

    /** Better priorities first, unknown ones last. */
    static final Comparator<Policy> ORDER =
            Comparator.comparing(Policy::priority, Comparator.nullsLast(Comparator.naturalOrder()));

    Node node() {
        return piece.node();
    }

    String name() {
        String name = present ? Known.valueOf(piece.text(Setting.NAME)) : null;
        return name == null ? id : name;
    }

    @Nullable
    Integer priority() {
        return present ? Known.valueOf(piece.whole(Setting.PRIORITY)) : null;
    }

    /** Whether it is in force, as far as anything tells. */
    boolean active() {
        return !present || !piece.says(Setting.STATUS, "INACTIVE");
    }

    /** Whether it is the org's own last policy of its type. */
    boolean system() {
        return present && (node().get("system").isTrue() || id.contains("_default."));
    }

    /** What kind of thing the policy guards, where it says so. */
    String resourceType() {
        return present ? node().get("_embedded").get("resourceType").textOr("") : "";
    }

    /** Whether it decides about changes to a person's own account: enrolment, recovery, unlocking. */
    boolean guardsAccounts() {
        return resourceType().equals("END_USER_ACCOUNT_MANAGEMENT");
    }

    /** Its rules that are in force. */
    List<Rule> activeRules() {
        List<Rule> active = new ArrayList<>(rules);
        active.removeIf(rule -> !rule.active());
        return active;
    }
}
