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

    /** A rule that calls a subject a violation of a control that no rule applies to it. */
    static RuleDefectException violatedWithoutApplying(Finding violation) {
        return new RuleDefectException(List.of("rule \"" + violation.rule() + "\" calls " + violation.subject()
                + " a violation, but no rule says that the control applies to it"));
    }

    /** Every problem found. */
    public List<String> problems() {
        return problems;
    }
}
