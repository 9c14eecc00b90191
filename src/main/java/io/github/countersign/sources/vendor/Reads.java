package io.github.countersign.sources.vendor;

import io.github.countersign.sources.Expression;
import io.github.countersign.sources.Secret;
import io.github.countersign.sources.Tree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an importer looked at, so that what it passed over can be told: a key that sounds like security, above all. */
public final class Reads {

    private static final int MOST = 200;

    private static final Pattern SECURITY =
            Pattern.compile("(?i).*(auth|mfa|otp|factor|passw|session|token|secret|recover"
                    + "|reset|lock|sso|login|sign_?in|credential|trust|enrol|verif|challenge|expir|lifetime|access_?key|phish"
                    + "|webauthn|fido|passkey|grant|brute|throttl|bypass|exempt|remember).*");

    private final Set<String> looked = new HashSet<>();

    void mark(Node node) {
        looked.add(key(node.tree(), node.pointer()));
    }

    private static String key(Tree tree, String pointer) {
        return tree.file() + "#" + pointer;
    }

    /** Notes the keys below a node that nobody looked at and that sound like security. */
    public void noteUnread(Node root, Unread unread) {
        List<Node> passedOver = new ArrayList<>();
        collect(root, passedOver);
        passedOver.stream().limit(MOST).forEach(node -> unread.add(node, why(node)));
        if (passedOver.size() > MOST) {
            unread.add(root, (passedOver.size() - MOST) + " more keys are not read");
        }
    }

    private static String why(Node node) {
        return node.value() instanceof Expression
                ? "is worked out by Terraform, so its value is not known"
                : "is not read";
    }

    private void collect(Node node, List<Node> passedOver) {
        if (looked.contains(key(node.tree(), node.pointer()))) {
            return;
        }
        for (String key : node.keys()) {
            Node child = node.get(key);
            if (SECURITY.matcher(key).matches() && untouched(child)) {
                if (!empty(child.value())) {
                    passedOver.add(child);
                }
            } else {
                collect(child, passedOver);
            }
        }
        node.items().forEach(item -> collect(item, passedOver));
    }

    private static boolean empty(@Nullable Object value) {
        return value == null
                || value instanceof Secret
                || (value instanceof Map<?, ?> map && map.isEmpty())
                || (value instanceof List<?> list && list.isEmpty());
    }

    private boolean untouched(Node node) {
        if (looked.contains(key(node.tree(), node.pointer()))) {
            return false;
        }
        return node.keys().stream().map(node::get).allMatch(this::untouched)
                && node.items().stream().allMatch(this::untouched);
    }
}
