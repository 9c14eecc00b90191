package io.github.countersign.cucumber;

import io.github.countersign.Countersign;
import io.github.countersign.model.Configuration;
import io.github.countersign.sources.EditableDocument;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** The rules that scenarios run on, compiled once for a whole run because a scenario should cost milliseconds. */
public final class Engines {

    private static final class Standard {
        private static final Countersign INSTANCE = Countersign.standard();
    }

    private static volatile Consumer<Fired> observer = fired -> {};
    private static volatile Consumer<Expectation> witness = met -> {};
    private static final Map<Object, Configuration> READ = new ConcurrentHashMap<>();
    private static final int MOST_READ = 300;

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

    /** Tells a witness of every expectation that is met from now on; to ask the same of other rules. */
    public static void witness(Consumer<Expectation> newWitness) {
        witness = newWitness;
    }

    static Countersign standard() {
        return Standard.INSTANCE;
    }

    static void met(Expectation expectation) {
        witness.accept(expectation);
    }

    /** Reads an organisation, once for all scenarios that change it in the same way: reading is what costs most. */
    static Configuration read(EditableDocument organisation) {
        if (READ.size() > MOST_READ) {
            READ.clear();
        }
        return READ.computeIfAbsent(organisation.contents(), unread -> organisation.configuration());
    }

    static Consumer<String> observerOf(long assessment) {
        return rule -> observer.accept(new Fired(assessment, rule));
    }
}
