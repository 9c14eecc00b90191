package io.github.countersign.sources.auth0;

import io.github.countersign.sources.Tree;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Reads;
import io.github.countersign.sources.vendor.Unread;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a file holds: a whole tenant by the names of its lists, answers of the Management API by their paths, one piece, or resources
 * of Terraform.
 *
 * @param tree the file
 * @param base the folder of the tenant it belongs to
 * @param form how it is laid out
 * @param part what it is, where it is one piece
 * @param placed whether its place in the folder of auth0-deploy-cli says what it is
 */
record Contents(Tree tree, String base, Form form, @Nullable Part part, boolean placed) {

    /** How a file is laid out. */
    enum Form {
        LISTS,
        ANSWERS,
        PIECE,
        TERRAFORM
    }

    /** What a file holds; null where it is nothing of Auth0. */
    static @Nullable Contents of(Tree tree) {
        Node root = Node.of(tree);
        Layout layout = Layout.of(tree.file());
        if (TerraformCode.recognises(root)) {
            Tree flat = TerraformCode.flat(tree);
            return new Contents(flat, layout.base() + "/*.tf", Form.TERRAFORM, null, false);
        }
        if (ApiAnswers.recognises(root)) {
            return new Contents(tree, layout.base(), Form.ANSWERS, null, false);
        }
        if (Lists.recognises(root)) {
            return new Contents(tree, layout.base(), Form.LISTS, null, false);
        }
        Part placed = layout.part();
        if (placed != null && fits(placed, root)) {
            return new Contents(tree, layout.base(), Form.PIECE, placed, true);
        }
        Part part = Bodies.of(root);
        return part == null ? null : new Contents(tree, layout.base(), Form.PIECE, part, false);
    }

    private static boolean fits(Part part, Node root) {
        if (part == Part.TRIGGERS && root.value() instanceof java.util.Map<?, ?> map && map.isEmpty()) {
            return true;
        }
        if (part == Part.MESSAGING && tells(root)) {
            return true;
        }
        if (part != Part.POLICIES && root.value() instanceof List<?> list) {
            return !list.isEmpty() && root.items().stream().allMatch(item -> Bodies.is(part, item));
        }
        return Bodies.is(part, root);
    }

    /** Whether it is the choice of who sends messages, which says nothing without its place. */
    private static boolean tells(Node root) {
        return root.keys().equals(List.of("provider"))
                && Set.of("auth0", "twilio", "phone-message-hook")
                        .contains(root.get("provider").textOr(""));
    }

    /** Adds what it holds to the pieces of a tenant. */
    void into(Pieces pieces, Reads reads, Unread unread) {
        Node root = Node.of(tree, reads);
        switch (form) {
            case LISTS -> Lists.into(root, pieces);
            case ANSWERS -> ApiAnswers.into(root, pieces);
            case PIECE -> piece(root, pieces);
            case TERRAFORM -> TerraformCode.into(root, pieces, unread);
        }
    }

    private void piece(Node root, Pieces pieces) {
        if (part == Part.TRIGGERS) {
            Lists.triggers(root, pieces);
        } else if (part == Part.POLICIES || !(root.value() instanceof List<?>)) {
            pieces.add(java.util.Objects.requireNonNull(part), root);
        } else {
            ApiAnswers.list(java.util.Objects.requireNonNull(part), root, root, pieces);
        }
    }

    /** The parts of which it holds something. */
    Set<Part> parts() {
        return switch (form) {
            case LISTS -> Lists.parts(Node.of(tree));
            case ANSWERS -> ApiAnswers.parts(Node.of(tree));
            case PIECE -> part == null ? Set.of() : EnumSet.of(part);
            case TERRAFORM -> TerraformCode.parts(Node.of(tree));
        };
    }

    /** Whether it holds several kinds of thing, as a whole tenant does; Terraform code is a part of its folder. */
    boolean several() {
        return form != Form.TERRAFORM && parts().size() > 1;
    }
}
