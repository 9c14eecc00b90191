package io.github.countersign.sources.entra;

import io.github.countersign.sources.vendor.Node;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Who administers the tenant: roles, by the ids of their templates, and whether anybody holds them. */
final class Roles {

    static final String GLOBAL_ADMINISTRATOR = "62e90394-69f5-4237-9190-012177145e10";

    /** Roles from which the whole tenant can be taken over, or all of its mail and files. */
    private static final Map<String, String> POWERFUL = new TreeMap<>(Map.ofEntries(
            Map.entry(GLOBAL_ADMINISTRATOR, "Global Administrator"),
            Map.entry("e8611ab8-c189-46e8-94e1-60213ab1f814", "Privileged Role Administrator"),
            Map.entry("7be44c8a-adaf-4e2a-84d6-ab2649e08a13", "Privileged Authentication Administrator"),
            Map.entry("c4e39bd9-1100-46d3-8c65-fb160da0071f", "Authentication Administrator"),
            Map.entry("b1be1c3e-b65d-4f19-8427-f6fa0d97feb9", "Conditional Access Administrator"),
            Map.entry("194ae4cb-b126-40b2-bd5b-6091b380977d", "Security Administrator"),
            Map.entry("fe930be7-5e62-47db-91af-98c3a49a38b1", "User Administrator"),
            Map.entry("729827e3-9c14-49f7-bb1b-9608f156bbb8", "Helpdesk Administrator"),
            Map.entry("9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3", "Application Administrator"),
            Map.entry("158c047a-c907-4556-b7ef-446551a6b5f7", "Cloud Application Administrator"),
            Map.entry("8ac3fc64-6eca-42ea-9e69-59f4c7b60eb2", "Hybrid Identity Administrator"),
            Map.entry("29232cdf-9323-42fd-ade2-1d097af3e4de", "Exchange Administrator"),
            Map.entry("f28a1f50-f6e7-4571-818b-6a12f2af6b6c", "SharePoint Administrator"),
            Map.entry("d29b2b05-8046-44ba-8758-1e26182fcf32", "Directory Synchronization Accounts")));

    private final Map<String, String> names = new LinkedHashMap<>(POWERFUL);
    private final Set<String> held = new LinkedHashSet<>();
    private final Set<String> holders = new HashSet<>();
    private final Set<String> administrators = new LinkedHashSet<>();
    private final boolean known;
    private final boolean everyHolder;

    Roles(Tenant tenant) {
        Node users = tenant.bundled("privileged_users");
        Node roles = tenant.bundled("privileged_roles");
        this.known = users != null || roles != null || tenant.has(Part.ROLE_ASSIGNMENT);
        this.everyHolder = users != null && !users.keys().isEmpty();
        for (Node role : roles == null ? java.util.List.<Node>of() : roles.asList()) {
            String id = role.any("roleTemplateId").textOr("").toLowerCase(Locale.ROOT);
            names.putIfAbsent(id, role.any("displayName").textOr(id));
            if (!role.any("assignments").asList().isEmpty()) {
                held.add(id);
            }
            role.any("rules").asList().forEach(rule -> activation(rule, tenant));
        }
        tenant.all(Part.ROLE_ASSIGNMENT).forEach(assignment -> {
            Node scope = assignment.any("directoryScopeId");
            held.add(assignment.any("roleDefinitionId").textOr("").toLowerCase(Locale.ROOT));
            if (!scope.textOr("/").equals("/")) {
                tenant.unread()
                        .add(scope, "a role for a part of the tenant; policies on roles do not reach its holder");
            }
        });
        if (users != null) {
            holders.addAll(users.keys());
            users.keys().forEach(id -> users.get(id).any("roles").texts().forEach(this::holdByName));
            String global = name(GLOBAL_ADMINISTRATOR);
            users.keys().stream()
                    .filter(id -> users.get(id).any("roles").texts().stream().anyMatch(global::equalsIgnoreCase))
                    .forEach(administrators::add);
        }
        held.retainAll(names.keySet());
    }

    /** A second factor asked when a role is activated is no part of a sign-in, and permanent holders never activate it. */
    private static void activation(Node rule, Tenant tenant) {
        Node enabled = rule.any("enabledRules").present()
                ? rule.any("enabledRules")
                : rule.any("additionalProperties").any("enabledRules");
        boolean onActivation = rule.any("id").textOr("").equalsIgnoreCase("Enablement_EndUser_Assignment");
        if (onActivation && Keys.names(enabled).contains("multifactorauthentication")) {
            tenant.unread().add(rule, "asks for a second factor when the role is activated; not counted at sign-in");
        }
    }

    private void holdByName(String name) {
        names.forEach((id, called) -> {
            if (called.equalsIgnoreCase(name)) {
                held.add(id);
            }
        });
    }

    /** Powerful roles that somebody is known to hold; empty where the input does not tell. */
    Set<String> held() {
        return held;
    }

    /** Roles to ask about: those that somebody holds, or the powerful ones where nothing tells who holds what. */
    Set<String> toAsk() {
        return known && !held.isEmpty() ? held : POWERFUL.keySet();
    }

    /** Global administrators by name, where a list tells in which groups are resolved. */
    Set<String> globalAdministrators() {
        return administrators;
    }

    /** Whether a user is known to hold no role; only lists in which groups are resolved tell. */
    boolean certainlyNone(String user) {
        return everyHolder && !holders.contains(user);
    }

    /** The role's name, or the id as it is. */
    String name(String id) {
        @Nullable String name = names.get(id.toLowerCase(Locale.ROOT));
        return name == null ? id : name;
    }
}
