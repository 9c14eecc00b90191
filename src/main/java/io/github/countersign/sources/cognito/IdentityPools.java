package io.github.countersign.sources.cognito;

import io.github.countersign.model.NonHumanIdentity.CredentialKind;
import io.github.countersign.model.NonHumanIdentity.IdentityKind;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Slug;
import java.util.List;

/** States identity pools that give credentials of AWS to whoever asks, without any login. */
final class IdentityPools {

    private IdentityPools() {}

    /** States the anonymous identity of each pool that has one. */
    static void state(Pool pool) {
        for (Node identities : pool.identityPools()) {
            Node allowed = identities.get("AllowUnauthenticatedIdentities");
            Node name = identities.get("IdentityPoolName");
            String title = name.textOr(identities.get("IdentityPoolId").textOr("identity pool"));
            String service = Slug.of("aws-credentials-" + title);
            Origin origin = allowed.read();
            pool.draft()
                    .noun(NounKind.SERVICE, service)
                    .from(identities.read())
                    .set("title", "credentials of AWS by the identity pool " + title, identities.read());
            if (allowed.isTrue()) {
                pool.draft()
                        .noun(NounKind.IDENTITY, Slug.of("anonymous-" + title))
                        .from(origin)
                        .set("kind", IdentityKind.WORKLOAD, origin)
                        .set("title", "anyone without a login, by the identity pool " + title, origin)
                        .set("services", List.of(service), origin)
                        .set("credential.kind", CredentialKind.NONE, origin);
            }
            if (identities.get("AllowClassicFlow").isTrue()) {
                pool.unread()
                        .add(
                                identities.get("AllowClassicFlow"),
                                "whoever is let in may choose among roles; which is not read");
            }
        }
    }
}
