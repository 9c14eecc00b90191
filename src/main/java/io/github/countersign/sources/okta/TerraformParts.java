package io.github.countersign.sources.okta;

import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Terraform;
import io.github.countersign.sources.vendor.Terraform.Block;
import io.github.countersign.sources.vendor.Unread;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The objects of an org that Terraform code makes. */
final class TerraformParts {

    private final Collector collector;
    private final Unread unread;
    private final Map<String, String> policyOfApp = new HashMap<>();

    TerraformParts(Collector collector, Unread unread) {
        this.collector = collector;
        this.unread = unread;
    }

    /** Takes the resources of a file, and what its data say of them. */
    void take(Node root) {
        unread.add(root, "is Terraform code: what it is meant to make, not what an org holds");
        Terraform.blocks(root, "data").forEach(this::data);
        Terraform.blocks(root, "resource").forEach(this::resource);
    }

    private void data(Block block) {
        boolean all = block.type().equals("okta_everyone_group")
                || (block.type().equals("okta_group")
                        && block.body().get("name").textOr("").equals("Everyone"));
        if (all) {
            collector.everyone(block.address());
        }
        String app = block.type().equals("okta_app_signon_policy")
                ? Terraform.refersTo(block.body().get("app_id"))
                : null;
        if (app != null) {
            policyOfApp.put(app, block.address());
        }
    }

    private void resource(Block block) {
        if (block.repeated()) {
            unread.add(block.body(), "is made any number of times, by 'count' or 'for_each'; how often is not known");
        }
        Piece piece = new Piece(block.body(), true);
        Optional<PolicyType> policy = PolicyType.ofPolicyResource(block.type());
        Optional<PolicyType> rule = PolicyType.ofRuleResource(block.type());
        if (policy.isPresent()) {
            collector.policy(new Policy(block.address(), policy.get(), piece, true, List.of(), false));
        } else if (rule.isPresent()) {
            collector.rule(new Rule(block.address(), rule.get(), owner(block.body()), piece));
        } else if (block.type().equals("okta_app_signon_policy_rules")) {
            for (Node each : block.body().get("rule").items()) {
                String id = block.address() + each.pointer();
                collector.rule(new Rule(id, PolicyType.ACCESS, owner(block.body()), new Piece(each, true)));
            }
        } else if (block.type().equals("okta_authenticator")) {
            collector.authenticator(block.body());
        } else if (block.type().startsWith("okta_app_")
                && block.body().get("label").present()) {
            String own = Terraform.refersTo(block.body().get("authentication_policy"));
            collector.app(
                    new App(block.body(), true, block.address(), own == null ? policyOfApp.get(block.address()) : own));
        }
    }

    /** The policy of a rule: what its expression refers to, or the id itself. */
    private static @Nullable String owner(Node body) {
        Node policy = body.get("policy_id");
        return policy.text() == null ? Terraform.refersTo(policy) : policy.text();
    }
}
