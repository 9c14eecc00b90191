package io.github.countersign.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HclTest {

    private static Tree parse(String text) {
        return TreeParser.parse("main.tf", text.getBytes(StandardCharsets.UTF_8));
    }

    /** The value of an attribute that is written so. */
    private static @Nullable Object value(String written) {
        return parse("a = " + written + "\n").object().get("a");
    }

    private static Object computed(String written) {
        return new Expression(written);
    }

    @Test
    void blocksStandInListsUnderTheirWordWithTheirLabels() {
        Tree tree = parse("""
            resource "okta_group" "one" {
              name = "One"
            }

            resource "okta_group" "two" { name = "Two" }
            """);

        assertThat(tree.object().get("resource"))
                .isEqualTo(List.of(
                        Map.of("@labels", List.of("okta_group", "one"), "name", "One"),
                        Map.of("@labels", List.of("okta_group", "two"), "name", "Two")));
    }

    @Test
    void innerBlocksStandInListsToo() {
        Tree tree = parse("""
            resource "x" "y" {
              step { method = "sms" }
              step {
                method = "email"
              }
              empty {}
            }
            """);

        assertThat(Tree.mapOf(Tree.listOf(tree.object().get("resource")).get(0)))
                .containsEntry("step", List.of(Map.of("method", "sms"), Map.of("method", "email")))
                .containsEntry("empty", List.of(Map.of()));
    }

    @Test
    void everyValueKnowsItsLineAndColumn() {
        Tree tree = parse("resource \"x\" \"y\" {\n  a = {\n    b = [1,\n      2]\n  }\n}\n");

        assertThat(tree.place("/resource/0")).hasToString("1:1");
        assertThat(tree.place("/resource/0/a")).hasToString("2:3");
        assertThat(tree.place("/resource/0/a/b")).hasToString("3:5");
        assertThat(tree.place("/resource/0/a/b/1")).hasToString("4:7");
    }

    @Test
    void textsHaveTheirEscapesReplaced() {
        assertThat(value("\"a\\n\\t\\r\\\"\\\\ \\u00e9 \\U0001F511\"")).isEqualTo("a\n\t\r\"\\ é 🔑");
        assertThat(value("\"$${user.login} %%{if} costs 5$\"")).isEqualTo("${user.login} %{if} costs 5$");
    }

    @Test
    void linesBetweenMarksAreOneText() {
        assertThat(value("<<EOT\n  one\n    two \\n\n  EOT")).isEqualTo("  one\n    two \\n\n");
        assertThat(value("<<-EOT\n    one\n\n      two\n    EOT")).isEqualTo("one\n\n  two\n");
        assertThat(value("<<EOT\r\none\r\nEOT\r")).isEqualTo("one\n");
    }

    @Test
    void numbersAndTruthValuesAreThemselves() {
        assertThat(value("12")).isEqualTo(12);
        assertThat(value("-3")).isEqualTo(-3);
        assertThat(value("2.5")).isEqualTo(new BigDecimal("2.5"));
        assertThat(value("1e3")).isEqualTo(1000);
        assertThat(value("12345678901")).isEqualTo(new BigInteger("12345678901"));
        assertThat(value("true")).isEqualTo(true);
        assertThat(value("false # not yet")).isEqualTo(false);
        assertThat(value("null")).isNull();
    }

    @Test
    void listsAndObjectsMayBeBrokenOverLines() {
        assertThat(value("[\"a\", # first\n 2,\n true,\n]")).isEqualTo(List.of("a", 2, true));
        assertThat(value("{ a = 1, \"b\" : [], }")).isEqualTo(Map.of("a", 1, "b", List.of()));
        assertThat(value("{\n a = 1\n /* b */ b = { c = 2 }\n}")).isEqualTo(Map.of("a", 1, "b", Map.of("c", 2)));
    }

    @Test
    void whatIsEncodedAsJsonIsReadAsItIs() {
        assertThat(value("[jsonencode({\n \"knowledge\" : { \"types\" : [\"password\"] },\n})]"))
                .isEqualTo(List.of(Map.of("knowledge", Map.of("types", List.of("password")))));
        assertThat(value("jsonencode(\n {\n  a = var.b\n }\n )")).isEqualTo(Map.of("a", computed("var.b")));
        assertThat(value("jsonencode(merge(a, b))")).isEqualTo(computed("merge(a, b)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "var.name",
                "okta_group.this[0].id",
                "lookup(each.value, \"status\", \"ACTIVE\")",
                "var.a ? \"x\" : \"y\"",
                "1 + 2",
                "(5)",
                "-var.x",
                "!true",
                "true || false",
                "a == b",
                "[1, 2][0]",
                "{ a = 1 }.a",
                "[for g in var.groups : g.id]",
                "{ for p in var.policies : p.name => p }",
                "{ (var.key) = 1 }",
                "{ \"${var.key}\" = 1 }",
                "\"x-${var.name}\"",
                "\"${lookup(a, \"}\")}\"",
                "\"%{ if a }b%{ endif }\"",
                "<<EOT\n${var.text}\nEOT",
                "file(\"x\")",
                "jsonencode",
                "nothing"
            })
    void whatIsWorkedOutIsMarkedAndNeverGuessed(String written) {
        assertThat(value(written)).isEqualTo(computed(written));
    }

    @Test
    void anExpressionAmongValuesIsUnknownAlone() {
        assertThat(value("[\"a\", var.b, \"c\"]")).isEqualTo(List.of("a", computed("var.b"), "c"));
        assertThat(value("{ a = var.b\n c = 1 }")).isEqualTo(Map.of("a", computed("var.b"), "c", 1));
        assertThat(value("[\n var.a\n || var.b,\n 1]")).isEqualTo(List.of(computed("var.a\n || var.b"), 1));
    }

    @Test
    void dynamicBlocksAreUnknownElements() {
        Tree tree = parse("""
            resource "x" "y" {
              step { method = "sms" }
              dynamic "step" {
                for_each = var.steps
                content { method = step.value }
              }
            }
            """);

        assertThat(Tree.mapOf(Tree.listOf(tree.object().get("resource")).get(0)).get("step"))
                .isEqualTo(List.of(Map.of("method", "sms"), computed("dynamic \"step\"")));
    }

    @Test
    void secretsAreDropped() {
        Tree tree = TreeParser.parse(
                "main.tf", """
                    resource "x" "y" {
                      token = "hunter2"
                      other { token = var.token }
                      more = { token = ["a"], none = { token = null } }
                    }
                    """.getBytes(StandardCharsets.UTF_8), (pointer, key) -> key.equals("token"));

        assertThat(Tree.mapOf(Tree.listOf(tree.object().get("resource")).get(0)))
                .containsEntry("token", Secret.PRESENT)
                .containsEntry("other", List.of(Map.of("token", Secret.PLACEHOLDER)))
                .containsEntry("more", Map.of("token", Secret.PRESENT, "none", Map.of("token", Secret.ABSENT)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a = "open| 1:5: not well-formed HCL (Terraform): a text in quotes has no end on its line
        a = | 1:4: not well-formed HCL (Terraform): a value is missing
        a = [1, 2| 1:10: not well-formed HCL (Terraform): ',' or ']' is missing in a list
        a = {b 1}| 1:8: not well-formed HCL (Terraform): '=' is missing after 'b'
        a = {b = 1, b = 2}| 1:13: not well-formed HCL (Terraform): 'b' is given twice
        a = 1;a = 2| 2:1: not well-formed HCL (Terraform): 'a' is given twice
        a = 1;a {}| 2:1: not well-formed HCL (Terraform): 'a' is both an attribute and a block
        a {};a = 1| 2:1: not well-formed HCL (Terraform): 'a' is given twice
        a = f(1| 1:6: not well-formed HCL (Terraform): a bracket is opened and not closed
        a = f(1]| 1:8: not well-formed HCL (Terraform): ']' closes '('
        a = 1 b = 2| 1:9: not well-formed HCL (Terraform): '=' stands inside a value; is a line broken or a ',' missing?
        a {;b = 1| 2:6: not well-formed HCL (Terraform): '}' is missing at the end of 'a'
        a = 1;}| 2:1: not well-formed HCL (Terraform): '}' closes nothing
        resource "a" 5 {}| 1:14: not well-formed HCL (Terraform): '=' or '{' is missing after 'resource'
        a = "\\q"| 1:6: not well-formed HCL (Terraform): '\\q' stands for no character
        a = "\\u12zz"| 1:6: not well-formed HCL (Terraform): '12zz' is no character
        a = "${b"| 1:9: not well-formed HCL (Terraform): a text in quotes has no end on its line
        a = <<EOT;text| 1:5: not well-formed HCL (Terraform): lines of text have no end 'EOT'
        /* a = 1| 1:1: not well-formed HCL (Terraform): a comment has no end
        5 = 1| 1:1: not well-formed HCL (Terraform): a name of an attribute or a block is missing
        a {} b {}| 1:6: not well-formed HCL (Terraform): the line goes on where it should end
        """)
    void whatIsBrokenIsNamedWithItsPlace(String text, String message) {
        assertThatThrownBy(() -> parse(text.replace(";", "\n"))).hasMessage("main.tf:" + message.strip());
    }

    @Test
    void nestingIsBounded() {
        assertThatThrownBy(() -> value("[".repeat(5000))).hasMessageContaining("nested more than 60 levels deep");
        assertThatThrownBy(() -> parse("a {\n".repeat(5000))).hasMessageContaining("nested more than 60 levels deep");
        assertThatThrownBy(() -> value("\"${".repeat(5000))).hasMessageContaining("nested more than 60 levels deep");
        assertThat(value("f" + "(".repeat(5000) + ")".repeat(5000))).isInstanceOf(Expression.class);
    }

    @Test
    void aFileOfCodeMayBeEmptyOrHoldCommentsOnly() {
        assertThat(parse("").object()).isEmpty();
        assertThat(parse("# nothing yet\n\n").object()).isEmpty();
    }

    @Test
    void codeIsKnownByItsFirstBlockWhateverTheFileIsCalled() {
        byte[] code = "# staff\n/* and\nguests */ resource \"a_b\" \"c\" {}\n".getBytes(StandardCharsets.UTF_8);

        assertThat(TreeParser.parse("policies.txt", code).object()).containsKey("resource");
        assertThat(TreeParser.parse("a.yaml", "data: {a: 1}".getBytes(StandardCharsets.UTF_8))
                        .object())
                .containsKey("data");
    }
}
