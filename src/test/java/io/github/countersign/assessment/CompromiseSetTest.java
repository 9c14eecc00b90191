package io.github.countersign.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CompromiseSetTest {

    private static final Compromise MAILBOX = new Compromise(CompromiseKind.TAKEOVER, "boundary:mailbox");
    private static final Compromise NUMBER = new Compromise(CompromiseKind.TAKEOVER, "boundary:number");
    private static final Compromise HOME = new Compromise(CompromiseKind.TAKEOVER, "unnamed:home of app");
    private static final Compromise RECEIVER = new Compromise(CompromiseKind.TAKEOVER, "unnamed:receiver of code");

    @Test
    void whatNobodyNamedMayBeTheSameThing() {
        assertThat(assumed(MAILBOX, HOME).fewest()).isEqualTo(1);
        assertThat(assumed(HOME, RECEIVER).fewest()).isEqualTo(1);
        assertThat(assumed(HOME).fewest()).isEqualTo(1);
        assertThat(assumed(MAILBOX, NUMBER, HOME).fewest()).isEqualTo(2);
    }

    @Test
    void namedThingsAreDifferentThings() {
        assertThat(assumed(MAILBOX, NUMBER).fewest()).isEqualTo(2);
        assertThat(assumed().fewest()).isZero();
    }

    @Test
    void knownFactsNeedWhatTheyName() {
        assertThat(new CompromiseSet(List.of(MAILBOX, HOME), false, List.of()).fewest())
                .isEqualTo(2);
    }

    @Test
    void wordsSayThatFewerMayDo() {
        assertThat(assumed(MAILBOX, HOME).inWordsAtLeast())
                .isEqualTo(
                        "takes over boundary:mailbox and takes over unnamed:home of app, which may come to the same,");
        assertThat(assumed(MAILBOX, NUMBER).inWordsAtLeast())
                .isEqualTo("takes over boundary:mailbox and takes over boundary:number");
    }

    @Test
    void theOrderCountsTheFewest() {
        assertThat(Order.of(List.of(assumed(MAILBOX, NUMBER), assumed(MAILBOX, HOME)))
                        .boundary())
                .isEqualTo(1);
    }

    private static CompromiseSet assumed(Compromise... compromises) {
        return new CompromiseSet(List.of(compromises), true, List.of());
    }
}
