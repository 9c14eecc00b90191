package io.github.countersign.sources.entra;

import io.github.countersign.model.AuthenticatorType;
import io.github.countersign.model.Boundary.BoundaryKind;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import io.github.countersign.model.SideDoor.SideDoorKind;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Node;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** States the way in of guests, whose own tenants or providers vouch for them. */
final class Guests {

    private static final String ID = "guests";

    private Guests() {}

    /** States it, unless every guest is kept out. */
    static void state(Reading reading, Draft.Entry login) {
        Access access = reading.access();
        Outcome outcome = access.anywhere(Situation.of(Situation.Person.GUEST));
        boolean people = login.id().equals(Ids.PEOPLE);
        if (outcome.closed() || !people) {
            return;
        }
        Origin origin = reading.policiesAt("no policy keeps guests out; their home tenant vouches for them");
        Draft.Entry door = reading.door(
                login,
                ID,
                SideDoorKind.EXTERNAL_PROVIDER,
                "no policy keeps guests out; their home tenant vouches for them");
        door.set("title", "guests, who sign in at home", origin);
        Boundaries.state(
                reading.draft(), ID, BoundaryKind.IDENTITY_PROVIDER, "home tenants and providers of guests", origin);
        reading.draft()
                .noun(NounKind.AUTHENTICATOR, ID)
                .from(origin)
                .set("type", AuthenticatorType.CUSTOM, reading.policiesAt("what the home asks is not in the input"))
                .set("title", "login at the guest's home", origin)
                .set("livesOn", List.of(ID), origin);
        if (outcome.least().contains(Combo.of(Combo.PASSWORD))) {
            door.set("accepts", ways(reading), reading.policiesAt("nothing is asked beside the word of the home"));
        } else {
            reading.tenant()
                    .unread()
                    .add(
                            reading.tenant().anywhere(),
                            "guests: whether a second factor shown at home counts is a cross-tenant access setting,"
                                    + " which is not read");
        }
    }

    /** The word of the home, or a code by mail for guests who have no such home; null where the policy leaves it open. */
    private static @Nullable List<List<String>> ways(Reading reading) {
        Node byMail = reading.methods().configuration("Email").any("allowExternalIdToUseEmailOtp");
        String allowed = byMail.textOr("").toLowerCase(Locale.ROOT);
        if (allowed.equals("disabled")) {
            return List.of(List.of(ID));
        }
        if (!allowed.equals("enabled")) {
            return null;
        }
        Boundaries.state(
                reading.draft(), "guest-mailbox", BoundaryKind.MAILBOX, "the mailbox of a guest", byMail.read());
        reading.draft()
                .noun(NounKind.AUTHENTICATOR, "guest-code")
                .from(byMail.read())
                .set("type", AuthenticatorType.EMAIL_CODE, byMail.read())
                .set("deliveredTo", List.of("guest-mailbox"), byMail.read());
        return List.of(List.of(ID), List.of("guest-code"));
    }
}
