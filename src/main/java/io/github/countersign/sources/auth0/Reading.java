package io.github.countersign.sources.auth0;

import io.github.countersign.model.Boundary.BoundaryKind;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Unread;

/**
 * What the parts of the importer share while one tenant is read.
 *
 * @param pieces what the files hold
 * @param draft the configuration in the making
 * @param unread what was not understood
 * @param settings reads values
 * @param root some place of the tenant, for facts that every tenant has
 */
record Reading(Pieces pieces, Draft draft, Unread unread, Settings settings, Node root) {

    static final String LOGIN = "universal-login";
    static final String SERVICE = "applications";
    static final String MANAGEMENT = "management-api";
    static final String SESSION = "auth0-session";
    static final String MAILBOX = "mailbox";
    static final String PHONE_NUMBER = "phone-number";
    static final String OTP_DEVICE = "otp-device";
    static final String GUARDIAN_DEVICE = "guardian-device";
    static final String OWN_DEVICE = "own-device";
    static final String ADMINISTRATORS = "tenant-admin";
    static final String SERVER = "auth0";

    /** States a boundary, once. */
    void boundary(String id, BoundaryKind kind, String title, Origin origin) {
        if (!draft.has(NounKind.BOUNDARY, id)) {
            draft.noun(NounKind.BOUNDARY, id)
                    .from(origin)
                    .set("kind", kind, origin)
                    .set("title", title, origin);
        }
    }
}
