package io.github.countersign.cucumber;

import io.github.countersign.Countersign;
import java.util.function.Consumer;

/** The rules that scenarios run on, compiled once for a whole run because a scenario should cost milliseconds. */
public final class Engines {

    private static final class Standard {
        private static final Countersign INSTANCE = Countersign.standard();
    }

    private static volatile Consumer<Fired> observer = fired -> {};

    private Engines() {}

    /**
     * A rule that fired in some assessment.
     *
     * @param assessment number of the assessment within the run
     * @param rule full name of the rule
     */
    public record Fired(long assessment, String rule) {}

    /** Tells an observer of every rule that fires from now on; for coverage of a whole run. */
    public static void observe(Consumer<Fired> newObserver) {
        observer = newObserver;
    }

    static Countersign standard() {
        return Standard.INSTANCE;
    }

    static Consumer<String> observerOf(long assessment) {
        return rule -> observer.accept(new Fired(assessment, rule));
    }
}
