package io.github.countersign.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.assessment.Compromise;
import io.github.countersign.assessment.CompromiseKind;
import io.github.countersign.assessment.CompromiseSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExposureInWordsTest {

    private static final Compromise MAILBOX = takeover("boundary:mailbox");

    @Test
    void whatNobodyNamedReadsAsAPhrase() {
        assertThat(ExposureInWords.action(takeover("unnamed:home of app"))).isEqualTo("takes over the home of app");
        assertThat(ExposureInWords.action(takeover("unnamed:an unknown proof of reset")))
                .isEqualTo("takes over an unknown proof of reset");
        assertThat(ExposureInWords.action(takeover("unnamed:what new-app asks")))
                .isEqualTo("takes over what new-app asks");
    }

    @Test
    void aSetSaysThatItMayComeToTheSame() {
        List<Compromise> both = List.of(MAILBOX, takeover("unnamed:home of app"));
        assertThat(ExposureInWords.actions(new CompromiseSet(both, true, List.of())))
                .isEqualTo("takes over mailbox and takes over the home of app, which may come to the same");
        assertThat(ExposureInWords.actions(new CompromiseSet(both, false, List.of())))
                .isEqualTo("takes over mailbox and takes over the home of app");
    }

    private static Compromise takeover(String target) {
        return new Compromise(CompromiseKind.TAKEOVER, target);
    }
}
