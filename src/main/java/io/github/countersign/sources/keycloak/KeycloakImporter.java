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
import org.jspecify.annotations.Nullable;

/**
 * Reads what Keycloak exports and imports: realms, lists of realms, resources of its operator, ConfigMaps that hold realms,
 * and files of keycloak-config-cli.
 */
public final class KeycloakImporter implements Importer.OfWholeFiles {

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

    /** Files of users beside a realm are read with the people, not here. */
    @Override
    public List<Configuration> read(List<Tree> trees) {
        List<Tree> realms =
                trees.stream().filter(tree -> !Shapes.usersOnly(Node.of(tree))).toList();
        return Importer.OfWholeFiles.super.read(realms.isEmpty() ? trees : realms);
    }

    @Override
    public List<Configuration> read(Tree tree) {
        List<Node> wrapped = Shapes.inConfigMap(Node.of(tree));
        if (!wrapped.isEmpty()) {
            return wrapped.stream().flatMap(value -> unwrap(value).stream()).toList();
        }
        List<Problem> problems = new ArrayList<>();
        List<Node> realms = Shapes.realms(tree, problems);
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        boolean resource = Shapes.isResource(Node.of(tree));
        return realms.stream()
                .map(realm -> RealmReader.read(realm, configCli(realm.value()), resource, kind()))
                .toList();
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
