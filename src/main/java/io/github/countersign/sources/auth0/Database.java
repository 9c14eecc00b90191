package io.github.countersign.sources.auth0;

import io.github.countersign.model.AuthenticatorType;
import io.github.countersign.model.NounKind;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Known;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Slug;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A database of people.
 *
 * @param node where it stands
 * @param name what it is called
 * @param password id of its password, null where it takes none
 * @param passkey id of its passkey, null where it takes none
 * @param others ids of codes it takes in place of a password
 */
record Database(
        Node node,
        String name,
        @Nullable String password,
        @Nullable String passkey,
        List<String> others) {

    /** Reads a database and states its authenticators, under plain ids where it is the only one. */
    static Database of(Reading reading, Node node, boolean only) {
        String name = node.get("name").textOr("unnamed");
        String suffix = only ? "" : "-" + Slug.of(name);
        Node methods = node.get("options").get("authentication_methods");
        methods.get("password").get("api_behavior").looked();
        methods.get("password").get("signup_behavior").looked();
        node.get("options").get("passkey_options").looked();
        node.get("options").get("mfa").looked();
        Known<Boolean> takesPassword =
                reading.settings().flag(methods.get("password").get("enabled"), true);
        String password = Known.isFalse(takesPassword) ? null : "password" + suffix;
        if (password != null) {
            Passwords.of(reading, node, password);
        }
        boolean passkeys = Boolean.TRUE.equals(
                reading.settings().flag(methods.get("passkey").get("enabled")));
        String passkey = passkeys ? "passkey" + suffix : null;
        if (passkey != null) {
            passkey(reading, passkey, methods.get("passkey").get("enabled"));
        }
        List<String> others = new ArrayList<>();
        other(reading, node, "email_otp", AuthenticatorType.EMAIL_CODE, others);
        other(reading, node, "phone_otp", AuthenticatorType.SMS_CODE, others);
        return new Database(node, name, password, passkey, others);
    }

    private static void passkey(Reading reading, String id, Node enabled) {
        Draft.Entry key = reading.draft()
                .noun(NounKind.AUTHENTICATOR, id)
                .from(enabled.read())
                .set("type", AuthenticatorType.PASSKEY, enabled.read());
        WebAuthnFacts.state(key, enabled.read());
    }

    private static void other(Reading reading, Node node, String method, AuthenticatorType type, List<String> others) {
        Node enabled =
                node.get("options").get("authentication_methods").get(method).get("enabled");
        if (Boolean.TRUE.equals(reading.settings().flag(enabled))) {
            String id = Slug.fresh(reading.draft(), NounKind.AUTHENTICATOR, method.replace('_', '-'));
            SentCodes.state(reading, id, type, node);
            others.add(id);
        }
    }

    /** What a login by it can begin with. */
    List<String> first() {
        List<String> first = new ArrayList<>(others);
        if (passkey != null) {
            first.add(0, passkey);
        }
        if (password != null) {
            first.add(0, password);
        }
        return first;
    }

    /** Whether scripts of the organisation check the people of another store. */
    static boolean custom(Node node) {
        Node options = node.get("options");
        boolean scripts = !options.any("customScripts", "custom_scripts").keys().isEmpty();
        Node customised = options.any("enabledDatabaseCustomization", "enabled_database_customization");
        return customised.isTrue() || (scripts && !customised.isFalse());
    }
}
