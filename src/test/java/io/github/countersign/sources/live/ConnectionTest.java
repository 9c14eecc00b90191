package io.github.countersign.sources.live;

import static io.github.countersign.sources.live.KeycloakStub.EXPORT;
import static io.github.countersign.sources.live.KeycloakStub.TOKEN;
import static io.github.countersign.sources.live.KeycloakStub.answer;
import static io.github.countersign.sources.live.KeycloakStub.json;
import static io.github.countersign.sources.live.KeycloakStub.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What servers may do wrong, and what becomes of it: a sentence, and never a secret in it. */
class ConnectionTest {

    private static final String REALM = "{\"realm\": \"shop\", \"keycloakVersion\": \"26.0.7\", \"clients\": []}";
    private static final String SECRET = "planted-secret";

    private KeycloakStub stub;
    private final List<Duration> pauses = new ArrayList<>();
    private Limits limits = new Limits(
            Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(120), 100_000, 4, Duration.ofSeconds(30));

    @BeforeEach
    void start() throws IOException {
        stub = new KeycloakStub();
    }

    @AfterEach
    void stop() {
        stub.close();
    }

    private Fetched fetch() {
        return fetch(new Credentials.User("ada", SECRET, "admin-cli", SECRET));
    }

    private Fetched fetch(Credentials credentials) {
        ServerAddress address = ServerAddress.of(stub.url());
        return new KeycloakServer(address, "master", credentials, limits, pauses::add)
                .fetch("shop", new KeycloakServer.Wanted(0, null));
    }

    private AbstractThrowableAssert<?, ?> failure() {
        return assertThatThrownBy(this::fetch)
                .isInstanceOf(FetchException.class)
                .hasMessageNotContaining(SECRET)
                .hasMessageNotContaining("issued-token")
                .hasMessageStartingWith(stub.url());
    }

    @Test
    void aBusyServerIsAskedAgainWhenItSays() {
        stub.on(
                EXPORT,
                answer(429, "text/plain", "", "Retry-After", "7"),
                answer(503, "text/plain", "", "Retry-After", "3600"),
                answer(503, "text/plain", "", "Retry-After", "at leisure"),
                json(REALM));
        assertThat(fetch().version()).isEqualTo("26.0.7");
        assertThat(pauses).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(30), Duration.ofSeconds(4));
    }

    @Test
    void withoutAWordThePausesDouble() {
        stub.on(TOKEN, status(429), json("{\"access_token\": \"issued-token\"}"));
        stub.on(EXPORT, status(429), status(500), status(502), json(REALM));
        assertThat(fetch().realm()).containsEntry("realm", "shop");
        assertThat(pauses)
                .containsExactly(
                        Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4));
    }

    @Test
    void aDateToComeBackAtIsUnderstood() {
        String past = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                ZonedDateTime.now(ZoneOffset.UTC).minusDays(1));
        String future = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                ZonedDateTime.now(ZoneOffset.UTC).plusDays(1));
        stub.on(
                EXPORT,
                answer(503, "text/plain", "", "Retry-After", past),
                answer(503, "text/plain", "", "Retry-After", future),
                json(REALM));
        fetch();
        assertThat(pauses).containsExactly(Duration.ZERO, Duration.ofSeconds(30));
    }

    @Test
    void afterFourAttemptsItIsGivenUp() {
        stub.on(EXPORT, status(429));
        failure().hasMessageContaining("asks to slow down (429), still after 4 attempts");
        assertThat(stub.asked()).filteredOn(line -> line.startsWith(EXPORT)).hasSize(4);
        stub.on(EXPORT, status(500));
        failure().hasMessageContaining("an error of its own (500)");
    }

    @Test
    void aPauseThatLeavesNoTimeIsNotWaited() {
        limits = limits.within(Duration.ofSeconds(20));
        stub.on(EXPORT, answer(429, "text/plain", "", "Retry-After", "3600"));
        failure().hasMessageContaining("more patience than the time limit of 20 s leaves");
        assertThat(pauses).isEmpty();
    }

    @Test
    void halfABodyIsAskedForAgainAndNeverTaken() {
        stub.on(EXPORT, KeycloakStub.half(), json(REALM));
        assertThat(fetch().realm()).containsEntry("realm", "shop");
        stub.on(EXPORT, KeycloakStub.half());
        failure().hasMessageContaining("broke off before an answer was whole");
    }

    @Test
    void anEndlessBodyIsCutOff() {
        stub.on(EXPORT, KeycloakStub.endless());
        failure().hasMessageContaining("larger than 100000 bytes");
        stub.on(TOKEN, KeycloakStub.endless());
        failure().hasMessageContaining("larger than 100000 bytes");
    }

    @Test
    void anAnswerThatNeverEndsRunsIntoTheTimeLimit() {
        limits = new Limits(
                Duration.ofSeconds(5),
                Duration.ofMillis(150),
                Duration.ofSeconds(60),
                100_000,
                4,
                Duration.ofSeconds(1));
        stub.on(EXPORT, (exchange, sent) -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            sleep();
        });
        failure().hasMessageContaining("no whole answer within 150 ms");
        limits = limits.within(Duration.ofMillis(120));
        failure().hasMessageContaining("not read within the time limit");
    }

    private static void sleep() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void otherContentIsRefused() {
        stub.on(EXPORT, answer(200, "text/html", "<form><input name=password value=" + SECRET + "></form>"));
        failure().hasMessageContaining("something other than JSON");
        stub.on(EXPORT, answer(200, "application/json", "<html>" + SECRET));
        failure().hasMessageContaining("something other than JSON");
        stub.on(EXPORT, answer(200, "text/plain", REALM));
        failure().hasMessageContaining("something other than JSON");
        stub.on(EXPORT, json("{\"realm\": " + SECRET + "}"));
        failure().hasMessageContaining("not well-formed JSON");
        stub.on(EXPORT, json("[]"));
        failure().hasMessageContaining("a list where an object was expected");
        stub.on(EXPORT, json("{\"realm\": \"other\"}"));
        failure().hasMessageContaining("a realm other than 'shop'");
        stub.on(TOKEN, answer(200, "text/html", "<html>sign in</html>"));
        failure().hasMessageContaining("something other than JSON");
        stub.on(TOKEN, json("{\"token_type\": \"Bearer\"}"));
        failure().hasMessageContaining("holds none");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void credentialsAreNotSentElsewhere(int status) throws IOException {
        try (KeycloakStub other = new KeycloakStub()) {
            String elsewhere = other.url() + "/x?token=" + SECRET;
            stub.on(TOKEN, answer(status, "text/plain", "", "Location", elsewhere));
            failure().hasMessageContaining("redirects to " + other.url() + ";");
            stub.on(TOKEN, json("{\"access_token\": \"issued-token\"}"));
            stub.on(EXPORT, answer(status, "text/plain", "", "Location", elsewhere));
            failure().hasMessageContaining("redirects to " + other.url() + ";");
            stub.on(EXPORT, answer(status, "text/plain", "", "Location", "/login"));
            failure().hasMessageContaining("redirects to another path");
            assertThat(other.asked()).isEmpty();
        }
    }

    @Test
    void whoIsRefusedIsToldSoAndTriedOnce() {
        KeycloakStub.Answer echo =
                (exchange, sent) -> answer(401, "application/json", sent).to(exchange, sent);
        stub.on(TOKEN, echo);
        failure().hasMessageContaining("refuses to sign in as user ada to realm 'master' (401)");
        assertThat(stub.asked()).hasSize(1);
        stub.on(TOKEN, status(400));
        failure().hasMessageContaining("(400)");
        stub.on(TOKEN, status(404));
        failure().hasMessageContaining("no realm 'master' to sign in to").hasMessageContaining("https://host/auth");
        assertThat(pauses).isEmpty();
    }

    @Test
    void anExpiredTokenIsRenewedOnce() {
        stub.on(EXPORT, status(401), json(REALM));
        fetch();
        assertThat(stub.asked()).filteredOn(TOKEN::equals).hasSize(2);
        stub.on(EXPORT, status(401));
        failure().hasMessageContaining("does not accept the token (401)");
        assertThatThrownBy(() -> fetch(new Credentials.Token("given-token")))
                .hasMessageContaining("does not accept the token (401)")
                .hasMessageNotContaining("given-token");
    }

    @Test
    void whatIsNoTokenIsNotSentAndNotRepeated() {
        assertThatThrownBy(() -> fetch(new Credentials.Token("given\rtoken")))
                .isInstanceOf(FetchException.class)
                .hasMessageContaining("is none")
                .hasMessageNotContaining("given\r");
        stub.on(TOKEN, json("{\"access_token\": \"issued token\\u0007\"}"));
        failure().hasMessageContaining("is none");
        assertThat(stub.authorizations()).isEmpty();
        stub.on(TOKEN, json("{\"access_token\": \"issued-token\"}"));
        stub.on(EXPORT, json("{\"realm\": \"shop\", \"keycloakVersion\": \"26\\u001b[31m\"}"));
        failure().hasMessageContaining("as its version is none");
    }

    @Test
    void nobodyThere() {
        stub.close();
        failure().hasMessageContaining("nothing answers there");
    }

    @Test
    void secretsAreNotPrinted() {
        assertThat(List.of(
                        new Credentials.Token(SECRET),
                        new Credentials.Client("robot", SECRET),
                        new Credentials.User("ada", SECRET, "admin-cli", SECRET)))
                .allSatisfy(credentials -> assertThat(credentials.toString()).doesNotContain(SECRET));
    }

    @Test
    void anInterruptionEndsTheReading() {
        stub.on(EXPORT, json(REALM));
        Thread.currentThread().interrupt();
        failure().hasMessageContaining("interrupted");
        assertThat(Thread.interrupted()).isTrue();
    }
}
