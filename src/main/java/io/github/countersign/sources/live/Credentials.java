package io.github.countersign.sources.live;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a fetch proves itself with. None of them shows its secret when printed. */
public sealed interface Credentials {

    /** Who signs in, in words that hold no secret. */
    String who();

    /** The form of a token request; null where a token is there already. */
    @Nullable
    Map<String, String> form();

    /** An access token that was obtained elsewhere. */
    record Token(String token) implements Credentials {
        @Override
        public String who() {
            return "with a token that was given";
        }

        @Override
        public @Nullable Map<String, String> form() {
            return null;
        }

        @Override
        public String toString() {
            return who();
        }
    }

    /** A client with a service account. */
    record Client(String id, String secret) implements Credentials {
        @Override
        public String who() {
            return "as client " + id;
        }

        @Override
        public Map<String, String> form() {
            return Map.of("grant_type", "client_credentials", "client_id", id, "client_secret", secret);
        }

        @Override
        public String toString() {
            return who();
        }
    }

    /** A person, through a client that has the password grant. */
    record User(
            String name,
            String password,
            String client,
            @Nullable String clientSecret) implements Credentials {
        @Override
        public String who() {
            return "as user " + name;
        }

        @Override
        public Map<String, String> form() {
            Map<String, String> form = new LinkedHashMap<>(
                    Map.of("grant_type", "password", "client_id", client, "username", name, "password", password));
            if (clientSecret != null) {
                form.put("client_secret", clientSecret);
            }
            return form;
        }

        @Override
        public String toString() {
            return who();
        }
    }
}
