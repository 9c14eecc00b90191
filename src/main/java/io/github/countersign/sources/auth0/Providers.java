package io.github.countersign.sources.auth0;

import io.github.countersign.model.AuthenticatorType;
import io.github.countersign.model.Boundary.BoundaryKind;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import io.github.countersign.model.SideDoor.SideDoorKind;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Slug;
import java.util.List;

/**
 * States logins through other providers, social and of enterprises. What such a provider asks is not in the input, so its
 * word is an authenticator whose workings are unknown.
 */
final class Providers {

    private Providers() {}

    /** States the providers in use, each a door beside the databases. */
    static void state(Reading reading, Connections connections, Ways ways, Draft.Entry login) {
        List<Node> providers = connections.providers();
        Node whole = connections.whole();
        if (!providers.isEmpty() || whole != null) {
            Node at = whole == null ? providers.get(0) : whole;
            login.set("federation.used", !providers.isEmpty(), at.derived("connections to other providers in use"));
        }
        for (Node provider : providers) {
            provider(reading, provider, ways, login);
        }
    }

    private static void provider(Reading reading, Node provider, Ways ways, Draft.Entry login) {
        String name = provider.get("name").textOr("unnamed");
        String strategy = provider.get("strategy").textOr("");
        String id = Slug.fresh(reading.draft(), NounKind.AUTHENTICATOR, "idp-" + name);
        Origin origin = provider.read();
        reading.boundary(id, BoundaryKind.IDENTITY_PROVIDER, "the identity provider " + name, origin);
        reading.draft()
                .noun(NounKind.AUTHENTICATOR, id)
                .from(origin)
                .set("type", AuthenticatorType.CUSTOM, provider.derived("what the provider asks is not in the input"))
                .set("title", "login at the identity provider " + name + " (" + strategy + ")", origin)
                .set("livesOn", List.of(id), origin);
        login.add("sideDoors", id, origin);
        reading.draft()
                .noun(NounKind.SIDE_DOOR, id)
                .from(origin)
                .set("kind", SideDoorKind.EXTERNAL_PROVIDER, origin)
                .set("title", "login through " + name, origin)
                .set(
                        "accepts",
                        ways.after(List.of(id)),
                        provider.derived("the provider's word, and a factor where the policy asks"));
    }
}
