package io.github.countersign.sources.auth0;

import io.github.countersign.sources.auth0.MfaPolicy.When;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a second factor follows on what a login begins with.
 *
 * @param policy when it is asked
 * @param factors what can be asked
 */
record Ways(MfaPolicy policy, Factors factors) {

    /** Every combination that completes a login begun in one of these ways; null where that is not known. */
    @Nullable
    List<List<String>> after(List<String> first) {
        When when = policy.when();
        if (when == null) {
            return null;
        }
        if (when == When.NEVER) {
            return first.stream().map(List::of).toList();
        }
        if (!factors.known() || factors.ids().isEmpty()) {
            return null;
        }
        return with(first, factors.ids(), when == When.ON_RISK);
    }

    /** Combinations of each beginning with each of the factors, and of the beginnings alone if they suffice. */
    static List<List<String>> with(List<String> first, List<String> second, boolean alone) {
        List<List<String>> combinations = new ArrayList<>();
        for (String begin : first) {
            if (alone) {
                combinations.add(List.of(begin));
            }
            second.forEach(factor -> combinations.add(List.of(begin, factor)));
        }
        return combinations;
    }
}
