package io.github.countersign.sources.auth0;

import io.github.countersign.sources.vendor.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What code of the organisation runs at the points where Auth0 calls it. An Action counts only if it is bound. */
final class Hooks {

    private Hooks() {}

    /** Whether an Action runs at a trigger; null where that is not told. */
    static @Nullable Boolean runs(Reading reading, String trigger) {
        Node bound = reading.pieces().bound(trigger);
        if (bound != null) {
            bound.looked();
            boolean one = bound.value() instanceof Map<?, ?>;
            return one ? Boolean.TRUE : bound.value() instanceof List<?> list ? Boolean.valueOf(!list.isEmpty()) : null;
        }
        if (reading.pieces().wholeList(Part.TRIGGERS) != null) {
            return Boolean.FALSE;
        }
        boolean supported = reading.pieces().all(Part.ACTION).stream().anyMatch(action -> supports(action, trigger));
        return reading.pieces().wholeList(Part.ACTION) != null && !supported ? Boolean.FALSE : null;
    }

    private static boolean supports(Node action, String trigger) {
        return action.get("supported_triggers").items().stream()
                .anyMatch(each -> trigger.equals(each.get("id").text()));
    }

    /** The names of what runs after login, for notes. */
    static String names(Reading reading, String trigger) {
        List<String> names = new ArrayList<>();
        Node bound = reading.pieces().bound(trigger);
        if (bound != null) {
            bound.asList()
                    .forEach(each -> names.add(each.any("action_name", "display_name")
                            .textOr(each.get("action").get("name").textOr("unnamed"))));
        }
        reading.pieces().all(Part.RULE).stream()
                .filter(rule -> !rule.get("enabled").isFalse())
                .forEach(rule -> names.add("rule " + rule.get("name").textOr("unnamed")));
        return String.join(", ", names.size() > 5 ? names.subList(0, 5) : names);
    }
}
