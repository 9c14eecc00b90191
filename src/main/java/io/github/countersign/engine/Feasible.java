package io.github.countersign.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.functions.Predicate1;

/**
 * Which rules can fire on some facts. A rule needs a fact for each pattern that is not negated, and built-in rules match
 * no fact that another inserts: where no fact passes the tests that a pattern makes on it alone, its rule stays silent, so
 * nobody has to make it.
 */
final class Feasible {

    private final ClassLoader loader = Feasible.class.getClassLoader();
    private final Map<Class<?>, List<Object>> facts = new HashMap<>();
    private final Map<String, List<Object>> byType = new HashMap<>();
    private final Map<String, Predicate1<Object>> tests = new HashMap<>();
    private final IdentityHashMap<Need, Boolean> met = new IdentityHashMap<>();

    Feasible(Collection<?> facts) {
        for (Object fact : facts) {
            this.facts
                    .computeIfAbsent(fact.getClass(), missing -> new ArrayList<>())
                    .add(fact);
        }
    }

    /** Whether the rule can fire. */
    boolean canFire(RuleEntry rule) {
        for (Need need : rule.needs()) {
            if (!met.computeIfAbsent(need, this::meets)) {
                return false;
            }
        }
        return true;
    }

    private boolean meets(Need need) {
        List<Object> candidates = byType.computeIfAbsent(need.type(), this::ofType);
        for (String test : need.tests()) {
            if (candidates.isEmpty()) {
                return false;
            }
            Predicate1<Object> passes = tests.computeIfAbsent(test, this::instance);
            candidates =
                    candidates.stream().filter(fact -> mayPass(passes, fact)).toList();
        }
        return !candidates.isEmpty();
    }

    private List<Object> ofType(String name) {
        try {
            Class<?> type = loader.loadClass(name);
            List<Object> found = new ArrayList<>();
            facts.forEach((its, some) -> {
                if (type.isAssignableFrom(its)) {
                    found.addAll(some);
                }
            });
            return found;
        } catch (ClassNotFoundException broken) {
            throw new IllegalStateException("a rule matches an unknown type", broken);
        }
    }

    @SuppressWarnings("unchecked")
    private Predicate1<Object> instance(String name) {
        try {
            return (Predicate1<Object>)
                    loader.loadClass(name).getField("INSTANCE").get(null);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("a compiled test cannot be made", broken);
        }
    }

    /** A test that fails leaves the question to the rule, whose engine reports the failure in its own words. */
    private static boolean mayPass(Predicate1<Object> test, Object fact) {
        try {
            return test.test(fact);
        } catch (Exception undecided) {
            return true;
        }
    }
}
