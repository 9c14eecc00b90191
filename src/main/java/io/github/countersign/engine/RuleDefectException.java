package io.github.countersign.engine;

import java.util.List;

/** Rules that cannot be compiled, or that say what a rule may not say. */
public final class RuleDefectException extends RuntimeException {

    private final transient List<String> problems;

    /** Problems, each with its file or rule and what is wrong. */
    public RuleDefectException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** Every problem found. */
    public List<String> problems() {
        return problems;
    }
}
