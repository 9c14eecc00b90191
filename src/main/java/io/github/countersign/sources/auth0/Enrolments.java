package io.github.countersign.sources.auth0;

import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.auth0.MfaPolicy.When;
import io.github.countersign.sources.vendor.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * States how factors and passkeys are bound: the first factor on the strength of how the login begins, others after a
 * factor. Where code of the organisation may run, it may ask for more, so what is asked is known only without it.
 */
final class Enrolments {

    private final Reading reading;
    private final Connections connections;
    private final Ways ways;
    private final Draft.Entry login;

    private Enrolments(Reading reading, Connections connections, Ways ways, Draft.Entry login) {
        this.reading = reading;
        this.connections = connections;
        this.ways = ways;
        this.login = login;
    }

    /** States the ways to bind. */
    static void state(Reading reading, Connections connections, Ways ways, Draft.Entry login) {
        Enrolments enrolments = new Enrolments(reading, connections, ways, login);
        if (ways.policy().when() != When.NEVER) {
            enrolments.factors();
        }
        connections.databases().forEach(enrolments::passkey);
    }

    private void factors() {
        List<String> begin = begin();
        List<String> first = ways.factors().first();
        Node at = reading.pieces().all(Part.FACTOR).stream().findFirst().orElse(reading.root());
        if (!first.isEmpty()) {
            Origin origin =
                    at.defaulted("Auth0's documentation: a person who has no factor enrols one after the first step");
            boolean always = ways.policy().when() == When.ALWAYS;
            state("first-factor", first, always && begin != null ? Ways.with(begin, List.of(), true) : null, origin)
                    .set("firstUse", true, origin);
        }
        List<String> later = ways.factors().enrolled();
        if (!later.isEmpty()) {
            boolean known = ways.factors().known() && ways.policy().when() != null;
            state(
                    "further-factor",
                    later,
                    known && begin != null ? Ways.with(begin, ways.factors().ids(), false) : null,
                    at.defaulted("Auth0's documentation: a further factor needs a challenge with one that is there"));
        }
    }

    /** What logins begin with, of every connection; null where there may be others. */
    private @Nullable List<String> begin() {
        if (connections.whole() == null) {
            return null;
        }
        List<String> begin = new ArrayList<>(connections.first());
        reading.draft().ids(NounKind.SIDE_DOOR).stream()
                .filter(id -> reading.draft().has(NounKind.AUTHENTICATOR, id))
                .forEach(begin::add);
        return begin;
    }

    private void passkey(Database database) {
        String passkey = database.passkey();
        String password = database.password();
        Node progressive = database.node().get("options").get("passkey_options").get("progressive_enrollment_enabled");
        if (passkey == null || password == null || progressive.isFalse()) {
            return;
        }
        boolean alone = ways.policy().when() == When.NEVER;
        Origin origin = progressive.present()
                ? progressive.read("after a login with the password, a passkey is offered")
                : progressive.defaulted("Auth0's documentation: offered after a login with the password, unless off");
        state("bind-" + passkey, List.of(passkey), alone ? List.of(List.of(password)) : null, origin);
    }

    private Draft.Entry state(String id, List<String> binds, @Nullable List<List<String>> requires, Origin origin) {
        login.add("enrolment", id, origin);
        return reading.draft()
                .noun(NounKind.ENROLMENT, id)
                .from(origin)
                .set("binds", binds, origin)
                .set("requires", requires, origin);
    }
}
