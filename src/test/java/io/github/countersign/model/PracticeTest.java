package io.github.countersign.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PracticeTest {

    @Test
    void withoutServicesItIsAboutAll() {
        for (Practice practice : List.of(about(null), about(List.of()))) {
            assertThat(practice.covers("shop")).isTrue();
            assertThat(practice.coversEach(List.of("shop", "vault"))).isTrue();
            assertThat(practice.coversEach(null)).isTrue();
            assertThat(practice.coversAny(null)).isTrue();
        }
    }

    @Test
    void withServicesItIsAboutThose() {
        Practice practice = about(List.of("shop"));

        assertThat(practice.covers("shop")).isTrue();
        assertThat(practice.covers("vault")).isFalse();
        assertThat(practice.coversEach(List.of("shop"))).isTrue();
        assertThat(practice.coversEach(List.of("shop", "vault"))).isFalse();
        assertThat(practice.coversAny(List.of("shop", "vault"))).isTrue();
        assertThat(practice.coversAny(List.of("vault"))).isFalse();
    }

    @Test
    void ofUnknownServicesItSaysNothing() {
        Practice practice = about(List.of("shop"));

        assertThat(practice.coversEach(null)).isFalse();
        assertThat(practice.coversEach(List.of())).isFalse();
        assertThat(practice.coversAny(null)).isFalse();
    }

    private static Practice about(@Nullable List<String> services) {
        return new Practice("plan", PracticeKind.OTHER, true, services, null, null, null, null);
    }
}
