package io.github.countersign.sources.entra;

import io.github.countersign.model.SideDoor.SideDoorKind;
import io.github.countersign.sources.Draft;
import java.util.ArrayList;
import java.util.List;

/**
 * States the device code flow: a person approves on one device a sign-in that another began. The same factors are asked, but
 * no key is bound to the device that gets in.
 */
final class DeviceCode {

    private static final Outcome ON_OTHER_DEVICES = Outcome.where(combo -> !combo.onKnownDevice());

    private DeviceCode() {}

    /** States the door it is, to everybody or to those whom policies leave out. */
    static void state(Reading reading, Draft.Entry login, Situation.Person person) {
        Access access = reading.access();
        Outcome plain = outcome(access, person);
        if (!plain.closed()) {
            boolean certain = plain.open();
            door(
                    reading,
                    login,
                    certain ? SideDoorKind.DEVICE_CODE : null,
                    plain,
                    "no policy blocks the device code flow");
            return;
        }
        List<String> open = new ArrayList<>();
        Outcome whole = plain;
        boolean certain = false;
        for (String id : access.people()) {
            boolean other = person.role() != null && reading.roles().certainlyNone(id);
            Outcome one = other ? plain : outcome(access, person.named(id));
            if (!one.closed()) {
                open.add(reading.called(id));
                whole = whole.or(one);
                certain |= one.open();
            }
        }
        if (!open.isEmpty()) {
            String how = "the policy that blocks the device code flow leaves people out";
            door(reading, login, certain ? SideDoorKind.DEVICE_CODE : null, whole, how)
                    .set("usedBy", open, reading.policiesAt(how));
        }
    }

    private static Outcome outcome(Access access, Situation.Person person) {
        return access.anywhere(Situation.of(person).byDeviceCode()).and(ON_OTHER_DEVICES);
    }

    private static Draft.Entry door(
            Reading reading,
            Draft.Entry login,
            @org.jspecify.annotations.Nullable SideDoorKind kind,
            Outcome outcome,
            String how) {
        return reading.door(login, "device-code", kind, how)
                .set("title", "sign-in approved on another device by a code", reading.policiesAt(how))
                .set(
                        "accepts",
                        reading.stated(reading.access().accepted(outcome)),
                        reading.policiesAt("what is asked on the other device"));
    }
}
