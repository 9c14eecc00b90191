package io.github.countersign.sources.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.countersign.sources.Expression;
import io.github.countersign.sources.Tree;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerraformTest {

    private static Tree file(Object... resources) {
        return new Tree("main.tf", "0", Map.of("resource", List.of(resources)), Map.of());
    }

    private static Map<String, Object> block(String name, String key, Object value) {
        return Map.of("@labels", List.of("okta_group", name), key, value);
    }

    private static Node node(@Nullable Object value) {
        return Node.of(new Tree("main.tf", "0", value, Map.of()));
    }

    @Test
    void blocksHaveTheAddressThatExpressionsUse() {
        Tree tree = file(block("staff", "name", "Staff"));

        assertThat(Terraform.holds(tree, "okta_")).isTrue();
        assertThat(Terraform.holds(tree, "auth0_")).isFalse();
        assertThat(Terraform.blocks(Node.of(tree), "resource"))
                .extracting(Terraform.Block::address, Terraform.Block::type, Terraform.Block::repeated)
                .containsExactly(tuple("okta_group.staff", "okta_group", false));
    }

    @Test
    void codeIsToldFromOtherTrees() {
        assertThat(Terraform.is(file(block("staff", "name", "Staff")))).isTrue();
        assertThat(Terraform.is(new Tree("a.tf", "0", Map.of("locals", List.of(Map.of("a", 1))), Map.of())))
                .isTrue();
        assertThat(Terraform.is(new Tree("a.json", "0", Map.of("data", List.of(Map.of("id", 1))), Map.of())))
                .isFalse();
    }

    @Test
    void howManyABlockStandsForIsToldByItsCount() {
        Tree tree = file(
                block("none", "count", 0),
                block("one", "count", 1),
                block("two", "count", 2),
                block("any", "count", new Expression("var.a ? 1 : 0")),
                block("each", "for_each", new Expression("var.groups")));

        assertThat(Terraform.blocks(Node.of(tree), "resource"))
                .extracting(block -> block.address() + " " + block.repeated())
                .containsExactly(
                        "okta_group.one false", "okta_group.two true", "okta_group.any true", "okta_group.each true");
    }

    @ParameterizedTest
    @CsvSource({
        "okta_policy_mfa.staff.id, okta_policy_mfa.staff",
        "data.okta_group.all.id, data.okta_group.all",
        "okta_policy_mfa.this[each.value.name].id, okta_policy_mfa.this",
        "okta_policy_mfa.staff, okta_policy_mfa.staff",
        "'\"${data.okta_group.everyone.id}\"', data.okta_group.everyone"
    })
    void aReferenceToABlockIsUnderstood(String written, String address) {
        assertThat(Terraform.refersTo(node(new Expression(written)))).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"var.policy_id", "local.id", "each.value.id", "okta_group.a.id + 1", "f(okta_group.a.id)"})
    void anyOtherExpressionRefersToNothing(String written) {
        assertThat(Terraform.refersTo(node(new Expression(written)))).isNull();
    }

    @Test
    void anExpressionIsPresentAndHasNoValue() {
        Node unknown = node(new Expression("var.length"));

        assertThat(unknown.present()).isTrue();
        assertThat(unknown.expression()).isEqualTo("var.length");
        assertThat(unknown.text()).isNull();
        assertThat(unknown.number()).isNull();
        assertThat(unknown.flag()).isNull();
        assertThat(node("okta_group.a.id").expression()).isNull();
    }
}
