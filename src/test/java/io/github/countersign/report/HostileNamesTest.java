package io.github.countersign.report;

import static io.github.countersign.report.Parsed.hasClass;
import static io.github.countersign.report.Parsed.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.assessment.Assessment;
import io.github.countersign.assessment.Compromise;
import io.github.countersign.assessment.CompromiseKind;
import io.github.countersign.assessment.CompromiseSet;
import io.github.countersign.assessment.DerivationStep;
import io.github.countersign.assessment.Evidence;
import io.github.countersign.assessment.Exposure;
import io.github.countersign.assessment.Exposure.LoginWorth;
import io.github.countersign.assessment.Exposure.RecoveryWorth;
import io.github.countersign.assessment.Order;
import io.github.countersign.model.Aal;
import io.github.countersign.model.Origin;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Names, notes and sentences come from files of anybody; none may do more in the ways in than stand there as text. */
class HostileNamesTest {

    private static final int FITS = 60;

    static List<String> names() {
        return List.of(
                "<script>alert(1)</script>",
                "\" onload=\"alert(1)\" x='",
                "</text></svg></section><h1>Met</h1>",
                "${7*7} #{7*7} <#list 1..9 as i>${i}</#list> [=7*7]",
                "]]> --> &amp; &#60;b>",
                "javascript:alert(1)",
                "x".repeat(10_000),
                "<b>&".repeat(2_500));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aNameIsTextWhereverItStands(String name) throws IOException {
        String html = render(name);
        Parsed page = Parsed.of(html);
        assertThat(page.all("//script")).hasSize(1);
        assertThat(page.all("//h1")).hasSize(1);
        assertThat(page.all("//b | //@onload | //*[starts-with(@href, 'javascript:')]"))
                .isEmpty();
        assertThat(page.all("//*[local-name()='svg' and @role='img']")).hasSize(1);
        Element ways = page.one("//section[@id='ways']");
        assertThat(text(ways))
                .contains(squeezed("it says " + name), squeezed("meaning of " + name), squeezed("note on " + name));
        assertThat(page.all("//*[local-name()='svg']//*[local-name()='text']"))
                .isNotEmpty()
                .allSatisfy(drawn -> assertThat(text(drawn).length()).isLessThanOrEqualTo(FITS));
        assertThat(page.all("//*[local-name()='svg']//*[local-name()='title']"))
                .extracting(Parsed::text)
                .anySatisfy(whole -> assertThat(whole).contains(squeezed(name)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void servicesTellTheirStepsAsText(String name) throws IOException {
        Element row = Parsed.of(render(name)).one("//table" + hasClass("things") + "/tbody/tr");
        assertThat(text(row)).contains(squeezed("it says " + name), "assumed");
    }

    @ParameterizedTest
    @MethodSource("turning")
    void whatTurnsTheDirectionOfWritingIsNamed(String character, String shown) throws IOException {
        String html = render("moc.elpmaxe" + character + "x");
        assertThat(html).doesNotContain(character).contains("moc.elpmaxe" + shown + "x");
        Parsed.of(html);
    }

    static List<Arguments> turning() {
        return List.of(
                Arguments.of("\u202E", "[U+202E]"),
                Arguments.of("\u2067", "[U+2067]"),
                Arguments.of("\u0000", "[U+0000]"),
                Arguments.of("\u001B", "[U+001B]"));
    }

    private static String squeezed(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String render(String name) {
        Assessment assessment = Sample.assessment()
                .withExposures(
                        List.of(exposure("login:" + name, name, worth(name)), exposure("service:s", name, null)));
        return HtmlReport.standard().render(assessment, Sample.catalog());
    }

    private static Exposure exposure(String subject, String name, @Nullable LoginWorth worth) {
        Evidence known = new Evidence(
                "/boundaries/" + name, "meaning of " + name, name, name, Origin.derived(name, name, "note on " + name));
        @Nullable String nobodyTells = null;
        Evidence unknown = new Evidence("/logins/" + name, "meaning of " + name, nobodyTells, name, null);
        List<DerivationStep> steps = List.of(
                new DerivationStep("steps/a", "it says " + name, List.of(name), name, false, List.of(known)),
                new DerivationStep("steps/b", "then says " + name, List.of(name), name, true, List.of(unknown)),
                new DerivationStep("steps/c", "last says " + name, List.of(name), subject, false, List.of()));
        CompromiseSet set = new CompromiseSet(
                List.of(
                        new Compromise(CompromiseKind.TAKEOVER, "boundary:" + name),
                        new Compromise(CompromiseKind.RELAY, "person:" + name)),
                true,
                steps);
        Order order = Order.of(List.of(set));
        return new Exposure(
                subject,
                List.of(set),
                List.of(),
                order,
                Order.of(List.of()),
                3,
                3,
                set.compromises(),
                worth == null ? List.of() : List.of(List.of("boundary:" + name)),
                worth);
    }

    private static LoginWorth worth(String name) {
        return new LoginWorth(
                Aal.AAL2,
                Aal.AAL1,
                "recovery:" + name,
                List.of(name),
                List.of(),
                null,
                List.of(new RecoveryWorth(name, false, null)));
    }
}
