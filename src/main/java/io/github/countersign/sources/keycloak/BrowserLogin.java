package io.github.countersign.sources.keycloak;

import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import io.github.countersign.model.Service.ServiceKind;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Known;
import io.github.countersign.sources.vendor.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** States the login through the browser: what it opens, what it asks for, and how far it enforces a second factor. */
final class BrowserLogin {

    private final Reading reading;
    private final Realm realm;
    private final Draft.Entry login;

    private BrowserLogin(Reading reading, Draft.Entry login) {
        this.reading = reading;
        this.realm = reading.realm();
        this.login = login;
    }

    /** States the login; the ways through its flow are null where they cannot be worked out. */
    static Draft.Entry state(Reading reading, @Nullable Evaluation evaluation) {
        Draft.Entry login = reading.draft()
                .noun(NounKind.LOGIN, Reading.BROWSER)
                .from(reading.realm().node().read());
        BrowserLogin browser = new BrowserLogin(reading, login);
        browser.services();
        browser.account();
        browser.channel();
        if (evaluation != null) {
            browser.flow(evaluation);
        }
        return login;
    }

    private void services() {
        Node name = realm.get("realm");
        List<String> services = new ArrayList<>(List.of(Reading.REALM_SERVICE));
        Known<String> title = realm.text("displayName", null);
        reading.draft()
                .noun(NounKind.SERVICE, Reading.REALM_SERVICE)
                .from(name.read())
                .set("title", title == null || title.value().isBlank() ? realm.name() : title.value(), name.read());
        boolean master = realm.name().equals("master");
        boolean managed = realm.get("clients").items().stream()
                        .anyMatch(client ->
                                "realm-management".equals(client.get("clientId").text()))
                || realm.get("roles").get("client").get("realm-management").present()
                || realm.notRead("clients");
        if (master || managed) {
            Origin origin = name.derived(
                    master ? "the master realm administers every realm" : "the realm has roles to administer it");
            reading.draft()
                    .noun(NounKind.SERVICE, Reading.ADMIN_CONSOLE)
                    .from(origin)
                    .set("kind", ServiceKind.ADMIN_CONSOLE, origin)
                    .set("title", "administration of the realm", origin)
                    .set("privileged", true, origin)
                    .set(
                            "hosts",
                            List.of(Reading.ADMINISTRATORS),
                            name.derived("whoever is in the administration can do what its administrators can"));
            services.add(Reading.ADMIN_CONSOLE);
        }
        login.set("title", "login to " + realm.name(), name.read());
        login.set("services", services, name.derived("the realm's clients, and its administration"));
    }

    private void account() {
        Known<Boolean> registration = realm.flag("registrationAllowed", false);
        if (registration != null) {
            login.set("account.selfRegistration", registration.value(), registration.origin());
        }
        Known<Boolean> verified = realm.flag("verifyEmail", false);
        if (verified != null) {
            login.set("account.emailVerified", verified.value(), verified.origin());
        }
    }

    private void channel() {
        Known<String> ssl = realm.text("sslRequired", "external");
        if (ssl == null) {
            return;
        }
        switch (ssl.value().toLowerCase(Locale.ROOT)) {
            case "all" -> login.set("channel.authenticatedProtected", true, ssl.origin());
            case "external" ->
                login.set(
                        "channel.authenticatedProtected",
                        true,
                        realm.get("sslRequired").derived("TLS is required of every address that is not private"));
            case "none" -> login.set("channel.authenticatedProtected", false, ssl.origin());
            default -> realm.unread().add(realm.get("sslRequired"), "is no setting that is known");
        }
    }

    private void flow(Evaluation evaluation) {
        Node flow = Node.at(realm.node().tree(), evaluation.flow().pointer());
        reading.noteForeignSteps(evaluation);
        List<List<String>> accepts = evaluation.accepts();
        String how = "every way through the flow '" + evaluation.flow().alias() + "'";
        if (accepts == null) {
            realm.unread().add(flow, "what the file does not tell decides which combinations the flow accepts");
        }
        login.set("accepts", accepts, flow.derived(how));
        login.set("offers", List.copyOf(evaluation.means()), flow.derived(how));
        Strength strength = new Strength(
                reading.means(),
                WebAuthnPolicy.secondFactor(realm).verifies(),
                WebAuthnPolicy.passwordless(realm).verifies());
        Enforcements.Answer answer = Enforcements.of(evaluation, strength);
        if (accepts != null && accepts.isEmpty()) {
            realm.unread().add(flow, "nobody gets through the flow without another provider");
        } else if (answer == null) {
            realm.unread().add(flow, "how far a second factor is enforced cannot be told from the file");
        } else {
            String best = answer.atBest() ? "; at the most, because something unknown was taken at its best" : "";
            login.set("enforcement", answer.enforcement(), flow.derived(how + best));
        }
    }
}
