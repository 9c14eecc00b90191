package io.github.countersign.sources.keycloak;

import java.util.List;
import java.util.stream.Stream;

/**
 * A flow: executions in the order the server runs them.
 *
 * @param alias its name
 * @param executions what it consists of, disabled ones left out
 * @param pointer where in the file
 */
record Flow(String alias, List<Execution> executions, String pointer) {

    Flow {
        executions = List.copyOf(executions);
    }

    /** Every step in it and in its subflows. */
    Stream<Execution> steps() {
        return executions.stream()
                .flatMap(execution -> execution.subflow() == null
                        ? Stream.of(execution)
                        : execution.subflow().steps());
    }

    /** It and every subflow in it. */
    Stream<Flow> levels() {
        return Stream.concat(
                Stream.of(this),
                executions.stream()
                        .map(Execution::subflow)
                        .flatMap(subflow -> subflow == null ? Stream.<Flow>empty() : subflow.levels()));
    }

    /** Steps that stand beside each other here and are no conditions. */
    List<Execution> siblings() {
        return executions.stream()
                .filter(execution -> execution.subflow() == null && !execution.condition())
                .toList();
    }
}
