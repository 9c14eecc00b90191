package io.github.countersign.sources.auth0;

import io.github.countersign.model.Login.Enforcement;
import io.github.countersign.model.NounKind;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.auth0.MfaPolicy.When;
import io.github.countersign.sources.vendor.Known;
import io.github.countersign.sources.vendor.Node;
import java.util.ArrayList;
import java.util.List;

/** States the login that all applications of a tenant share: what it asks for, and how far a second factor is enforced. */
final class UniversalLogin {

    private final Reading reading;
    private final Connections connections;
    private final Ways ways;
    private final Draft.Entry login;

    private UniversalLogin(Reading reading, Connections connections, Ways ways, Draft.Entry login) {
        this.reading = reading;
        this.connections = connections;
        this.ways = ways;
        this.login = login;
    }

    /** States the login. */
    static Draft.Entry state(Reading reading, Connections connections, Ways ways) {
        Draft.Entry login = reading.draft()
                .noun(NounKind.LOGIN, Reading.LOGIN)
                .from(reading.root().read());
        UniversalLogin universal = new UniversalLogin(reading, connections, ways, login);
        universal.service();
        universal.combinations();
        universal.enforcement();
        universal.account();
        return login;
    }

    private void service() {
        Node tenant = reading.pieces().one(Part.TENANT);
        Node name = tenant == null ? reading.root() : tenant.get("friendly_name");
        String title = tenant == null ? null : reading.settings().text(name);
        reading.draft()
                .noun(NounKind.SERVICE, Reading.SERVICE)
                .from(name.derived("applications are what people sign in for"))
                .set("title", title == null ? "applications of the tenant" : "applications of " + title, name.read());
        login.set("title", title == null ? "login of the tenant" : "login to " + title, name.read());
        login.set("services", List.of(Reading.SERVICE), name.derived("all applications share the login"));
        login.set(
                "channel.authenticatedProtected",
                true,
                reading.root().defaulted("Auth0's documentation: its service is reached by TLS 1.2 or 1.3"));
    }

    private void combinations() {
        List<String> first = connections.first();
        Node whole = connections.whole();
        When when = ways.policy().when();
        if (whole != null && first.isEmpty()) {
            reading.unread().add(whole, "nobody gets in without another provider");
        }
        if (first.isEmpty()) {
            return;
        }
        if (whole != null && when != null) {
            login.set(
                    "accepts",
                    ways.after(first),
                    ways.policy()
                            .origin(reading, "what each connection begins with, and a factor where the policy asks"));
        }
        List<String> offers = new ArrayList<>(first);
        if (when == When.ALWAYS || when == When.ON_RISK) {
            offers.addAll(ways.factors().ids());
        }
        login.set(
                "offers",
                offers,
                reading.root().derived("what known connections begin with, and factors that the policy asks for"));
    }

    private void enforcement() {
        When when = ways.policy().when();
        if (when == null) {
            return;
        }
        Enforcement enforcement = switch (when) {
            case ALWAYS -> Enforcement.ENFORCED;
            case ON_RISK -> Enforcement.STEP_UP;
            case NEVER -> Enforcement.SINGLE_FACTOR;
        };
        if (when == When.ALWAYS && ways.factors().ids().isEmpty()) {
            reading.unread().add(reading.root(), "a second factor is always asked, but none is known to be on");
            return;
        }
        login.set(
                "enforcement",
                enforcement,
                ways.policy().origin(reading, "the policy of Guardian, which no code after login changes"));
        if (when == When.ON_RISK) {
            login.set(
                    "fraudSignalsReplaceFactor",
                    true,
                    ways.policy().origin(reading, "a login that looks ordinary is asked for no factor"));
        }
    }

    private void account() {
        Known<Boolean> open = Registration.of(reading, connections);
        if (open != null) {
            login.set("account.selfRegistration", open.value(), open.origin());
        }
    }
}
