package io.github.countersign.sources.okta;

import io.github.countersign.sources.vendor.Node;
import org.jspecify.annotations.Nullable;

/**
 * An application.
 *
 * @param node where it stands
 * @param terraform whether it is Terraform code
 * @param id its id, or its address in Terraform
 * @param policy id or address of its app sign-in policy, null where nothing tells
 */
record App(
        Node node, boolean terraform, String id, @Nullable String policy) {

    /** Its name for people. */
    String label() {
        return node.get("label").textOr(id);
    }

    /** Grants its OAuth client may use; absent where it is none. */
    Node grants() {
        return terraform
                ? node.get("grant_types")
                : node.get("settings").get("oauthClient").get("grant_types");
    }

    /** Whether it comes with every org. */
    boolean ofOkta() {
        String name = node.get("name").textOr("");
        return !terraform && (name.equals("saasure") || name.startsWith("okta_"));
    }

    boolean active() {
        return !node.get("status").textOr("").equals("INACTIVE");
    }

    /** Whether it is the console in which the org is administered; its definition is Okta's own. */
    boolean adminConsole() {
        return !terraform && node.get("name").textOr("").equals("saasure");
    }
}
