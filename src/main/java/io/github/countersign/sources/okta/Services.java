package io.github.countersign.sources.okta;

import io.github.countersign.model.Boundary.BoundaryKind;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import io.github.countersign.model.Population;
import io.github.countersign.model.Service.ServiceKind;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Slug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** States what logins open: the applications of their policy, where these are there. */
final class Services {

    private static final String ORG = "okta-org";
    private static final String ADMIN_CONSOLE = "admin-console";

    private final Org org;
    private final Map<String, List<String>> opened = new HashMap<>();

    Services(Org org) {
        this.org = org;
    }

    /** Whether every application is there and none of them uses the policy, so that it decides about nothing. */
    boolean unused(Policy policy) {
        boolean unused = org.appsListed() && appsOf(policy).isEmpty();
        if (unused) {
            org.unread().add(policy.node(), "no application uses this policy");
        }
        return unused;
    }

    /** Applications in use that name the policy. */
    List<App> appsOf(Policy policy) {
        return org.apps().stream()
                .filter(app -> app.active() && policy.id().equals(app.policy()))
                .toList();
    }

    /** The service that stands for the org as a whole. */
    String org() {
        Origin origin = org.top().derived("the org itself");
        org.draft()
                .noun(NounKind.SERVICE, ORG)
                .from(origin)
                .set("kind", ServiceKind.IDENTITY_PROVIDER, origin)
                .set("title", org.name(), origin);
        return ORG;
    }

    /** States what the login of a policy opens. */
    void of(Policy policy, Draft.Entry login) {
        List<String> services = new ArrayList<>();
        boolean console = false;
        for (App app : appsOf(policy)) {
            services.add(service(app));
            console |= app.adminConsole();
        }
        if (console) {
            login.set(
                    "populations",
                    List.of(Population.OPERATORS),
                    policy.node().derived("the administration of the org is behind it"));
        }
        if (!services.isEmpty()) {
            opened.put(login.id(), services);
            login.set("services", services, policy.node().derived("applications that name the policy"));
            return;
        }
        Origin origin = policy.node().read();
        String id = Slug.fresh(org.draft(), NounKind.SERVICE, policy.name() + "-apps");
        org.draft().noun(NounKind.SERVICE, id).from(origin).set("title", "applications under " + policy.name(), origin);
        opened.put(login.id(), List.of(id));
        login.set("services", List.of(id), policy.node().derived("which applications use the policy is not there"));
    }

    /** States that a login opens what another one does. */
    void same(Draft.Entry login, Draft.Entry other, Node at) {
        List<String> services = opened.getOrDefault(other.id(), List.of());
        opened.put(login.id(), services);
        login.set("services", services, at.derived("the rule belongs to the same policy"));
    }

    private String service(App app) {
        Node node = app.node();
        String id = app.adminConsole() ? ADMIN_CONSOLE : Slug.fresh(org.draft(), NounKind.SERVICE, app.label());
        Draft.Entry service = org.draft()
                .noun(NounKind.SERVICE, id)
                .from(node.read())
                .set("title", app.label(), node.get("label").read());
        if (app.adminConsole()) {
            Origin origin = node.get("name").derived("the definition of Okta's own administration console");
            service.set("kind", ServiceKind.ADMIN_CONSOLE, origin)
                    .set("privileged", true, origin)
                    .set("hosts", List.of(Org.ADMINISTRATORS), origin);
        }
        return id;
    }

    /** States the boundaries every org has: Okta's tenant and the people who administer it. */
    void boundaries(List<Draft.Entry> logins) {
        Origin origin = org.top().derived("every org is run by Okta and administered by people");
        Boundaries.state(org, Org.TENANT, BoundaryKind.IDENTITY_PROVIDER, "the org at Okta", origin);
        Boundaries.state(org, Org.ADMINISTRATORS, BoundaryKind.ADMINISTRATOR, "administrators of the org", origin);
        for (Draft.Entry login : logins) {
            if (opened.getOrDefault(login.id(), List.of()).contains(ADMIN_CONSOLE)) {
                org.draft()
                        .noun(NounKind.BOUNDARY, Org.ADMINISTRATORS)
                        .set("guardedBy", login.id(), org.top().derived("administrators sign in by it"));
            }
        }
    }
}
