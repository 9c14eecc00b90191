package io.github.countersign.report;

import static io.github.countersign.report.Parsed.hasClass;
import static io.github.countersign.report.Parsed.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.Countersign;
import io.github.countersign.assessment.Assessment;
import io.github.countersign.assessment.Outcome;
import io.github.countersign.assessment.Verdict;
import io.github.countersign.catalog.Catalog;
import io.github.countersign.catalog.Profile;
import io.github.countersign.sources.Inputs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ClauseByClauseTest {

    private static final Countersign COUNTERSIGN = Countersign.standard();
    private static Assessment assessment;
    private static Parsed page;
    private static JsonNode result;

    @BeforeAll
    static void render() throws IOException {
        Catalog catalog = COUNTERSIGN.catalog();
        List<Profile> profiles = Stream.of("all", "sp800-63b-4-aal2", "federal")
                .map(id -> catalog.profile(id).orElseThrow())
                .toList();
        assessment = COUNTERSIGN.assess(
                Inputs.read(List.of(Path.of("features/fixtures/keycloak-26.json")))
                        .get(0),
                profiles,
                control -> !control.id().value().equals("aal2/otp/codes-work-once"));
        page = Parsed.of(HtmlReport.standard().render(assessment, catalog));
        result = JsonMapper.shared().readTree(JsonResult.render(assessment, catalog));
    }

    @Test
    void aSectionPerFrameworkOfTheProfilesHoldsEveryClauseOnce() {
        List<Element> frameworks = page.all("//section[@id='crosswalk']/details");
        assertThat(frameworks).hasSize(7);
        for (Element framework : frameworks) {
            String title = text(framework);
            COUNTERSIGN.catalog().frameworks().stream()
                    .filter(it -> title.startsWith(it.title()))
                    .forEach(it -> assertThat(page.all("table/tbody/tr", framework))
                            .hasSameSizeAs(it.sections().values()));
        }
    }

    @Test
    void aClauseThatNoConfigurationShowsSaysWhy() {
        assertThat(text(row("PR.AA-06 "))).contains("Not checkable: physical access");
        assertThat(text(row("3.1.1.1 Password authenticators"))).contains("Judged as SP 800-63B-4 3.1.1.2");
    }

    @Test
    void everyOutcomeLeadsToAVerdictOfThatOutcome() {
        List<Element> chips = page.all("//table" + hasClass("clauses") + "//a" + hasClass("badge"));
        assertThat(chips).hasSizeGreaterThan(200).allSatisfy(chip -> {
            String target = chip.getAttribute("href").substring(1);
            String outcome = chip.getAttribute("class").replaceFirst(".*is-", "");
            assertThat(assessment.verdicts())
                    .filteredOn(verdict -> Views.anchor(verdict).equals(target))
                    .extracting(verdict -> Words.term(verdict.outcome()))
                    .contains(outcome);
        });
    }

    @Test
    void theNumbersAreThoseOfTheVerdicts() {
        JsonNode framework = named(result.get("crosswalks"), "framework", "nist-sp-800-63b-4");
        JsonNode clause = named(framework.get("clauses"), "section", "3.1.1.2");
        JsonNode cover = named(clause.get("controls"), "control", "aal2/password/no-periodic-change");
        List<Outcome> outcomes = assessment.verdicts().stream()
                .filter(verdict -> verdict.profile().equals("all")
                        && verdict.control().value().equals("aal2/password/no-periodic-change"))
                .map(Verdict::outcome)
                .toList();
        assertThat(outcomes).isNotEmpty();
        assertThat(cover.get("verdicts").properties())
                .allSatisfy(count -> assertThat(count.getValue().asLong())
                        .isEqualTo(outcomes.stream()
                                .filter(outcome -> outcome.name().equals(count.getKey()))
                                .count()));
    }

    @Test
    void whatWasNotJudgedIsNotCalledMet() {
        JsonNode framework = named(result.get("crosswalks"), "framework", "nist-sp-800-63b-4");
        JsonNode clause = named(framework.get("clauses"), "section", "3.1.4.2");
        assertThat(named(clause.get("controls"), "control", "aal2/otp/codes-work-once")
                        .get("verdicts")
                        .isNull())
                .isTrue();
        assertThat(text(row("3.1.4.2 "))).contains("1 control not judged in this run");
    }

    @Test
    void documentsThatDisagreeAreNamed() {
        assertThat(text(page.one("//table" + hasClass("disagreements"))))
                .contains("PCI DSS 4.0.1, 8.3.6", "composition rule", "PCI DSS 4.0.1, 8.3.9");
        assertThat(page.all("//dl" + hasClass("conflicts"))).isNotEmpty();
        assertThat(result.get("conflicts").findValuesAsString("control"))
                .contains("aal2/password/no-composition-rules", "aal2/password/no-periodic-change");
    }

    @Test
    void aDemandOnAgenciesAloneSaysSo() {
        assertThat(page.all("//span" + hasClass("audience")))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(text(it)).isEqualTo("binds US federal agencies only"));
        assertThat(result.findValuesAsString("audience")).contains("federal");
    }

    private static Element row(String begins) {
        return page.all("//table" + hasClass("clauses") + "/tbody/tr").stream()
                .filter(row -> text(row).startsWith(begins))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no clause " + begins));
    }

    private static JsonNode named(JsonNode list, String key, String value) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(one -> one.get(key).asString().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + key + " " + value));
    }
}
