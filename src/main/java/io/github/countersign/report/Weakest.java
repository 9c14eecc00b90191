package io.github.countersign.report;

import io.github.countersign.assessment.Exposure;
import io.github.countersign.assessment.Exposure.LoginWorth;
import io.github.countersign.assessment.Order;
import io.github.countersign.model.Aal;
import java.util.Comparator;
import java.util.List;

/** The order in which exposures are told: what opens most easily comes first. */
public final class Weakest {

    private static final Comparator<Exposure> FIRST = Comparator.<Exposure>comparingInt(
                    exposure -> size(exposure.certainOrder()))
            .thenComparingInt(exposure -> size(exposure.order()))
            .thenComparing(Weakest::level)
            .thenComparing(Exposure::subject);

    private Weakest() {}

    /** Sorted by the takeovers that known facts ask for, then by those that may suffice, then by assurance. */
    public static List<Exposure> first(List<Exposure> exposures) {
        return exposures.stream().sorted(FIRST).toList();
    }

    private static int size(Order order) {
        Integer smallest = ExposureInWords.smallest(order);
        return smallest == null ? Integer.MAX_VALUE : smallest;
    }

    private static Aal level(Exposure exposure) {
        LoginWorth worth = exposure.login();
        Aal effective = worth == null ? null : worth.effective();
        return effective == null ? Aal.AAL3 : effective;
    }
}
