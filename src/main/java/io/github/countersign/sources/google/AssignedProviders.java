package io.github.countersign.sources.google;

import io.github.countersign.model.Origin;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Slug;
import io.github.countersign.sources.vendor.Typical;
import java.util.List;

/** States other identity providers that are assigned to people, whom Google then asks for no second step. */
final class AssignedProviders {

    private AssignedProviders() {}

    /** States those of a unit: also those of which it is not known whom they reach. */
    static void state(Tenant tenant, Draft draft, Draft.Entry login, Unit unit) {
        List<Node> on = tenant.assignments().stream()
                .filter(each -> !each.get("ssoMode").textOr("").equals("SSO_OFF"))
                .filter(each -> mayReach(tenant, each, unit))
                .toList();
        for (Node assignment : on) {
            String profile = assignment
                    .get("samlSsoInfo")
                    .get("inboundSamlSsoProfile")
                    .textOr(assignment
                            .get("oidcSsoInfo")
                            .get("inboundOidcSsoProfile")
                            .textOr("another provider"));
            String name = profile.substring(profile.lastIndexOf('/') + 1);
            Origin origin = assignment.read("assigned to " + target(assignment));
            Typical.provider(draft, login, "idp-" + Slug.of(name), name, origin);
        }
        if (!on.isEmpty()) {
            login.set("federation.used", true, on.get(0).read());
        } else if (tenant.assignmentsTold()) {
            login.set(
                    "federation.used", false, tenant.sources().get(0).derived("no other provider is assigned to them"));
        }
    }

    private static boolean mayReach(Tenant tenant, Node assignment, Unit unit) {
        Node target = assignment.get("targetOrgUnit");
        String path = tenant.paths().get(PolicyPages.id(target));
        if (path == null) {
            tenant.unread()
                    .add(assignment, "whom it reaches is not told by name; it is taken to reach people of each unit");
            return true;
        }
        return unit.path() == null || Unit.of(path, Tenant.names(path), false).above(unit);
    }

    private static String target(Node assignment) {
        return assignment
                .get("targetOrgUnit")
                .textOr(assignment.get("targetGroup").textOr("people that are not told"));
    }
}
