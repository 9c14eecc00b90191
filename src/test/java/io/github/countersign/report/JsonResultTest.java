package io.github.countersign.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.countersign.Countersign;
import io.github.countersign.assessment.Assessment;
import io.github.countersign.sources.Inputs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonResultTest {

    private static final String NATIVE = """
        countersign: 1
        configuration: Northwind workforce
        authenticators:
          password: {type: password}
          codes: {type: totp, otp: {digits: 5}}
        logins:
          browser: {accepts: [[password, codes]]}
        """;

    @Test
    void matchesThePublishedSchema() throws IOException {
        assertThat(problems(JsonResult.render(Sample.assessment(), Sample.catalog())))
                .isEmpty();
    }

    @Test
    void matchesThePublishedSchemaForAConfigurationThatWasReadAndJudged() throws IOException {
        Countersign countersign = Countersign.standard();
        Assessment assessment =
                countersign.assess(Inputs.read("northwind.yaml", NATIVE.getBytes(StandardCharsets.UTF_8))
                        .get(0));
        String json = JsonResult.render(assessment, countersign.catalog());
        assertThat(problems(json)).isEmpty();
        JsonNode verdicts = JsonMapper.shared().readTree(json).get("verdicts");
        assertThat(verdicts.size()).isEqualTo(assessment.verdicts().size()).isPositive();
        assertThat(verdicts.findValues("source"))
                .anySatisfy(source -> assertThat(source.toString())
                        .isEqualTo("{\"file\":\"northwind.yaml\",\"pointer\":\"/authenticators/codes/otp/digits\","
                                + "\"line\":5}"));
    }

    @Test
    void matchesThePublishedSchemaForARealConfigurationWithItsExposures() throws IOException {
        Countersign countersign = Countersign.standard();
        Assessment assessment = countersign.assess(Inputs.read(List.of(Path.of("features/fixtures/keycloak-26.json")))
                .get(0));
        String json = JsonResult.render(assessment, countersign.catalog());
        assertThat(problems(json)).isEmpty();
        JsonNode result = JsonMapper.shared().readTree(json);
        assertThat(result.get("logins").size() + result.get("exposures").size())
                .isEqualTo(assessment.exposures().size());
        assertThat(result.at("/logins/0/compromiseSets").size())
                .isEqualTo(assessment.exposures().get(0).sets().size())
                .isPositive();
    }

    @Test
    void schemaRefusesWhatIsNoResult() throws IOException {
        String json = JsonResult.render(Sample.assessment(), Sample.catalog());
        assertThat(problems(json.replace("\"outcome\": \"FAIL\"", "\"outcome\": \"MAYBE\"")))
                .isNotEmpty();
        assertThat(problems(json.replace("\"expected\"", "\"wanted\""))).isNotEmpty();
        assertThat(problems(json.replace("2026-11-23", "yesterday"))).isNotEmpty();
        assertThat(problems(json.replace("\"logins\": [ ]", "\"logins\": [ {} ]")))
                .isNotEmpty();
    }

    @Test
    void schemaDescribesLoginsWithTheirCompromiseSets() throws IOException {
        String login = """
            {"login": "browser", "claims": "AAL2", "effective": "AAL1", "pulledDownBy": "recovery:forgot-password",
             "code": "weak-verification-step",
             "order": {"boundary": 1, "relay": 1, "session": null, "bound": 3},
             "certainOrder": {"boundary": 1, "relay": null, "session": null},
             "completeTo": 3,
             "compromiseSets": [{"compromises": [{"kind": "TAKEOVER", "target": "boundary:mailbox",
                                                  "technique": "T1078"}],
                                 "assumed": false,
                                 "derivation": [{"rule": "a step", "says": "reads the mailbox",
                                                 "takes": ["takes over boundary:mailbox"],
                                                 "gives": "holds boundary:mailbox", "assumed": false,
                                                 "evidence": []}]}],
             "subsumedSets": [], "inEverySet": [], "lockOut": [["boundary:mailbox"]],
             "recoveries": [{"recovery": "forgot-password", "meetsClause": false,
                             "survivesOneBoundary": null}]}
            """;
        String json = JsonResult.render(Sample.assessment(), Sample.catalog());
        assertThat(problems(json.replace("\"logins\": [ ]", "\"logins\": [" + login + "]")))
                .isEmpty();
        assertThat(problems(json.replace("\"logins\": [ ]", "\"logins\": [" + login.replace("TAKEOVER", "LUCK") + "]")))
                .isNotEmpty();
    }

    @Test
    void keepsKeysAndVerdictsInOneOrder() {
        String json = JsonResult.render(Sample.assessment(), Sample.catalog());
        JsonNode result = JsonMapper.shared().readTree(json);
        assertThat(List.copyOf(result.propertyNames()))
                .containsExactly(
                        "countersign",
                        "resultVersion",
                        "assessedAt",
                        "asOf",
                        "configuration",
                        "profiles",
                        "inputs",
                        "summary",
                        "verdicts",
                        "people",
                        "logins",
                        "exposures",
                        "crosswalks",
                        "conflicts");
        List<String> told = result.get("verdicts")
                .valueStream()
                .map(verdict -> verdict.get("profile").asString() + " "
                        + verdict.get("control").asString() + " "
                        + verdict.get("subject").asString())
                .toList();
        assertThat(told).hasSize(8).last().isEqualTo("own-policy aal2/email-is-not-out-of-band login:browser");
        assertThat(told.subList(0, 7)).isSorted();
        assertThat(json).doesNotContain("\r").endsWith("}\n");
    }

    @Test
    void saysNullForWhatIsUnknown() {
        JsonNode result = JsonMapper.shared().readTree(JsonResult.render(Sample.assessment(), Sample.catalog()));
        JsonNode evidence = result.get("verdicts")
                .valueStream()
                .filter(verdict -> verdict.get("outcome").asString().equals("UNDECIDED"))
                .findFirst()
                .orElseThrow()
                .at("/evidence/0");
        assertThat(evidence.get("observed").isNull()).isTrue();
        assertThat(evidence.get("origin").isNull()).isTrue();
        assertThat(evidence.get("source").isNull()).isTrue();
        assertThat(result.at("/summary").toString())
                .isEqualTo("{\"PASS\":1,\"FAIL\":3,\"UNDECIDED\":2,\"NOT_APPLICABLE\":1,\"WAIVED\":1}");
    }

    private static List<Error> problems(String json) throws IOException {
        try (InputStream text =
                Objects.requireNonNull(JsonResultTest.class.getResourceAsStream("/schema/result.schema.json"))) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text);
            return schema.validate(
                    json,
                    InputFormat.JSON,
                    context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        }
    }
}
