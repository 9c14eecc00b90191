package io.github.countersign.sources.auth0;

import io.github.countersign.model.AuthenticatorType;
import io.github.countersign.model.NounKind;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Known;
import io.github.countersign.sources.vendor.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** States the facts of a database's passwords. */
final class Passwords {

    private static final int BYTES = 72;
    private static final Map<String, Integer> LEAST =
            Map.of("none", 1, "low", 6, "fair", 8, "good", 8, "excellent", 10);
    private static final Map<String, String> KINDS = Map.of(
            "uppercase", "upper-case letter",
            "lowercase", "lower-case letter",
            "number", "digit",
            "special", "special character");
    private static final String THREE_OF_FOUR = "characters of at least three of four kinds";
    private static final String REPEATED = "no more than two identical characters in a row";
    private static final Map<String, List<String>> RULES = Map.of(
            "none", List.of(),
            "low", List.of(),
            "fair", List.of("at least 1 lower-case letter", "at least 1 upper-case letter", "at least 1 digit"),
            "good", List.of(THREE_OF_FOUR),
            "excellent", List.of(THREE_OF_FOUR, REPEATED));

    private final Reading reading;
    private final Node options;
    private final Draft.Entry password;

    private Passwords(Reading reading, Node options, Draft.Entry password) {
        this.reading = reading;
        this.options = options;
        this.password = password;
    }

    /** States the password of a database. */
    static void of(Reading reading, Node database, String id) {
        Passwords passwords = new Passwords(reading, database.get("options"), entry(reading, id, database));
        Guessing.state(reading, passwords.password, database.get("options").get("brute_force_protection"));
        for (String key : List.of("password_history", "password_no_personal_info")) {
            database.get("options").get(key).looked();
        }
        if (Database.custom(database)) {
            reading.unread()
                    .add(
                            database,
                            "scripts of the organisation check passwords kept elsewhere; nothing here tells how those"
                                    + " are chosen and stored");
            return;
        }
        if (database.get("options").get("password_options").present()) {
            passwords.flexible(database.get("options").get("password_options"));
        } else {
            passwords.preset();
        }
        passwords.password.set(
                "password.hashScheme",
                "bcrypt",
                database.defaulted("Auth0's documentation: passwords of its own store are hashed with bcrypt"));
        passwords.blocklist();
    }

    private static Draft.Entry entry(Reading reading, String id, Node at) {
        return reading.draft()
                .noun(NounKind.AUTHENTICATOR, id)
                .from(at.read())
                .set("type", AuthenticatorType.PASSWORD, at.derived("people of a database have a password"))
                .set("replayResistant", false, at.derived("a password is the same at every login"));
    }

    private void preset() {
        Node level = options.any("passwordPolicy", "password_policy");
        Node length = options.get("password_complexity_options").get("min_length");
        String word = level.present() ? reading.settings().text(level) : null;
        Integer stated = reading.settings().whole(length);
        if (stated != null) {
            password.set("password.minimumLength", stated, length.read());
        } else if (word != null && !length.present()) {
            password.set(
                    "password.minimumLength",
                    LEAST.get(word),
                    level.derived("shortest password of the level '" + word + "'"));
        }
        if (word != null) {
            password.set("password.compositionRules", RULES.get(word), level.derived("rules of '" + word + "'"));
        }
        password.set(
                "password.truncated",
                true,
                options.defaulted("Auth0's documentation: what is longer than 72 bytes is cut off unseen"));
    }

    /** The policy that replaces the five levels. */
    private void flexible(Node policy) {
        Node complexity = policy.get("complexity");
        password.set(
                "password.minimumLength",
                reading.settings().whole(complexity.get("min_length")),
                complexity.get("min_length").read());
        String longer = reading.settings().text(complexity.get("max_length_exceeded"));
        if (longer != null) {
            password.set(
                    "password.truncated",
                    !longer.equals("error"),
                    complexity.get("max_length_exceeded").read());
        }
        if ("error".equals(longer)) {
            password.set(
                    "password.maximumLength",
                    BYTES,
                    complexity.get("max_length_exceeded").derived("what is longer than 72 bytes is refused"));
        }
        List<String> kinds = reading.settings().texts(complexity.get("character_types"));
        if (kinds != null) {
            password.set("password.compositionRules", rules(complexity, kinds), complexity.read());
        }
        policy.get("history").looked();
        policy.get("profile_data").looked();
    }

    private static List<String> rules(Node complexity, List<String> kinds) {
        List<String> rules = new ArrayList<>();
        boolean all = complexity.get("character_type_rule").textOr("all").equals("all");
        if (!all) {
            rules.add(THREE_OF_FOUR);
        } else {
            kinds.forEach(kind -> rules.add("at least 1 " + KINDS.getOrDefault(kind, kind)));
        }
        if (complexity.get("identical_characters").textOr("").equals("block")) {
            rules.add(REPEATED);
        }
        if (complexity.get("sequential_characters").textOr("").equals("block")) {
            rules.add("no three characters in sequence");
        }
        return rules;
    }

    private void blocklist() {
        Node old = options.get("password_dictionary").get("enable");
        Node dictionary = old.present()
                ? old
                : options.get("password_options").get("dictionary").get("active");
        @Nullable Boolean listed = reading.settings().flag(dictionary);
        Breaches breaches = Breaches.of(reading);
        if (Boolean.TRUE.equals(listed)) {
            password.set("password.blocklist", true, dictionary.read());
        } else if (breaches.screensNew() != null) {
            Known<Boolean> screened = breaches.screensNew();
            boolean none = Boolean.FALSE.equals(listed) && Known.isFalse(screened);
            password.set(
                    "password.blocklist",
                    Known.isTrue(screened) ? Boolean.TRUE : none ? Boolean.FALSE : null,
                    screened == null ? dictionary.read() : screened.origin());
        }
        Known<Boolean> blocked = breaches.blocksLogin();
        if (Known.isTrue(blocked) && blocked != null) {
            password.set("password.forcedChangeOnCompromise", true, blocked.origin());
        }
        options.get("password_dictionary").looked();
    }
}
