package io.github.countersign.sources.keycloak;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One assignment of values to the variables a flow depends on.
 *
 * @param values the value of each variable
 * @param kinds what each variable is about
 */
record World(Map<String, Integer> values, Map<String, Variable.Kind> kinds) {

    /** Whether the variable has a value other than 0; a variable the flow does not depend on is true. */
    boolean is(String key) {
        return values.getOrDefault(key, 1) != 0;
    }

    /** Whether the flow depends on the variable. */
    boolean has(String key) {
        return values.containsKey(key);
    }

    /** The value of a variable, 0 if the flow does not depend on it. */
    int value(String key) {
        return values.getOrDefault(key, 0);
    }

    /** The values of the variables of some kinds, to group worlds by. */
    Map<String, Integer> of(Set<Variable.Kind> wanted) {
        Map<String, Integer> part = new TreeMap<>(values);
        part.keySet().removeIf(key -> !wanted.contains(kinds.get(key)));
        return part;
    }

    /** Every assignment of values to the variables. */
    static List<World> all(Collection<Variable> variables) {
        Map<String, Variable.Kind> kinds = variables.stream().collect(Collectors.toMap(Variable::key, Variable::kind));
        List<Map<String, Integer>> assignments = List.of(Map.of());
        for (Variable variable : variables) {
            List<Map<String, Integer>> longer = new ArrayList<>();
            for (Map<String, Integer> assignment : assignments) {
                for (int value = 0; value < variable.values(); value++) {
                    Map<String, Integer> next = new HashMap<>(assignment);
                    next.put(variable.key(), value);
                    longer.add(next);
                }
            }
            assignments = longer;
        }
        return assignments.stream().map(values -> new World(values, kinds)).toList();
    }
}
