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

    /** A rule pack that reaches for a class it may not use. */
    static RuleDefectException forbidden(String where, NoClassDefFoundError error) {
        String cause =
                error.getCause() == null ? error.getMessage() : error.getCause().getMessage();
        return new RuleDefectException(List.of(where + ": " + cause));
    }

    /** Every problem found. */
    public List<String> problems() {
        return problems;
    }
}
