package io.github.countersign.sources.okta;

import io.github.countersign.model.Boundary.BoundaryKind;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;

/** States boundaries, each once. */
final class Boundaries {

    private Boundaries() {}

    /** States a boundary. */
    static String state(Org org, String id, BoundaryKind kind, String title, Origin origin) {
        if (!org.draft().has(NounKind.BOUNDARY, id)) {
            org.draft()
                    .noun(NounKind.BOUNDARY, id)
                    .from(origin)
                    .set("kind", kind, origin)
                    .set("title", title, origin);
        }
        return id;
    }

    static String mailbox(Org org, Origin origin) {
        return state(org, Org.MAILBOX, BoundaryKind.MAILBOX, "the person's mailbox", origin);
    }

    static String number(Org org, Origin origin) {
        return state(org, Org.PHONE_NUMBER, BoundaryKind.PHONE_NUMBER, "the person's telephone number", origin);
    }

    static String phone(Org org, Origin origin) {
        return state(org, Org.PHONE, BoundaryKind.DEVICE, "the phone that holds the person's apps", origin);
    }
}
