package io.github.countersign.sources.auth0;

import io.github.countersign.model.Authenticator.PhishingBinding;
import io.github.countersign.model.Origin;
import io.github.countersign.model.WebAuthn.UserVerification;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Node;
import org.jspecify.annotations.Nullable;

/** States what is true of every WebAuthn credential, and what a tenant asks of security keys. */
final class WebAuthnFacts {

    private WebAuthnFacts() {}

    /** States what the protocol itself gives. */
    static void state(Draft.Entry key, Origin on) {
        Origin derived = Origin.derived(
                String.valueOf(on.file()),
                String.valueOf(on.pointer()),
                "a WebAuthn credential is a key pair bound to the name of the server");
        key.set("phishingBinding", PhishingBinding.VERIFIER_NAME, derived)
                .set("replayResistant", true, derived)
                .set("publicKey", true, derived);
    }

    /** States whether a security key must verify its user, where the settings are in the input. */
    static void verification(Reading reading, Draft.Entry key) {
        Node settings = reading.pieces().one(Part.WEBAUTHN_SETTINGS);
        Node asked = settings == null
                ? reading.root().get("userVerification")
                : settings.any("userVerification", "user_verification");
        String word = settings == null ? null : reading.settings().text(asked);
        UserVerification verification = word == null ? null : of(word);
        key.set("webAuthn.userVerification", verification, asked.read());
        if (verification != null && verification != UserVerification.REQUIRED) {
            key.set("activation.required", false, asked.derived("a key without a PIN is taken as well"));
        }
    }

    private static @Nullable UserVerification of(String word) {
        return switch (word) {
            case "required" -> UserVerification.REQUIRED;
            case "preferred" -> UserVerification.PREFERRED;
            case "discouraged" -> UserVerification.DISCOURAGED;
            default -> null;
        };
    }
}
