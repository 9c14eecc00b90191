package io.github.countersign.sources.auth0;

import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Unread;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The pieces of one tenant, from all its files, with which lists are known to be whole. */
final class Pieces {

    private final Map<Part, List<Node>> nodes = new EnumMap<>(Part.class);
    private final Map<Part, Node> whole = new EnumMap<>(Part.class);
    private final Map<String, Node> bindings = new LinkedHashMap<>();
    private final Unread unread;
    private boolean managed;

    Pieces(Unread unread) {
        this.unread = unread;
    }

    /** Adds a piece; of those a tenant has once, the first counts. */
    void add(Part part, Node node) {
        List<Node> known = nodes.computeIfAbsent(part, made -> new ArrayList<>());
        if (part.single() && !known.isEmpty()) {
            unread.add(node, part.what() + " once more; those read first count");
            return;
        }
        known.add(node);
    }

    /** States that a list holds everything there is of a part. */
    void whole(Part part, Node list) {
        whole.putIfAbsent(part, list);
    }

    /** Adds what is bound to a trigger. */
    void bind(String trigger, Node list) {
        bindings.putIfAbsent(trigger, list);
    }

    /** States that the tenant is described by what manages it, so that what is left out keeps the value it has. */
    void managed() {
        managed = true;
    }

    /** Whether what is left out keeps the value it has, instead of the one of a new tenant. */
    boolean isManaged() {
        return managed;
    }

    /** All pieces of a part that are known. */
    List<Node> all(Part part) {
        return nodes.getOrDefault(part, List.of());
    }

    /** The piece a tenant has once, if it is known. */
    @Nullable
    Node one(Part part) {
        List<Node> known = all(part);
        return known.isEmpty() ? null : known.get(0);
    }

    /** Where the whole list of a part stands, null where it may hold more. */
    @Nullable
    Node wholeList(Part part) {
        return whole.get(part);
    }

    /** What is bound to a trigger, if that is known to be something. */
    @Nullable
    Node bound(String trigger) {
        return bindings.get(trigger);
    }

    /** The parts of which there is anything. */
    Set<Part> parts() {
        return nodes.keySet();
    }
}
