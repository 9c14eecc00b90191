package io.github.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    private static final String COMPLIANT = "features/fixtures/compliant-organisation.yaml";

    @TempDir
    private Path folder = Path.of("");

    private String out = "";
    private String err = "";

    private int run(String... args) {
        StringWriter toOut = new StringWriter();
        StringWriter toErr = new StringWriter();
        int exit = Main.run(new PrintWriter(toOut), new PrintWriter(toErr), args);
        out = toOut.toString();
        err = toErr.toString();
        return exit;
    }

    private int assess(String... args) {
        List<String> all =
                new ArrayList<>(List.of("assess", "--out", folder.resolve("out").toString()));
        all.addAll(List.of(args));
        return run(all.toArray(String[]::new));
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void compliantOrganisationEndsInZeroAndWritesBothReports() {
        assertThat(assess(COMPLIANT)).isZero();
        assertThat(folder.resolve("out/report.html")).exists();
        assertThat(folder.resolve("out/result.json")).exists();
        assertThat(out).contains("Exit 0: no violation");
    }

    @Test
    void violationEndsInOne() throws IOException {
        String broken = Files.readString(Path.of(COMPLIANT)).replace("digits: 6", "digits: 5");
        assertThat(assess(file("broken.yaml", broken))).isEqualTo(1);
        assertThat(out).contains("its codes have only 5 digits");
    }

    @Test
    void violatedRecommendationCountsOnlyWhereAskedFor() throws IOException {
        String lax = Files.readString(Path.of(COMPLIANT)).replace("overallLimit: PT12H", "overallLimit: PT25H");
        String file = file("lax.yaml", lax);
        assertThat(assess(file, "--only", "aal2/session/overall-limit-is-not-too-long"))
                .isZero();
        assertThat(assess(file, "--only", "aal2/session/overall-limit-is-not-too-long", "--fail-on", "should"))
                .isEqualTo(1);
    }

    @Test
    void undecidedCountsOnlyWhenStrict() throws IOException {
        String vague = Files.readString(Path.of(COMPLIANT)).replace("      digits: 6\n", "");
        String file = file("vague.yaml", vague);
        assertThat(assess(file, "--only", "aal2/otp", "--only", "aal2/session")).isZero();
        assertThat(assess(file, "--only", "aal2/otp", "--only", "aal2/session", "--strict"))
                .isEqualTo(1);
    }

    @Test
    void nothingJudgedIsNeverZeroAndStillReported() throws IOException {
        assertThat(assess(file("empty.yaml", "countersign: 1\nconfiguration: empty\n")))
                .isEqualTo(2);
        assertThat(out).contains("nothing was judged");
        assertThat(folder.resolve("out/result.json")).exists();
    }

    @Test
    void everyProblemOfAFileIsNamedWithItsPlace() throws IOException {
        String file = file("bad.yaml", """
            countersign: 1
            configuration: Bad
            logins:
              front: {accepts: [[pasword]], sesion: day, claims: AAL9}
            sessions:
              day: {overallLimit: twelve hours}
            """);
        assertThat(assess(file)).isEqualTo(2);
        assertThat(err)
                .contains("bad.yaml:4:")
                .contains("'pasword', which is not there")
                .contains("did you mean 'session'?")
                .contains("'AAL9' is not one of none, AAL1, AAL2, AAL3")
                .contains("bad.yaml:6:")
                .contains("'twelve hours' is not a duration")
                .contains("Nothing was judged.");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void oneUnreadableInputMeansNothingIsJudged() throws IOException {
        assertThat(assess(COMPLIANT, file("broken.json", "{\"realm\": "))).isEqualTo(2);
        assertThat(err).contains("broken.json:1:");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void keysTwiceAnchorsAndSecondDocumentsAreRefused() throws IOException {
        assertThat(assess(file("twice.yaml", "countersign: 1\ncountersign: 1\n")))
                .isEqualTo(2);
        assertThat(err).contains("twice.yaml:2:");
        assertThat(assess(file("alias.yaml", "countersign: &a 1\nconfiguration: *a\n")))
                .isEqualTo(2);
        assertThat(err).contains("aliases are not read");
        assertThat(assess(file("two.yaml", "countersign: 1\n---\ncountersign: 1\n")))
                .isEqualTo(2);
        assertThat(err).contains("a second document begins here");
    }

    @Test
    void wrongUsageEndsInTwoWithAHint() {
        assertThat(run("asses", "x")).isEqualTo(2);
        assertThat(run("assess")).isEqualTo(2);
        assertThat(run("assess", "x", "--format", "docx")).isEqualTo(2);
        assertThat(err).contains("unknown format 'docx'");
        assertThat(run("assess", COMPLIANT, "--profile", "nist")).isEqualTo(2);
        assertThat(err).contains("unknown profile 'nist'");
        assertThat(run("assess", COMPLIANT, "--only", "aal2/nothing")).isEqualTo(2);
        assertThat(err).contains("names no control");
    }

    @Test
    void anotherNameOfAProfileExplainsItself() {
        String only = "csf/authentication-strength-fits-the-risk";
        assertThat(assess(COMPLIANT, "--profile", "PR.AC-7", "--profile", "PR.AC-07", "--only", only))
                .isZero();
        assertThat(err)
                .contains("note: PR.AC-7: an identifier of CSF 1.1; its successor in 2.0 is PR.AA-03;")
                .contains("note: PR.AC-07: PR.AC-7 of CSF 1.1, withdrawn in 2.0 and moved to PR.AA-03;")
                .contains("read as profile csf-1.1-pr.ac-7");
        assertThat(run("assess", "--profile", "list")).isZero();
        assertThat(out.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        assertThat(out.replaceAll("\\s+", " "))
                .contains("Also called NHI-04, NHI4, NHI:4.")
                .contains("Also called AAL2.")
                .containsPattern("federal Only what .* demands of US federal agencies alone")
                .containsPattern("all Every control at once");
    }

    @Test
    void aStaleIdentifierIsRefusedWithAnExplanation() throws IOException {
        Path words = Path.of(pack("id != null"), "acme/no-backup-codes.yaml");
        Files.writeString(
                words,
                Files.readString(words)
                        .replace(
                                "framework: independence, section: boundaries",
                                "framework: nist-csf-2.0, section: PR.AC-07"));
        assertThat(assess(COMPLIANT, "--rules", folder.resolve("pack").toString()))
                .isEqualTo(2);
        assertThat(err)
                .contains("PR.AC-07 of nist-csf-2.0, which is no clause of it")
                .contains("moved to PR.AA-03");
    }

    @Test
    void schemasAreJson() {
        assertThat(run("schema", "model")).isZero();
        assertThat(out).startsWith("{").contains("2020-12");
        assertThat(run("schema", "result")).isZero();
        assertThat(out).startsWith("{");
        assertThat(run("schema", "other")).isEqualTo(2);
    }

    @Test
    void aPackOfOnesOwnIsCompiledAndJudged() throws IOException {
        assertThat(assess(COMPLIANT, "--rules", pack("id != null"), "--only", "acme"))
                .isEqualTo(1);
        assertThat(out).contains("backup codes are accepted");
    }

    @Test
    void aPackThatReachesForTheMachineIsRefused() throws IOException {
        String pack = pack("Runtime.getRuntime().availableProcessors() > 0");
        assertThat(assess(COMPLIANT, "--rules", pack, "--only", "acme")).isEqualTo(2);
        assertThat(err).contains("not allowed in a rule pack");
    }

    @Test
    void aBrokenPackIsNamedWithItsFile() throws IOException {
        Path pack = Files.createDirectories(folder.resolve("broken/acme"));
        Files.writeString(pack.resolve("lonely.drl"), "package acme; rule \"acme/lonely applies\" when then end");
        assertThat(assess(COMPLIANT, "--rules", folder.resolve("broken").toString()))
                .isEqualTo(2);
        assertThat(err).contains("lonely.drl").contains("has no acme/lonely.yaml beside it");
    }

    /** A pack that calls backup codes a violation where the condition holds. */
    private String pack(String condition) throws IOException {
        Path pack = Files.createDirectories(folder.resolve("pack/acme"));
        Files.writeString(pack.resolve("no-backup-codes.yaml"), """
            title: No backup codes
            statement: Backup codes are not accepted.
            severity: low
            rationale: Sheets of paper get lost.
            remediation: Switch them off.
            references: [{framework: independence, section: boundaries, level: project-policy}]
            """);
        Files.writeString(pack.resolve("no-backup-codes.drl"), packRule(condition));
        return folder.resolve("pack").toString();
    }

    private static String packRule(String condition) {
        return """
            package acme;
            import io.github.countersign.model.*;
            import static io.github.countersign.engine.Findings.*;
            rule "acme/no-backup-codes applies"
            when
                $a : Authenticator( type == AuthenticatorType.LOOK_UP_SECRET )
            then
                insert( applies(kcontext, $a) );
            end
            rule "acme/no-backup-codes violated" extends "acme/no-backup-codes applies"
            when
                Authenticator( id == $a.id, %s )
            then
                insert( violated(kcontext, $a, "backup codes are accepted", because($a, "type", "something else")) );
            end
            """.formatted(condition);
    }
}
