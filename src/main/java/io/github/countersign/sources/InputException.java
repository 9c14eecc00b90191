package io.github.countersign.sources;

import java.util.List;
import java.util.stream.Collectors;

/** An input that cannot be read, with every problem found in it. */
public final class InputException extends RuntimeException {

    private final transient List<Problem> problems;

    /** Several problems. */
    public InputException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** One problem that concerns a whole file. */
    public InputException(String file, String what) {
        this(List.of(new Problem(file, null, null, what)));
    }

    /** Every problem found. */
    public List<Problem> problems() {
        return problems;
    }
}
