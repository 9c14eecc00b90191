package io.github.countersign.sources.auth0;

import io.github.countersign.model.Boundary.BoundaryKind;
import io.github.countersign.model.Limit;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import io.github.countersign.model.Recovery.CodeChannel;
import io.github.countersign.model.Recovery.Method;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Known;
import io.github.countersign.sources.vendor.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** States how a forgotten password is replaced: by a link in a mail, and by more only where an Action asks for it. */
final class Resets {

    private static final String TRIGGER = "password-reset-post-challenge";

    private final Reading reading;
    private final Draft.Entry login;

    private Resets(Reading reading, Draft.Entry login) {
        this.reading = reading;
        this.login = login;
    }

    /** States the resets of all databases, or that there are none. */
    static void state(Reading reading, Connections connections, Draft.Entry login) {
        Resets resets = new Resets(reading, login);
        boolean settled = true;
        for (Database database : connections.databases()) {
            settled &= resets.of(database, connections.databases().size() == 1);
        }
        Node whole = connections.whole();
        if (settled && whole != null && reading.draft().ids(NounKind.RECOVERY).isEmpty()) {
            login.set("recovery", List.of(), whole.derived("no database lets a person replace a password"));
        }
    }

    /** States the reset of a database, if there is one; false where that is not told. */
    private boolean of(Database database, boolean only) {
        String password = database.password();
        Node options = database.node().get("options");
        Known<Boolean> disabled = reading.settings().flag(options.get("disable_self_service_change_password"), false);
        if (password == null || Known.isTrue(disabled)) {
            return true;
        }
        if (disabled == null) {
            return false;
        }
        Node scripts = options.any("customScripts", "custom_scripts");
        scripts.looked();
        boolean moved = options.get("import_mode").isTrue();
        if (Database.custom(database.node()) && !moved && !scripts.keys().contains("change_password")) {
            reading.unread()
                    .add(options, "without a script to change a password, whether one can be replaced is not known");
            return false;
        }
        path(database, password, disabled.origin(), only ? "forgot-password" : "forgot-" + password);
        return true;
    }

    private void path(Database database, String password, Origin origin, String id) {
        Origin mailed = database.node().defaulted("Auth0's documentation: a reset sends a link to the address on file");
        reading.boundary(Reading.MAILBOX, BoundaryKind.MAILBOX, "the person's mailbox", mailed);
        login.add("recovery", id, origin);
        reading.draft()
                .noun(NounKind.RECOVERY, id)
                .from(origin)
                .set("title", "forgotten password of " + database.name(), origin)
                .set("restores", List.of(password), mailed)
                .set(
                        "signsIn",
                        false,
                        database.node().defaulted("Auth0's documentation: after the reset the person signs in anew"))
                .set("accepts", accepts(database), mailed);
    }

    private @Nullable List<List<Map<String, Object>>> accepts(Database database) {
        Boolean code = Hooks.runs(reading, TRIGGER);
        if (!Boolean.FALSE.equals(code)) {
            reading.unread()
                    .add(
                            database.node(),
                            code == null
                                    ? "Actions are not in the input; one could ask for more than the link of a reset"
                                    : "an Action runs when a password is replaced; what it asks is not known");
            return null;
        }
        Node telephone = database.node()
                .get("options")
                .get("attributes")
                .get("phone_number")
                .get("identifier");
        if (telephone.get("active").isTrue()) {
            reading.unread().add(telephone, "people without a mail address are sent a code; what else is not known");
            return null;
        }
        Map<String, Object> proof = new LinkedHashMap<>();
        proof.put("method", Method.ISSUED_CODE);
        proof.put("channel", CodeChannel.EMAIL);
        proof.put("deliveredTo", List.of(Reading.MAILBOX));
        Integer lifetime = lifetime();
        if (lifetime != null) {
            proof.put("lifetime", Limit.ofSeconds(lifetime));
        }
        return List.of(List.of(proof));
    }

    private @Nullable Integer lifetime() {
        for (Node template : reading.pieces().all(Part.EMAIL_TEMPLATE)) {
            if (template.get("template").textOr("").equals("reset_email")
                    && template.get("enabled").isTrue()) {
                return reading.settings().whole(template.get("urlLifetimeInSeconds"));
            }
        }
        return null;
    }
}
