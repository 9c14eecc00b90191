package io.github.countersign.sources.auth0;

import io.github.countersign.sources.Problem;
import io.github.countersign.sources.Tree;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Unread;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resources of Terraform's provider for Auth0. They state what they manage; a tenant may hold more beside it. */
final class TerraformCode {

    private static final String LABELS = "@labels";
    private static final Map<String, Part> PARTS = Map.ofEntries(
            Map.entry("auth0_tenant", Part.TENANT),
            Map.entry("auth0_client", Part.CLIENT),
            Map.entry("auth0_connection", Part.CONNECTION),
            Map.entry("auth0_resource_server", Part.RESOURCE_SERVER),
            Map.entry("auth0_client_grant", Part.CLIENT_GRANT),
            Map.entry("auth0_client_credentials", Part.CREDENTIALS),
            Map.entry("auth0_guardian", Part.GUARDIAN),
            Map.entry("auth0_attack_protection", Part.BRUTE_FORCE),
            Map.entry("auth0_action", Part.ACTION),
            Map.entry("auth0_trigger_actions", Part.TRIGGERS),
            Map.entry("auth0_rule", Part.RULE));
    private static final Map<String, Part> PROTECTION = Map.of(
            "brute_force_protection", Part.BRUTE_FORCE,
            "breached_password_detection", Part.BREACHED_PASSWORD,
            "suspicious_ip_throttling", Part.SUSPICIOUS_IP,
            "bot_detection", Part.BOT_DETECTION,
            "captcha", Part.CAPTCHA);

    private TerraformCode() {}

    /** Whether a file has a resource of Auth0. */
    static boolean recognises(Node root) {
        return root.get("resource").items().stream()
                .anyMatch(block -> type(block).startsWith("auth0_"));
    }

    private static String type(Node block) {
        List<String> labels = block.get(LABELS).texts();
        return labels.isEmpty() ? "" : labels.get(0);
    }

    /** The same file with each block that stands alone read as an object, as the other forms have it. */
    static Tree flat(Tree tree) {
        Map<String, Problem.Place> places = new HashMap<>(tree.places());
        Map<String, @Nullable Object> root = new LinkedHashMap<>();
        List<@Nullable Object> blocks = Tree.listOf(tree.object().get("resource")).stream()
                .map(block -> (Object) Tree.mapOf(block))
                .toList();
        java.util.ArrayList<@Nullable Object> resources = new java.util.ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            String at = "/resource/" + i;
            resources.add(inside(blocks.get(i), at, at, tree, places));
        }
        root.put("resource", resources);
        return new Tree(tree.file(), tree.sha256(), root, places);
    }

    private static @Nullable Object inside(
            @Nullable Object value, String from, String to, Tree tree, Map<String, Problem.Place> places) {
        Problem.Place place = tree.places().get(from);
        if (place != null) {
            places.put(to, place);
        }
        List<@Nullable Object> list = Tree.listOf(value);
        if (list.size() == 1 && list.get(0) instanceof Map<?, ?>) {
            return inside(list.get(0), from + "/0", to, tree, places);
        }
        if (!(value instanceof Map<?, ?>)) {
            return value;
        }
        Map<String, @Nullable Object> flat = new LinkedHashMap<>();
        Tree.mapOf(value)
                .forEach((key, each) ->
                        flat.put(key, inside(each, from + Tree.step(key), to + Tree.step(key), tree, places)));
        return flat;
    }

    /** The parts a file holds something of. */
    static Set<Part> parts(Node root) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (Node block : root.get("resource").items()) {
            Part part = PARTS.get(type(block));
            if (part == Part.BRUTE_FORCE) {
                PROTECTION.forEach((key, each) -> {
                    if (block.get(key).present()) {
                        parts.add(each);
                    }
                });
            } else if (part != null) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** Adds its resources to the pieces of a tenant. */
    static void into(Node root, Pieces pieces, Unread unread) {
        unread.add(root, "Terraform code: what the tenant holds beside it is not known");
        pieces.managed();
        for (Node block : root.get("resource").items()) {
            Part part = PARTS.get(type(block));
            Integer count = block.get("count").whole();
            boolean many = block.get("for_each").present()
                    || (block.get("count").present() && !Integer.valueOf(1).equals(count));
            if (part != null && many) {
                unread.add(block, "stands for any number of resources, also none, and is left out");
            } else if (part != null) {
                add(part, block, pieces);
            }
        }
    }

    private static void add(Part part, Node block, Pieces pieces) {
        switch (part) {
            case BRUTE_FORCE ->
                PROTECTION.forEach((key, each) -> {
                    if (each == Part.CAPTCHA) {
                        block.get(key).looked();
                    } else if (block.get(key).present()) {
                        pieces.add(each, block.get(key));
                    }
                });
            case GUARDIAN -> {
                pieces.add(part, block);
                pieces.add(Part.POLICIES, block.get("policy"));
                pieces.add(Part.MESSAGE_TYPES, block.get("phone"));
                pieces.add(Part.WEBAUTHN_SETTINGS, block.get("webauthn_roaming"));
            }
            case TRIGGERS -> pieces.bind(block.get("trigger").textOr(""), block.get("actions"));
            default -> pieces.add(part, block);
        }
    }

    /** The name under which a resource of the type is referred to; null where the value is no such reference. */
    static @Nullable String refersTo(Node value, String type) {
        if (value.value() == null || value.text() != null) {
            return null;
        }
        java.util.regex.Matcher matcher = java.util.regex.Pattern.compile("\\b" + type + "\\.([\\w-]+)\\.")
                .matcher(String.valueOf(value.value()));
        return matcher.find() ? matcher.group(1) : null;
    }

    /** The name of a resource; empty for what is none. */
    static String nameOf(Node block) {
        List<String> labels = block.get(LABELS).texts();
        return labels.size() == 2 ? labels.get(1) : "";
    }
}
