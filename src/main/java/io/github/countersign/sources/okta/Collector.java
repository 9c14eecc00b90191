package io.github.countersign.sources.okta;

import io.github.countersign.sources.Draft;
import io.github.countersign.sources.InputException;
import io.github.countersign.sources.Problem;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Terraform;
import io.github.countersign.sources.vendor.Unread;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers the objects of an org's files and says which rule belongs to which policy. */
final class Collector {

    private final Map<String, Policy> policies = new LinkedHashMap<>();
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Map<String, Integer> listed = new HashMap<>();
    private final Set<PolicyType> complete = EnumSet.noneOf(PolicyType.class);
    private final List<Node> authenticators = new ArrayList<>();
    private final List<Node> methods = new ArrayList<>();
    private final List<App> apps = new ArrayList<>();
    private final List<Node> tokens = new ArrayList<>();
    private final Set<String> everyone = new HashSet<>();
    private final Map<String, Node> seen = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Unread unread;
    private boolean authenticatorsListed;
    private boolean appsListed;

    Collector(Unread unread) {
        this.unread = unread;
    }

    /** Takes the objects of a file. */
    void take(Node root) {
        if (Terraform.is(root.tree())) {
            new TerraformParts(this, unread).take(root);
        }
        Parts.of(root).forEach(this::take);
    }

    private void take(Parts.Part part) {
        Node node = part.node();
        String id = node.get("id").textOr(node.pointer());
        switch (part.kind()) {
            case POLICY -> {
                PolicyType type =
                        PolicyType.ofPolicy(node.get("type").textOr("")).orElseThrow();
                if (part.listed()) {
                    complete.add(type);
                }
                policy(new Policy(id, type, new Piece(node, false), true, List.of(), false));
            }
            case RULE -> {
                PolicyType type = PolicyType.ofRule(node.get("type").textOr("")).orElseThrow();
                String policy = Parts.after(Parts.self(node), "policies");
                if (part.listed() && policy != null) {
                    listed.merge(policy, 1, Integer::sum);
                }
                rule(new Rule(id, type, policy, new Piece(node, false)));
            }
            case AUTHENTICATOR -> {
                authenticators.add(node);
                authenticatorsListed |= part.listed();
            }
            case METHOD -> methods.add(node);
            case APP -> {
                String policy = Parts.after(
                        node.get("_links").get("accessPolicy").get("href").textOr(""), "policies");
                apps.add(new App(node, false, id, policy));
                appsListed |= part.listed();
            }
            case TOKEN -> tokens.add(node);
            case SURROUNDINGS -> node.looked();
        }
    }

    void policy(Policy policy) {
        if (first(policy.id(), policy.node())) {
            policies.put(policy.id(), policy);
        }
    }

    void rule(Rule rule) {
        if (first(rule.id(), rule.node())) {
            rules.put(rule.id(), rule);
        }
    }

    void authenticator(Node node) {
        authenticators.add(node);
    }

    void app(App app) {
        if (first(app.id(), app.node())) {
            apps.add(app);
        }
    }

    void everyone(String group) {
        everyone.add(group);
    }

    /** Whether an object is met for the first time; two of one id that differ cannot both be in force. */
    private boolean first(String id, Node node) {
        Node before = seen.putIfAbsent(id, node);
        boolean code = Terraform.is(node.tree());
        if (before != null && (code || !content(before).equals(content(node)))) {
            problems.add(node.tree()
                    .problem(
                            node.pointer(),
                            "'" + id + "' stands here again with other content than at "
                                    + before.read().place() + "; only one of them can be in force, keep that one"));
        }
        return before == null;
    }

    private static Map<String, @Nullable Object> content(Node node) {
        Map<String, @Nullable Object> content = new HashMap<>();
        for (String key : node.keys()) {
            if (!key.startsWith("_") && !key.equals("lastUpdated") && !key.endsWith("By")) {
                content.put(key, node.get(key).value());
            }
        }
        return content;
    }

    /** The org that the files make together. */
    Org org(String name, Node top, Draft draft) {
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        List<Policy> all = new ArrayList<>();
        Map<String, List<Rule>> byPolicy = new LinkedHashMap<>();
        for (Rule rule : rules.values()) {
            byPolicy.computeIfAbsent(attached(rule), made -> new ArrayList<>()).add(rule);
        }
        byPolicy.values().forEach(found -> found.sort(Rule.ORDER));
        policies.forEach((id, policy) -> all.add(with(policy, byPolicy.remove(id))));
        byPolicy.forEach((id, found) -> all.add(new Policy(
                id, found.get(0).type(), found.get(0).piece(), false, List.copyOf(found), whole(id, found))));
        all.sort(Policy.ORDER);
        for (Policy policy : all) {
            if (policy.system()) {
                Node groups = policy.node().get("conditions").get("people").get("groups");
                everyone.addAll(groups.get("include").texts());
            }
        }
        return new Org(
                name,
                top,
                draft,
                unread,
                all,
                complete,
                authenticators,
                methods,
                authenticatorsListed,
                apps,
                appsListed,
                tokens,
                everyone,
                Engines.of(all, authenticators));
    }

    private String attached(Rule rule) {
        if (rule.policy() == null) {
            unread.add(
                    rule.node(),
                    "names no policy that it belongs to; nothing follows from it for a policy of another file");
            return rule.id();
        }
        return rule.policy();
    }

    private Policy with(Policy policy, @Nullable List<Rule> found) {
        List<Rule> own = found == null ? List.of() : List.copyOf(found);
        return new Policy(policy.id(), policy.type(), policy.piece(), true, own, whole(policy.id(), own));
    }

    /** A list of rules is whole; so is Terraform code whose rules have an order, as far as it is the org's only source. */
    private boolean whole(String policy, List<Rule> found) {
        if (found.isEmpty()) {
            return false;
        }
        boolean code = found.get(0).piece().terraform();
        boolean ordered = found.size() == 1 || found.stream().allMatch(rule -> rule.priority() != null);
        return code ? ordered && policies.containsKey(policy) : listed.getOrDefault(policy, 0) >= found.size();
    }
}
