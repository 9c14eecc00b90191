package io.github.countersign.sources.entra;

import io.github.countersign.model.AuthenticatorType;
import io.github.countersign.model.Boundary.BoundaryKind;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import io.github.countersign.model.SideDoor.SideDoorKind;
import io.github.countersign.sources.Draft;
import java.util.List;

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
            door.set(
                    "accepts",
                    List.of(List.of(ID)),
                    reading.policiesAt("nothing is asked beside the word of the home"));
        } else {
            reading.tenant()
                    .unread()
                    .add(
                            reading.tenant().anywhere(),
                            "guests: whether a second factor shown at home counts is a cross-tenant access setting,"
                                    + " which is not read");
        }
    }
}
