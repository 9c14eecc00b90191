package io.github.countersign.sources.vendor;

import io.github.countersign.sources.Tree;
import org.jspecify.annotations.Nullable;

/** Answers of a server that are no configuration, or only a part of one. */
public final class Answers {

    private Answers() {}

    /** The body of an answer, taken out of the wrapper that recordings of answers have. */
    public static Node body(Node root) {
        return root.any("data").present() && root.any("status_code").present() ? root.any("data") : root;
    }

    /** What a server says went wrong, if the file is an error answer; else null. */
    public static @Nullable String error(Tree tree) {
        Node root = Node.of(tree);
        Node body = body(root);
        Node error = body.any("error");
        if (error.any("code", "message").present()) {
            return words(error.any("code"), error.any("message"));
        }
        if (body.get("errorCode").present() && body.get("errorSummary").present()) {
            return words(body.get("errorCode"), body.get("errorSummary"));
        }
        if (error.text() != null
                && (body.get("statusCode").present()
                        || body.get("error_description").present())) {
            return words(error, body.any("message", "error_description"));
        }
        if (body.get("documentation_url").present()
                && body.get("message").present()
                && body.keys().size() <= 4) {
            return words(body.get("status"), body.get("message"));
        }
        return null;
    }

    private static String words(Node code, Node message) {
        String words = (code.textOr("") + " " + message.textOr("")).strip();
        return words.length() > 200 ? words.substring(0, 200) + "..." : words;
    }

    /** Why a list is only a part of what the server holds, or null if nothing says so. */
    public static @Nullable String incomplete(Node node) {
        for (String key : new String[] {"@odata.nextLink", "nextPageToken", "NextToken", "PaginationToken", "Marker"}) {
            if (node.any(key).text() != null) {
                return "'" + key + "' says that more pages follow";
            }
        }
        return node.any("IsTruncated").isTrue() ? "'IsTruncated' says that more follows" : null;
    }
}
