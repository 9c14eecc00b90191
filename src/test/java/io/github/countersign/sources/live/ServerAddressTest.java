package io.github.countersign.sources.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://login.example.org, https://login.example.org",
        "https://login.example.org/, https://login.example.org",
        "HTTPS://login.example.org:8443/auth//, https://login.example.org:8443/auth",
        "http://localhost:8080, http://localhost:8080",
        "http://127.0.0.1:8080, http://127.0.0.1:8080",
        "http://[::1]:8080/x, http://[::1]:8080/x"
    })
    void addresses(String given, String understood) {
        assertThat(ServerAddress.of(given)).hasToString(understood);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "login.example.org",
                "ftp://login.example.org",
                "https:///path",
                "https://",
                "not an address",
                "",
                "http://login.example.org",
                "http://localhost.example.org",
                "http://127.0.0.1.example.org",
                "http://10.0.0.1",
                "https://admin:planted@login.example.org",
                "https://login.example.org?secret=planted",
                "https://login.example.org#planted"
            })
    void refused(String given) {
        assertThatThrownBy(() -> ServerAddress.of(given))
                .isInstanceOf(FetchException.class)
                .hasMessageNotContaining("planted");
    }

    @Test
    void stepsAreEscaped() {
        assertThat(ServerAddress.of("https://x.example/auth").at("a=b", "admin", "realms", "a b/../c?d"))
                .hasToString("https://x.example/auth/admin/realms/a%20b%2F..%2Fc%3Fd?a=b");
    }
}
