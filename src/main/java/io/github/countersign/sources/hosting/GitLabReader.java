package io.github.countersign.sources.hosting;

import io.github.countersign.model.AuthenticatorType;
import io.github.countersign.model.Boundary.BoundaryKind;
import io.github.countersign.model.Configuration;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import io.github.countersign.model.Service.ServiceKind;
import io.github.countersign.model.Source;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.Tree;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Typical;
import io.github.countersign.sources.vendor.Unread;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the settings of one GitLab server, or a group alone, into one configuration. */
final class GitLabReader {

    static final String LOGIN = "users";
    static final String PASSWORD = "password";
    private static final String SERVICE = "projects";

    private GitLabReader() {}

    /** Reads settings with the groups of their server, or one group. */
    static Configuration read(@Nullable Node settings, List<Node> groups, String kind) {
        Node node = settings == null ? groups.get(0) : settings;
        Draft draft = new Draft(
                settings == null ? "GitLab group " + node.get("full_path").textOr("unnamed") : "GitLab server");
        Unread unread = new Unread();
        Origin origin = node.derived("every GitLab server has users and administrators");
        Typical.boundary(draft, "gitlab", BoundaryKind.IDENTITY_PROVIDER, "the GitLab server", origin);
        Typical.boundary(draft, "gitlab-admin", BoundaryKind.ADMINISTRATOR, "administrators of the server", origin);
        draft.noun(NounKind.SERVICE, SERVICE)
                .from(origin)
                .set("kind", ServiceKind.WORKFORCE_APPLICATION, node.derived("projects with their source code"))
                .set("title", settings == null ? "projects of the group" : "projects on the server", origin);
        Draft.Entry login = draft.noun(NounKind.LOGIN, LOGIN)
                .from(origin)
                .set("title", "login of users", origin)
                .set("services", List.of(SERVICE), origin);
        Draft.Entry password = Typical.authenticator(draft, PASSWORD, AuthenticatorType.PASSWORD, origin);
        new GitLabFactors(settings, groups, draft, unread).state(login);
        if (settings != null) {
            GitLabSettings own = new GitLabSettings(settings, draft, login);
            own.password(password);
            own.session();
            own.account();
            own.doors();
        }
        Set<Tree> trees = new LinkedHashSet<>();
        trees.add(node.tree());
        groups.forEach(group -> trees.add(group.tree()));
        if (node.reads() != null) {
            Objects.requireNonNull(node.reads()).noteUnread(node, unread);
        }
        trees.forEach(tree -> draft.source(new Source(tree.file(), kind, null, tree.sha256(), unread.notes(tree))));
        return draft.finish();
    }
}
