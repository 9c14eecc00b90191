package io.github.countersign.sources.cognito;

import io.github.countersign.sources.Tree;
import io.github.countersign.sources.vendor.Answers;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Reads;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file of a user pool.
 *
 * @param kind what it holds
 * @param body the answer
 * @param reads what was looked at
 * @param pool id of the pool it names, null where it names none
 */
record PoolPart(Kind kind, Node body, Reads reads, @Nullable String pool) {

    private static final Set<String> MFA = Set.of("ON", "OPTIONAL", "OFF");

    /** What a file holds. */
    enum Kind {
        POOL,
        MFA,
        CLIENT,
        CLIENTS,
        RISK,
        PROVIDER,
        IDENTITIES;

        /** Whether a pool has it once. */
        boolean single() {
            return this == POOL || this == MFA;
        }
    }

    /** The part a file is, or null if it is none of a user pool. */
    static @Nullable PoolPart of(Tree tree) {
        Reads reads = new Reads();
        Node body = Answers.body(Node.of(tree, reads));
        if (body.get("UserPool").get("Id").present()) {
            return new PoolPart(
                    Kind.POOL, body, reads, body.get("UserPool").get("Id").text());
        }
        if (body.get("UserPoolClient").get("ClientId").present()) {
            return new PoolPart(Kind.CLIENT, body, reads, id(body.get("UserPoolClient")));
        }
        if (body.get("UserPoolClients").present()) {
            return new PoolPart(Kind.CLIENTS, body, reads, first(body.get("UserPoolClients")));
        }
        if (body.get("RiskConfiguration").get("UserPoolId").present()) {
            return new PoolPart(Kind.RISK, body, reads, id(body.get("RiskConfiguration")));
        }
        if (body.get("IdentityProvider").get("ProviderType").present()) {
            return new PoolPart(Kind.PROVIDER, body, reads, id(body.get("IdentityProvider")));
        }
        if (body.get("IdentityPoolId").present()
                && body.get("AllowUnauthenticatedIdentities").present()) {
            return new PoolPart(Kind.IDENTITIES, body, reads, ofIdentities(body));
        }
        boolean mfa = MFA.contains(body.get("MfaConfiguration").textOr(""));
        return mfa ? new PoolPart(Kind.MFA, body, reads, null) : null;
    }

    private static @Nullable String id(Node node) {
        return node.get("UserPoolId").text();
    }

    private static @Nullable String first(Node clients) {
        return clients.items().stream()
                .map(PoolPart::id)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** An identity pool belongs to the user pool whose people it lets in, or else stands for itself. */
    private static @Nullable String ofIdentities(Node body) {
        return body.get("CognitoIdentityProviders").asList().stream()
                .map(provider -> provider.get("ProviderName").textOr(""))
                .filter(name -> name.contains("/"))
                .map(name -> name.substring(name.lastIndexOf('/') + 1))
                .findFirst()
                .orElse(body.get("IdentityPoolId").text());
    }
}
