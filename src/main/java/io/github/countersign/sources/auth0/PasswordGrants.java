package io.github.countersign.sources.auth0;

import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import io.github.countersign.model.SideDoor.SideDoorKind;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.auth0.MfaPolicy.When;
import io.github.countersign.sources.vendor.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * States the door of applications that send a user name and password themselves. The policy on second factors holds there
 * too: where it asks, the application needs a grant for the factor to go on.
 */
final class PasswordGrants {

    static final String ID = "password-grant";

    private static final Set<String> GRANTS = Set.of(
            "password",
            "http://auth0.com/oauth/grant-type/password-realm",
            "http://auth0.com/oauth/legacy/grant-type/ro");

    private PasswordGrants() {}

    /** Whether a grant takes a password. */
    static boolean takesPassword(String grant) {
        return GRANTS.contains(grant);
    }

    /** Whether all applications are listed, each with its grants. */
    static boolean known(Reading reading) {
        return reading.pieces().wholeList(Part.CLIENT) != null
                && reading.pieces().all(Part.CLIENT).stream()
                        .filter(client -> !client.get("global").isTrue())
                        .allMatch(client -> client.get("grant_types").value() instanceof List<?>);
    }

    /** States the door, if an application can open it. */
    static void state(Reading reading, Connections connections, Ways ways, Draft.Entry login) {
        List<String> names = new ArrayList<>();
        List<String> grants = new ArrayList<>();
        Node first = null;
        for (Node client : reading.pieces().all(Part.CLIENT)) {
            List<String> own = client.get("grant_types").texts();
            if (own.stream().anyMatch(PasswordGrants::takesPassword)) {
                names.add(client.get("name").textOr("unnamed"));
                grants.addAll(own);
                first = first == null ? client.get("grant_types") : first;
            }
        }
        if (first != null) {
            open(reading, connections, ways, login, names, grants, first);
        } else if (known(reading)) {
            Node list = java.util.Objects.requireNonNull(reading.pieces().wholeList(Part.CLIENT));
            login.set("account.legacyProtocolsAllowed", false, list.derived("no application has a password grant"));
        }
    }

    private static void open(
            Reading reading,
            Connections connections,
            Ways ways,
            Draft.Entry login,
            List<String> names,
            List<String> grants,
            Node at) {
        Origin origin = at.derived("applications with a password grant: " + String.join(", ", names));
        login.set("account.legacyProtocolsAllowed", true, origin);
        List<List<String>> accepts = accepts(connections, ways, grants);
        if (accepts != null && accepts.isEmpty()) {
            reading.unread().add(at, "password grants end at the second factor, for which no application has a grant");
            return;
        }
        login.add("sideDoors", ID, origin);
        reading.draft()
                .noun(NounKind.SIDE_DOOR, ID)
                .from(origin)
                .set("kind", SideDoorKind.PASSWORD_GRANT, origin)
                .set("usedBy", names, origin)
                .set(
                        "accepts",
                        accepts,
                        at.derived("the password, and a factor where the policy asks and a grant fits"));
    }

    private static @Nullable List<List<String>> accepts(Connections connections, Ways ways, List<String> grants) {
        List<String> passwords = connections.databases().stream()
                .map(Database::password)
                .filter(java.util.Objects::nonNull)
                .map(String::valueOf)
                .toList();
        When when = ways.policy().when();
        if (connections.whole() == null || when == null || when == When.ON_RISK) {
            return null;
        }
        if (when == When.NEVER) {
            return passwords.stream().map(List::of).toList();
        }
        return ways.factors().known() ? Ways.with(passwords, ways.factors().byGrants(grants), false) : null;
    }
}
