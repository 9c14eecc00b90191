package io.github.countersign.report;

import io.github.countersign.assessment.Assessment;
import io.github.countersign.assessment.Verdict;
import io.github.countersign.catalog.Level;
import java.util.Comparator;
import java.util.List;

/** The orders in which verdicts are told: the same from run to run. */
final class Order {

    /** Worst first: severity, then how binding the demand is, then the names. */
    static final Comparator<Verdict> WORST_FIRST = Comparator.comparing(Verdict::severity)
            .thenComparing(Verdict::level, Level.STRICTEST_FIRST)
            .thenComparing(Verdict::control)
            .thenComparing(Verdict::subject)
            .thenComparing(Verdict::profile);

    private Order() {}

    /** By profile in the order judged, then control, then subject. */
    static List<Verdict> sorted(Assessment assessment) {
        return assessment.verdicts().stream()
                .sorted(Comparator.<Verdict>comparingInt(
                                verdict -> assessment.profiles().indexOf(verdict.profile()))
                        .thenComparing(Verdict::profile)
                        .thenComparing(Verdict::control)
                        .thenComparing(Verdict::subject)
                        .thenComparing(Verdict::fingerprint))
                .toList();
    }
}
