package io.github.countersign.sources.entra;

import io.github.countersign.sources.vendor.Node;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whom a policy is about. */
final class People {

    private static final String GUESTS = "GuestsOrExternalUsers";

    private People() {}

    /** Whether a policy's condition on people takes someone in, null where the input does not tell. */
    static @Nullable Boolean included(Node users, Situation.Person person) {
        if (!users.present() || users.nestingLost()) {
            return null;
        }
        Boolean out = excluded(users, person);
        if (Boolean.TRUE.equals(out)) {
            return Boolean.FALSE;
        }
        Boolean in = in(users, person);
        return Boolean.TRUE.equals(in) ? (out == null ? null : Boolean.TRUE) : in;
    }

    private static @Nullable Boolean in(Node users, Situation.Person person) {
        Node included = users.any("includeUsers");
        String id = person.id();
        boolean named = id != null && (Keys.holds(included, id) || Keys.holds(users.any("includeGroups"), id));
        boolean byRole = person.role() != null && Keys.holds(users.any("includeRoles"), person.role());
        if (Keys.holds(included, "All") || named || byRole) {
            return Boolean.TRUE;
        }
        if (person.guest()) {
            Boolean guest = guest(included, users.any("includeGuestsOrExternalUsers"));
            if (!Boolean.FALSE.equals(guest)) {
                return guest;
            }
        }
        return byGroup(users) ? null : Boolean.FALSE;
    }

    /** Whether a policy names groups to take in, whose members are not in the input. */
    static boolean byGroup(Node users) {
        return Keys.said(users.any("includeGroups"));
    }

    private static @Nullable Boolean excluded(Node users, Situation.Person person) {
        Node excluded = users.any("excludeUsers");
        String id = person.id();
        boolean named = id != null && (Keys.holds(excluded, id) || Keys.holds(users.any("excludeGroups"), id));
        boolean byRole = person.role() != null && Keys.holds(users.any("excludeRoles"), person.role());
        if (named || byRole) {
            return Boolean.TRUE;
        }
        return person.guest() ? guest(excluded, users.any("excludeGuestsOrExternalUsers")) : Boolean.FALSE;
    }

    /** Whether guests are meant: all of them, or those of the commonest kind; null where the kinds are others. */
    private static @Nullable Boolean guest(Node users, Node kinds) {
        if (Keys.holds(users, GUESTS)) {
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
