package io.github.countersign.sources.entra;

import io.github.countersign.sources.vendor.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parts of a tenant in one file: answers of Graph, bare lists, single objects, and files that hold several parts
 * under keys, as ScubaGear writes them.
 */
final class Parts {

    private static final Map<String, Part> UNDER_KEYS = Map.ofEntries(
            Map.entry("conditionalaccesspolicies", Part.POLICY),
            Map.entry("authenticationmethod", Part.METHODS),
            Map.entry("authenticationmethodspolicy", Part.METHODS),
            Map.entry("authenticationstrengthpolicies", Part.STRENGTH),
            Map.entry("authorizationpolicies", Part.AUTHORIZATION),
            Map.entry("authorizationpolicy", Part.AUTHORIZATION),
            Map.entry("identitysecuritydefaultsenforcementpolicy", Part.SECURITY_DEFAULTS),
            Map.entry("userregistrationdetails", Part.REGISTRATION),
            Map.entry("roleassignments", Part.ROLE_ASSIGNMENT),
            Map.entry("applications", Part.APPLICATION),
            Map.entry("riskyapplications", Part.APPLICATION),
            Map.entry("serviceprincipals", Part.SERVICE_PRINCIPAL),
            Map.entry("riskythirdpartyserviceprincipals", Part.SERVICE_PRINCIPAL),
            Map.entry("domainsettings", Part.DOMAIN),
            Map.entry("domains", Part.DOMAIN),
            Map.entry("directorysettings", Part.SETTING),
            Map.entry("organization", Part.ORGANIZATION),
            Map.entry("namedlocations", Part.NAMED_LOCATION),
            Map.entry("perusermfa", Part.PER_USER_MFA));

    /** Keys that no other vendor's files have. */
    private static final Set<String> OWN = Set.of(
            "conditionalaccesspolicies",
            "authenticationmethod",
            "authenticationmethodspolicy",
            "authenticationstrengthpolicies",
            "identitysecuritydefaultsenforcementpolicy",
            "riskyapplications");

    /**
     * Things of one kind that stand together.
     *
     * @param part what they are
     * @param at the list, or the thing itself
     * @param items the things
     * @param list whether they stand in a list
     */
    record Found(Part part, Node at, List<Node> items, boolean list) {}

    private Parts() {}

    /** What a file holds; empty if it is none of this vendor's. */
    static List<Found> of(Node root) {
        Node whole = root.any("Raw").keys().isEmpty() ? root : root.any("Raw");
        if (isBundle(whole)) {
            return bundle(whole);
        }
        Node list = root.any("value").value() instanceof List<?> ? root.any("value") : root;
        if (list.value() instanceof List<?>) {
            List<Node> rows = list.items();
            List<Node> data =
                    rows.stream().filter(row -> Part.of(row) != Part.MODEL_ROW).toList();
            List<Node> items = data.isEmpty() ? rows : data;
            Part part = items.isEmpty() ? ofContext(root) : Part.of(items.get(0));
            return part == null ? List.of() : List.of(new Found(part, list, items, true));
        }
        Part part = Part.of(root);
        return part == null ? List.of() : List.of(new Found(part, root, List.of(root), false));
    }

    /** What an empty list is of. */
    private static @Nullable Part ofContext(Node root) {
        String context = root.get("@odata.context").textOr("");
        return switch (context.substring(context.indexOf('#') + 1)) {
            case "identity/conditionalAccess/policies" -> Part.POLICY;
            case "policies/authenticationStrengthPolicies" -> Part.STRENGTH;
            case "roleManagement/directory/roleAssignments" -> Part.ROLE_ASSIGNMENT;
            case "applications" -> Part.APPLICATION;
            case "servicePrincipals" -> Part.SERVICE_PRINCIPAL;
            case "domains" -> Part.DOMAIN;
            case "settings", "groupSettings" -> Part.SETTING;
            default -> null;
        };
    }

    /** Whether a file holds several parts under keys. */
    static boolean isBundle(Node root) {
        return root.keys().stream().map(Parts::plain).anyMatch(OWN::contains) && Part.of(root) == null;
    }

    private static String plain(String key) {
        return key.toLowerCase(Locale.ROOT).replace("_", "");
    }

    /** Commands of ScubaGear that failed, so that the empty values under their keys say nothing. */
    static Node failed(Node root) {
        Node whole = root.any("Raw").keys().isEmpty() ? root : root.any("Raw");
        return whole.any("aad_unsuccessful_commands");
    }

    private static List<Found> bundle(Node root) {
        List<Found> found = new ArrayList<>();
        List<String> failed = root.any("aad_unsuccessful_commands").texts();
        for (String key : root.keys()) {
            Part part = UNDER_KEYS.get(plain(key));
            Node at = root.get(key);
            boolean lost = part != null && failed.stream().anyMatch(part::readBy);
            if (part != null && at.present() && !lost) {
                found.add(found(part, at));
            }
        }
        return found;
    }

    private static Found found(Part part, Node at) {
        Node list = at.any("value").value() instanceof List<?> ? at.any("value") : at;
        boolean many = list.value() instanceof List<?> || part == Part.POLICY;
        return new Found(part, list, list.asList(), many);
    }

    /** The file's value under a key of ScubaGear, null if there is none. */
    static @Nullable Node ofBundle(Node root, String key) {
        Node whole = root.any("Raw").keys().isEmpty() ? root : root.any("Raw");
        Node value = whole.any(key);
        return isBundle(whole) && value.present() ? value : null;
    }
}
