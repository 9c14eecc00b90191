package io.github.countersign.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What every derivation must be: made of given steps, well founded, and without a step to spare. */
final class DerivationCheck {

    private DerivationCheck() {}

    static void holds(Derivation<String, String> derivation, Collection<Step<String, String>> given) {
        Set<String> known = new HashSet<>(derivation.set());
        for (Step<String, String> step : derivation.steps()) {
            assertThat(given.contains(step) && known.containsAll(step.premises()) && known.add(step.conclusion()))
                    .as("a given step whose premises are known and whose conclusion is new: %s", step)
                    .isTrue();
        }
        assertThat(known).contains(derivation.goal());
        for (int i = 0; i < derivation.steps().size(); i++) {
            List<Step<String, String>> fewer = new ArrayList<>(derivation.steps());
            fewer.remove(i);
            assertThat(BruteForce.closure(derivation.set(), fewer).contains(derivation.goal()))
                    .as("every step is needed")
                    .isFalse();
        }
    }
}
