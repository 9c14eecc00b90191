package io.github.countersign.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParameterTest {

    @Test
    void listsWholeWords() {
        Parameter parameter = Parameter.of("aal2/any", "words", "sms-code, voice-code");

        assertThat(parameter.lists("sms-code")).isTrue();
        assertThat(parameter.lists("voice-code")).isTrue();
        assertThat(parameter.lists("code")).isFalse();
    }
}
