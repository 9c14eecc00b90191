package io.github.countersign.sources.entra;

import io.github.countersign.model.Boundary.BoundaryKind;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import io.github.countersign.sources.Draft;

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

    /** Those every tenant has: the service itself and the people who administer the tenant. */
    static void ofTenant(Reading reading) {
        Origin origin =
                reading.tenant().anywhere().derived("every tenant is run by the vendor and administered by people");
        state(reading.draft(), Ids.TENANT, BoundaryKind.IDENTITY_PROVIDER, "Microsoft Entra ID", origin);
        state(reading.draft(), Ids.TENANT_ADMIN, BoundaryKind.ADMINISTRATOR, "administrators of the tenant", origin);
        reading.draft().noun(NounKind.BOUNDARY, Ids.TENANT_ADMIN).set("guardedBy", Ids.ADMINISTRATORS, origin);
    }
}
