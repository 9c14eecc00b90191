package io.github.countersign.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SetPoolTest {

    private final SetPool pool = new SetPool();
    private final int a = pool.singleton(7);
    private final int b = pool.singleton(3);

    @Test
    void aSetHasOneNumberAndKnowsItsPartsInThePool() {
        int both = pool.union(a, b, 2);
        assertThat(pool.members(both)).containsExactly(3, 7);
        assertThat(pool.union(b, a, 3)).isEqualTo(both);
        assertThat(pool.union(both, a, 2)).isEqualTo(both);
        assertThat(pool.find(new int[] {3, 7})).isEqualTo(both);
        assertThat(pool.subsets(both)).containsExactlyInAnyOrder(0, a, b);
    }

    @Test
    void aUnionThatIsTooLargeIsNone() {
        assertThat(pool.union(a, b, 1)).isEqualTo(-1);
        assertThat(pool.find(new int[] {3, 7})).isEqualTo(-1);
    }

    @Test
    void theNewestSetCanBeForgotten() {
        int both = pool.union(a, b, 2);
        pool.forgetNewest();
        assertThat(pool.find(new int[] {3, 7})).isEqualTo(-1);
        assertThat(pool.newest()).isEqualTo(b);
        int other = pool.singleton(9);
        assertThat(other).isEqualTo(both);
        assertThat(pool.members(other)).containsExactly(9);
    }

    @Test
    void numbersStayWhenThePoolGrows() {
        for (int member = 1000; member < 3000; member++) {
            pool.union(pool.singleton(member), a, 2);
        }
        assertThat(pool.find(new int[] {7})).isEqualTo(a);
        for (int member = 1000; member < 3000; member++) {
            int pair = pool.find(new int[] {7, member});
            assertThat(pool.members(pair)).containsExactly(7, member);
            assertThat(pool.subsets(pair)).containsExactlyInAnyOrder(0, a, pool.singleton(member));
        }
    }
}
