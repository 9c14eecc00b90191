package io.github.countersign.report;

import static io.github.countersign.report.Parsed.hasClass;
import static io.github.countersign.report.Parsed.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.Countersign;
import io.github.countersign.assessment.Assessment;
import io.github.countersign.assessment.CompromiseSet;
import io.github.countersign.assessment.DerivationStep;
import io.github.countersign.assessment.Exposure;
import io.github.countersign.sources.Inputs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class WaysInTest {

    private static final String LOGIN = "//article[@id='w-" + Views.anchor("login:browser") + "']";

    private static Assessment assessment;
    private static Parsed page;

    @BeforeAll
    static void render() throws IOException {
        Countersign countersign = Countersign.standard();
        assessment = countersign.assess(Inputs.read(List.of(Path.of("features/fixtures/keycloak-26.json")))
                .get(0));
        page = Parsed.of(HtmlReport.standard().render(assessment, countersign.catalog()));
    }

    @Test
    void saysWhatTheLoginIsWorthAndWhy() {
        assertThat(text(page.one("//section[@id='ways']"))).contains("Every set of up to 3 takeovers was looked for");
        assertThat(text(page.one(LOGIN)))
                .contains("One takeover is enough", "One live relay is enough too")
                .contains("AAL1, pulled down by combination password")
                .contains("a weak verification step")
                .containsPattern("Locked out by losing\\s*password and mailbox");
    }

    @Test
    void drawsTheMailboxThroughTheForgottenPassword() {
        List<Element> lanes = page.all(LOGIN + "//*[name()='g' and @class='lane']");
        assertThat(lanes)
                .extracting(Parsed::text)
                .anySatisfy(lane -> assertThat(lane)
                        .contains("takes over mailbox", "goes through forgot-password", "completes browser"));
    }

    @Test
    void tellsEverySetAndEveryStepInWords() {
        Exposure browser = assessment.exposures().stream()
                .filter(it -> it.subject().equals("login:browser"))
                .findFirst()
                .orElseThrow();
        List<Element> told = page.all(LOGIN + "//ol" + hasClass("ways-list") + "/li");
        List<CompromiseSet> sets = browser.bothReadings();
        assertThat(told).isNotEmpty().hasSameSizeAs(sets);
        for (int i = 0; i < told.size(); i++) {
            assertThat(text(told.get(i))).contains("Whoever " + ExposureInWords.actions(sets.get(i)));
            assertThat(page.all("ol/li", told.get(i))).hasSameSizeAs(sets.get(i).derivation());
            for (DerivationStep step : sets.get(i).derivation()) {
                assertThat(text(told.get(i))).contains(step.says());
            }
        }
    }

    @Test
    void givesBothReadingsAndBothVerdictsOnRecovery() {
        List<Element> readings = page.all(LOGIN + "//table" + hasClass("orders") + "/tbody/tr");
        assertThat(readings).hasSize(2);
        assertThat(page.all("td", readings.get(0))).extracting(Parsed::text).containsExactly("1", "1", "none up to 3");
        assertThat(page.all("td", readings.get(1))).extracting(Parsed::text).containsExactly("1", "1", "1");
        assertThat(page.all(LOGIN + "//table" + hasClass("recoveries") + "/tbody/tr/td"))
                .extracting(Parsed::text)
                .containsExactly("no", "no");
    }

    @Test
    void listsEveryServiceAndIdentity() {
        long others =
                assessment.exposures().stream().filter(it -> it.login() == null).count();
        assertThat(page.all("//table" + hasClass("things") + "/tbody/tr"))
                .isNotEmpty()
                .hasSize((int) others);
    }

    @Test
    void opensEachWayToAServiceIntoItsSteps() {
        for (Exposure exposure : assessment.exposures()) {
            if (exposure.login() == null && !exposure.bothReadings().isEmpty()) {
                CompromiseSet smallest = exposure.bothReadings().get(0);
                assertThat(page.all("//table" + hasClass("things") + "/tbody/tr"))
                        .anySatisfy(row -> {
                            assertThat(text(row)).contains(ExposureInWords.actions(smallest));
                            smallest.derivation()
                                    .forEach(step -> assertThat(text(row)).contains(step.says()));
                        });
            }
        }
    }
}
