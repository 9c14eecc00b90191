package io.github.countersign.sources.entra;

import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Unread;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a policy asks for, worked out for every combination. */
final class Grant {

    private final Outcome passing;

    /**
     * Puts demands together.
     *
     * @param any whether one of the demands suffices
     * @param demands each whether a combination meets it, null where nobody knows; none for a policy about sessions
     */
    private Grant(boolean any, List<Function<Combo, @Nullable Boolean>> demands) {
        this.passing = Outcome.where(combo -> passes(any, demands, combo));
    }

    private static @Nullable Boolean passes(
            boolean any, List<Function<Combo, @Nullable Boolean>> demands, Combo combo) {
        boolean open = false;
        for (Function<Combo, @Nullable Boolean> demand : demands) {
            Boolean met = demand.apply(combo);
            if (met != null && met == any) {
                return met;
            }
            open |= met == null;
        }
        return open ? null : Boolean.valueOf(demands.isEmpty() || !any);
    }

    /** The demands of a policy. */
    static Grant of(Node policy, Strengths strengths, Unread unread) {
        Node controls = policy.any("grantControls");
        List<Function<Combo, @Nullable Boolean>> demands = new ArrayList<>();
        if (controls.nestingLost()) {
            unread.add(controls, "the export lost its nesting; make it anew with a greater -Depth");
            demands.add(combo -> null);
        }
        for (Node control : controls.any("builtInControls").asList()) {
            demands.add(demand(control, unread));
        }
        Node strength = controls.any("authenticationStrength");
        if (Strengths.named(strength)) {
            Set<Combo> allowed = strengths.of(strength);
            if (allowed == null) {
                unread.add(
                        strength,
                        "a strength of which the combinations are not in the input;"
                                + " add authenticationStrengthPolicies");
            }
            demands.add(combo -> allowed == null ? null : Boolean.valueOf(allowed.contains(combo.shown())));
        }
        if (Keys.said(controls.any("termsOfUse"))) {
            demands.add(combo -> Boolean.TRUE);
        }
        if (Keys.said(controls.any("customAuthenticationFactors"))) {
            unread.add(
                    controls.any("customAuthenticationFactors"), "what a custom control asks for is not in the file");
            demands.add(combo -> null);
        }
        return new Grant(!controls.any("operator").textOr("OR").equalsIgnoreCase("AND"), demands);
    }

    private static Function<Combo, @Nullable Boolean> demand(Node control, Unread unread) {
        return switch (control.textOr("").toLowerCase(Locale.ROOT)) {
            case "mfa" -> Combo::multifactor;
            case "compliantdevice" -> combo -> combo.has(Combo.COMPLIANT);
            case "domainjoineddevice" -> combo -> combo.has(Combo.JOINED);
            case "block" -> combo -> Boolean.FALSE;
            case "approvedapplication", "compliantapplication", "passwordchange" -> combo -> Boolean.TRUE;
            default -> {
                unread.add(control, "a control that is not known");
                yield combo -> null;
            }
        };
    }

    /** The combinations that meet what is asked for. */
    Outcome passing() {
        return passing;
    }

    /** Whether nothing meets it. */
    boolean blocks() {
        return passing.closed();
    }

    /** Whether it asks for more than a password, or may. */
    boolean asksMore() {
        return !passing.least().contains(Combo.of(Combo.PASSWORD));
    }
}
