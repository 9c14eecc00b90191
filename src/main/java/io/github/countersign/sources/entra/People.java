package io.github.countersign.sources.entra;

import io.github.countersign.sources.vendor.Node;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom a policy is about. People named one by one are some and not all, except administrators, who are few: whether one of
 * whom nothing is known is among those named is open.
 */
final class People {

    private static final String GUESTS = "guestsorexternalusers";

    private final boolean readable;
    private final Set<String> users;
    private final Set<String> groups;
    private final Set<String> roles;
    private final @Nullable Boolean guests;
    private final Set<String> usersOut;
    private final Set<String> groupsOut;
    private final Set<String> rolesOut;
    private final @Nullable Boolean guestsOut;

    People(Node condition) {
        this.readable = condition.present() && !condition.nestingLost();
        this.users = Keys.names(condition.any("includeUsers"));
        this.groups = Keys.names(condition.any("includeGroups"));
        this.roles = Keys.names(condition.any("includeRoles"));
        this.guests = guests(users, condition.any("includeGuestsOrExternalUsers"));
        this.usersOut = Keys.names(condition.any("excludeUsers"));
        this.groupsOut = Keys.names(condition.any("excludeGroups"));
        this.rolesOut = Keys.names(condition.any("excludeRoles"));
        this.guestsOut = guests(usersOut, condition.any("excludeGuestsOrExternalUsers"));
    }

    /** Whether it names groups to take in, whose members are not in the input. */
    boolean byGroup() {
        return !groups.isEmpty();
    }

    /** Whether it leaves out users, groups or roles. */
    boolean leavesOut() {
        boolean users = usersOut.stream().anyMatch(user -> !user.equals(GUESTS));
        return users || !groupsOut.isEmpty() || !rolesOut.isEmpty();
    }

    /** Whether it takes someone in, null where the input does not tell. */
    @Nullable
    Boolean include(Situation.Person person) {
        if (!readable) {
            return null;
        }
        String id = plain(person.id());
        String role = plain(person.role());
        if (usersOut.contains(id) || groupsOut.contains(id) || rolesOut.contains(role)) {
            return Boolean.FALSE;
        }
        Boolean in = in(person, id, role);
        Boolean out = person.guest() ? guestsOut : Boolean.FALSE;
        return Conditions.and(in, out == null ? null : Boolean.valueOf(!out));
    }

    private @Nullable Boolean in(Situation.Person person, String id, String role) {
        if (users.contains("all") || users.contains(id) || groups.contains(id) || roles.contains(role)) {
            return Boolean.TRUE;
        }
        if (person.guest() && !Boolean.FALSE.equals(guests)) {
            return guests;
        }
        boolean named = users.stream().anyMatch(user -> !user.equals("none") && !user.equals(GUESTS));
        boolean unknownAdministrator = named && person.role() != null && person.id() == null;
        return byGroup() || unknownAdministrator ? null : Boolean.FALSE;
    }

    private static String plain(@Nullable String id) {
        return id == null ? "" : id.toLowerCase(Locale.ROOT);
    }

    /** Whether guests are meant: all of them, or those of the commonest kind; null where the kinds are others. */
    private static @Nullable Boolean guests(Set<String> users, Node kinds) {
        if (users.contains(GUESTS)) {
            return Boolean.TRUE;
        }
        String types = kinds.any("guestOrExternalUserTypes").textOr("").toLowerCase(Locale.ROOT);
        if (types.isBlank()) {
            return Boolean.FALSE;
        }
        boolean everyTenant = !"enumerated"
                .equalsIgnoreCase(
                        kinds.any("externalTenants").any("membershipKind").textOr(""));
        return types.contains("b2bcollaborationguest") && everyTenant ? Boolean.TRUE : null;
    }
}
