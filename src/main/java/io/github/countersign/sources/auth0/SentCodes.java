package io.github.countersign.sources.auth0;

import io.github.countersign.model.AuthenticatorType;
import io.github.countersign.model.Boundary.BoundaryKind;
import io.github.countersign.model.Limit;
import io.github.countersign.model.NounKind;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Node;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** States the codes of logins without a password. */
final class SentCodes {

    private static final int LIFETIME = 180;

    private SentCodes() {}

    /** States a code that a login begins with, whoever sends it. */
    static Draft.Entry state(Reading reading, String id, AuthenticatorType type, Node connection) {
        boolean mail = type.byEmail();
        reading.boundary(
                mail ? Reading.MAILBOX : Reading.PHONE_NUMBER,
                mail ? BoundaryKind.MAILBOX : BoundaryKind.PHONE_NUMBER,
                mail ? "the person's mailbox" : "the person's telephone number",
                connection.derived("where codes are sent"));
        return reading.draft()
                .noun(NounKind.AUTHENTICATOR, id)
                .from(connection.read())
                .set("type", type, connection.read())
                .set("deliveredTo", List.of(mail ? Reading.MAILBOX : Reading.PHONE_NUMBER), connection.read());
    }

    /** States the code of a connection that has nothing else. */
    static void passwordless(Reading reading, String id, AuthenticatorType type, Node connection) {
        Node length = connection.get("options").get("totp").get("length");
        Node step = connection.get("options").get("totp").get("time_step");
        Draft.Entry code = state(reading, id, type, connection)
                .set("outOfBand.digits", reading.settings().whole(length), length.read())
                .set(
                        "outOfBand.singleUse",
                        true,
                        connection.defaulted("Auth0's documentation: only the latest code is taken, and once"))
                .set(
                        "throttling.enabled",
                        true,
                        connection.defaulted(
                                "Auth0's documentation: three failures at a code, then a new one is sent"));
        lifetime(reading, code, step);
    }

    private static void lifetime(Reading reading, Draft.Entry code, Node step) {
        if (!step.present()) {
            code.set(
                    "outOfBand.lifetime",
                    Limit.ofSeconds(LIFETIME),
                    step.defaulted("Auth0's documentation: three minutes unless set"));
            return;
        }
        Duration lifetime = reading.settings().span(step, ChronoUnit.SECONDS);
        code.set("outOfBand.lifetime", lifetime == null ? null : new Limit(lifetime), step.read());
    }
}
