package io.github.countersign.catalog;

import java.util.List;

/**
 * A case, and what a control comes to in it, as a scenario of its feature has it.
 *
 * @param name the scenario's name
 * @param given what makes the case, beside a compliant organisation
 * @param then what is expected
 */
public record Example(String name, List<String> given, List<String> then) {

    /** Copies the lists. */
    public Example {
        given = List.copyOf(given);
        then = List.copyOf(then);
    }
}
