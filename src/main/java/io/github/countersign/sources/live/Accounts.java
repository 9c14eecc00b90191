package io.github.countersign.sources.live;

import io.github.countersign.sources.Tree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads accounts: who is privileged and which kinds of credentials each has. Names of people, addresses and the credentials
 * themselves are left out.
 */
final class Accounts {

    private static final int PAGE = 100;

    private final Resource realm;
    private final List<Gap> gaps;
    private final List<Map<String, @Nullable Object>> clients;
    private final List<@Nullable Object> users = new ArrayList<>();
    private boolean credentialsShown = true;

    /** Accounts of a realm, added to those it holds. */
    Accounts(Resource realm, Map<String, @Nullable Object> whole, List<Gap> gaps) {
        this.realm = realm;
        this.gaps = gaps;
        this.clients =
                Tree.listOf(whole.get("clients")).stream().map(Tree::mapOf).toList();
        this.users.addAll(Tree.listOf(whole.get("users")));
    }

    /** All accounts read so far. */
    List<@Nullable Object> users() {
        return users;
    }

    /** Adds the accounts of clients, which only a partial export has by itself. */
    void ofClients() {
        for (Map<String, @Nullable Object> client : clients) {
            if (Boolean.TRUE.equals(client.get("serviceAccountsEnabled"))) {
                Reply reply = realm.get("", "clients", String.valueOf(client.get("id")), "service-account-user");
                Map<String, @Nullable Object> roles = reply.fine() ? roles(id(realm.object(reply, "/users/0"))) : null;
                if (roles == null) {
                    gaps.add(new Gap("users", "roles of clients' accounts: the account lacks the role view-users"));
                    return;
                }
                Map<String, @Nullable Object> user = new LinkedHashMap<>();
                user.put("username", realm.object(reply, "/users/0").get("username"));
                user.put("serviceAccountClientId", client.get("clientId"));
                user.putAll(roles);
                users.add(user);
            }
        }
    }

    /** Adds people up to a number, with the kinds of their credentials. */
    void people(int most) {
        Set<String> seen = new HashSet<>();
        for (int first = 0; first < most; first += PAGE) {
            Reply reply = realm.get("briefRepresentation=true&first=" + first + "&max=" + PAGE, "users");
            if (reply.status() == 403) {
                gaps.add(new Gap("users", "the account lacks the role view-users"));
                return;
            }
            List<Map<String, @Nullable Object>> page = realm.list(realm.needed(reply, "view-users"), "/users");
            for (Map<String, @Nullable Object> user : page) {
                if (!seen.add(id(user))) {
                    throw realm.failure("its list of users repeats itself from page to page");
                }
                if (seen.size() > most) {
                    gaps.add(new Gap("users", "only the first " + most + " are read; --most-users raises that"));
                    return;
                }
                users.add(person(user));
            }
            if (page.size() < PAGE) {
                return;
            }
        }
        if (realm.list(realm.get("briefRepresentation=true&first=" + most + "&max=1", "users"), "/users")
                        .size()
                > 0) {
            gaps.add(new Gap("users", "only the first " + most + " are read; --most-users raises that"));
        }
    }

    private Map<String, @Nullable Object> person(Map<String, @Nullable Object> user) {
        Map<String, @Nullable Object> person = new LinkedHashMap<>();
        person.put("id", id(user));
        person.put("enabled", user.get("enabled"));
        person.put("requiredActions", user.getOrDefault("requiredActions", List.of()));
        if (credentialsShown) {
            credentials(person);
        }
        Map<String, @Nullable Object> roles = roles(id(user));
        person.putAll(roles == null ? Map.of() : roles);
        return person;
    }

    /** The kinds of a person's credentials. Servers of version 18 show them to accounts only that may change them. */
    private void credentials(Map<String, @Nullable Object> person) {
        Reply reply = realm.get("", "users", id(person), "credentials");
        if (reply.status() == 403) {
            credentialsShown = false;
            gaps.add(new Gap("users", "kinds of credentials: this server shows them to accounts with manage-users"));
            return;
        }
        List<Map<String, @Nullable Object>> kinds = new ArrayList<>();
        for (Map<String, @Nullable Object> credential :
                realm.list(realm.needed(reply, "view-users"), "/users/0/credentials")) {
            Map<String, @Nullable Object> kind = new LinkedHashMap<>();
            kind.put("type", credential.get("type"));
            kinds.add(kind);
        }
        person.put("credentials", kinds);
    }

    private static String id(Map<String, @Nullable Object> user) {
        return String.valueOf(user.get("id"));
    }

    /** The administrative roles in effect, through groups and roles of roles too; null if the account may not see them. */
    private @Nullable Map<String, @Nullable Object> roles(String user) {
        Map<String, @Nullable Object> roles = new LinkedHashMap<>();
        if (realm.realm().equals("master")) {
            List<String> ofRealm = names(realm.get("", "users", user, "role-mappings", "realm", "composite"));
            if (ofRealm == null) {
                return null;
            }
            roles.put("realmRoles", ofRealm);
        }
        Map<String, @Nullable Object> ofClients = new LinkedHashMap<>();
        for (Map<String, @Nullable Object> client : clients) {
            String name = String.valueOf(client.get("clientId"));
            boolean ofMaster = realm.realm().equals("master") && name.endsWith("-realm");
            if (name.equals("realm-management") || ofMaster) {
                String id = String.valueOf(client.get("id"));
                List<String> names = names(realm.get("", "users", user, "role-mappings", "clients", id, "composite"));
                if (names == null) {
                    return null;
                }
                ofClients.put(name, names);
            }
        }
        roles.put("clientRoles", ofClients);
        return roles;
    }

    private @Nullable List<String> names(Reply reply) {
        return reply.status() == 403
                ? null
                : realm.list(realm.needed(reply, "view-users"), "/roles").stream()
                        .map(role -> String.valueOf(role.get("name")))
                        .toList();
    }
}
