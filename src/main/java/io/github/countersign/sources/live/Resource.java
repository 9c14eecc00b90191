package io.github.countersign.sources.live;

import io.github.countersign.sources.Tree;
import io.github.countersign.sources.keycloak.KeycloakImporter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the administration interface has below one realm. */
final class Resource {

    private static final KeycloakImporter IMPORTER = new KeycloakImporter();

    private final Admin admin;
    private final String realm;

    Resource(Admin admin, String realm) {
        this.admin = admin;
        this.realm = realm;
    }

    String realm() {
        return realm;
    }

    /** The answer to a GET. */
    Reply get(String query, String... steps) {
        return admin.get(query, path(steps));
    }

    /** The answer to an empty POST. */
    Reply post(String query, String... steps) {
        return admin.post(query, path(steps));
    }

    private String[] path(String... steps) {
        return Stream.concat(Stream.of("admin", "realms", realm), Arrays.stream(steps))
                .toArray(String[]::new);
    }

    /** An object that the account must be allowed to see. */
    Map<String, @Nullable Object> object(String pointer, String... steps) {
        return object(needed(get("", steps), "view-realm"), pointer);
    }

    /** A list that the account must be allowed to see. */
    List<Map<String, @Nullable Object>> list(String pointer, String... steps) {
        return list(needed(get("", steps), "view-realm"), pointer);
    }

    /** The object that an answer holds; {@code pointer} is where it stands in an export. */
    Map<String, @Nullable Object> object(Reply reply, String pointer) {
        Object value = value(reply, pointer);
        if (!(value instanceof Map<?, ?>)) {
            throw admin.failure("an answer is a list where an object was expected");
        }
        return new LinkedHashMap<>(Tree.mapOf(value));
    }

    /** The list of objects that an answer holds; {@code pointer} is where it stands in an export. */
    List<Map<String, @Nullable Object>> list(Reply reply, String pointer) {
        Object value = value(reply, pointer);
        if (!(value instanceof List<?>)) {
            throw admin.failure("an answer is an object where a list was expected");
        }
        List<Map<String, @Nullable Object>> objects = new ArrayList<>();
        Tree.listOf(value).forEach(item -> objects.add(new LinkedHashMap<>(Tree.mapOf(item))));
        return objects;
    }

    private @Nullable Object value(Reply reply, String pointer) {
        return admin.json(reply, (below, key) -> IMPORTER.secret(pointer + below, key));
    }

    /** An answer that must be one. */
    Reply needed(Reply reply, String right) {
        if (reply.status() == 403) {
            throw admin.failure("the account may not read the realm '" + realm + "' (403); it lacks the role " + right
                    + " of the client realm-management, or of " + realm + "-realm when it signs in to master");
        }
        if (reply.status() == 404) {
            throw admin.failure("there is no realm '" + realm + "' (404)");
        }
        if (!reply.fine()) {
            throw admin.failure("it answers with status " + reply.status());
        }
        return reply;
    }

    FetchException failure(String what) {
        return admin.failure(what);
    }
}
