package io.github.countersign.sources.auth0;

import io.github.countersign.sources.vendor.Known;
import io.github.countersign.sources.vendor.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out whether people can make an account themselves: in a database, by a code, or through a provider open to all. */
final class Registration {

    private static final Set<String> OF_ENTERPRISES = Set.of(
            "ad",
            "adfs",
            "auth0-adldap",
            "google-apps",
            "ip",
            "office365",
            "oidc",
            "okta",
            "pingfederate",
            "samlp",
            "sharepoint",
            "waad");

    private Registration() {}

    /** Whether they can; null where that is not known. */
    static @Nullable Known<Boolean> of(Reading reading, Connections connections) {
        List<Node> stores = new ArrayList<>(connections.passwordless());
        connections.databases().forEach(database -> stores.add(database.node()));
        Known<Boolean> shut = null;
        boolean told = connections.whole() != null;
        for (Node store : stores) {
            Known<Boolean> disabled =
                    reading.settings().flag(store.get("options").get("disable_signup"), false);
            if (disabled == null) {
                told = false;
            } else if (disabled.value()) {
                shut = new Known<>(false, disabled.origin());
            } else {
                return new Known<>(true, disabled.origin());
            }
        }
        for (Node provider : connections.providers()) {
            Node strategy = provider.get("strategy");
            if (!OF_ENTERPRISES.contains(strategy.textOr(""))) {
                return new Known<>(true, strategy.derived("whoever has an account at the provider gets one here"));
            }
        }
        return told ? shut : null;
    }
}
