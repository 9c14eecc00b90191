package io.github.countersign.sources.auth0;

import io.github.countersign.sources.vendor.Node;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A tenant in one file, as auth0-deploy-cli writes it: lists and objects under the names of what they hold. */
final class Lists {

    private static final Map<String, Part> PARTS = new LinkedHashMap<>();
    private static final Map<String, Part> PROTECTION = Map.of(
            "bruteForceProtection", Part.BRUTE_FORCE,
            "breachedPasswordDetection", Part.BREACHED_PASSWORD,
            "suspiciousIpThrottling", Part.SUSPICIOUS_IP,
            "botDetection", Part.BOT_DETECTION,
            "captcha", Part.CAPTCHA);
    private static final Set<String> OF_AUTH0 = Set.of(
            "guardianFactors",
            "guardianPolicies",
            "guardianSettings",
            "guardianPhoneFactorMessageTypes",
            "guardianFactorProviders",
            "guardianFactorTemplates",
            "guardianPhoneFactorSelectedProvider",
            "rulesConfigs",
            "attackProtection",
            "phoneTemplates",
            "phoneProviders");
    private static final Set<String> TEXTS = Set.of(
            "pages",
            "prompts",
            "branding",
            "themes",
            "forms",
            "flows",
            "flowVaultConnections",
            "phoneTemplates",
            "guardianFactorTemplates",
            "guardianFactorProviders",
            "guardianPhoneFactorSelectedProvider",
            "phoneProviders",
            "emailProvider",
            "rulesConfigs",
            "roles",
            "logStreams",
            "eventStreams",
            "connectionProfiles",
            "userAttributeProfiles",
            "customDomains",
            "actionModules");

    static {
        PARTS.put("tenant", Part.TENANT);
        PARTS.put("clients", Part.CLIENT);
        PARTS.put("databases", Part.CONNECTION);
        PARTS.put("connections", Part.CONNECTION);
        PARTS.put("resourceServers", Part.RESOURCE_SERVER);
        PARTS.put("resource_servers", Part.RESOURCE_SERVER);
        PARTS.put("clientGrants", Part.CLIENT_GRANT);
        PARTS.put("client_grants", Part.CLIENT_GRANT);
        PARTS.put("guardianFactors", Part.FACTOR);
        PARTS.put("guardianPolicies", Part.POLICIES);
        PARTS.put("guardianPhoneFactorMessageTypes", Part.MESSAGE_TYPES);
        PARTS.put("guardianSettings", Part.GUARDIAN_SETTINGS);
        PARTS.put("actions", Part.ACTION);
        PARTS.put("triggers", Part.TRIGGERS);
        PARTS.put("rules", Part.RULE);
        PARTS.put("emailTemplates", Part.EMAIL_TEMPLATE);
        PARTS.put("organizations", Part.ORGANIZATION);
    }

    private Lists() {}

    /** Whether the keys of a file are those of a tenant, or of an answer with one such list. */
    static boolean recognises(Node root) {
        List<String> keys = root.keys();
        if (keys.contains("realm")) {
            return false;
        }
        boolean own = keys.stream().anyMatch(OF_AUTH0::contains);
        return own
                || elements(root, "clients", Part.CLIENT)
                || elements(root, "connections", Part.CONNECTION)
                || elements(root, "databases", Part.CONNECTION)
                || elements(root, "client_grants", Part.CLIENT_GRANT)
                || elements(root, "clientGrants", Part.CLIENT_GRANT)
                || elements(root, "resource_servers", Part.RESOURCE_SERVER)
                || elements(root, "resourceServers", Part.RESOURCE_SERVER)
                || elements(root, "actions", Part.ACTION);
    }

    private static boolean elements(Node root, String key, Part part) {
        List<Node> items = root.get(key).items();
        return !items.isEmpty() && items.stream().allMatch(item -> Bodies.of(item) == part);
    }

    /** The parts a file holds something of. */
    static Set<Part> parts(Node root) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        root.keys().stream().filter(PARTS::containsKey).forEach(key -> parts.add(PARTS.get(key)));
        root.get("attackProtection").keys().stream()
                .filter(PROTECTION::containsKey)
                .forEach(key -> parts.add(PROTECTION.get(key)));
        return parts;
    }

    /** Adds everything to the pieces of a tenant. */
    static void into(Node root, Pieces pieces) {
        PARTS.forEach((key, part) -> {
            Node node = root.get(key);
            if (part == Part.TRIGGERS) {
                triggers(node, pieces);
            } else if (part == Part.CONNECTION) {
                node.items().forEach(item -> pieces.add(part, item));
            } else if (part.single() && node.present()) {
                pieces.add(part, node);
            } else {
                ApiAnswers.list(part, node, root, pieces);
            }
        });
        connections(root, pieces);
        PROTECTION.forEach((key, part) -> {
            Node node = root.get("attackProtection").get(key);
            if (node.present()) {
                pieces.add(part, node);
            }
        });
        TEXTS.forEach(key -> root.get(key).looked());
    }

    /** Databases are listed apart in a tenant's file, and with the others in an answer, which then says how many. */
    private static void connections(Node root, Pieces pieces) {
        boolean both = root.get("databases").value() instanceof List<?>
                && root.get("connections").value() instanceof List<?>;
        boolean answer = !root.get("databases").present()
                && root.get("connections").value() instanceof List<?>
                && root.keys().size() <= 5
                && ApiAnswers.complete(root.get("connections"), root);
        if (both || answer) {
            pieces.whole(Part.CONNECTION, root.get("connections"));
        }
    }

    /** Adds what is bound to triggers. */
    static void triggers(Node node, Pieces pieces) {
        if (!(node.value() instanceof Map<?, ?>)) {
            return;
        }
        pieces.whole(Part.TRIGGERS, node);
        node.looked();
        node.keys().forEach(trigger -> pieces.bind(trigger, node.get(trigger)));
    }
}
