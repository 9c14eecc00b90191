package io.github.countersign.engine;

import io.github.countersign.catalog.Catalog;
import io.github.countersign.catalog.Control;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Holds rules against the catalogue: each control has rules, and each rule a control. */
final class RuleCheck {

    private RuleCheck() {}

    /**
     * Refuses what does not fit.
     *
     * @throws RuleDefectException with every control without rules and every rule without a control
     */
    static void refuse(Set<String> rules, Catalog catalog) {
        List<String> problems = new ArrayList<>();
        Set<String> applied = new TreeSet<>();
        for (String name : rules) {
            RuleName.of(name).ifPresent(rule -> {
                if (catalog.control(rule.control()).isEmpty()) {
                    problems.add("rule \"" + name + "\" names the control " + rule.control()
                            + ", which no catalogue entry describes");
                }
                applied.add(rule.control());
            });
        }
        for (Control control : catalog.controls()) {
            if (!applied.contains(control.id().value())) {
                problems.add("control " + control.id() + " has no rule");
            }
        }
        if (!problems.isEmpty()) {
            throw new RuleDefectException(problems);
        }
    }
}
