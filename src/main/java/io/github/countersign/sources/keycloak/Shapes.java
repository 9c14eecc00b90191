package io.github.countersign.sources.keycloak;

import io.github.countersign.sources.Problem;
import io.github.countersign.sources.Tree;
import io.github.countersign.sources.vendor.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The shapes realms come in: alone, in a list, in a resource of the operator, in a ConfigMap, or not as realms at all. */
final class Shapes {

    private static final Set<String> EXECUTION = Set.of("providerId", "requirement", "level", "index");
    private static final Set<String> USERS_ONLY = Set.of("realm", "users", "federatedUsers");

    /** Why accounts without their realm are refused. */
    static final String ALONE = "a file of users alone gives no policy; read it together with the realm's own file";

    private static final Pattern REALM_INSIDE = Pattern.compile("(?m)^[\\s{\\[]*\"?realm\"?\\s*:|\"realm\"\\s*:");

    private Shapes() {}

    /** Whether the tree holds realms or parts of realms in any shape. */
    static boolean recognises(Tree tree) {
        Node root = Node.of(tree);
        List<Node> items = root.items();
        return isRealm(root)
                || (!items.isEmpty() && items.stream().allMatch(Shapes::isRealm))
                || isResource(root)
                || !inConfigMap(root).isEmpty()
                || isExecutions(root);
    }

    private static boolean isRealm(Node node) {
        return node.get("realm").value() instanceof String && node.keys().size() > 1;
    }

    /** Whether it is a resource that the operator imports. */
    static boolean isResource(Node root) {
        return "KeycloakRealmImport".equals(root.get("kind").text());
    }

    /** Whether it is a file of accounts, which the server exports beside a realm. */
    static boolean isUsers(Node root) {
        return isRealm(root) && USERS_ONLY.containsAll(root.keys());
    }

    /** The values of a ConfigMap that hold realms. */
    static List<Node> inConfigMap(Node root) {
        if (!"ConfigMap".equals(root.get("kind").text())) {
            return List.of();
        }
        Node data = root.get("data");
        return data.keys().stream()
                .map(data::get)
                .filter(value -> REALM_INSIDE.matcher(value.textOr("")).find())
                .toList();
    }

    private static boolean isExecutions(Node root) {
        if (!root.items().isEmpty()) {
            return root.items().stream().allMatch(Shapes::isExecution);
        }
        return !root.keys().isEmpty()
                && root.keys().stream().allMatch(flow -> {
                    List<Node> executions = root.get(flow).items();
                    return !executions.isEmpty() && executions.stream().allMatch(Shapes::isExecution);
                });
    }

    private static boolean isExecution(Node node) {
        Set<String> keys = Set.copyOf(node.keys());
        boolean flow = node.get("authenticationFlow").isTrue();
        return keys.containsAll(flow ? Set.of("requirement", "level", "index") : EXECUTION);
    }

    /** The realms in the tree; what cannot be read is added to the problems. */
    static List<Node> realms(Tree tree, List<Problem> problems) {
        Node root = Node.of(tree);
        if (isExecutions(root)) {
            problems.add(tree.problem(
                    "",
                    "lists of executions, as the Admin REST interface gives them, do not say which flow is in force,"
                            + " nor any policy; export the realm"));
            return List.of();
        }
        List<Node> candidates = isResource(root)
                ? List.of(root.get("spec").get("realm"))
                : isRealm(root) ? List.of(root) : root.items();
        List<Node> realms = new ArrayList<>();
        for (Node candidate : candidates) {
            String problem = problem(candidate);
            if (problem == null) {
                realms.add(candidate);
            } else {
                problems.add(tree.problem(candidate.pointer(), problem));
            }
        }
        return realms;
    }

    private static @Nullable String problem(Node realm) {
        String name = realm.get("realm").textOr("");
        if (name.isBlank()) {
            return "the realm has no name";
        }
        if (isUsers(realm)) {
            return ALONE;
        }
        if (name.contains("${javascript:")) {
            return "the realm's name is worked out by a script that is not run here";
        }
        if (!Leftovers.saysSomething(realm)) {
            return "names a realm and says nothing about how people sign in to it; it holds only "
                    + String.join(", ", realm.keys());
        }
        return null;
    }
}
