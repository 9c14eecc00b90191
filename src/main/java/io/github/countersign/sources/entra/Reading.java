package io.github.countersign.sources.entra;

import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import io.github.countersign.model.SideDoor.SideDoorKind;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Node;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of the importer share while one tenant is read.
 *
 * @param tenant the tenant
 * @param draft the configuration in the making
 * @param methods what people may use
 * @param access what demands and methods together leave
 * @param roles who administers the tenant
 * @param used methods that something stated refers to
 */
record Reading(Tenant tenant, Draft draft, Methods methods, Access access, Roles roles, Set<String> used) {

    static Reading of(Tenant tenant) {
        Methods methods = new Methods(tenant);
        return new Reading(
                tenant,
                new Draft(tenant.name()),
                methods,
                Access.of(tenant, methods),
                new Roles(tenant),
                new LinkedHashSet<>());
    }

    /** Remembers that the methods of a combination are to be stated. */
    void use(Combo combo) {
        used.addAll(combo.methods());
    }

    /** The combinations as lists of authenticators, which are to be stated; null stays null. */
    @Nullable
    List<List<String>> stated(@Nullable List<Combo> combos) {
        if (combos != null) {
            combos.forEach(this::use);
        }
        return Ids.of(combos);
    }

    /** That something follows from the policies, or from what stands in their stead. */
    Origin policiesAt(String how) {
        Node list = tenant.wholePolicyList();
        List<Node> policies = tenant.all(Part.POLICY);
        Node at = list != null ? list : policies.isEmpty() ? tenant.anywhere() : policies.get(0);
        return at.derived(how);
    }

    /** A side door, added to a login. */
    Draft.Entry door(Draft.Entry login, String name, @Nullable SideDoorKind kind, String how) {
        String id = login.id().equals(Ids.PEOPLE) ? name : login.id() + "-" + name;
        Origin origin = policiesAt(how);
        login.add("sideDoors", id, origin);
        return draft.noun(NounKind.SIDE_DOOR, id).from(origin).set("kind", kind, origin);
    }

    /** How results call a user, group, role or location that a policy names. */
    String called(String id) {
        return access.locations().name(roles.name(id));
    }

    /** How results call several. */
    List<String> called(Collection<String> ids) {
        return ids.stream().map(this::called).toList();
    }
}
