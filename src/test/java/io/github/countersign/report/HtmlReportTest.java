package io.github.countersign.report;

import static io.github.countersign.report.Parsed.hasClass;
import static io.github.countersign.report.Parsed.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.assessment.Assessment;
import io.github.countersign.assessment.Evidence;
import io.github.countersign.assessment.Outcome;
import io.github.countersign.assessment.Verdict;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class HtmlReportTest {

    private static final Assessment ASSESSMENT = Sample.assessment();
    private static String html = "";
    private static Parsed page;

    @BeforeAll
    static void render() throws IOException {
        html = HtmlReport.standard().render(ASSESSMENT, Sample.catalog());
        page = Parsed.of(html);
    }

    @Test
    void tellsEveryVerdictOnceWithItsOutcomeAndMessage() {
        assertThat(page.all("//*" + hasClass("judgement"))).hasSameSizeAs(ASSESSMENT.verdicts());
        for (Verdict verdict : ASSESSMENT.verdicts()) {
            Element told = page.one("//*[@id='" + Views.anchor(verdict) + "']");
            assertThat(text(told)).contains(verdict.message()).contains(Words.outcome(verdict.outcome()));
            assertThat(told.getAttribute("data-severity"))
                    .isEqualTo(verdict.severity().term());
        }
    }

    @Test
    void tellsEveryFactOfEveryVerdictWithItsPlace() {
        for (Verdict verdict : ASSESSMENT.verdicts()) {
            List<Element> rows =
                    page.all("//*[@id='" + Views.anchor(verdict) + "']//table" + hasClass("facts") + "/tbody/tr");
            assertThat(rows).hasSameSizeAs(verdict.evidence());
            for (int i = 0; i < rows.size(); i++) {
                Evidence fact = verdict.evidence().get(i);
                assertThat(text(rows.get(i))).contains(fact.meaning(), fact.fact());
                assertThat(text(rows.get(i)))
                        .contains(
                                fact.origin() == null
                                        ? "not known"
                                        : fact.origin().place());
            }
        }
    }

    @Test
    void speaksValuesAndOriginsInWords() {
        Element login =
                page.one("//*[@id='" + Views.anchor(ASSESSMENT.verdicts().get(0)) + "']");
        assertThat(text(login))
                .contains("15 minutes", "at most 10 minutes", "vendor default", "default of the vendor's release 24")
                .contains("read realm.json:42#/flows/3");
    }

    @Test
    void linksEveryClauseThatHasASafeAddressAndNoOther() {
        List<Element> links = page.all("//article//a[@href='https://example.org/std-4#3131']");
        assertThat(links).isNotEmpty().allSatisfy(link -> assertThat(text(link)).isEqualTo("STD-4 3.1.3.1"));
        assertThat(page.all("//@href/.."))
                .extracting(link -> link.getAttribute("href"))
                .allMatch(href -> href.startsWith("#") || href.startsWith("https://"));
        assertThat(text(page.one("//main"))).contains("House R1");
    }

    @Test
    void explainsOtherNamesAndWithdrawnClausesOfADocument() {
        assertThat(page.all("//ul" + hasClass("documents") + "//dt"))
                .extracting(Parsed::text)
                .contains("OLD-1", "OLD-2");
    }

    @Test
    void leadsEveryInnerLinkAndLabelSomewhere() {
        List<String> ids = page.all("//*[@id]").stream()
                .map(element -> element.getAttribute("id"))
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.all("//a[starts-with(@href, '#')]"))
                .extracting(link -> link.getAttribute("href").substring(1))
                .isNotEmpty()
                .isSubsetOf(ids);
        assertThat(page.all("//*[@aria-labelledby]"))
                .extracting(element -> element.getAttribute("aria-labelledby"))
                .isSubsetOf(ids);
        assertThat(page.all("//label"))
                .extracting(label -> label.getAttribute("for"))
                .isSubsetOf(ids);
    }

    @Test
    void writesHostileNamesAsText() {
        assertThat(html)
                .doesNotContain("<script>alert(1)")
                .doesNotContain("javascript:")
                .contains("${7*7}");
        assertThat(page.all("//script")).hasSize(1);
        assertThat(text(page.one("//h1"))).isEqualTo("Northwind " + Sample.HOSTILE);
        assertThat(page.all("//h4")).extracting(Parsed::text).contains(Sample.HOSTILE);
    }

    @Test
    void namesTheProfilesTheInputsAndTheirDigests() {
        assertThat(text(page.one("//header" + hasClass("masthead"))))
                .contains("A standard for people people-4", "not stated by any source", "2026-11-23")
                .contains("2026-11-24 09:00:00 UTC");
        String read = text(page.one("//section[@id='inputs']"));
        ASSESSMENT
                .configuration()
                .sources()
                .forEach(source -> assertThat(read).contains(source.file(), source.kind(), source.sha256()));
        assertThat(text(page.one("//section[@id='inputs']//details"))).contains("1 part not read", "/smtpServer");
    }

    @Test
    void putsTheFactThatSettlesMostFirst() {
        List<Element> rows = page.all("//table" + hasClass("questions") + "/tbody/tr");
        assertThat(rows).hasSize(2);
        assertThat(text(rows.get(0))).contains("/authenticators/code/lifetime", "1 alone, 1 with others");
        assertThat(text(rows.get(1))).contains("/authenticators/code/tries", "1 with others", "Guessing is throttled");
    }

    @Test
    void gathersVerdictsBySubjectAndMergesThoseOfSeveralProfiles() {
        List<Element> rows = page.all("//details[@id='" + Views.anchor("login:browser") + "']//table/tbody/tr");
        assertThat(rows).hasSize(2);
        assertThat(text(rows.get(0))).contains("Violated", "people-4 own-policy");
        assertThat(text(rows.get(1))).contains("Met", "Guessing is throttled");
    }

    @Test
    void explainsEachViolatedControl() {
        Element card = page.all("//section[@id='violated']//article").get(0);
        assertThat(text(card))
                .contains("Statement of", "Rationale of", "Remediation of", "Keycloak", "Hint for", "T1557", "SHALL");
    }

    @Test
    void keepsHeadingsInOrder() {
        int before = 0;
        for (Element heading : page.all("//*[self::h1 or self::h2 or self::h3 or self::h4 or self::h5]")) {
            int level = heading.getTagName().charAt(1) - '0';
            assertThat(level).as(text(heading)).isLessThanOrEqualTo(before + 1);
            before = level;
        }
        assertThat(page.all("//h1")).hasSize(1);
    }

    @Test
    void givesEveryTableACaptionAndEveryHeaderAScope() {
        assertThat(page.all("//table"))
                .isNotEmpty()
                .allMatch(table -> !page.all("caption", table).isEmpty());
        assertThat(page.all("//th")).isNotEmpty().allMatch(header -> header.hasAttribute("scope"));
    }

    @Test
    void letsThePageLoadNothingAndRunOnlyItsOwnScript() {
        assertThat(page.one("//meta[@http-equiv='Content-Security-Policy']").getAttribute("content"))
                .startsWith("default-src 'none'; style-src 'sha256-")
                .doesNotContain("unsafe", "http");
        assertThat(page.all("//*[@src or @style or @srcset or self::link or self::img or self::iframe]"))
                .isEmpty();
    }

    @Test
    void saysLoudlyThatNothingWasJudged() throws IOException {
        List<Verdict> none = Sample.verdicts().stream()
                .filter(verdict -> verdict.outcome() == Outcome.NOT_APPLICABLE)
                .toList();
        for (List<Verdict> verdicts : List.of(none, List.<Verdict>of())) {
            Parsed empty = Parsed.of(HtmlReport.standard().render(Sample.assessment(verdicts), Sample.catalog()));
            assertThat(text(empty.one("//*" + hasClass("state-nothing")))).contains("Nothing was judged");
        }
    }

    @Test
    void holdsFiveHundredVerdicts() throws IOException {
        Assessment large = Sample.assessment(Sample.many(500));
        String text = HtmlReport.standard().render(large, Sample.catalog());
        assertThat(Parsed.of(text).all("//*" + hasClass("judgement"))).hasSize(500);
        assertThat(text.length()).isLessThan(2_000_000);
    }

    @Test
    void isTheSameWhateverTheOrderOfTheVerdicts() {
        List<Verdict> turned = Stream.iterate(ASSESSMENT.verdicts().size() - 1, i -> i >= 0, i -> i - 1)
                .map(ASSESSMENT.verdicts()::get)
                .toList();
        assertThat(HtmlReport.standard().render(Sample.assessment(turned), Sample.catalog()))
                .isEqualTo(html);
    }
}
