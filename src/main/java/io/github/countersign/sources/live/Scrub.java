package io.github.countersign.sources.live;

import io.github.countersign.sources.Secret;
import io.github.countersign.sources.Tree;
import io.github.countersign.sources.keycloak.KeycloakImporter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes a realm fit to be written: wherever the importer would drop a secret, the file says that there is one, as the server
 * itself does where it hides them.
 */
final class Scrub {

    private static final String HIDDEN = "**********";
    private static final String PLACEHOLDER = "${hidden}";

    private static final KeycloakImporter IMPORTER = new KeycloakImporter();

    private Scrub() {}

    /** A realm without any secret. */
    static Map<String, @Nullable Object> realm(Map<String, @Nullable Object> realm) {
        return object("", realm);
    }

    private static Map<String, @Nullable Object> object(String pointer, Map<String, @Nullable Object> object) {
        Map<String, @Nullable Object> clean = new LinkedHashMap<>();
        object.forEach((key, value) ->
                clean.put(key, IMPORTER.secret(pointer, key) ? hidden(value) : value(pointer + Tree.step(key), value)));
        return clean;
    }

    private static @Nullable Object value(String pointer, @Nullable Object value) {
        if (value instanceof Map<?, ?>) {
            return object(pointer, Tree.mapOf(value));
        }
        if (value instanceof List<?>) {
            List<@Nullable Object> clean = new ArrayList<>();
            Tree.listOf(value).forEach(item -> clean.add(value(pointer + "/" + clean.size(), item)));
            return clean;
        }
        return value instanceof Secret ? hidden(value) : value;
    }

    private static @Nullable String hidden(@Nullable Object value) {
        if (value == null || value == Secret.ABSENT) {
            return "";
        }
        return value == Secret.PLACEHOLDER ? PLACEHOLDER : HIDDEN;
    }
}
