package io.github.countersign.engine;

import io.github.countersign.model.Authenticator;
import io.github.countersign.model.Boundary;
import io.github.countersign.model.Boundary.BoundaryKind;
import io.github.countersign.model.Configuration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A boundary with everything that is received on it. A certain place has what known facts say, another also what they do
 * not exclude.
 *
 * @param id id of the boundary, or null for one that no document names
 * @param within ids of the boundary and of what is received on it
 * @param open whether more may be received on it than is known
 * @param certain whether unknown facts are left out
 */
record Place(@Nullable String id, Set<String> within, boolean open, boolean certain) {

    /** Every place, read certainly and with what is unknown, and one that nobody named. */
    static List<Place> all(Configuration configuration) {
        List<Place> places = new ArrayList<>();
        for (Boundary boundary : configuration.all(Boundary.class)) {
            places.add(of(boundary, configuration, true));
            places.add(of(boundary, configuration, false));
        }
        places.add(new Place(null, Set.of(), true, false));
        return places;
    }

    private static Place of(Boundary boundary, Configuration configuration, boolean certain) {
        Set<String> within = new HashSet<>();
        boolean open = false;
        Deque<Boundary> ahead = new ArrayDeque<>(List.of(boundary));
        while (!ahead.isEmpty()) {
            Boundary next = ahead.remove();
            if (within.add(next.id())) {
                open |= open(next);
                for (String received : next.receives() == null ? List.<String>of() : next.receives()) {
                    configuration.find(Boundary.class, received).forEach(ahead::add);
                }
            }
        }
        return new Place(boundary.id(), within, open, certain);
    }

    /** Whether something may be received on a boundary that is not known. */
    static boolean open(Boundary boundary) {
        return boundary.receives() == null && (boundary.kind() == null || boundary.kind() == BoundaryKind.DEVICE);
    }

    /** Whether the codes of an authenticator are made or received here. */
    boolean gives(Authenticator code) {
        List<String> places = new ArrayList<>();
        if (code.livesOn() != null) {
            places.addAll(code.livesOn());
        }
        if (code.deliveredTo() != null) {
            places.addAll(code.deliveredTo());
        }
        boolean unknown = code.livesOn() == null && code.deliveredTo() == null;
        return places.stream().anyMatch(within::contains) || (!certain && unknown);
    }
}
