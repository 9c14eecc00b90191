package io.github.countersign.sources.auth0;

import io.github.countersign.model.AuthenticatorType;
import io.github.countersign.model.NounKind;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The connections people sign in through: databases, codes without a password, and other providers. A connection that no
 * application and no organisation has is none.
 */
final class Connections {

    private static final Set<String> PASSWORDLESS = Set.of("email", "sms");

    private final List<Database> databases = new ArrayList<>();
    private final List<Node> passwordless = new ArrayList<>();
    private final List<Node> providers = new ArrayList<>();
    private final List<String> first = new ArrayList<>();
    private final @Nullable Node whole;

    private Connections(@Nullable Node whole) {
        this.whole = whole;
    }

    /** The connections of a tenant. */
    static Connections of(Reading reading) {
        Connections connections = new Connections(reading.pieces().wholeList(Part.CONNECTION));
        List<Node> used = reading.pieces().all(Part.CONNECTION).stream()
                .filter(connection -> told(reading, connection))
                .filter(connection -> used(reading, connection))
                .toList();
        List<Node> databases =
                used.stream().filter(each -> strategy(each).equals("auth0")).toList();
        for (Node connection : used) {
            if (PASSWORDLESS.contains(strategy(connection))) {
                connections.passwordless.add(connection);
            } else if (!strategy(connection).equals("auth0")) {
                connections.providers.add(connection);
            }
        }
        for (Node database : databases) {
            connections.databases.add(Database.of(reading, database, databases.size() == 1));
        }
        connections.begin(reading);
        if (connections.whole == null) {
            reading.unread()
                    .add(reading.root(), "not all connections are in the input; people may sign in by others as well");
        }
        return connections;
    }

    private static String strategy(Node connection) {
        return connection.get("strategy").textOr("auth0");
    }

    /** Whether it is told of what kind a connection is. */
    private static boolean told(Reading reading, Node connection) {
        Node strategy = connection.get("strategy");
        return !strategy.present() || reading.settings().text(strategy) != null;
    }

    /** Whether any application, organisation or other tenant may use a connection. */
    private static boolean used(Reading reading, Node connection) {
        Node clients = connection.get("enabled_clients");
        clients.looked();
        boolean none = clients.value() instanceof List<?> list && list.isEmpty();
        if (!none || connection.get("is_domain_connection").isTrue()) {
            return true;
        }
        String name = connection.get("name").textOr("");
        boolean ofOrganisation = reading.pieces().all(Part.ORGANIZATION).stream()
                .flatMap(each -> each.get("connections").items().stream())
                .anyMatch(each -> name.equals(each.get("name")
                        .textOr(each.get("connection").get("name").textOr(""))));
        if (!ofOrganisation) {
            String doubt = reading.pieces().wholeList(Part.ORGANIZATION) == null
                    ? "; whether an organisation does is not in the input"
                    : "";
            reading.unread().add(connection, "no application has the connection, so it is left out" + doubt);
        }
        return ofOrganisation;
    }

    /** The databases in use. */
    List<Database> databases() {
        return databases;
    }

    /** The connections that send codes, in use. */
    List<Node> passwordless() {
        return passwordless;
    }

    /** The connections to other providers, in use. */
    List<Node> providers() {
        return providers;
    }

    /** Where all connections are listed; null where there may be more. */
    @Nullable
    Node whole() {
        return whole;
    }

    /** What each way in begins with, without a second factor: a password, a passkey, or a code. */
    List<String> first() {
        return first;
    }

    private void begin(Reading reading) {
        databases.forEach(database -> first.addAll(database.first()));
        for (Node connection : passwordless) {
            String strategy = strategy(connection);
            long alike = passwordless.stream()
                    .filter(each -> strategy(each).equals(strategy))
                    .count();
            String id = Slug.fresh(
                    reading.draft(),
                    NounKind.AUTHENTICATOR,
                    "passwordless-"
                            + (alike == 1 ? strategy : connection.get("name").textOr(strategy)));
            boolean mail = strategy.equals("email");
            SentCodes.passwordless(
                    reading, id, mail ? AuthenticatorType.EMAIL_CODE : AuthenticatorType.SMS_CODE, connection);
            first.add(id);
        }
    }
}
