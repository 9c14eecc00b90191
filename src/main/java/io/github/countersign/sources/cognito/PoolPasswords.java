package io.github.countersign.sources.cognito;

import io.github.countersign.model.Authenticator.Throttling.Action;
import io.github.countersign.model.Authenticator.Throttling.Return;
import io.github.countersign.model.AuthenticatorType;
import io.github.countersign.model.Origin;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Typical;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** States the facts of the passwords of a pool. */
final class PoolPasswords {

    private static final int FAILURES = 5;
    private static final int MOST = 256;
    private static final Map<String, String> CHARACTERS = new LinkedHashMap<>();

    static {
        CHARACTERS.put("RequireUppercase", "upper-case letter");
        CHARACTERS.put("RequireLowercase", "lower-case letter");
        CHARACTERS.put("RequireNumbers", "digit");
        CHARACTERS.put("RequireSymbols", "special character");
    }

    private PoolPasswords() {}

    /** States the password. */
    static void state(Pool pool) {
        Node policy = pool.pool().get("Policies").get("PasswordPolicy");
        Origin origin = pool.node().derived("local users have a password");
        Draft.Entry password = Typical.authenticator(pool.draft(), Pool.PASSWORD, AuthenticatorType.PASSWORD, origin);
        if (policy.present()) {
            Node least = policy.get("MinimumLength");
            password.set("password.minimumLength", least.whole(), least.read());
            password.set(
                    "password.maximumLength", MOST, policy.defaulted("AWS documentation: 256 characters at the most"));
            composition(password, policy);
            policy.get("PasswordHistorySize").looked();
            policy.get("TemporaryPasswordValidityDays").looked();
        }
        throttling(
                password,
                pool.node()
                        .defaulted("AWS documentation: after five wrong passwords each try has to wait, up to about 15"
                                + " minutes"));
        compromised(pool, password);
    }

    private static void composition(Draft.Entry password, Node policy) {
        List<String> rules = new ArrayList<>();
        for (Map.Entry<String, String> each : CHARACTERS.entrySet()) {
            if (Boolean.TRUE.equals(policy.get(each.getKey()).flag())) {
                rules.add("at least 1 " + each.getValue());
            }
        }
        password.set("password.compositionRules", rules, policy.derived("the classes of characters it requires"));
    }

    private static void throttling(Draft.Entry password, Origin origin) {
        password.set("throttling.enabled", true, origin)
                .set("throttling.maximumFailures", FAILURES, origin)
                .set("throttling.action", Action.DELAY_ONLY, origin)
                .set("throttling.returnsBy", Return.TIMER, origin);
    }

    /** Compromised passwords are looked for only in the mode that acts, and only at the events that are listed. */
    private static void compromised(Pool pool, Draft.Entry password) {
        Node mode = pool.pool().get("UserPoolAddOns").get("AdvancedSecurityMode");
        Node risk = pool.risk().get("CompromisedCredentialsRiskConfiguration");
        pool.risk().looked();
        if (pool.pool().present() && !mode.textOr("OFF").equals("ENFORCED")) {
            Origin origin = mode.present()
                    ? mode.derived("in this mode nothing is refused")
                    : mode.defaulted("AWS documentation: without add-ons there is no threat protection");
            password.set("password.blocklist", false, origin);
            password.set("password.forcedChangeOnCompromise", false, origin);
            return;
        }
        if (!risk.present() || !mode.present()) {
            if (risk.present()) {
                pool.unread().add(risk, "acts only in the mode ENFORCED of the pool, which is not in the files");
            }
            return;
        }
        List<String> events = risk.get("EventFilter").texts();
        boolean blocks = risk.get("Actions").get("EventAction").textOr("").equals("BLOCK");
        boolean all = !risk.get("EventFilter").present() || events.isEmpty();
        password.set(
                "password.blocklist",
                blocks && (all || (events.contains("SIGN_UP") && events.contains("PASSWORD_CHANGE"))),
                risk.derived("compromised passwords are refused at sign-up and at a change"));
        password.set(
                "password.forcedChangeOnCompromise",
                blocks && (all || events.contains("SIGN_IN")),
                risk.derived("a compromised password opens nothing until it is changed"));
    }
}
