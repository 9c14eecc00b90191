package io.github.countersign.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.core.cli.Main;
import io.github.countersign.Countersign;
import io.github.countersign.cucumber.Engines;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every rule fires in some scenario, and every <em>violated</em> rule stays silent in one where its control applies. */
class RuleCoverageTest {

    private static final Map<Long, Set<String>> FIRED = new ConcurrentHashMap<>();

    @BeforeAll
    static void runAllFeatures() {
        Engines.observe(fired -> FIRED.computeIfAbsent(fired.assessment(), made -> ConcurrentHashMap.newKeySet())
                .add(fired.rule()));
        byte status = Main.run("--glue", "io.github.countersign.cucumber", "--plugin", "summary", "features");
        Engines.observe(fired -> {});
        assertThat(status).as("all features pass").isZero();
    }

    @Test
    void everyRuleFires() {
        Set<String> silent = new TreeSet<>(Countersign.standard().engine().ruleNames());
        FIRED.values().forEach(silent::removeAll);
        assertThat(silent)
                .as("rules that no scenario fires; each needs one that does")
                .isEmpty();
    }

    @Test
    void everyViolationHasAWitnessOfTheContrary() {
        Map<String, Boolean> silentWhereApplied = new HashMap<>();
        for (String rule : Countersign.standard().engine().ruleNames()) {
            if (rule.contains(" violated")) {
                String applies = rule.substring(0, rule.indexOf(" violated")) + " applies";
                silentWhereApplied.put(
                        rule,
                        FIRED.values().stream()
                                .anyMatch(fired -> fired.stream().anyMatch(name -> name.startsWith(applies))
                                        && !fired.contains(rule)));
            }
        }
        Set<String> missing = new HashSet<>(silentWhereApplied.keySet());
        missing.removeIf(silentWhereApplied::get);
        assertThat(missing)
                .as(
                        "violated rules that stay silent in no scenario where the control applies; each needs one that does")
                .isEmpty();
    }
}
