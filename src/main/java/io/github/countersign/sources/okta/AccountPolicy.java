package io.github.countersign.sources.okta;

import io.github.countersign.sources.vendor.Node;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The policy that decides what is asked before people change their own account: enrol, recover, unlock. */
final class AccountPolicy {

    private static final Pattern OPERATION =
            Pattern.compile("\\s*accessRequest\\.operation\\s*==\\s*['\"](\\w+)['\"]\\s*");

    private final Policy policy;
    private final Org org;
    private final Assurance assurance;

    private AccountPolicy(Policy policy, Org org, Available available) {
        this.policy = policy;
        this.org = org;
        this.assurance = new Assurance(available);
    }

    /** The policy of an org, or null if it is not there. */
    static @Nullable AccountPolicy of(Org org, Available available) {
        return org.active(PolicyType.ACCESS).stream()
                .filter(policy -> policy.guardsAccounts() && policy.wholeList())
                .findFirst()
                .map(policy -> new AccountPolicy(policy, org, available))
                .orElse(null);
    }

    /** What it asks before an operation; null where conditions that are not understood decide. */
    @Nullable
    Ways asks(String operation) {
        Ways narrowed = null;
        for (Rule rule : policy.activeRules()) {
            Node expression = rule.node().get("conditions").get("elCondition").get("condition");
            String text = expression.textOr("");
            Matcher matcher = OPERATION.matcher(text);
            boolean named = matcher.matches();
            if (named && !matcher.group(1).equals(operation)) {
                continue;
            }
            boolean denied = rule.piece().says(Setting.APP_ACCESS, "DENY");
            if (!text.isBlank() && !named) {
                return null;
            }
            boolean all = named
                    ? onlyExpression(rule)
                    : Narrowing.of(rule.piece(), org.everyone()).nothing();
            Ways one = denied ? null : assurance.of(rule);
            narrowed = one == null ? narrowed : narrowed == null ? one : narrowed.or(one);
            if (all) {
                return narrowed;
            }
        }
        return narrowed;
    }

    private static boolean onlyExpression(Rule rule) {
        Set<String> narrowing = new LinkedHashSet<>();
        Node conditions = rule.node().get("conditions");
        for (String key : conditions.keys()) {
            Object value = conditions.get(key).value();
            if (!key.equals("elCondition") && value != null && !harmless(key, conditions.get(key))) {
                narrowing.add(key);
            }
        }
        return narrowing.isEmpty();
    }

    private static boolean harmless(String key, Node condition) {
        return switch (key) {
            case "network" -> condition.get("connection").textOr("").equals("ANYWHERE");
            case "riskScore" -> condition.get("level").textOr("").equals("ANY");
            case "people" ->
                List.of("users", "groups").stream()
                        .allMatch(kind -> condition
                                        .get(kind)
                                        .get("include")
                                        .items()
                                        .isEmpty()
                                && condition.get(kind).get("exclude").items().isEmpty());
            default ->
                condition.keys().stream()
                        .allMatch(each -> condition.get(each).items().isEmpty()
                                && condition.get(each).text() == null);
        };
    }
}
