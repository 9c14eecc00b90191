package io.github.countersign.model;

import static io.github.countersign.model.Lists.copy;
import static io.github.countersign.model.Lists.copyNested;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Another way into the services of a login, beside the way the login describes. */
public record SideDoor(
        String id,
        @Fact("what kind of way round it is") @Nullable SideDoorKind kind,
        @Fact("name for people to read") @Nullable String title,

        @Fact("combinations of authenticators that open it") @Refers(Authenticator.class) @Nullable
        List<List<String>> accepts,

        @Fact("clients, protocols or accounts that may use it") @Nullable
        List<String> usedBy)
        implements Noun {

    /** Copies the lists. */
    public SideDoor {
        accepts = copyNested(accepts);
        usedBy = copy(usedBy);
    }

    /**
     * Kinds of side door. By a device code a person approves, on a device of his own, a sign-in that another device began:
     * the same factors are asked, but whoever began it gets in. An exemption is one only where it is known that something the
     * login asks is not asked; where that is not known, the kind is left out.
     */
    public enum SideDoorKind implements Term {
        PASSWORD_GRANT,
        LEGACY_PROTOCOL,
        APP_PASSWORD,
        BREAK_GLASS,
        EXEMPT_NETWORK,
        EXEMPT_CLIENT,
        EXEMPT_PEOPLE,
        SELF_REGISTRATION,
        EXTERNAL_PROVIDER,
        DEVICE_CODE;

        /** Whether by its nature it asks less than the login beside it: a bare password or key, or an exemption. */
        public boolean asksLess() {
            return switch (this) {
                case PASSWORD_GRANT, LEGACY_PROTOCOL, APP_PASSWORD, EXEMPT_NETWORK, EXEMPT_CLIENT, EXEMPT_PEOPLE ->
                    true;
                case BREAK_GLASS, SELF_REGISTRATION, EXTERNAL_PROVIDER, DEVICE_CODE -> false;
            };
        }
    }

    @Override
    public int hashCode() {
        return NounKind.SIDE_DOOR.hash(id);
    }
}
