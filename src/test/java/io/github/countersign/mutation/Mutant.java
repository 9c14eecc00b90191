package io.github.countersign.mutation;

/**
 * A rule file with one fault.
 *
 * @param name what was changed, and where: unique within the control and the same as long as the rule is
 * @param rule the rule that was changed, by its name without the control
 * @param text the rule file with the change
 */
record Mutant(String name, String rule, String text) {}
