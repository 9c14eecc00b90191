package io.github.countersign.sources.okta;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which rule of a policy decides for whom. Rules are tried by priority and the first whose conditions hold decides; the
 * last one holds for everybody.
 *
 * @param main the rule that decides for everybody whom no better one takes; null where that is not known
 * @param before better rules, which hold under conditions
 * @param after rules that decide for the people whom the main rule leaves out
 */
record Decided(@Nullable Rule main, List<Rule> before, List<Rule> after) {

    /** Puts the rules of a policy into their parts. */
    static Decided of(Policy policy, Set<String> everyone) {
        List<Rule> before = new ArrayList<>();
        List<Rule> after = new ArrayList<>();
        Rule main = null;
        for (Rule rule : policy.activeRules()) {
            Narrowing narrowing = Narrowing.of(rule.piece(), everyone);
            if (main == null && (narrowing.nothing() || narrowing.everybodyBut())) {
                main = rule;
                if (narrowing.nothing()) {
                    break;
                }
            } else if (main == null) {
                before.add(rule);
            } else {
                after.add(rule);
                if (narrowing.nothing()) {
                    break;
                }
            }
        }
        return new Decided(policy.wholeList() ? main : null, before, after);
    }
}
