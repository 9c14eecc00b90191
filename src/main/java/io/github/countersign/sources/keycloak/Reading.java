package io.github.countersign.sources.keycloak;

import io.github.countersign.sources.Draft;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of the importer share while one realm is read.
 *
 * @param realm the realm
 * @param draft the configuration in the making
 * @param flows the realm's flows
 * @param means what its flows ask for
 * @param evaluator works out its flows
 */
record Reading(Realm realm, Draft draft, Flows flows, Means means, Evaluator evaluator) {

    static final String BROWSER = "browser";
    static final String REALM_SERVICE = "realm";
    static final String ADMIN_CONSOLE = "admin-console";
    static final String MAILBOX = "mailbox";
    static final String PHONE_NUMBER = "phone-number";
    static final String OTP_DEVICE = "otp-device";
    static final String ADMINISTRATORS = "realm-admin";
    static final String SERVER = "keycloak";

    /** Begins to read a realm into a draft. */
    static Reading of(Realm realm, Draft draft) {
        Means means = new Means(OtpPolicy.id(realm));
        return new Reading(realm, draft, new Flows(realm), means, new Evaluator(Circumstances.of(realm), means));
    }

    /** Finds a flow. */
    interface Finding {
        Flow flow() throws FlowException;
    }

    /** The ways through a flow; null, with a note, where they cannot be worked out. */
    @Nullable
    Evaluation evaluate(Finding finding) {
        try {
            return evaluator.evaluate(finding.flow());
        } catch (FlowException unknown) {
            realm.unread().add(unknown.pointer(), unknown.why() + "; what the flow asks for is not known");
            return null;
        }
    }

    /** Notes steps of a flow that are not the server's own. */
    void noteForeignSteps(Evaluation evaluation) {
        evaluation.flow().steps().forEach(step -> {
            String provider = String.valueOf(step.provider());
            if (!StepKind.builtIn(provider)) {
                String taken = switch (step.kind()) {
                    case CUSTOM -> "counted as no factor";
                    case CONDITION -> "taken both ways";
                    case SMS, PHONE_OR_PASSWORD -> "read as a message to a phone, from its name";
                    case MAIL_CODE, MAIL_LINK -> "read as electronic mail, from its name";
                    default -> "read as proving nothing, from its name";
                };
                realm.unread().add(step.pointer(), "the step '" + provider + "' is custom; " + taken);
            }
        });
    }
}
