package io.github.countersign.sources.aws;

import io.github.countersign.sources.Tree;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Reads;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the body of an answer, and the account that a name of a resource belongs to. */
final class Bodies {

    private static final Pattern ACCOUNT = Pattern.compile("arn:aws[a-z-]*:[a-z0-9-]*:[a-z0-9-]*:(\\d{12}):.*");

    private Bodies() {}

    /** The body of an answer, taken out of the wrapper that recordings of answers have. */
    static Node of(Tree tree, Reads reads) {
        Node root = Node.of(tree, reads);
        return root.get("data").present() && root.get("status_code").present() ? root.get("data") : root;
    }

    /** The number of the account in the name of a resource, or null if there is none. */
    static @Nullable String account(Node arn) {
        Matcher matcher = ACCOUNT.matcher(arn.textOr(""));
        return matcher.matches() ? matcher.group(1) : null;
    }
}
