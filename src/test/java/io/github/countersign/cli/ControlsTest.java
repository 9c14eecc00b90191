package io.github.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ControlsTest {

    private static final String DIGITS = "aal2/otp/one-time-passwords-have-six-digits";

    private String out = "";
    private String err = "";

    private int run(String... args) {
        StringWriter toOut = new StringWriter();
        StringWriter toErr = new StringWriter();
        String[] all = new String[args.length + 1];
        all[0] = "controls";
        System.arraycopy(args, 0, all, 1, args.length);
        int exit = Main.run(new PrintWriter(toOut), new PrintWriter(toErr), all);
        out = toOut.toString();
        err = toErr.toString();
        return exit;
    }

    @Test
    void areListedByFamilyWithSeverityAndLevel() {
        assertThat(run()).isZero();
        assertThat(out)
                .contains("aal2/otp  ")
                .containsPattern("  high +may +one-time-passwords-have-six-digits")
                .doesNotContain("note:");
        assertFits();
    }

    @Test
    void oneIsShownWithAllThatIsSaidOfIt() {
        assertThat(run(DIGITS)).isZero();
        assertThat(out)
                .contains("What is demanded", "How to mend it", "Keycloak: Authentication")
                .contains("SP 800-63B-4 3.1.4.1, Single-factor OTP authenticators (MAY)")
                .contains("https://pages.nist.gov/800-63-4/sp800-63b.html")
                .contains("ATT&CK T1110  https://attack.mitre.org/techniques/T1110/")
                .containsPattern("sp800-63b-3-aal2 +MAY +minimumDigits = 6")
                .containsPattern("fails +A code of 5 digits")
                .containsPattern("is undecided +Nobody knows how long the codes are")
                .containsPattern("does not apply +There are no one-time passwords");
        assertFits();
        String whole = out;
        assertThat(run("one-time-passwords-have-six-digits")).isZero();
        assertThat(out).isEqualTo(whole);
    }

    @Test
    void conflictsAndAudiencesAreShown() {
        assertThat(run("aal2/password/no-periodic-change")).isZero();
        assertThat(out)
                .contains("Conflicts")
                .contains("PCI DSS 4.0.1, 8.3.9")
                .contains("OWASP NHI Top 10 2025, NHI7:2025");
        assertThat(run("federal-staff-sign-in-phishing-resistant")).isZero();
        assertThat(out).containsPattern("binds US federal\\s+agencies only");
    }

    @Test
    void filtersNarrowEachOther() {
        assertThat(run("--framework", "nhi", "--severity", "critical,high", "--level", "should"))
                .isZero();
        assertThat(out.lines().filter(line -> line.startsWith("  ")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).containsPattern("^  (critical|high) +should "));
        assertThat(err).contains("note: nhi; read as OWASP Non-Human Identities Top 10 - 2025");
        assertThat(run("aal2/recovery", "--grep", "T1078")).isZero();
        assertThat(out).contains("aal2/recovery").doesNotContain("aal2/otp");
        assertThat(run("otp", "--profile", "sp800-63b-3-aal2")).isZero();
        assertThat(out).contains("one-time-passwords-have-six-digits");
        assertThat(run("--profile", "federal", "--level", "informative")).isEqualTo(2);
        assertThat(err).contains("no control matches");
    }

    @Test
    void namesThatAreNotKnownGetAHint() {
        assertThat(run("aal2/otb")).isEqualTo(2);
        assertThat(err).contains("no control or family 'aal2/otb'; did you mean 'aal2/otp'?");
        assertThat(run("--level", "shal")).isEqualTo(2);
        assertThat(err).contains("unknown level 'shal'; did you mean 'shall'?");
        assertThat(run("--severity", "fatal")).isEqualTo(2);
        assertThat(err).contains("unknown severity 'fatal'; known here are: critical, high");
        assertThat(run("--by", "csf")).isEqualTo(2);
        assertThat(err).contains("'csf' may mean nist-csf-1.1 or nist-csf-2.0");
        assertThat(run("--profile", "owasp-nhi-2024")).isEqualTo(2);
        assertThat(err).contains("did you mean 'owasp-nhi-2025'?");
        assertThat(run("--format", "xml")).isEqualTo(2);
        assertThat(err).contains("unknown format 'xml'");
    }

    @Test
    void aStaleClauseIsReadWithAnExplanation() {
        for (String option : List.of("--by", "--framework")) {
            assertThat(run(option, "PR.AC-07")).isZero();
            assertThat(out).contains("authentication-strength-fits-the-risk");
            assertThat(err)
                    .isEqualToIgnoringNewLines("note: PR.AC-07: PR.AC-7 of CSF 1.1 as CSF 2.0 writes it, where it is"
                            + " withdrawn and moved to PR.AA-03; read as NIST Cybersecurity Framework 1.1"
                            + " (CSWP 04162018)");
        }
        assertThat(run("--by", "nist-csf-2.0/PR.AC-07")).isEqualTo(2);
        assertThat(err).contains("'PR.AC-07' is no clause of nist-csf-2.0.").contains("moved to PR.AA-03");
        assertThat(run("--by", "nist-csf-2.0/PR.AA-03")).isZero();
        assertThat(err).isEmpty();
    }

    @Test
    void aClauseAskedForAsAControlLeadsToItsFramework() {
        assertThat(run("PR.AC-07")).isEqualTo(2);
        assertThat(err)
                .contains("no control or family 'PR.AC-07'; 'countersign controls --by PR.AC-07' lists the clauses of"
                        + " nist-csf-1.1, each with the controls that cover it");
        assertThat(run("nist-csf-2.0/PR.AA-03")).isEqualTo(2);
        assertThat(err).contains("--by nist-csf-2.0/PR.AA-03' lists the clauses of nist-csf-2.0,");
        assertThat(run("7.2.1")).isEqualTo(2);
        assertThat(err).contains("--by 7.2.1' lists the clauses of nist-sp-800-63b-3,");
        assertThat(run("5.2")).isEqualTo(2);
        assertThat(err).contains("--by FRAMEWORK' lists the clauses of nist-sp-800-63a-4 or nist-sp-800-63b-4,");
    }

    @Test
    void clausesAreListedWithWhatCoversThem() {
        assertThat(run("--by", "nist-csf-2.0")).isZero();
        assertThat(out)
                .contains("PR.AA-03  Users, services and hardware are authenticated")
                .contains("outcome        csf/people-and-machines-are-authenticated")
                .contains("not checkable: physical access")
                .doesNotContain("not covered by any control");
        assertFits();
        assertThat(run("--by", "800-63b-4")).isZero();
        assertThat(out)
                .containsPattern("shall +aal2/password/no-composition-rules\\n +compare PCI DSS 4.0.1, 8.3.6\\n");
        assertThat(run("--by", "NHI-04")).isZero();
        assertThat(out).contains("NHI4:2025  Insecure Authentication");
        assertThat(err).contains("note: NHI-04: NHI4:2025 Insecure Authentication");
        assertThat(run("--by", "iso-1")).isEqualTo(2);
        assertThat(err).contains("unknown framework 'iso-1'; known here are: independence,");
    }

    @Test
    void everythingCanBeHadAsJson() {
        assertThat(run("otp", "--format", "json")).isZero();
        JsonNode list = JsonMapper.shared().readTree(out);
        assertThat(list.isArray()).isTrue();
        assertThat(list.findValuesAsString("id")).contains(DIGITS);
        assertThat(run(DIGITS, "--format", "json")).isZero();
        JsonNode control = JsonMapper.shared().readTree(out);
        assertThat(control.at("/references/0/parameters/0/value").asString()).isEqualTo("6");
        assertThat(control.at("/examples/1/results/0/outcome").asString()).isEqualTo("fails");
        assertThat(run("--by", "csf-2.0", "--format", "json")).isZero();
        JsonNode clauses = JsonMapper.shared().readTree(out).get("clauses");
        assertThat(StreamSupport.stream(clauses.spliterator(), false)
                        .filter(clause -> clause.get("coverage").asString().equals("not-checkable"))
                        .map(clause -> clause.get("section").asString())
                        .toList())
                .isEqualTo(List.of("PR.AA-06"));
    }

    private void assertFits() {
        assertThat(out.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }
}
