package io.github.countersign.sources.entra;

import io.github.countersign.sources.vendor.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One Conditional Access policy that is in force.
 *
 * @param node where it stands
 * @param conditions when it applies
 * @param grant what it asks for; who is kept out by it is none of those who sign in, so that a group's block is no demand
 */
record Policy(Node node, Conditions conditions, Grant grant) implements Rule {

    @Override
    public @Nullable Boolean applies(Situation situation) {
        Boolean applies = conditions.apply(situation);
        return applies == null && conditions.byGroup() && grant.blocks() ? Boolean.FALSE : applies;
    }

    @Override
    public Outcome passing() {
        return grant.passing();
    }

    /** Whether it asks for more than a password where the vendor sees a risk, and there only. */
    boolean asksMoreAtRisk() {
        return grant.asksMore() && !grant.blocks() && conditions.atRisk();
    }

    /** What it asks for the session. */
    Node session() {
        return node.any("sessionControls");
    }

    /** Every policy that is in force, each once; the others are noted. */
    static List<Policy> inForce(Tenant tenant, Strengths strengths) {
        Map<String, Node> once = new LinkedHashMap<>();
        for (Node node : tenant.all(Part.POLICY)) {
            String id = node.any("id").text();
            once.putIfAbsent(id == null ? node.any("displayName").textOr("") + node.value() : id, node);
        }
        List<Policy> policies = new ArrayList<>();
        int reported = 0;
        for (Node node : once.values()) {
            String state = node.any("state").textOr("");
            if (state.equalsIgnoreCase("enabled")) {
                policies.add(new Policy(
                        node,
                        new Conditions(node.any("conditions"), tenant.unread()),
                        Grant.of(node, strengths, tenant.unread())));
            } else if (state.equalsIgnoreCase("enabledForReportingButNotEnforced")) {
                reported++;
                tenant.unread().add(node.any("state"), "report-only: the policy enforces nothing");
            } else if (!state.equalsIgnoreCase("disabled")) {
                tenant.unread().add(node.any("state"), "no state that is known; the policy is left out");
            }
        }
        if (reported > 0 && policies.isEmpty()) {
            tenant.unread().add(tenant.anywhere(), "no policy is enabled; " + reported + " only report");
        }
        return policies;
    }
}
