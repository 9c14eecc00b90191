package io.github.countersign.sources.cognito;

import io.github.countersign.model.Boundary.BoundaryKind;
import io.github.countersign.model.Configuration;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import io.github.countersign.model.Source;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.Tree;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Typical;
import io.github.countersign.sources.vendor.Unread;
import java.util.List;

/** Turns the files of one user pool into one configuration. */
final class PoolReader {

    private static final List<String> WITHOUT_MEANING = List.of(
            "MfaConfiguration",
            "SmsVerificationMessage",
            "EmailVerificationMessage",
            "EmailVerificationSubject",
            "SmsAuthenticationMessage",
            "SchemaAttributes",
            "EmailConfiguration",
            "SmsConfiguration",
            "UserPoolTags",
            "UserAttributeUpdateSettings");

    private PoolReader() {}

    /** Reads the files of a pool. */
    static Configuration read(List<PoolPart> parts, String kind) {
        String id = parts.get(0).pool();
        boolean identitiesAlone = parts.stream().allMatch(part -> part.kind() == PoolPart.Kind.IDENTITIES);
        String what = identitiesAlone ? "identity pool" : "user pool";
        Pool pool = new Pool(parts, new Draft(id == null ? what : what + " " + id), new Unread());
        IdentityPools.state(pool);
        if (!identitiesAlone) {
            pool(pool);
        }
        WITHOUT_MEANING.forEach(key -> pool.pool().get(key).looked());
        for (PoolPart part : parts) {
            part.reads().noteUnread(part.body(), pool.unread());
            Tree tree = part.body().tree();
            pool.draft()
                    .source(new Source(
                            tree.file(),
                            kind,
                            null,
                            tree.sha256(),
                            pool.unread().notes(tree)));
        }
        return pool.draft().finish();
    }

    private static void pool(Pool pool) {
        Node node = pool.node();
        Origin origin = node.derived("every pool is run by Cognito and administered from an AWS account");
        Draft draft = pool.draft();
        Typical.boundary(draft, Pool.SERVER, BoundaryKind.IDENTITY_PROVIDER, "Amazon Cognito", origin);
        Typical.boundary(
                draft, Pool.ADMINISTRATORS, BoundaryKind.ADMINISTRATOR, "administrators of the user pool", origin);
        Node name = pool.pool().get("Name");
        Origin named = name.present() ? name.read() : origin;
        draft.noun(NounKind.SERVICE, Pool.SERVICE)
                .from(named)
                .set("title", name.textOr("applications of the user pool"), named);
        Draft.Entry login = draft.noun(NounKind.LOGIN, Pool.LOGIN)
                .from(origin)
                .set("title", "login of local users", origin)
                .set("services", List.of(Pool.SERVICE), origin)
                .set(
                        "channel.authenticatedProtected",
                        true,
                        node.defaulted("AWS documentation: every endpoint of Cognito is reached over TLS"));
        PoolPasswords.state(pool);
        Ways ways = Ways.state(pool, login);
        PoolClients.state(pool, login, ways);
        PoolRecovery.state(pool, login, ways);
        PoolEnrolments.state(pool, login, ways);
    }
}
