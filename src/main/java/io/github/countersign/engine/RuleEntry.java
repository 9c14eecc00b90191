package io.github.countersign.engine;

import java.util.List;
import java.util.function.Supplier;
import org.drools.model.Rule;

/**
 * A built-in rule: what the build found out about it, and how to make it.
 *
 * @param name its name
 * @param folder name of its Drools package
 * @param aboutExposures whether it has a pattern for exposures
 * @param needs patterns each of which must have a fact before it can fire
 * @param maker makes it
 */
record RuleEntry(String name, String folder, boolean aboutExposures, List<Need> needs, Supplier<Rule> maker) {

    /** The part of the rules it belongs to. */
    String scope() {
        return RuleName.scope(name);
    }
}
