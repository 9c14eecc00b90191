package io.github.countersign.sources.aws;

import io.github.countersign.model.AuthenticatorType;
import io.github.countersign.model.Limit;
import io.github.countersign.model.Origin;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Span;
import io.github.countersign.sources.vendor.Typical;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** States the facts of passwords: of users by the account's policy, of the root user by what AWS asks of it. */
final class PasswordRules {

    private static final int LEAST = 8;
    private static final int LEAST_OF_A_POLICY = 6;
    private static final int MOST = 128;
    private static final String THREE_OF_FOUR =
            "three of: upper-case letter, lower-case letter, digit, special character";
    private static final Map<String, String> CHARACTERS = new LinkedHashMap<>();

    static {
        CHARACTERS.put("RequireUppercaseCharacters", "upper-case letter");
        CHARACTERS.put("RequireLowercaseCharacters", "lower-case letter");
        CHARACTERS.put("RequireNumbers", "digit");
        CHARACTERS.put("RequireSymbols", "special character");
    }

    private PasswordRules() {}

    /** States both passwords. */
    static void state(Account account) {
        Node node = account.node();
        Draft.Entry root = password(account, Account.ROOT_PASSWORD, "password of the root user");
        byDefault(root, node.defaulted("AWS documentation: what is asked of the root user's password"));
        Draft.Entry users = password(account, Account.PASSWORD, "password of a user");
        Node policy = account.body(Part.Kind.PASSWORD_POLICY);
        Node none = account.body(Part.Kind.NO_PASSWORD_POLICY);
        if (policy != null) {
            policy(users, policy.get("PasswordPolicy"));
        } else if (none != null) {
            none.looked();
            byDefault(users, none.derived("no password policy is set, so the default of AWS holds"));
            users.set(
                    "password.rotationPeriod",
                    Limit.NONE,
                    none.derived("the default policy of AWS lets no password expire"));
        }
    }

    private static Draft.Entry password(Account account, String id, String title) {
        Origin origin = account.node().derived("people sign in with a password");
        return Typical.authenticator(account.draft(), id, AuthenticatorType.PASSWORD, origin)
                .set("title", title, origin);
    }

    private static void byDefault(Draft.Entry password, Origin origin) {
        password.set("password.minimumLength", LEAST, origin)
                .set("password.maximumLength", MOST, origin)
                .set("password.compositionRules", List.of(THREE_OF_FOUR), origin);
    }

    private static void policy(Draft.Entry password, Node policy) {
        Node least = policy.get("MinimumPasswordLength");
        Integer length = least.whole();
        password.set(
                "password.minimumLength",
                least.present() ? length : Integer.valueOf(LEAST_OF_A_POLICY),
                least.present() ? least.read() : least.defaulted("a policy that names no length asks for 6"));
        password.set("password.maximumLength", MOST, least.defaulted("AWS documentation: 128 characters at the most"));
        composition(password, policy);
        Node expire = policy.get("ExpirePasswords");
        Node days = policy.get("MaxPasswordAge");
        Duration age = Span.of(days, ChronoUnit.DAYS);
        if (age != null && !age.isZero() && !expire.isFalse()) {
            password.set("password.rotationPeriod", new Limit(age), days.read());
        } else if (expire.isFalse() || (!expire.present() && !days.present())) {
            password.set(
                    "password.rotationPeriod",
                    Limit.NONE,
                    expire.present() ? expire.read() : days.derived("no age is set at which passwords expire"));
        }
        for (String key : List.of("PasswordReusePrevention", "HardExpiry", "AllowUsersToChangePassword")) {
            policy.get(key).looked();
        }
    }

    private static void composition(Draft.Entry password, Node policy) {
        List<String> rules = new ArrayList<>();
        boolean known = true;
        for (Map.Entry<String, String> each : CHARACTERS.entrySet()) {
            Boolean asked = policy.get(each.getKey()).flag();
            known &= asked != null || !policy.get(each.getKey()).present();
            if (Boolean.TRUE.equals(asked)) {
                rules.add("at least 1 " + each.getValue());
            }
        }
        if (known) {
            password.set("password.compositionRules", rules, policy.derived("the classes of characters it requires"));
        }
    }
}
