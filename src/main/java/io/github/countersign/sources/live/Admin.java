package io.github.countersign.sources.live;

import io.github.countersign.sources.InputException;
import io.github.countersign.sources.Tree;
import io.github.countersign.sources.TreeParser;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The administration interface of a Keycloak server, with an account's rights. The account's token is renewed as it runs out. */
final class Admin {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/=-]+");
    private static final long SHORTEST_LIFE_SECONDS = 60;

    private final Connection connection;
    private final String authRealm;
    private final Credentials credentials;
    private @Nullable String token;
    private long renewAt;

    Admin(Connection connection, String authRealm, Credentials credentials) {
        this.connection = connection;
        this.authRealm = authRealm;
        this.credentials = credentials;
    }

    /** What the interface has at a path. */
    Reply get(String query, String... steps) {
        return send(connection.server().at(query, steps), "GET", BodyPublishers.noBody());
    }

    /** What the interface answers to an empty POST: some things that only read are asked for in this way. */
    Reply post(String query, String... steps) {
        return send(connection.server().at(query, steps), "POST", BodyPublishers.noBody());
    }

    private Reply send(URI uri, String method, BodyPublisher body) {
        Reply reply = sendOnce(uri, method, body);
        if (reply.status() == 401 && credentials.form() != null) {
            token = null;
            reply = sendOnce(uri, method, body);
        }
        if (reply.status() == 401) {
            throw connection.failure("it does not accept the token (401); it may have expired or be of another server");
        }
        return reply;
    }

    private Reply sendOnce(URI uri, String method, BodyPublisher body) {
        return connection.send(Connection.request(uri)
                .header("Authorization", "Bearer " + wellFormed(token()))
                .method(method, body)
                .build());
    }

    /** What may stand in a header; anything else would be repeated by the complaint of the library about it. */
    private String wellFormed(String current) {
        if (!TOKEN.matcher(current).matches()) {
            throw connection.failure("what was given as a token is none");
        }
        return current;
    }

    private String token() {
        Map<String, String> form = credentials.form();
        if (form == null) {
            return credentials instanceof Credentials.Token given
                    ? given.token().strip()
                    : "";
        }
        String current = token;
        if (current == null || System.nanoTime() - renewAt >= 0) {
            current = signIn(form);
            token = current;
        }
        return current;
    }

    private String signIn(Map<String, String> form) {
        URI uri = connection.server().at("", "realms", authRealm, "protocol", "openid-connect", "token");
        Reply reply = connection.send(Connection.request(uri)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form)))
                .build());
        switch (reply.status()) {
            case 200 -> {}
            case 400, 401, 403 ->
                throw connection.failure("it refuses to sign in " + credentials.who() + " to realm '" + authRealm
                        + "' (" + reply.status()
                        + "): wrong name or secret, a second factor is asked, or the client may"
                        + " not use this grant; --auth-realm names another realm to sign in to");
            case 404 ->
                throw connection.failure("there is no realm '" + authRealm + "' to sign in to (404); --auth-realm names"
                        + " another; a server that lives below a path needs it in --server, as in https://host/auth");
            default -> throw connection.failure("it answers the request for a token with status " + reply.status());
        }
        Map<String, @Nullable Object> answer = Tree.mapOf(json(reply, (pointer, key) -> false));
        if (!(answer.get("access_token") instanceof String issued) || issued.isBlank()) {
            throw connection.failure("its answer to the request for a token holds none");
        }
        long life = answer.get("expires_in") instanceof Number seconds ? seconds.longValue() : SHORTEST_LIFE_SECONDS;
        renewAt = System.nanoTime()
                + Duration.ofSeconds(Math.max(1, life * 2 / 3)).toNanos();
        return issued;
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /**
     * The JSON an answer holds.
     *
     * @param secret whether the value of a key (second) of the object at a pointer (first) is dropped
     */
    @Nullable
    Object json(Reply reply, BiPredicate<String, String> secret) {
        String start = reply.text().stripLeading();
        if (!reply.json() || !(start.startsWith("{") || start.startsWith("["))) {
            throw connection.failure("it answers with something other than JSON; --server must lead to Keycloak itself,"
                    + " not to a page to sign in on");
        }
        try {
            return TreeParser.parse(
                            connection.server().toString(), reply.text().getBytes(StandardCharsets.UTF_8), secret)
                    .root();
        } catch (InputException malformed) {
            throw connection.failure("an answer is not well-formed JSON");
        }
    }

    /** A failure to read the server. */
    FetchException failure(String what) {
        return connection.failure(what);
    }
}
