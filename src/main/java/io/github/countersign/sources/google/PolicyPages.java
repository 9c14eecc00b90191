package io.github.countersign.sources.google;

import io.github.countersign.sources.vendor.Answers;
import io.github.countersign.sources.vendor.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Pages of the Policy API. Where several policies of a unit set one field, the one with the highest sort order holds.
 */
final class PolicyPages {

    private static final String SETTINGS = "settings/";

    private PolicyPages() {}

    /** Whether a file is a page, several recorded pages, or one of the lists that go with them. */
    static boolean recognises(Node root) {
        return policies(root).findAny().isPresent()
                || !root.get("organizationUnits").items().isEmpty()
                || root.get("inboundSsoAssignments").present();
    }

    private static Stream<Node> pages(Node root) {
        return Stream.concat(Stream.of(root, root.get("response")), root.get("responses").items().stream());
    }

    private static Stream<Node> policies(Node root) {
        return pages(root)
                .flatMap(page -> page.get("policies").items().stream())
                .filter(policy -> policy.get("policyQuery").present()
                        && policy.get("setting").get("type").present());
    }

    /** The customer a file names, or an empty text. */
    static String customer(Node root) {
        return Stream.concat(policies(root), root.get("inboundSsoAssignments").items().stream())
                .map(policy -> policy.get("customer").textOr(""))
                .filter(customer -> !customer.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Reads the files of one customer. */
    static Tenant read(List<Node> roots) {
        Tenant tenant = new Tenant();
        tenant.sources().addAll(roots);
        roots.forEach(root -> {
            String customer = customer(root);
            tenant.named(customer.isEmpty() ? null : "Google Workspace " + customer.replaceFirst("^customers/", ""));
        });
        Map<String, String> paths = tenant.paths();
        roots.forEach(root -> paths(root, paths));
        List<Node> all = new ArrayList<>();
        for (Node root : roots) {
            all.addAll(policies(root).toList());
            if (root.get("inboundSsoAssignments").present()) {
                tenant.tellAssignments();
                tenant.assignments().addAll(root.get("inboundSsoAssignments").items());
            }
        }
        String top = top(all, paths);
        all.stream()
                .sorted(Comparator.comparingDouble(PolicyPages::order).reversed())
                .forEach(policy -> policy(tenant, policy, paths, top));
        boolean last = roots.stream()
                .flatMap(PolicyPages::pages)
                .anyMatch(page -> !page.get("policies").items().isEmpty() && Answers.incomplete(page) == null);
        if (!last) {
            tenant.unread().add(roots.get(0), "more pages of policies follow, which are not in the files");
        }
        if (!last || tenant.top() == null || !tenant.hasSecurity()) {
            tenant.incomplete();
        }
        return tenant;
    }

    private static double order(Node policy) {
        var order = policy.get("policyQuery").get("sortOrder").number();
        return order == null ? 0 : order.doubleValue();
    }

    private static void policy(Tenant tenant, Node policy, Map<String, String> paths, @Nullable String top) {
        String type = policy.get("setting")
                .get("type")
                .textOr("")
                .replaceFirst("^" + SETTINGS, "")
                .replace('.', '_');
        if (!type.startsWith("security_")) {
            return;
        }
        Node query = policy.get("policyQuery");
        if (query.get("query").textOr("").contains("licenses")) {
            tenant.unread()
                    .add(query, "a policy for people with certain licences; whom it reaches is not in the files");
            tenant.incomplete();
            return;
        }
        String group = id(query.get("group"));
        String orgUnit = id(query.get("orgUnit"));
        Unit unit;
        if (group.isEmpty()) {
            String path = orgUnit.equals(top) ? "/" : paths.get(orgUnit);
            List<String> names = path == null ? null : Tenant.names(path);
            unit = tenant.unit(path == null ? orgUnit : path, names, false);
        } else {
            unit = tenant.unit(group, null, true);
        }
        Node value = policy.get("setting").get("value");
        for (String field : value.keys()) {
            unit.fields().putIfAbsent(type + "." + field, value.get(field));
        }
    }

    static String id(Node name) {
        return name.textOr("").replaceFirst("^(orgUnits|groups)/", "");
    }

    /** Remembers places of units by id, from a list of the Directory API or from recorded ones. */
    static void paths(Node root, Map<String, String> paths) {
        for (Node unit : root.get("organizationUnits").items()) {
            path(unitId(unit.get("orgUnitId")), unit.get("orgUnitPath"), paths);
            if (unit.get("parentOrgUnitPath").textOr("").equals("/")) {
                paths.put(unitId(unit.get("parentOrgUnitId")), "/");
            }
        }
        Node recorded = root.get("orgunits");
        recorded.keys().forEach(id -> path(id, recorded.get(id).get("path"), paths));
    }

    private static void path(String id, Node path, Map<String, String> paths) {
        if (path.textOr("").startsWith("/")) {
            paths.put(id, path.textOr("/"));
        }
    }

    private static String unitId(Node id) {
        return id.textOr("").replaceFirst("^id:", "");
    }

    /** The top unit: the one whose path says so, that of the policies Google sets itself, or the only one. */
    private static @Nullable String top(List<Node> policies, Map<String, String> paths) {
        for (Map.Entry<String, String> path : paths.entrySet()) {
            if (path.getValue().equals("/")) {
                return path.getKey();
            }
        }
        Set<String> bySystem = new HashSet<>();
        Set<String> any = new HashSet<>();
        for (Node policy : policies) {
            String unit = id(policy.get("policyQuery").get("orgUnit"));
            if (!unit.isEmpty()) {
                any.add(unit);
                if (policy.get("type").textOr("").equals("SYSTEM")) {
                    bySystem.add(unit);
                }
            }
        }
        return bySystem.size() == 1
                ? bySystem.iterator().next()
                : any.size() == 1 ? any.iterator().next() : null;
    }
}
