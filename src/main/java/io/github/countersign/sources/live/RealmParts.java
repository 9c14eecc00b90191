package io.github.countersign.sources.live;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts a realm together part by part, with rights that only look. What the account may not see becomes a gap, never an empty list. */
final class RealmParts {

    private static final int NOT_FOUND = 404;

    private final Resource realm;
    private final List<Gap> gaps;

    RealmParts(Resource realm, List<Gap> gaps) {
        this.realm = realm;
        this.gaps = gaps;
    }

    /** The realm as a partial export has it, short of roles and groups. */
    Map<String, @Nullable Object> read() {
        Map<String, @Nullable Object> whole = new LinkedHashMap<>(realm.object(""));
        if (!whole.containsKey("accessTokenLifespan")) {
            throw realm.failure("the account may see of the realm '" + realm.realm()
                    + "' little more than its name; it needs the role view-realm");
        }
        FlowParts.add(realm, whole);
        whole.put("requiredActions", realm.list("/requiredActions", "authentication", "required-actions"));
        whole.put("components", components(String.valueOf(whole.get("id"))));
        policies(whole);
        providers(whole);
        clients(whole);
        return whole;
    }

    private Map<String, @Nullable Object> components(String realmId) {
        Map<String, @Nullable Object> byType = new LinkedHashMap<>();
        Map<String, List<Map<String, @Nullable Object>>> lists = new LinkedHashMap<>();
        for (Map<String, @Nullable Object> component : realm.list("/components", "components")) {
            Object type = component.remove("providerType");
            if (realmId.equals(component.remove("parentId"))) {
                lists.computeIfAbsent(String.valueOf(type), none -> new ArrayList<>())
                        .add(component);
            }
        }
        byType.putAll(lists);
        return byType;
    }

    private void policies(Map<String, @Nullable Object> whole) {
        Reply reply = realm.get("", "client-policies", "policies");
        if (reply.status() != NOT_FOUND) {
            whole.put("clientPolicies", realm.object(realm.needed(reply, "view-realm"), "/clientPolicies"));
        }
    }

    /** Servers before version 26 show the providers with the realm's own settings. */
    private void providers(Map<String, @Nullable Object> whole) {
        if (whole.containsKey("identityProviders")) {
            return;
        }
        Reply reply = realm.get("", "identity-provider", "instances");
        if (reply.status() == 403) {
            gaps.add(new Gap("identityProviders", "the account lacks the role view-identity-providers"));
        } else {
            whole.put(
                    "identityProviders",
                    realm.list(realm.needed(reply, "view-identity-providers"), "/identityProviders"));
        }
    }

    /** An account that may not see every client gets a shorter list, so the server's own client must be in it. */
    private void clients(Map<String, @Nullable Object> whole) {
        Reply reply = realm.get("", "clients");
        if (reply.status() == 403) {
            gaps.add(new Gap("clients", "the account lacks the role view-clients"));
            return;
        }
        List<Map<String, @Nullable Object>> clients = realm.list(realm.needed(reply, "view-clients"), "/clients");
        Set<String> own = Set.of("realm-management", realm.realm() + "-realm");
        if (clients.stream().noneMatch(client -> own.contains(String.valueOf(client.get("clientId"))))) {
            gaps.add(new Gap(
                    "clients",
                    "the account sees " + clients.size() + " clients, not all; it lacks the role view-clients"));
            return;
        }
        clients.forEach(client -> client.remove("access"));
        whole.put("clients", clients);
    }
}
