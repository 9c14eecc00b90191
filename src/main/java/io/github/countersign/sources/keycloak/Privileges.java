package io.github.countersign.sources.keycloak;

import io.github.countersign.model.NounKind;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Node;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out from roles whether the account of a client administers the realm. */
final class Privileges {

    private static final Set<String> ADMINISTERING = Set.of(
            "admin",
            "realm-admin",
            "create-realm",
            "create-client",
            "impersonation",
            "manage-authorization",
            "manage-clients",
            "manage-events",
            "manage-identity-providers",
            "manage-organizations",
            "manage-realm",
            "manage-users");

    private final Realm realm;
    private final Map<String, Node> accounts = new HashMap<>();

    Privileges(Realm realm) {
        this.realm = realm;
        for (Node user : realm.accounts()) {
            String client = user.get("serviceAccountClientId").text();
            if (client != null) {
                accounts.put(client, user);
            }
        }
    }

    /** States whether a client's account is privileged, if the file holds the account. */
    void state(String client, Draft.Entry identity, Draft draft) {
        Node account = accounts.get(client);
        if (account == null) {
            return;
        }
        Set<String> roles = new LinkedHashSet<>();
        collect(account, roles);
        account.get("groups").items().forEach(path -> group(path.textOr(""), roles));
        Boolean privileged = privileged(roles);
        identity.set("privileged", privileged, account.derived("roles of the client's account"));
        if (Boolean.TRUE.equals(privileged) && draft.has(NounKind.SERVICE, Reading.ADMIN_CONSOLE)) {
            identity.set("services", List.of(Reading.ADMIN_CONSOLE), account.derived("what its roles administer"));
        }
    }

    private @Nullable Boolean privileged(Set<String> roles) {
        if (roles.stream().anyMatch(this::administers)) {
            return Boolean.TRUE;
        }
        return roles.stream().anyMatch(Privileges::looks) ? null : Boolean.FALSE;
    }

    private boolean administers(String role) {
        int slash = role.indexOf('/');
        String name = role.substring(slash + 1);
        if (slash < 0) {
            return realm.name().equals("master") && (name.equals("admin") || name.equals("create-realm"));
        }
        return ofManagement(role) && ADMINISTERING.contains(name);
    }

    private static boolean looks(String role) {
        return ofManagement(role) && role.substring(role.indexOf('/') + 1).startsWith("view-");
    }

    private static boolean ofManagement(String role) {
        String client = role.substring(0, Math.max(0, role.indexOf('/')));
        return client.equals("realm-management") || client.endsWith("-realm");
    }

    /** Roles of an account or group, as {@code name} or {@code client/name}, with what they are composed of. */
    private void collect(Node holder, Set<String> roles) {
        holder.get("realmRoles").items().forEach(role -> add(role.textOr(""), roles));
        Node clients = holder.get("clientRoles");
        for (String client : clients.keys()) {
            clients.get(client).items().forEach(role -> add(client + "/" + role.textOr(""), roles));
        }
    }

    private void add(String role, Set<String> roles) {
        if (!roles.add(role)) {
            return;
        }
        int slash = role.indexOf('/');
        Node definitions = slash < 0
                ? realm.get("roles").get("realm")
                : realm.get("roles").get("client").get(role.substring(0, slash));
        String name = role.substring(slash + 1);
        for (Node definition : definitions.items()) {
            if (name.equals(definition.get("name").text())) {
                Node composites = definition.get("composites");
                composites.get("realm").items().forEach(part -> add(part.textOr(""), roles));
                Node clients = composites.get("client");
                for (String client : clients.keys()) {
                    clients.get(client).items().forEach(part -> add(client + "/" + part.textOr(""), roles));
                }
            }
        }
    }

    private void group(String path, Set<String> roles) {
        List<Node> level = realm.get("groups").items();
        for (String name : path.split("/")) {
            if (name.isEmpty()) {
                continue;
            }
            for (Node group : level) {
                if (name.equals(group.get("name").text())) {
                    collect(group, roles);
                    level = group.get("subGroups").items();
                    break;
                }
            }
        }
    }
}
