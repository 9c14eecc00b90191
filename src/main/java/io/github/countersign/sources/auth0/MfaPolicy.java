package io.github.countersign.sources.auth0;

import io.github.countersign.model.Origin;
import io.github.countersign.sources.vendor.Known;
import io.github.countersign.sources.vendor.Node;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When the tenant asks for a second factor. What the policy says holds only where no code runs after login, because what an
 * Action or rule says of a second factor comes before it.
 */
final class MfaPolicy {

    private static final String POST_LOGIN = "post-login";

    private final @Nullable Known<When> stated;
    private final boolean settled;

    private MfaPolicy(@Nullable Known<When> stated, boolean settled) {
        this.stated = stated;
        this.settled = settled;
    }

    /** When a policy asks. */
    enum When {
        ALWAYS,
        ON_RISK,
        NEVER
    }

    /** The policy of the tenant; notes why it is not settled. */
    static MfaPolicy of(Reading reading) {
        Known<When> stated = stated(reading);
        boolean code = Boolean.TRUE.equals(Hooks.runs(reading, POST_LOGIN)) || rules(reading);
        boolean untold = Hooks.runs(reading, POST_LOGIN) == null || rulesUntold(reading);
        Node at = at(reading);
        if (code) {
            reading.unread()
                    .add(
                            at,
                            "code runs after login (" + Hooks.names(reading, POST_LOGIN)
                                    + "); it can ask for a second factor or waive it, so what the login asks is not"
                                    + " known");
        } else if (untold) {
            reading.unread()
                    .add(
                            at,
                            "Actions or rules are not in the input; they could ask for a second factor or waive it, so"
                                    + " what the login asks is not known");
        }
        return new MfaPolicy(stated, stated != null && !code && !untold);
    }

    private static Node at(Reading reading) {
        Node policies = reading.pieces().one(Part.POLICIES);
        return policies == null ? reading.root() : policies;
    }

    private static @Nullable Known<When> stated(Reading reading) {
        Node node = reading.pieces().one(Part.POLICIES);
        if (node == null) {
            reading.unread().add(reading.root(), "the policies of Guardian are not in the input");
            return null;
        }
        Node list = node.value() instanceof Map<?, ?> ? node.get("policies") : node;
        List<String> names = list.text() == null ? reading.settings().texts(list) : word(reading, list);
        if (names == null) {
            return null;
        }
        if (names.contains("all-applications")) {
            return new Known<>(When.ALWAYS, list.read());
        }
        if (names.contains("confidence-score")) {
            return new Known<>(When.ON_RISK, list.read());
        }
        if (names.isEmpty()) {
            return new Known<>(When.NEVER, list.read("no policy asks for a second factor"));
        }
        reading.unread().add(list, "holds a policy that is not known");
        return null;
    }

    /** The one word that Terraform has for the policies. */
    private static @Nullable List<String> word(Reading reading, Node policy) {
        String word = reading.settings().text(policy);
        return word == null ? null : word.equals("never") ? List.of() : List.of(word);
    }

    private static boolean rules(Reading reading) {
        return reading.pieces().all(Part.RULE).stream()
                .anyMatch(rule -> !rule.get("enabled").isFalse());
    }

    private static boolean rulesUntold(Reading reading) {
        return reading.pieces().wholeList(Part.RULE) == null;
    }

    /** When a second factor is asked, or null where that is not known. */
    @Nullable
    When when() {
        return settled && stated != null ? stated.value() : null;
    }

    /** Where that was found, with a word on how; only asked where it is known. */
    Origin origin(Reading reading, String how) {
        return at(reading).derived(how);
    }
}
