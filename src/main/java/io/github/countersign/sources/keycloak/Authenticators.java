package io.github.countersign.sources.keycloak;

import io.github.countersign.model.AuthenticatorType;
import io.github.countersign.model.Boundary.BoundaryKind;
import io.github.countersign.model.NounKind;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Node;
import java.util.List;
import java.util.Objects;

/** Makes an authenticator of everything the realm's flows ask for, and the boundaries these live on or are sent to. */
final class Authenticators {

    private final Reading reading;
    private final Realm realm;

    private Authenticators(Reading reading) {
        this.reading = reading;
        this.realm = reading.realm();
    }

    /** States them all. */
    static void state(Reading reading) {
        Authenticators authenticators = new Authenticators(reading);
        for (String id : reading.means().ids()) {
            Means.Mean mean = Objects.requireNonNull(reading.means().get(id));
            authenticators.state(id, mean);
        }
    }

    private void state(String id, Means.Mean mean) {
        Node step = Node.at(realm.node().tree(), mean.pointer());
        Draft.Entry entry = reading.draft()
                .noun(NounKind.AUTHENTICATOR, id)
                .from(step.derived("a flow asks for it, or the realm has a policy on it"));
        Throttles.state(realm, entry, mean.kind());
        switch (mean.kind()) {
            case PASSWORD -> PasswordFacts.state(realm, entry);
            case OTP -> {
                OtpPolicy.state(realm, entry);
                boundary(Reading.OTP_DEVICE, BoundaryKind.DEVICE, "the device that shows one-time passwords", step);
                entry.set(
                        "livesOn", List.of(Reading.OTP_DEVICE), step.derived("made by an app or token of the person"));
            }
            case SECURITY_KEY -> WebAuthnPolicy.secondFactor(realm).state(entry);
            case PASSKEY -> WebAuthnPolicy.passwordless(realm).state(entry);
            case MAIL_LINK, MAIL_CODE -> {
                boundary(Reading.MAILBOX, BoundaryKind.MAILBOX, "the person's mailbox", step);
                DeliveredCodes.state(reading, mean, entry);
            }
            case SMS, PHONE_OR_PASSWORD -> {
                boundary(Reading.PHONE_NUMBER, BoundaryKind.PHONE_NUMBER, "the person's telephone number", step);
                DeliveredCodes.state(reading, mean, entry);
            }
            default -> plain(entry, mean, step);
        }
    }

    private void plain(Draft.Entry entry, Means.Mean mean, Node step) {
        AuthenticatorType type = switch (mean.kind()) {
            case RECOVERY_CODE -> AuthenticatorType.LOOK_UP_SECRET;
            case CERTIFICATE -> AuthenticatorType.CLIENT_CERTIFICATE;
            case KERBEROS -> AuthenticatorType.KERBEROS_TICKET;
            default -> AuthenticatorType.CUSTOM;
        };
        entry.set("type", type, step.derived("the step '" + mean.provider() + "'"));
        if (type == AuthenticatorType.CUSTOM) {
            entry.set("title", "custom step " + mean.provider(), step.read());
        }
    }

    private void boundary(String id, BoundaryKind kind, String title, Node step) {
        Boundaries.state(reading.draft(), id, kind, title, step.derived("what a step of a flow uses"));
    }
}
