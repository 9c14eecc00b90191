package io.github.countersign.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HittingSetsTest {

    private static final Limits LIMITS = Limits.upTo(3);

    @Test
    void losingEitherPartBlocksTheOnlyAlternative() {
        assertThat(HittingSets.of(List.of(Set.of("password", "phone")), LIMITS).sets())
                .containsExactly(Set.of("password"), Set.of("phone"));
    }

    @Test
    void aSharedPartIsTheSmallestLoss() {
        assertThat(HittingSets.of(List.of(Set.of("mail", "phone"), Set.of("mail", "key"), Set.of("mail")), LIMITS)
                        .sets())
                .containsExactly(Set.of("mail"));
    }

    @Test
    void separateAlternativesMustAllBeLost() {
        assertThat(HittingSets.of(List.of(Set.of("a", "b"), Set.of("c")), LIMITS)
                        .sets())
                .containsExactly(Set.of("a", "c"), Set.of("b", "c"));
    }

    @Test
    void noAlternativeIsBlockedByNothing() {
        assertThat(HittingSets.<String>of(List.of(), LIMITS).sets()).containsExactly(Set.of());
    }

    @Test
    void anAlternativeThatNeedsNothingIsNeverBlocked() {
        HittingSets<String> hitting = HittingSets.of(List.of(Set.<String>of(), Set.of("a")), LIMITS);
        assertThat(hitting.sets()).isEmpty();
        assertThat(hitting.completeTo()).isEqualTo(3);
    }

    @Test
    void largerLossesThanTheBoundAreNotListed() {
        List<Set<String>> four = List.of(Set.of("a"), Set.of("b"), Set.of("c"), Set.of("d"));
        assertThat(HittingSets.of(four, LIMITS).sets()).isEmpty();
        assertThat(HittingSets.of(four, Limits.upTo(4)).sets()).containsExactly(Set.of("a", "b", "c", "d"));
    }

    @Test
    void saysWhenALimitCutItShort() {
        Set<Integer> low = new TreeSet<>(IntStream.range(0, 100).boxed().toList());
        Set<Integer> high = new TreeSet<>(IntStream.range(100, 200).boxed().toList());
        HittingSets<Integer> hitting = HittingSets.of(List.of(low, high), new Limits(3, 500, 500));
        assertThat(hitting.completeTo()).isEqualTo(1);
        assertThat(hitting.sets()).hasSize(500).allMatch(set -> set.size() == 2);
        assertThat(HittingSets.of(List.of(low, high), LIMITS).sets()).hasSize(10_000);
    }

    @Test
    void findsWhatTryingEverythingFinds() {
        for (long seed = 1; seed <= 3_000; seed++) {
            Random random = new Random(seed);
            Set<String> things = new TreeSet<>(List.of("a", "b", "c", "d", "e", "f", "g"));
            List<Set<String>> family = new ArrayList<>();
            int alternatives = random.nextInt(7);
            for (int i = 0; i < alternatives; i++) {
                Set<String> alternative = new TreeSet<>(things);
                alternative.removeIf(thing -> random.nextInt(3) > 0);
                family.add(alternative);
            }
            int bound = random.nextInt(5);
            List<Set<String>> hitting = IntStream.rangeClosed(0, bound)
                    .boxed()
                    .flatMap(size -> BruteForce.subsets(things, size).stream())
                    .filter(set -> blocksAll(set, family))
                    .toList();
            List<Set<String>> minimal = hitting.stream()
                    .filter(set -> hitting.stream().filter(set::containsAll).count() == 1)
                    .toList();
            assertThat(HittingSets.of(family, Limits.upTo(bound)).sets())
                    .as("seed %s: %s", seed, family)
                    .isEqualTo(minimal);
            assertThat(HittingSets.of(reversed(family), Comparator.<String>reverseOrder(), Limits.upTo(bound))
                            .sets())
                    .as("seed %s: %s", seed, family)
                    .hasSameElementsAs(minimal);
        }
    }

    private static boolean blocksAll(Set<String> set, List<Set<String>> family) {
        return family.stream().allMatch(alternative -> alternative.stream().anyMatch(set::contains));
    }

    private static List<Set<String>> reversed(List<Set<String>> family) {
        return Stream.iterate(family.size() - 1, i -> i >= 0, i -> i - 1)
                .map(family::get)
                .toList();
    }
}
