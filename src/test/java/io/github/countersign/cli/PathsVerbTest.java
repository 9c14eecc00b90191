package io.github.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PathsVerbTest {

    private static final String REALM = "features/fixtures/keycloak-26.json";

    @TempDir
    private Path folder = Path.of("");

    private String out = "";
    private String err = "";

    private int paths(String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "paths";
        System.arraycopy(args, 0, all, 1, args.length);
        StringWriter toOut = new StringWriter();
        StringWriter toErr = new StringWriter();
        int exit = Main.run(new PrintWriter(toOut), new PrintWriter(toErr), all);
        out = toOut.toString();
        err = toErr.toString();
        return exit;
    }

    @Test
    void tellsEachSetWithItsStepsRulesAndFactsAndEndsInZero() {
        assertThat(paths(REALM, "--for", "browser")).isZero();
        assertThat(out)
                .contains("login:browser")
                .contains("order          boundary 1, relay 1, session none up to 3")
                .contains("if assumed     boundary 1, relay 1, session 1")
                .contains("the code is    a weak verification step")
                .contains("withstands any one takeover: no")
                .contains("1 takes over mailbox")
                .contains("forgot-password ends inside browser without another factor. (by 2)")
                .contains("rule steps/a-recovery-is-used: signs in")
                .contains("keycloak-26.json#/authenticationFlows/24")
                .contains("[assumed]")
                .doesNotContain("\nservice:");
    }

    @Test
    void leavesOutWhatIsAssumedWhereAskedTo() {
        assertThat(paths(REALM, "--no-assumptions")).isZero();
        assertThat(out)
                .contains("known facts alone")
                .doesNotContain("[assumed]")
                .doesNotContain("if assumed");
    }

    @Test
    void looksNoFurtherThanTheBound() {
        assertThat(paths(REALM, "--bound", "1")).isZero();
        assertThat(out).contains("sets of up to 1 takeovers").doesNotContainPattern("(?m)^  [2-9] ");
        assertThat(paths(REALM, "--bound", "5")).isEqualTo(2);
        assertThat(err).contains("--bound takes a number from 1 to 4, not 5");
    }

    @Test
    void writesAResultWithoutVerdicts() {
        assertThat(paths(REALM, "--for", "login:browser", "--format", "json")).isZero();
        JsonNode result = JsonMapper.shared().readTree(out);
        assertThat(result.get("verdicts").isEmpty()).isTrue();
        assertThat(result.get("profiles").isEmpty()).isTrue();
        assertThat(result.get("exposures").isEmpty()).isTrue();
        assertThat(result.at("/logins/0/login").asString()).isEqualTo("browser");
        JsonNode derivation = result.at("/logins/0/compromiseSets/0/derivation");
        assertThat(derivation.at("/1/takes/0").asString())
                .isEqualTo(derivation.at("/0/gives").asString())
                .startsWith("holds boundary:");
    }

    @Test
    void namesWhatIsNearAnUnknownId() {
        assertThat(paths(REALM, "--for", "brwser")).isEqualTo(2);
        assertThat(err).contains("no login, service or identity 'brwser'; did you mean 'browser'?");
        assertThat(paths(REALM, "--for", "login:browsr")).isEqualTo(2);
        assertThat(err).contains("did you mean 'login:browser'?");
    }

    @Test
    void endsInTwoWhereThereIsNothingToAnalyse() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.yaml"), "countersign: 1\nconfiguration: Empty\n");
        assertThat(paths(empty.toString())).isEqualTo(2);
        assertThat(err).contains("Empty: nothing to analyse");
        assertThat(paths(folder.resolve("missing.json").toString())).isEqualTo(2);
        assertThat(paths(REALM, "--format", "xml")).isEqualTo(2);
        assertThat(err).contains("unknown format 'xml'; known are text and json");
    }

    @Test
    void withTheSameFactsAnAssumptionHidesNoSetThatIsCertain() throws IOException {
        Path file = Files.writeString(folder.resolve("mail.yaml"), """
                countersign: 1
                configuration: Mail on the phone, perhaps
                boundaries:
                  mailbox: {kind: mailbox}
                  phone: {kind: device}
                authenticators:
                  password: {type: password}
                  codes: {type: totp, livesOn: [phone]}
                recovery:
                  reset: {accepts: [[{method: issued-code, channel: email, deliveredTo: [mailbox]}]], restores: [password]}
                logins:
                  front: {accepts: [[password, codes]], recovery: [reset]}
                """);
        assertThat(paths(file.toString(), "--for", "front")).isZero();
        assertThat(out).contains("1 controls phone by malware [assumed]");
        assertThat(out).contains("2 controls phone by malware and takes over mailbox\n");
    }

    @Test
    void replaysAnIncidentWithItsStepsGapsAndSources() {
        assertThat(paths(REALM, "--incident", "relayed-codes")).isZero();
        assertThat(out)
                .contains("Would it have worked here? Yes.")
                .contains("login:browser: would have been opened")
                .contains("rule steps/a-person-is-relayed")
                .contains("Gaps: controls that would stop it, and fail here");
        assertThat(paths("--incident", "list")).isZero();
        assertThat(out).contains("midnight-blizzard").contains("sim-swap");
        assertThat(paths(REALM, "--incident", "moon")).isEqualTo(2);
        assertThat(err).contains("unknown incident 'moon'; known are midnight-blizzard");
        assertThat(paths(REALM, "--incident", "sim-swap", "--format", "json")).isEqualTo(2);
        assertThat(paths()).isEqualTo(2);
    }
}
