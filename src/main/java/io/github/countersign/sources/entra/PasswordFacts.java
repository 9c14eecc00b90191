package io.github.countersign.sources.entra;

import io.github.countersign.model.Authenticator.Throttling.Action;
import io.github.countersign.model.Authenticator.Throttling.Return;
import io.github.countersign.model.AuthenticatorType;
import io.github.countersign.model.Limit;
import io.github.countersign.model.Origin;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Node;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** States the password: what the vendor fixes for every tenant, how old it may grow, and smart lockout. */
final class PasswordFacts {

    private static final String POLICY = "entra-docs, password policies: ";
    private static final String LOCKOUT = "entra-docs, smart lockout: ";
    private static final int NEVER = Integer.MAX_VALUE;
    private static final int FAILURES = 10;
    private static final int FAILURES_OF_GOVERNMENT = 3;

    private final Reading reading;
    private final Draft.Entry password;

    private PasswordFacts(Reading reading, Draft.Entry password) {
        this.reading = reading;
        this.password = password;
    }

    /** States the facts; where people of a domain sign in elsewhere, only what the tenant's own accounts have. */
    static void state(Reading reading, Draft.Entry password) {
        PasswordFacts facts = new PasswordFacts(reading, password);
        Node at = reading.tenant().anywhere();
        password.set("type", AuthenticatorType.PASSWORD, at.defaulted("the password of the account"));
        if (Boolean.TRUE.equals(reading.access().basics().federated())) {
            reading.tenant()
                    .unread()
                    .add(
                            at,
                            "people of a federated domain have their password elsewhere; nothing is said about it"
                                    + " here");
        }
        facts.fixed(at);
        facts.age();
        facts.lockout(at);
        facts.compromise();
    }

    private void fixed(Node at) {
        password.set("password.minimumLength", 8, at.defaulted(POLICY + "at least 8 characters"));
        password.set("password.maximumLength", 256, at.defaulted(POLICY + "at most 256 characters"));
        password.set("password.acceptsAllPrintable", false, at.defaulted(POLICY + "no Unicode characters"));
        password.set(
                "password.compositionRules",
                List.of("three of lower case, upper case, digits, symbols"),
                at.defaulted(POLICY + "three of four classes of characters"));
        password.set(
                "password.blocklist",
                true,
                at.defaulted("entra-docs, password protection: the vendor's list of banned passwords is always on"));
    }

    private void age() {
        List<Node> ages = reading.tenant().all(Part.DOMAIN).stream()
                .map(domain -> domain.any("passwordValidityPeriodInDays"))
                .filter(Node::present)
                .toList();
        for (Node age : ages) {
            Integer days = age.whole();
            if (days != null && days > 0) {
                Limit limit = days == NEVER ? Limit.NONE : new Limit(Duration.ofDays(days));
                if (limit.bounded() || password(ages)) {
                    password.set("password.rotationPeriod", limit, age.read());
                }
            }
        }
    }

    /** Whether no domain makes passwords grow old. */
    private static boolean password(List<Node> ages) {
        return ages.stream().allMatch(age -> Integer.valueOf(NEVER).equals(age.whole()));
    }

    private void lockout(Node at) {
        password.set("throttling.enabled", true, at.defaulted(LOCKOUT + "always on"));
        password.set("throttling.action", Action.DELAY_ONLY, at.defaulted(LOCKOUT + "a lock ends by itself"));
        password.set("throttling.returnsBy", Return.TIMER, at.defaulted(LOCKOUT + "a lock ends by itself"));
        Node stated = null;
        for (Node setting : reading.tenant().all(Part.SETTING)) {
            for (Node value : setting.any("values").asList()) {
                if (value.any("name").textOr("").equalsIgnoreCase("LockoutThreshold")) {
                    stated = value.any("value");
                }
            }
        }
        if (stated != null) {
            password.set("throttling.maximumFailures", Keys.positive(stated), stated.read());
        } else if (reading.tenant().given(Part.SETTING)) {
            password.set(
                    "throttling.maximumFailures",
                    government() ? FAILURES_OF_GOVERNMENT : FAILURES,
                    at.defaulted(LOCKOUT + "10 wrong passwords; 3 in the cloud for US government"));
        }
    }

    /** Whether the export is from a cloud for the US government, as far as it tells. */
    private boolean government() {
        Node configuration = reading.tenant().bundled("scuba_config");
        String cloud = configuration == null
                ? ""
                : configuration.any("M365Environment").textOr("").toLowerCase(Locale.ROOT);
        boolean byAddress = reading.tenant().trees().stream()
                .anyMatch(tree ->
                        Node.of(tree).get("@odata.context").textOr("").startsWith("https://graph.microsoft.us/"));
        return byAddress || cloud.equals("gcchigh") || cloud.equals("dod");
    }

    private void compromise() {
        for (Policy policy : reading.access().policies()) {
            Node conditions = policy.conditions().node();
            boolean change = policy.node().any("grantControls").any("builtInControls").texts().stream()
                    .anyMatch(control -> control.toLowerCase(Locale.ROOT).equals("passwordchange"));
            boolean everybody = Keys.holds(conditions.any("users").any("includeUsers"), "All");
            if (change && everybody && Keys.holds(conditions.any("userRiskLevels"), "high")) {
                Origin origin = policy.node().derived("a person at high risk must change the password");
                password.set("password.forcedChangeOnCompromise", true, origin);
            }
        }
    }
}
