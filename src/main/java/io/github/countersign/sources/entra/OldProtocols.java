package io.github.countersign.sources.entra;

import io.github.countersign.model.SideDoor.SideDoorKind;
import io.github.countersign.sources.Draft;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Protocols that know only a name and a password: Exchange ActiveSync, and the clients that policies call "other". */
final class OldProtocols {

    static final String ACTIVE_SYNC = "exchangeActiveSync";
    static final String OTHER = "other";

    private static final Outcome PASSWORD_ONLY = Outcome.where(combo -> combo.equals(Combo.of(Combo.PASSWORD)));

    private OldProtocols() {}

    /** States whether they are open to those who sign in at a login, and the door they are. */
    static void state(Reading reading, Draft.Entry login, Situation.Person person) {
        Outcome plain = outcome(reading.access(), Situation.of(person));
        Map<String, Situation> left = new LinkedHashMap<>();
        Situation ordinary = Situation.of(person);
        reading.access().people().stream()
                .filter(id -> person.role() == null || !reading.roles().certainlyNone(id))
                .forEach(id -> left.put(id, Situation.of(person.named(id))));
        reading.access()
                .networks()
                .forEach(id -> left.put(
                        id, ordinary.network(reading.access().locations().network(id))));
        reading.access().applications().forEach(id -> left.put(id, ordinary.application(id)));
        List<String> open = new ArrayList<>();
        boolean perhaps = false;
        for (Map.Entry<String, Situation> each : left.entrySet()) {
            Outcome one = outcome(reading.access(), each.getValue());
            if (one.open()) {
                open.add(reading.called(each.getKey()));
            }
            perhaps |= !one.closed();
        }
        boolean everybody = plain.open();
        perhaps |= !plain.closed();
        if (everybody || !open.isEmpty()) {
            String who =
                    everybody ? "no policy keeps anybody out" : "policies leave people, networks or applications out";
            Draft.Entry door = reading.door(login, "legacy-protocols", SideDoorKind.LEGACY_PROTOCOL, who);
            door.set("title", "protocols that know only a password", reading.policiesAt(who));
            door.set(
                    "accepts",
                    List.of(List.of(Ids.PASSWORD)),
                    reading.policiesAt("these protocols cannot ask for more"));
            door.set(
                    "usedBy",
                    everybody ? List.of("Exchange ActiveSync and other clients") : open,
                    reading.policiesAt(who));
            reading.use(Combo.of(Combo.PASSWORD));
            login.set("account.legacyProtocolsAllowed", true, reading.policiesAt(who));
        } else if (!perhaps) {
            login.set(
                    "account.legacyProtocolsAllowed",
                    false,
                    reading.policiesAt("demands on exchangeActiveSync and other clients that no password meets"));
        } else {
            reading.door(login, "legacy-protocols", null, "what the input does not tell decides whether they are open");
        }
    }

    private static Outcome outcome(Access access, Situation situation) {
        return access.exactly(situation.client(ACTIVE_SYNC))
                .or(access.exactly(situation.client(OTHER)))
                .and(PASSWORD_ONLY);
    }
}
