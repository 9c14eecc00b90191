package io.github.countersign.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true | yes",
                "false | no",
                "PT15M | 15 minutes",
                "PT24H | 1 day",
                "PT36H | 36 hours",
                "PT2184H | 91 days",
                "PT2185H | 91 days 1 hour",
                "P30D | 30 days",
                "PT1H1M1S | 1 hour 1 minute 1 second",
                "PT0S | 0 seconds",
                "at most PT10M | at most 10 minutes",
                "PT | PT",
                "P2Y | P2Y",
                "OPT10M | OPT10M",
                "[] | none",
                "[password, sms] | password, sms",
                "[[password], [key]] | [[password], [key]]",
                "a $1 price of PT5M | a $1 price of 5 minutes",
                "untrue | untrue"
            })
    void speaksLikeAPerson(String written, String spoken) {
        assertThat(Values.spoken(written)).isEqualTo(spoken);
    }
}
