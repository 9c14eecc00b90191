package io.github.countersign.assessment;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The exposures of one configuration, found when somebody first asks: they cost as much as all verdicts together, and not
 * every reader wants them. The answer never changes, and any thread may ask.
 */
public final class Exposures {

    private final Supplier<List<Exposure>> source;
    private @Nullable List<Exposure> found;

    private Exposures(Supplier<List<Exposure>> source) {
        this.source = source;
    }

    /** Exposures that are known already. */
    public static Exposures of(List<Exposure> exposures) {
        return new Exposures(() -> exposures);
    }

    /**
     * Exposures that are found on demand.
     *
     * @param source gives equal lists whenever it is asked
     */
    public static Exposures onDemand(Supplier<List<Exposure>> source) {
        return new Exposures(source);
    }

    /** All of them. */
    public synchronized List<Exposure> all() {
        List<Exposure> known = found;
        if (known == null) {
            known = List.copyOf(source.get());
            found = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Exposures that && all().equals(that.all());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    @Override
    public String toString() {
        return all().toString();
    }
}
