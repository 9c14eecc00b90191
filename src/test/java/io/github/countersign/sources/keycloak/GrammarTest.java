package io.github.countersign.sources.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.sources.vendor.Placeholder;
import io.github.countersign.sources.vendor.Slug;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The small languages inside realm files: password policies, placeholders, versions, names. */
class GrammarTest {

    @Test
    void termsWithAndWithoutArguments() {
        PasswordPolicy policy = PasswordPolicy.of("length(8) and notUsername(undefined) and notEmail and digits(x)");
        assertThat(policy.number("length")).hasValue(8);
        assertThat(policy.has("notUsername")).isTrue();
        assertThat(policy.has("notEmail")).isTrue();
        assertThat(policy.number("digits")).isEmpty();
        assertThat(policy.number("upperCase")).hasValue(0);
        assertThat(policy.unknown()).isEmpty();
    }

    @Test
    void anArgumentRunsToTheLastCharacterOfItsPart() {
        assertThat(PasswordPolicy.of("regexPattern(^(a|b)+$) and length(9)").argument("regexPattern"))
                .hasValue("^(a|b)+$");
        assertThat(PasswordPolicy.of("length(").argument("length")).hasValue("");
        assertThat(PasswordPolicy.of("").terms()).isEmpty();
    }

    @Test
    void placeholdersOfSeveralTools() {
        assertThat(Placeholder.of("plain")).isEqualTo(new Placeholder("plain", false));
        assertThat(Placeholder.of("${A:length(8)}")).isEqualTo(new Placeholder("length(8)", true));
        assertThat(Placeholder.of("$(env:A:-600)")).isEqualTo(new Placeholder("600", true));
        assertThat(Placeholder.of("${A}-${B:x}")).isEqualTo(new Placeholder(null, true));
        assertThat(Placeholder.of("$(env:A)")).isEqualTo(new Placeholder(null, true));
        assertThat(Placeholder.of("{{ .Values.tls }}")).isEqualTo(new Placeholder(null, true));
        assertThat(Placeholder.of("<%= tls %>")).isEqualTo(new Placeholder(null, true));
        assertThat(Placeholder.of("@@TLS@@")).isEqualTo(new Placeholder(null, true));
        assertThat(Placeholder.of("^[a-z]+$")).isEqualTo(new Placeholder("^[a-z]+$", false));
    }

    @Test
    void onlyPlaceholdersOfConfigCliMarkItsFiles() {
        assertThat(Placeholder.ofConfigCli("$(env:A:-b)")).isTrue();
        assertThat(Placeholder.ofConfigCli("$(document).ready()")).isFalse();
        assertThat(Placeholder.ofConfigCli("${role_admin}")).isFalse();
    }

    @Test
    void versions() {
        Version old = Objects.requireNonNull(Version.of("4.8.3.Final"));
        assertThat(old).hasToString("4.8");
        assertThat(old.before(8, 0)).isTrue();
        Version later = Objects.requireNonNull(Version.of("15.0.2.redhat-00001"));
        assertThat(later.atLeast(15, 0)).isTrue();
        assertThat(later.atLeast(15, 1)).isFalse();
        assertThat(Version.of("nightly")).isNull();
        assertThat(Version.of(null)).isNull();
    }

    @Test
    void namesBecomeIds() {
        assertThat(Slug.of("My App (test)")).isEqualTo("My-App-test");
        assertThat(Slug.of("$(env:CLIENT)")).isEqualTo("env:CLIENT");
        assertThat(Slug.of("  ")).isEqualTo("unnamed");
        assertThat(Slug.of("x".repeat(300))).hasSize(180);
    }
}
