package io.github.countersign.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.assessment.Outcome;
import io.github.countersign.assessment.Verdict;
import io.github.countersign.catalog.Level;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlineTest {

    @Test
    void tellsViolationsFirst() {
        Headline headline = Headline.of(Sample.assessment());
        assertThat(headline.state()).isEqualTo("violated");
        assertThat(headline.headline()).isEqualTo("3 violations, of them 3 critical");
        assertThat(headline.sentence())
                .isEqualTo("7 verdicts on demands that apply: 3 violated, 2 undecided, 1 waived, 1 met.");
        assertThat(headline.meaning()).contains("2 verdicts wait for facts");
    }

    @Test
    void neverCallsAnUndecidedVerdictAPass() {
        assertThat(of(Outcome.PASS, Outcome.UNDECIDED).state()).isEqualTo("open");
        assertThat(of(Outcome.PASS, Outcome.UNDECIDED).headline()).contains("not everything is known");
        assertThat(of(Outcome.UNDECIDED, Outcome.NOT_APPLICABLE).headline()).isEqualTo("Nothing could be decided");
    }

    @Test
    void saysThatNothingWasJudged() {
        assertThat(of().headline()).isEqualTo("Nothing was judged");
        assertThat(of(Outcome.NOT_APPLICABLE).state()).isEqualTo("nothing");
    }

    @Test
    void saysThatAllIsMetAndWhatIsWaived() {
        assertThat(of(Outcome.PASS).headline()).isEqualTo("Every demand that applies is met");
        assertThat(of(Outcome.PASS, Outcome.WAIVED).headline()).endsWith("but for those that are waived");
    }

    @Test
    void keepsAViolatedRecommendationApart() {
        Verdict violated = Sample.verdicts().get(0);
        Verdict should = new Verdict(
                violated.control(),
                violated.profile(),
                violated.subject(),
                Outcome.FAIL,
                violated.message(),
                violated.severity(),
                Level.SHOULD,
                violated.references(),
                violated.evidence(),
                violated.fingerprint());
        Headline headline = Headline.of(Sample.assessment(List.of(should)));
        assertThat(headline.state()).isEqualTo("open");
        assertThat(headline.headline()).contains("Nothing mandatory is violated");
    }

    private static Headline of(Outcome... outcomes) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            verdicts.add(Sample.verdict("aal2/throttling-is-effective", Sample.PEOPLE, "login:" + outcome, outcome));
        }
        return Headline.of(Sample.assessment(verdicts));
    }
}
