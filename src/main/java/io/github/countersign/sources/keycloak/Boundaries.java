package io.github.countersign.sources.keycloak;

import io.github.countersign.model.Boundary.BoundaryKind;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Node;

/** States boundaries, each once. */
final class Boundaries {

    private Boundaries() {}

    /** States a boundary. */
    static void state(Draft draft, String id, BoundaryKind kind, String title, Origin origin) {
        if (!draft.has(NounKind.BOUNDARY, id)) {
            draft.noun(NounKind.BOUNDARY, id)
                    .from(origin)
                    .set("kind", kind, origin)
                    .set("title", title, origin);
        }
    }

    /** Those every realm has: the server and the people who administer it. */
    static void ofRealm(Reading reading) {
        Node node = reading.realm().node();
        Origin origin = node.derived("every realm is run by a server and administered by people");
        state(reading.draft(), Reading.SERVER, BoundaryKind.IDENTITY_PROVIDER, "the Keycloak server", origin);
        state(
                reading.draft(),
                Reading.ADMINISTRATORS,
                BoundaryKind.ADMINISTRATOR,
                "administrators of the realm",
                origin);
        if (reading.realm().name().equals("master")) {
            reading.draft()
                    .noun(NounKind.BOUNDARY, Reading.ADMINISTRATORS)
                    .set(
                            "guardedBy",
                            Reading.BROWSER,
                            node.derived("administrators of the master realm sign in to it"));
        }
    }
}
