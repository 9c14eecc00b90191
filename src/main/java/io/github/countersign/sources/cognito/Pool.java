package io.github.countersign.sources.cognito;

import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Answers;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Unread;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of the importer share while one user pool is read.
 *
 * @param parts its files
 * @param draft the configuration in the making
 * @param unread what was not understood
 */
record Pool(List<PoolPart> parts, Draft draft, Unread unread) {

    static final String SERVER = "cognito";
    static final String ADMINISTRATORS = "cognito-admin";
    static final String SERVICE = "application";
    static final String LOGIN = "users";
    static final String PASSWORD = "password";

    /** A place that stands for the whole pool. */
    Node node() {
        return parts.get(0).body();
    }

    private List<Node> bodies(PoolPart.Kind kind) {
        return parts.stream()
                .filter(part -> part.kind() == kind)
                .map(PoolPart::body)
                .toList();
    }

    private Node body(PoolPart.Kind kind, String key) {
        List<Node> bodies = bodies(kind);
        return bodies.isEmpty()
                ? Node.at(node().tree(), node().pointer()).get(key)
                : bodies.get(0).get(key);
    }

    /** The pool itself; an absent value where its file was not given. */
    Node pool() {
        return body(PoolPart.Kind.POOL, "UserPool");
    }

    /** A key of the answer on second factors; an absent value where its file was not given. */
    Node mfa(String key) {
        return body(PoolPart.Kind.MFA, key);
    }

    /** Whether the answer on second factors was given. */
    boolean hasMfa() {
        return !bodies(PoolPart.Kind.MFA).isEmpty();
    }

    /** Whether a second factor is asked: {@code ON}, {@code OPTIONAL} or {@code OFF}. */
    Node asked() {
        Node own = mfa("MfaConfiguration");
        return own.present() ? own : pool().get("MfaConfiguration");
    }

    /** The pool's own risk configuration, not that of a client; an absent value where it was not given. */
    Node risk() {
        return bodies(PoolPart.Kind.RISK).stream()
                .map(body -> body.get("RiskConfiguration"))
                .filter(risk -> !risk.get("ClientId").present())
                .findFirst()
                .orElse(Node.at(node().tree(), "/RiskConfiguration"));
    }

    /** Clients whose settings were given. */
    List<Node> clients() {
        return bodies(PoolPart.Kind.CLIENT).stream()
                .map(body -> body.get("UserPoolClient"))
                .toList();
    }

    /** Whether the settings of every client were given: a list names them, and each of them is there. */
    boolean everyClient() {
        List<Node> lists = bodies(PoolPart.Kind.CLIENTS);
        Set<String> described = new TreeSet<>();
        clients().forEach(client -> described.add(client.get("ClientId").textOr("")));
        return !lists.isEmpty()
                && lists.stream().anyMatch(list -> Answers.incomplete(list) == null)
                && lists.stream()
                        .flatMap(list -> list.get("UserPoolClients").items().stream())
                        .allMatch(client ->
                                described.contains(client.get("ClientId").textOr("")));
    }

    /** Whether some client has a setting: null where no client given has it and there may be others. */
    @Nullable
    Boolean anyClient(java.util.function.Predicate<Node> has) {
        return clients().stream().anyMatch(has) ? Boolean.TRUE : everyClient() ? Boolean.FALSE : null;
    }

    /** Identity providers whose settings were given. */
    List<Node> providers() {
        return bodies(PoolPart.Kind.PROVIDER).stream()
                .map(body -> body.get("IdentityProvider"))
                .toList();
    }

    /** Identity pools that let the pool's people in. */
    List<Node> identityPools() {
        return bodies(PoolPart.Kind.IDENTITIES);
    }
}
