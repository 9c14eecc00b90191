package io.github.countersign.sources.aws;

import io.github.countersign.sources.vendor.Node;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A statement of a policy.
 *
 * @param node where it stands
 */
record Statement(Node node) {

    private static final Pattern FOR_ONESELF =
            Pattern.compile("(?i)(iam:(get|list|.*mfadevice|changepassword|.*loginprofile|.*accesskey).*"
                    + "|sts:(getsessiontoken|getcalleridentity))");

    /** Whom a condition on MFA catches. */
    enum Catch {
        /** Requests without MFA, those signed with an access key too. */
        EVERYONE,
        /** Requests of sessions without MFA; an access key has no session, so the condition misses it. */
        SESSIONS,
        /** Other conditions stand beside it. */
        NARROWED,
        /** There is no condition on MFA. */
        NOBODY
    }

    boolean denies() {
        return node.get("Effect").textOr("").equalsIgnoreCase("Deny");
    }

    /** Whether it is about every action but those by which people look after themselves, on every resource. */
    boolean sweeping() {
        List<String> left = node.get("NotAction").texts();
        boolean actions = left.isEmpty() ? has("Action", "*") : forOneself(left);
        return actions && has("Resource", "*");
    }

    /** Whether it permits everything on everything. */
    boolean grantsAll() {
        return !denies() && has("Action", "*") && has("Resource", "*");
    }

    /** Whether a user may register a device of his own although the statement denies. */
    boolean leavesEnrolmentOpen() {
        return node.get("NotAction").texts().stream()
                .anyMatch(action ->
                        action.equalsIgnoreCase("iam:EnableMFADevice") || action.equalsIgnoreCase("iam:*MFADevice"));
    }

    /** Whether all it permits is to look and to look after one's own credentials. */
    boolean onlyForOneself() {
        List<String> actions = node.get("Action").texts();
        return !actions.isEmpty() && forOneself(actions);
    }

    private static boolean forOneself(List<String> actions) {
        return actions.stream().allMatch(action -> FOR_ONESELF.matcher(action).matches());
    }

    private boolean has(String key, String value) {
        return node.get(key).texts().contains(value);
    }

    /** Of a statement that denies: whose requests without MFA it denies. */
    Catch deniedWithoutMfa() {
        Catch found = Catch.NOBODY;
        boolean narrowed = false;
        for (Condition condition : Condition.of(node.get("Condition"))) {
            Catch one = condition.matchesWithoutMfa();
            found = one == Catch.NOBODY ? found : one;
            narrowed |= one == Catch.NOBODY && !condition.harmless();
        }
        return found != Catch.NOBODY && narrowed ? Catch.NARROWED : found;
    }

    /** Of a statement that permits: whose requests without MFA it leaves out. */
    Catch permittedOnlyWithMfa() {
        return Condition.of(node.get("Condition")).stream()
                .map(Condition::failsWithoutMfa)
                .filter(one -> one != Catch.NOBODY)
                .findFirst()
                .orElse(Catch.NOBODY);
    }
}
