package io.github.countersign.sources.entra;

import io.github.countersign.model.AuthenticatorType;
import io.github.countersign.model.Boundary.BoundaryKind;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import io.github.countersign.model.SideDoor.SideDoorKind;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Node;
import java.util.List;

/** States the way in of people whose domain has an identity provider of its own. */
final class Federated {

    private Federated() {}

    /** States it, where a domain is known to be federated. */
    static void state(Reading reading, Draft.Entry login, Outcome outcome) {
        List<Node> domains = reading.tenant().all(Part.DOMAIN).stream()
                .filter(domain -> domain.any("authenticationType").textOr("").equalsIgnoreCase("Federated"))
                .toList();
        if (domains.isEmpty()) {
            return;
        }
        Origin origin = domains.get(0).any("authenticationType").read();
        Boundaries.state(
                reading.draft(),
                Ids.FEDERATED,
                BoundaryKind.IDENTITY_PROVIDER,
                "the identity provider of a domain",
                origin);
        reading.draft()
                .noun(NounKind.AUTHENTICATOR, Ids.FEDERATED)
                .from(origin)
                .set(
                        "type",
                        AuthenticatorType.CUSTOM,
                        domains.get(0).derived("what the provider asks is not in the input"))
                .set("title", "sign-in at the domain's own provider", origin)
                .set("livesOn", List.of(Ids.FEDERATED), origin);
        String how = "people of a federated domain sign in at its provider";
        Draft.Entry door = reading.door(login, Ids.FEDERATED, SideDoorKind.EXTERNAL_PROVIDER, how);
        door.set(
                "usedBy",
                domains.stream()
                        .map(domain -> domain.any("id").textOr("unnamed"))
                        .toList(),
                origin);
        door.set(
                "accepts",
                reading.stated(reading.access().accepted(outcome, Combo::federated)),
                reading.policiesAt("the provider's word, and what the policies ask beside it"));
    }
}
