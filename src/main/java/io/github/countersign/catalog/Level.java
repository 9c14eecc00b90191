package io.github.countersign.catalog;

import io.github.countersign.model.Term;
import java.util.Comparator;

/** How binding a demand is in the framework it comes from. */
public enum Level implements Term {
    /** Mandatory. */
    SHALL,
    /** Recommended by a standard. */
    SHOULD,
    /** A permission with a limit: going past the limit is a violation. */
    MAY,
    /** A CSF outcome or example, which has no SHALL or SHOULD. */
    OUTCOME,
    /** Prevention advice of OWASP. */
    RECOMMENDATION,
    /** A rule of this project that goes further than the standards. */
    PROJECT_POLICY,
    /** Text that explains and binds nobody. */
    INFORMATIVE;

    /** Strictest first: levels whose violation counts before those where it counts only if asked for, or never. */
    public static final Comparator<Level> STRICTEST_FIRST = Comparator.comparing((Level level) -> !level.counts(false))
            .thenComparing(level -> !level.counts(true))
            .thenComparing(Comparator.naturalOrder());

    /** Whether a violation counts for the exit code; a violated SHOULD only where the user asks for it. */
    public boolean counts(boolean failOnShould) {
        return switch (this) {
            case SHALL, MAY, OUTCOME, RECOMMENDATION, PROJECT_POLICY -> true;
            case SHOULD -> failOnShould;
            case INFORMATIVE -> false;
        };
    }
}
