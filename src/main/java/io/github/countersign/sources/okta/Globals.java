package io.github.countersign.sources.okta;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the global session policies ask of people before any application does.
 *
 * @param main what they ask of everybody whom no better policy or rule takes; unknown where the policies are not there
 * @param rule the rule that says so, null where it is not known
 * @param others rules that ask something else of some people or under some conditions
 */
record Globals(Ways main, @Nullable Rule rule, List<Other> others) {

    /** A rule that decides for some, with what it asks and the conditions that make it decide. */
    record Other(Rule rule, Ways ways, Narrowing narrowing) {}

    /** Reads the policies of an org. */
    static Globals of(Org org, SessionWays ways) {
        List<Other> others = new ArrayList<>();
        if (!org.complete().contains(PolicyType.SESSION) && !inCode(org)) {
            return new Globals(Ways.unknown(0), null, others);
        }
        for (Policy policy : org.active(PolicyType.SESSION)) {
            Decided decided = Decided.of(policy, org.everyone());
            Narrowing whom = Narrowing.of(policy.piece(), org.everyone());
            add(decided.before(), org, ways, others);
            add(decided.after(), org, ways, others);
            Rule main = decided.main();
            if (main == null) {
                org.unread()
                        .add(
                                policy.node(),
                                "which of its rules decides is not known, so what a session asks is not known");
                return new Globals(Ways.unknown(0), null, others);
            }
            boolean denied = main.piece().says(Setting.SESSION_ACCESS, "DENY");
            if (policy.system() || whom.nothing()) {
                return new Globals(denied ? Ways.unknown(0) : ways.of(main), main, others);
            }
            if (!denied) {
                others.add(new Other(main, ways.of(main), whom));
            }
        }
        return new Globals(Ways.unknown(0), null, others);
    }

    private static boolean inCode(Org org) {
        return org.active(PolicyType.SESSION).stream()
                .anyMatch(policy -> policy.piece().terraform() && policy.present());
    }

    private static void add(List<Rule> rules, Org org, SessionWays ways, List<Other> others) {
        for (Rule rule : rules) {
            if (!rule.piece().says(Setting.SESSION_ACCESS, "DENY")) {
                others.add(new Other(rule, ways.of(rule), Narrowing.of(rule.piece(), org.everyone())));
            }
        }
    }
}
