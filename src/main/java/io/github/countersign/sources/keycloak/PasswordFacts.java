package io.github.countersign.sources.keycloak;

import io.github.countersign.model.AuthenticatorType;
import io.github.countersign.model.Limit;
import io.github.countersign.model.Origin;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Known;
import io.github.countersign.sources.vendor.Node;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** States the facts of the realm's passwords. */
final class PasswordFacts {

    private static final String KEY = "passwordPolicy";
    private static final Map<String, String> CHARACTERS = Map.of(
            "digits", "digit",
            "lowerCase", "lower-case letter",
            "upperCase", "upper-case letter",
            "specialChars", "special character");

    private final Realm realm;
    private final Draft.Entry password;

    private PasswordFacts(Realm realm, Draft.Entry password) {
        this.realm = realm;
        this.password = password;
    }

    /** States what the realm tells of passwords. */
    static void state(Realm realm, Draft.Entry password) {
        Origin derived = realm.node().derived("a password is the same at every login");
        password.set("type", AuthenticatorType.PASSWORD, derived);
        password.set("replayResistant", false, derived);
        new PasswordFacts(realm, password).policy();
    }

    private void policy() {
        List<Node> directories = Directories.of(realm);
        if (!directories.isEmpty()) {
            realm.unread()
                    .add(
                            directories.get(0),
                            "people of a directory: its own password policy counts, which is not in the file");
            return;
        }
        Known<String> text = realm.text(KEY, "");
        if (text == null) {
            return;
        }
        PasswordPolicy policy = PasswordPolicy.of(text.value());
        if (!policy.unknown().isEmpty()) {
            realm.unread().add(realm.get(KEY), "terms that are not known: " + String.join(", ", policy.unknown()));
        }
        length(policy, text.origin());
        password.set("password.compositionRules", composition(policy), text.origin());
        rotation(policy, text.origin());
        boolean list = policy.argument("passwordBlacklist")
                .filter(file -> !file.isEmpty())
                .isPresent();
        password.set("password.blocklist", list, text.origin());
        hashing(policy, text.origin());
    }

    private void length(PasswordPolicy policy, Origin origin) {
        OptionalInt least = policy.number("length");
        if (least.isPresent()) {
            password.set("password.minimumLength", least.getAsInt(), origin);
        }
        OptionalInt most = policy.number("maxLength");
        if (most.isPresent() && most.getAsInt() > 0) {
            password.set("password.maximumLength", most.getAsInt(), origin);
        }
    }

    private static List<String> composition(PasswordPolicy policy) {
        List<String> rules = new ArrayList<>();
        policy.terms().forEach((word, argument) -> {
            String what = CHARACTERS.get(word);
            int number = policy.number(word).orElse(1);
            if (what != null && number > 0) {
                rules.add("at least " + number + " " + what + (number == 1 ? "" : "s"));
            }
            if (word.equals("regexPattern")) {
                rules.add("matches the pattern " + argument);
            }
        });
        return rules;
    }

    private void rotation(PasswordPolicy policy, Origin origin) {
        OptionalInt days = policy.number("forceExpiredPasswordChange");
        if (days.isPresent()) {
            Limit period = days.getAsInt() > 0 ? new Limit(Duration.ofDays(days.getAsInt())) : Limit.NONE;
            password.set("password.rotationPeriod", period, origin);
        }
    }

    private void hashing(PasswordPolicy policy, Origin origin) {
        String algorithm = policy.argument("hashAlgorithm").orElse("");
        boolean named = !algorithm.isBlank() && !algorithm.equals("undefined");
        String usual = usualScheme();
        String note = "where the policy names none";
        if (named) {
            password.set("password.hashScheme", algorithm, origin);
        } else if (usual != null) {
            String mode = realm.atLeast(25, 0) ? ", and the server is not in FIPS mode" : "";
            password.set("password.hashScheme", usual, realm.defaulted(KEY, usual + " " + note + mode));
        }
        OptionalInt iterations = policy.number("hashIterations");
        if (iterations.isPresent() && iterations.getAsInt() > 0) {
            password.set("password.hashIterations", iterations.getAsInt(), origin);
        } else if (usualIterations() > 0 && (!named || algorithm.equals(usual))) {
            password.set(
                    "password.hashIterations",
                    usualIterations(),
                    realm.defaulted(KEY, usualIterations() + " iterations " + note));
        }
    }

    private @Nullable String usualScheme() {
        if (realm.version() == null) {
            return null;
        }
        return realm.before(24, 0) ? "pbkdf2-sha256" : realm.before(25, 0) ? "pbkdf2-sha512" : "argon2";
    }

    private int usualIterations() {
        if (realm.version() == null || realm.atLeast(25, 0)) {
            return 0;
        }
        return realm.before(24, 0) ? 27_500 : 210_000;
    }
}
