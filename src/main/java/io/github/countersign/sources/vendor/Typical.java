package io.github.countersign.sources.vendor;

import io.github.countersign.model.Authenticator.PhishingBinding;
import io.github.countersign.model.AuthenticatorType;
import io.github.countersign.model.Boundary.BoundaryKind;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import io.github.countersign.model.SideDoor.SideDoorKind;
import io.github.countersign.sources.Draft;
import java.util.List;

/** States what the configurations of many vendors have alike: authenticators, where they live, doors, other providers. */
public final class Typical {

    /** The boundary that messages by electronic mail reach. */
    public static final String MAILBOX = "mailbox";
    /** The boundary that messages by telephone reach. */
    public static final String PHONE_NUMBER = "phone-number";
    /** The boundary that makes one-time passwords. */
    public static final String OTP_DEVICE = "otp-device";

    private Typical() {}

    /** States a boundary, once. */
    public static void boundary(Draft draft, String id, BoundaryKind kind, String title, Origin origin) {
        if (!draft.has(NounKind.BOUNDARY, id)) {
            draft.noun(NounKind.BOUNDARY, id)
                    .from(origin)
                    .set("kind", kind, origin)
                    .set("title", title, origin);
        }
    }

    /** States an authenticator of the ordinary people, once, with what follows from its type. */
    public static Draft.Entry authenticator(Draft draft, String id, AuthenticatorType type, Origin origin) {
        return authenticator(draft, "", id, type, origin);
    }

    /**
     * States an authenticator, once, with what follows from its type.
     *
     * @param whose what the ids of boundaries begin with, so that devices of different people are different ones
     */
    public static Draft.Entry authenticator(
            Draft draft, String whose, String id, AuthenticatorType type, Origin origin) {
        boolean stated = draft.has(NounKind.AUTHENTICATOR, id);
        Draft.Entry entry = draft.noun(NounKind.AUTHENTICATOR, id);
        if (stated) {
            return entry;
        }
        entry.from(origin).set("type", type, origin);
        switch (type) {
            case PASSWORD -> entry.set("replayResistant", false, origin);
            case TOTP, HOTP, PUSH -> {
                boundary(
                        draft,
                        whose + OTP_DEVICE,
                        BoundaryKind.DEVICE,
                        "the device that makes codes or answers",
                        origin);
                entry.set("livesOn", List.of(whose + OTP_DEVICE), origin);
            }
            case SMS_CODE, VOICE_CODE -> {
                boundary(
                        draft,
                        whose + PHONE_NUMBER,
                        BoundaryKind.PHONE_NUMBER,
                        "the person's telephone number",
                        origin);
                entry.set("deliveredTo", List.of(whose + PHONE_NUMBER), origin);
            }
            case EMAIL_CODE, EMAIL_LINK -> {
                boundary(draft, whose + MAILBOX, BoundaryKind.MAILBOX, "the person's mailbox", origin);
                entry.set("deliveredTo", List.of(whose + MAILBOX), origin);
            }
            case SECURITY_KEY, PASSKEY ->
                entry.set("phishingBinding", PhishingBinding.VERIFIER_NAME, origin)
                        .set("replayResistant", true, origin)
                        .set("publicKey", true, origin);
            default -> {}
        }
        return entry;
    }

    /** States a door beside a login. */
    public static Draft.Entry door(Draft draft, Draft.Entry login, String id, SideDoorKind kind, Origin origin) {
        login.add("sideDoors", id, origin);
        return draft.noun(NounKind.SIDE_DOOR, id).from(origin).set("kind", kind, origin);
    }

    /** States another identity provider whose word opens a login, and the door it makes. */
    public static Draft.Entry provider(Draft draft, Draft.Entry login, String id, String name, Origin origin) {
        boundary(draft, id, BoundaryKind.IDENTITY_PROVIDER, "the identity provider " + name, origin);
        authenticator(draft, id, AuthenticatorType.CUSTOM, origin)
                .set("title", "login at the identity provider " + name, origin)
                .set("livesOn", List.of(id), origin);
        return door(draft, login, id, SideDoorKind.EXTERNAL_PROVIDER, origin)
                .set("title", "login through " + name, origin)
                .set("accepts", List.of(List.of(id)), origin);
    }
}
