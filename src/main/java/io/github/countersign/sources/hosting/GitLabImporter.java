package io.github.countersign.sources.hosting;

import io.github.countersign.model.Configuration;
import io.github.countersign.sources.Importer;
import io.github.countersign.sources.Tree;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Reads;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads what a GitLab server answers about its settings, and about groups that demand a second factor of their own. */
public final class GitLabImporter implements Importer {

    static final String REQUIRED = "require_two_factor_authentication";

    @Override
    public String kind() {
        return "gitlab-settings";
    }

    @Override
    public boolean recognises(Tree tree) {
        Node root = Node.of(tree);
        return isSettings(root) || !groups(root).isEmpty();
    }

    @Override
    public boolean secret(String pointer, String key) {
        return pointer.isEmpty()
                && (key.endsWith("_private_key")
                        || key.equals("runners_registration_token")
                        || key.equals("health_check_access_token"));
    }

    @Override
    public List<Configuration> read(List<Tree> trees) {
        List<Node> settings = new ArrayList<>();
        List<Node> groups = new ArrayList<>();
        for (Tree tree : trees) {
            Node root = Node.of(tree, new Reads());
            if (isSettings(root)) {
                settings.add(root);
            } else {
                groups.addAll(groups(root));
            }
        }
        if (settings.size() == 1) {
            return List.of(GitLabReader.read(settings.get(0), groups, kind()));
        }
        List<Configuration> each = new ArrayList<>();
        settings.forEach(one -> each.add(GitLabReader.read(one, List.of(), kind())));
        groups.forEach(one -> each.add(GitLabReader.read(null, List.of(one), kind())));
        return each;
    }

    private static boolean isSettings(Node root) {
        return root.keys().contains("password_authentication_enabled_for_web")
                || (root.keys().contains("signup_enabled") && root.keys().contains("session_expire_delay"));
    }

    private static List<Node> groups(Node root) {
        Stream<Node> candidates = root.items().isEmpty() ? Stream.of(root) : root.items().stream();
        return candidates
                .filter(each ->
                        each.get("full_path").present() && each.get(REQUIRED).present())
                .toList();
    }
}
