package io.github.countersign.sources.entra;

import io.github.countersign.model.Configuration;
import io.github.countersign.sources.Tree;
import io.github.countersign.sources.vendor.Node;
import java.util.List;

/** Turns the parts of one tenant into one configuration. */
final class TenantReader {

    private TenantReader() {}

    /** Reads the tenant. */
    static Configuration read(Tenant tenant, String kind) {
        Reading reading = Reading.of(tenant);
        reading.draft().asOf(tenant.asOf());
        if (tenant.aboutPeople()) {
            Logins.state(reading);
            AuthenticatorFacts.state(reading);
        }
        Identities.state(reading);
        notes(tenant);
        for (Tree tree : tenant.trees()) {
            reading.draft()
                    .source(new io.github.countersign.model.Source(
                            tree.file(),
                            kind,
                            version(tree),
                            tree.sha256(),
                            tenant.unread().notes(tree)));
        }
        return reading.draft().finish();
    }

    private static @org.jspecify.annotations.Nullable String version(Tree tree) {
        Node version = Parts.ofBundle(Node.of(tree), "module_version");
        String text = version == null ? null : version.text();
        return text == null ? null : "ScubaGear " + text;
    }

    private static void notes(Tenant tenant) {
        if (tenant.listFromFiles()) {
            tenant.unread().add(tenant.anywhere(), "the policies of these files are taken for all that the tenant has");
        }
        List<Node> policies = tenant.all(Part.POLICY);
        boolean template = !policies.isEmpty()
                && policies.stream().noneMatch(policy -> policy.any("id").text() != null);
        if (template) {
            tenant.unread()
                    .add(
                            tenant.anywhere(),
                            "a template: the policies have no id, so they say what is meant to be, not what"
                                    + " a tenant has");
        }
        if (tenant.has(Part.REGISTRATION)) {
            tenant.unread().add(tenant.all(Part.REGISTRATION).get(0), "what single people have registered is not read");
        }
        for (Part part : Part.values()) {
            String alone = part.alone();
            if (part == Part.FRAGMENT || part == Part.MODEL_ROW) {
                tenant.all(part).forEach(node -> tenant.unread().add(node, "left aside: " + alone));
            }
        }
        for (Part part : List.of(Part.METHODS, Part.AUTHORIZATION)) {
            tenant.all(part).forEach(node -> tenant.reads().noteUnread(node, tenant.unread()));
        }
    }
}
