package io.github.countersign.sources.vendor;

import io.github.countersign.sources.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Resources and data of Terraform code, and references between them. */
public final class Terraform {

    private static final Pattern REFERENCE = Pattern.compile(
            "(?:\"\\$\\{\\s*)?((?:data\\.)?[a-z][a-z0-9]*_[\\w]+\\.[\\w-]+)(\\[[^\\]]*])?(?:\\.id)?(?:\\s*}\")?");

    private static final List<String> WORDS =
            List.of("resource", "data", "variable", "output", "provider", "module", "locals", "terraform");

    private Terraform() {}

    /**
     * A block with two labels.
     *
     * @param type first label: {@code okta_policy_password}
     * @param address how expressions refer to it: {@code okta_policy_password.staff}, {@code data.okta_group.everyone}
     * @param body its attributes and inner blocks
     * @param repeated whether {@code count} or {@code for_each} make any number of it, also none
     */
    public record Block(String type, String address, Node body, boolean repeated) {}

    /** Whether a file is Terraform code that has a resource or data whose type begins with the prefix. */
    public static boolean holds(Tree tree, String prefix) {
        Node root = Node.of(tree);
        List<Block> blocks = new ArrayList<>(blocks(root, "resource"));
        blocks.addAll(blocks(root, "data"));
        return blocks.stream().anyMatch(block -> block.type().startsWith(prefix));
    }

    /** Whether a file is Terraform code: one of the words of its blocks stands at the top of it. */
    public static boolean is(Tree tree) {
        Node root = Node.of(tree);
        return WORDS.stream()
                .anyMatch(word -> root.get(word).items().stream()
                        .anyMatch(block ->
                                block.get("@labels").present() || word.equals("locals") || word.equals("terraform")));
    }

    /** The blocks of a kind, {@code resource} or {@code data}, in their order; those that {@code count = 0} unmakes left out. */
    public static List<Block> blocks(Node root, String kind) {
        List<Block> blocks = new ArrayList<>();
        for (Node body : root.get(kind).items()) {
            List<Node> labels = body.get("@labels").items();
            Integer count = body.get("count").whole();
            if (labels.size() == 2 && !Integer.valueOf(0).equals(count)) {
                String type = labels.get(0).textOr("");
                String name = type + "." + labels.get(1).textOr("");
                boolean many = body.get("for_each").present()
                        || (body.get("count").present() && !Integer.valueOf(1).equals(count));
                blocks.add(new Block(type, kind.equals("data") ? "data." + name : name, body, many));
            }
        }
        return blocks;
    }

    /** The address of the block that an expression refers to as a whole or by its id; null if it is anything else. */
    public static @Nullable String refersTo(Node value) {
        String expression = value.expression();
        Matcher matcher = REFERENCE.matcher(expression == null ? "" : expression.strip());
        return matcher.matches() ? matcher.group(1) : null;
    }
}
