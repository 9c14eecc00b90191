package io.github.countersign.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.assessment.Exposure.LoginWorth;
import io.github.countersign.model.Aal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LoginWorthTest {

    @Test
    void namesTheWayThatPullsItDown() {
        assertThat(worth(Aal.AAL1, "recovery:forgot-password").weakestWay()).isEqualTo("recovery:forgot-password");
    }

    @Test
    void blamesItsOwnCombinationsOnlyWhereTheLevelIsKnown() {
        assertThat(worth(Aal.AAL1, null).weakestWay()).isEqualTo("what it accepts itself");
        assertThat(worth(null, null).weakestWay()).isEqualTo("a way in that is not known well enough");
    }

    private static LoginWorth worth(@Nullable Aal effective, @Nullable String pulledDownBy) {
        return new LoginWorth(Aal.AAL2, effective, pulledDownBy, List.of(), List.of(), null, List.of());
    }
}
