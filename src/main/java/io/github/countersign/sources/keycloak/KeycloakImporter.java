package io.github.countersign.sources.keycloak;

import io.github.countersign.model.Configuration;
import io.github.countersign.sources.Importer;
import io.github.countersign.sources.InputException;
import io.github.countersign.sources.Inputs;
import io.github.countersign.sources.Problem;
import io.github.countersign.sources.Tree;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Placeholder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what Keycloak exports and imports: realms, lists of realms, resources of its operator, ConfigMaps that hold realms,
 * and files of keycloak-config-cli.
 */
public final class KeycloakImporter implements Importer {

    @Override
    public String kind() {
        return "keycloak-realm";
    }

    @Override
    public boolean recognises(Tree tree) {
        return Shapes.recognises(tree);
    }

    @Override
    public boolean secret(String pointer, String key) {
        return Secrets.test(pointer, key);
    }

    /**
     * Reads files that belong together: realms, and the files of accounts that their server exports beside them.
     *
     * @throws InputException with every problem found
     */
    @Override
    public List<Configuration> read(List<Tree> trees) {
        List<Problem> problems = new ArrayList<>();
        List<Node> users = new ArrayList<>();
        List<Node> realms = new ArrayList<>();
        List<Configuration> wrapped = new ArrayList<>();
        for (Tree tree : trees) {
            List<Node> inside = Shapes.inConfigMap(Node.of(tree));
            if (!inside.isEmpty()) {
                inside.forEach(value -> wrapped.addAll(unwrap(value)));
            } else if (Shapes.isUsers(Node.of(tree))) {
                users.add(Node.of(tree));
            } else {
                realms.addAll(Shapes.realms(tree, problems));
            }
        }
        users.forEach(file -> check(file, realms, problems));
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return Stream.concat(wrapped.stream(), realms.stream().map(realm -> read(realm, users)))
                .toList();
    }

    private Configuration read(Node realm, List<Node> users) {
        List<Node> beside =
                users.stream().filter(file -> name(file).equals(name(realm))).toList();
        boolean resource = Shapes.isResource(Node.of(realm.tree()));
        return RealmReader.read(realm, configCli(realm.value()), resource, kind(), beside);
    }

    private static void check(Node users, List<Node> realms, List<Problem> problems) {
        long homes =
                realms.stream().filter(realm -> name(realm).equals(name(users))).count();
        if (homes != 1) {
            problems.add(users.tree()
                    .problem(
                            "/realm",
                            homes == 0
                                    ? Shapes.ALONE
                                    : "users of the realm '" + name(users)
                                            + "', which several files hold; read them one by one"));
        }
    }

    private static String name(Node realm) {
        return realm.get("realm").textOr("");
    }

    private static List<Configuration> unwrap(Node value) {
        byte[] inner = value.textOr("").getBytes(StandardCharsets.UTF_8);
        return Inputs.read(value.tree().file() + "#" + value.pointer(), inner);
    }

    /** Whether texts of the realm hold placeholders of keycloak-config-cli, whose files state changes. */
    private static boolean configCli(@Nullable Object value) {
        if (value instanceof Map<?, ?>) {
            return Tree.mapOf(value).values().stream().anyMatch(KeycloakImporter::configCli);
        }
        if (value instanceof List<?>) {
            return Tree.listOf(value).stream().anyMatch(KeycloakImporter::configCli);
        }
        return value instanceof String text && Placeholder.ofConfigCli(text);
    }
}
