package io.github.countersign.sources.okta;

import io.github.countersign.sources.Tree;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Terraform;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The objects in a file, each of a kind that its keys show. */
final class Parts {

    /** Kinds of object. */
    enum Kind {
        POLICY,
        RULE,
        AUTHENTICATOR,
        METHOD,
        APP,
        TOKEN,
        SURROUNDINGS
    }

    /**
     * An object.
     *
     * @param kind what it is
     * @param node where it stands
     * @param listed whether it stands in a list, which the API gives whole
     */
    record Part(Kind kind, Node node, boolean listed) {}

    private Parts() {}

    /** Whether a file holds any. */
    static boolean in(Tree tree) {
        return Terraform.holds(tree, "okta_") || !of(Node.of(tree)).isEmpty();
    }

    /** The objects of a file: it is one, a list of them, or an object with such lists. */
    static List<Part> of(Node root) {
        List<Part> parts = new ArrayList<>();
        add(parts, root, false);
        list(parts, root);
        if (parts.isEmpty()) {
            root.keys().forEach(key -> list(parts, root.get(key)));
        }
        return parts;
    }

    private static void list(List<Part> parts, Node list) {
        list.items().forEach(item -> add(parts, item, true));
    }

    private static void add(List<Part> parts, Node node, boolean listed) {
        Kind kind = kind(node);
        if (kind == null) {
            return;
        }
        parts.add(new Part(kind, node, listed));
        Node embedded = node.get("_embedded");
        if (kind == Kind.POLICY) {
            list(parts, embedded.get("rules"));
        } else if (kind == Kind.AUTHENTICATOR) {
            list(parts, embedded.get("methods"));
        }
    }

    private static @Nullable Kind kind(Node node) {
        List<String> keys = node.keys();
        String type = node.get("type").textOr("");
        if (keys.contains("actions")
                && keys.contains("conditions")
                && PolicyType.ofRule(type).isPresent()) {
            return Kind.RULE;
        }
        boolean policy = keys.contains("status") && (keys.contains("conditions") || keys.contains("settings"));
        if (policy && !keys.contains("actions") && PolicyType.ofPolicy(type).isPresent()) {
            return Kind.POLICY;
        }
        if (keys.contains("key") && keys.contains("status") && keys.contains("type") && keys.contains("_links")) {
            return Kind.AUTHENTICATOR;
        }
        if (keys.contains("status") && keys.contains("type") && self(node).contains("/methods/")) {
            return Kind.METHOD;
        }
        if (keys.contains("signOnMode") && keys.contains("label")) {
            return Kind.APP;
        }
        if (keys.contains("tokenWindow") && keys.contains("userId")) {
            return Kind.TOKEN;
        }
        String link = self(node);
        return link.contains("/api/v1/zones/") || link.contains("/api/v1/behaviors/") ? Kind.SURROUNDINGS : null;
    }

    /** The address of an object itself. */
    static String self(Node node) {
        return node.get("_links").get("self").get("href").textOr("");
    }

    /** The part of an address that follows a word, up to the next slash; null if there is none. */
    static @Nullable String after(String address, String word) {
        int at = address.indexOf("/" + word + "/");
        return at < 0 ? null : address.substring(at + word.length() + 2).split("/", 2)[0];
    }

    /** The orgs that a file's objects name. */
    static Set<String> hosts(Tree tree) {
        Set<String> hosts = new TreeSet<>();
        for (Part part : of(Node.of(tree))) {
            String href = self(part.node());
            String host = href.startsWith("http") ? host(href) : null;
            if (host != null) {
                hosts.add(host.replaceFirst("^([^.]+)-admin\\.", "$1."));
            }
        }
        return hosts;
    }

    private static @Nullable String host(String href) {
        try {
            return URI.create(href).getHost();
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }
}
