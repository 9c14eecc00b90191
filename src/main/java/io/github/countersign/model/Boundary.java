package io.github.countersign.model;

import static io.github.countersign.model.Lists.copy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that one attacker action takes over as a whole. */
public record Boundary(
        String id,
        @Fact("what kind of thing it is") @Nullable BoundaryKind kind,
        @Fact("name for people to read") @Nullable String title,

        @Fact("the number is locked against porting to another carrier or SIM") @Nullable
        Boolean portOutProtection,

        @Fact("the organisation manages it") @Nullable Boolean managed,

        @Fact("the login that guards it") @Refers(Login.class) @Nullable
        String guardedBy,

        @Fact("the non-human identity whose takeover gives it") @Refers(NonHumanIdentity.class) @Nullable
        String heldBy,

        @Fact("boundaries that are read or received on it: a mailbox on a phone, a number in a phone")
        @Refers(Boundary.class)
        @Nullable
        List<String> receives)
        implements Noun {

    /** Copies the list. */
    public Boundary {
        receives = copy(receives);
    }

    /** Whether it is the identity provider itself or someone who administers it, on whom every login rests anyhow. */
    public boolean anchors() {
        return kind == BoundaryKind.ADMINISTRATOR || kind == BoundaryKind.IDENTITY_PROVIDER;
    }

    /** Kinds of boundary. */
    public enum BoundaryKind implements Term {
        MAILBOX,
        PHONE_NUMBER,
        DEVICE,
        SYNC_FABRIC,
        HELP_DESK,
        PERSON,
        ADMINISTRATOR,
        IDENTITY_PROVIDER,
        SECRET_STORE,
        POSTAL_ADDRESS
    }

    @Override
    public int hashCode() {
        return NounKind.BOUNDARY.hash(id);
    }
}
