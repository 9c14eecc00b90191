package io.github.countersign.engine;

import io.github.countersign.model.Authenticator;
import io.github.countersign.model.Boundary;
import io.github.countersign.model.HelpDesk;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whoever has taken over one thing. A certain holder has what known facts say; another has what they do not exclude. */
sealed interface Holder {

    /** Whether unknown facts count against it. */
    boolean certain();

    /** Whether it has what the authenticator gives. */
    boolean yields(Authenticator authenticator);

    /** Whether it gets a code that is delivered to or kept in these places. */
    boolean receives(@Nullable List<String> places);

    /** Whether it is the help desk. */
    boolean is(@Nullable String helpDesk);

    /**
     * The holder of a boundary and of what is received on it.
     *
     * @param boundary the boundary, or null for one that no document names
     * @param within ids of the boundary and of what is received on it
     * @param open whether more may be received on it than is known
     */
    record OfBoundary(@Nullable Boundary boundary, Set<String> within, boolean open, boolean certain)
            implements Holder {

        @Override
        public boolean yields(Authenticator authenticator) {
            if (certain) {
                return Places.openWhereItIs(authenticator) && touches(Places.of(authenticator));
            }
            return !Places.closedWhereItIs(authenticator)
                    && (Places.unknown(authenticator)
                            || touches(Places.of(authenticator))
                            || mayReceive(authenticator));
        }

        private boolean mayReceive(Authenticator authenticator) {
            return open
                    && authenticator.deliveredTo() != null
                    && !authenticator.deliveredTo().isEmpty();
        }

        @Override
        public boolean receives(@Nullable List<String> places) {
            if (places == null) {
                return !certain;
            }
            return touches(places) || (!certain && open && !places.isEmpty());
        }

        @Override
        public boolean is(@Nullable String helpDesk) {
            return helpDesk == null && !certain;
        }

        private boolean touches(List<String> places) {
            return places.stream().anyMatch(within::contains);
        }
    }

    /** The holder of a help desk: an agent who was fooled or bought. */
    record OfHelpDesk(HelpDesk desk, boolean certain) implements Holder {

        @Override
        public boolean yields(Authenticator authenticator) {
            boolean resets = certain ? Boolean.TRUE.equals(desk.canReset()) : !Boolean.FALSE.equals(desk.canReset());
            return resets
                    && (desk.mayReset() == null ? !certain : desk.mayReset().contains(authenticator.id()));
        }

        @Override
        public boolean receives(@Nullable List<String> places) {
            return false;
        }

        @Override
        public boolean is(@Nullable String helpDesk) {
            return helpDesk == null ? !certain : helpDesk.equals(desk.id());
        }
    }
}
