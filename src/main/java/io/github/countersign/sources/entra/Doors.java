package io.github.countersign.sources.entra;

import io.github.countersign.model.SideDoor.SideDoorKind;
import io.github.countersign.sources.Draft;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * States the ways round a login: people, roles, networks and applications that policies leave out, old protocols, codes
 * for other devices, guests. Stated only where every policy is known.
 */
final class Doors {

    private final Reading reading;
    private final Access access;
    private final Draft.Entry login;
    private final Situation plain;
    private final Outcome ordinary;

    private Doors(Reading reading, Draft.Entry login, Situation plain, Outcome ordinary) {
        this.reading = reading;
        this.access = reading.access();
        this.login = login;
        this.plain = plain;
        this.ordinary = ordinary;
    }

    /** States the doors of a login. */
    static void state(Reading reading, Draft.Entry login, Situation.Person person, Outcome ordinary) {
        Doors doors = new Doors(reading, login, Situation.of(person), ordinary);
        login.set("sideDoors", List.of(), reading.policiesAt("no policy leaves anything out"));
        doors.people();
        doors.roles();
        doors.left(
                "exempt-network",
                SideDoorKind.EXEMPT_NETWORK,
                "policies leave out sign-ins from some networks",
                reading.access().networks(),
                id -> doors.plain.network(reading.access().locations().network(id)));
        doors.left(
                "exempt-application",
                SideDoorKind.EXEMPT_CLIENT,
                "policies leave out some applications",
                reading.access().applications(),
                doors.plain::application);
        OldProtocols.state(reading, login, person);
        DeviceCode.state(reading, login, person);
        Guests.state(reading, login);
    }

    private void people() {
        boolean administrators = plain.person().role() != null;
        List<String> people = access.people().stream()
                .filter(id -> !administrators || !reading.roles().certainlyNone(id))
                .toList();
        left(
                "exempt-people",
                SideDoorKind.EXEMPT_PEOPLE,
                "policies leave out some people, and no other policy asks as much of them",
                people,
                id -> with(plain.person().named(id)));
    }

    private void roles() {
        Set<String> roles = new LinkedHashSet<>(access.roles());
        if (plain.person().role() != null) {
            roles.addAll(reading.roles().held());
            unaskedRoles();
        }
        roles.remove(plain.person().role());
        left(
                "exempt-roles",
                SideDoorKind.EXEMPT_PEOPLE,
                "policies ask less of holders of some roles",
                roles,
                role -> with(Situation.Person.holding(role)));
    }

    /** Where nothing tells who holds which role, the powerful ones of which less is asked are only noted. */
    private void unaskedRoles() {
        List<String> unasked = reading.roles().toAsk().stream()
                .filter(role -> !reading.roles().held().contains(role))
                .filter(role -> !access.roles().contains(role))
                .filter(role -> Boolean.TRUE.equals(
                        access.anywhere(with(Situation.Person.holding(role))).weakerThan(ordinary)))
                .toList();
        if (!unasked.isEmpty()) {
            reading.tenant()
                    .unread()
                    .add(
                            reading.tenant().anywhere(),
                            "policies ask less of these roles than of global administrators, and who holds them is not"
                                    + " in the input: "
                                    + String.join(", ", reading.called(unasked)));
        }
    }

    private Situation with(Situation.Person person) {
        return Situation.of(person);
    }

    private void left(
            String name, SideDoorKind kind, String how, Collection<String> ids, Function<String, Situation> situation) {
        List<String> weaker = new ArrayList<>();
        List<String> perhaps = new ArrayList<>();
        @Nullable Outcome whole = null;
        for (String id : ids) {
            Outcome outcome = access.anywhere(situation.apply(id));
            Boolean less = outcome.weakerThan(ordinary);
            if (Boolean.TRUE.equals(less)) {
                weaker.add(reading.called(id));
                whole = whole == null ? outcome : whole.or(outcome);
            } else if (less == null) {
                perhaps.add(reading.called(id));
            }
        }
        if (whole != null) {
            Draft.Entry door = reading.door(login, name, kind, how);
            door.set("usedBy", weaker, reading.policiesAt(how));
            if (kind == SideDoorKind.EXEMPT_NETWORK) {
                login.set("fraudSignalsReplaceFactor", true, reading.policiesAt("a network stands in for a factor"));
            }
            door.set("accepts", reading.stated(access.accepted(whole)), reading.policiesAt("what is left to ask"));
        }
        if (!perhaps.isEmpty()) {
            String open = how + ", or another demand applies: the input does not tell";
            reading.door(login, "perhaps-" + name, null, open).set("usedBy", perhaps, reading.policiesAt(open));
        }
    }
}
