package io.github.countersign.cli;

import io.github.countersign.sources.live.Credentials;
import org.jspecify.annotations.Nullable;

/** Finds what to sign in to Keycloak with. */
final class KeycloakCredentials {

    static final String PREFIX = "COUNTERSIGN_KEYCLOAK_";

    private static final String STANDARD_CLIENT = "admin-cli";

    private final Surroundings surroundings;

    KeycloakCredentials(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** A token, a client or a user from the environment, or else whom a person names; null if there is nobody to ask. */
    @Nullable
    Credentials find() {
        String token = variable("TOKEN");
        if (token != null) {
            return new Credentials.Token(token);
        }
        String client = variable("CLIENT_ID");
        String user = variable("USER");
        if (user == null && client != null) {
            String secret = or(variable("CLIENT_SECRET"), "Secret of client " + client);
            return secret == null ? null : new Credentials.Client(client, secret);
        }
        String name = user == null ? blankToNull(surroundings.ask("User")) : user;
        String password = name == null ? null : or(variable("PASSWORD"), "Password of " + name);
        return name == null || password == null
                ? null
                : new Credentials.User(
                        name, password, client == null ? STANDARD_CLIENT : client, variable("CLIENT_SECRET"));
    }

    private @Nullable String variable(String name) {
        return blankToNull(surroundings.variable(PREFIX + name));
    }

    private @Nullable String or(@Nullable String known, String question) {
        return known == null ? blankToNull(surroundings.askSecretly(question)) : known;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
