package io.github.countersign.sources.google;

import io.github.countersign.sources.vendor.Moment;
import io.github.countersign.sources.vendor.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Results of ScubaGoggles, in whose raw part each unit has an object of settings. */
final class ScubaFile {

    private static final Pattern GROUP = Pattern.compile("(.*) \\(group (.*)\\)");
    private static final Pattern NESTED = Pattern.compile("(.*) \\(in (.*)\\)");

    private ScubaFile() {}

    /** Whether a file is one. */
    static boolean recognises(Node root) {
        Node raw = root.get("Raw").present() ? root.get("Raw") : root;
        boolean units = !raw.get("policies").keys().isEmpty();
        return units
                && (raw.get("tenant_info").get("topLevelOU").present()
                        || root.get("MetaData").get("ProductSuite").textOr("").equals("Google Workspace")
                        || (root.get("defaults").present()
                                && root.get("service_status").present()));
    }

    /** Reads one. */
    static Tenant read(Node root) {
        Node raw = root.get("Raw").present() ? root.get("Raw") : root;
        Tenant tenant = new Tenant();
        tenant.sources().add(root);
        Node metadata = root.get("MetaData");
        tenant.named(metadata.get("DomainName")
                .textOr(raw.get("tenant_info").get("domain").textOr("Google Workspace")));
        tenant.asOf(Moment.of(metadata.get("TimestampZulu")).instant());
        Node policies = raw.get("policies");
        String top = raw.get("tenant_info").get("topLevelOU").textOr("");
        if (top.isEmpty() && policies.keys().size() == 1) {
            top = policies.keys().get(0);
        }
        for (String key : policies.keys()) {
            unit(tenant, key, top, policies.get(key));
        }
        if (!raw.get("missing_policies").items().isEmpty() || tenant.top() == null || !tenant.hasSecurity()) {
            tenant.incomplete();
        }
        raw.get("super_admins")
                .items()
                .forEach(administrator -> tenant.administratorPaths()
                        .add(administrator.get("orgUnitPath").textOr("")));
        PolicyPages.paths(raw.get("organizational_units"), tenant.paths());
        Node assignments = raw.get("inbound_sso_assignments");
        if (assignments.present() && !raw.get("inbound_sso_assignments_error").present()) {
            tenant.tellAssignments();
            tenant.assignments().addAll(assignments.items());
        }
        return tenant;
    }

    private static void unit(Tenant tenant, String key, String top, Node settings) {
        Matcher group = GROUP.matcher(key);
        Matcher nested = NESTED.matcher(key);
        Unit unit;
        if (group.matches()) {
            unit = tenant.unit(group.group(2), null, true);
        } else if (key.equals(top)) {
            unit = tenant.unit(key, List.of(), false);
        } else if (nested.matches()) {
            List<String> path = new ArrayList<>(List.of(nested.group(2).split("/")));
            path.add(nested.group(1));
            unit = tenant.unit(nested.group(1), path, false);
        } else {
            unit = tenant.unit(key, List.of(key), false);
        }
        for (String setting : settings.keys()) {
            if (setting.startsWith("security_")) {
                for (String field : settings.get(setting).keys()) {
                    unit.fields()
                            .put(setting + "." + field, settings.get(setting).get(field));
                }
            }
        }
    }
}
