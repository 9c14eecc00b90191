package io.github.countersign.engine;

import io.github.countersign.model.Authenticator;
import io.github.countersign.model.AuthenticatorType;
import io.github.countersign.model.Boundary;
import io.github.countersign.model.Boundary.BoundaryKind;
import io.github.countersign.model.Configuration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where authenticators are, and what is received where. */
final class Places {

    private Places() {}

    /** All places that are known. */
    static List<String> of(Authenticator authenticator) {
        List<String> places = new ArrayList<>();
        if (authenticator.livesOn() != null) {
            places.addAll(authenticator.livesOn());
        }
        if (authenticator.deliveredTo() != null) {
            places.addAll(authenticator.deliveredTo());
        }
        return places;
    }

    /** The fact that would tell where an authenticator of its type is, or null where it is known. */
    static @Nullable String missing(Authenticator authenticator) {
        boolean lives = authenticator.livesOn() != null;
        boolean delivered = authenticator.deliveredTo() != null;
        AuthenticatorType type = authenticator.type();
        if (type == null || type == AuthenticatorType.CUSTOM) {
            return !lives ? "livesOn" : !delivered ? "deliveredTo" : null;
        }
        return switch (type) {
            case BIOMETRIC -> null;
            case SMS_CODE, VOICE_CODE, EMAIL_CODE, EMAIL_LINK -> delivered ? null : "deliveredTo";
            case PUSH, MESSAGING_CODE -> lives || delivered ? null : "deliveredTo";
            default -> lives ? null : "livesOn";
        };
    }

    /** Whether it may be in a place that is not known. */
    static boolean unknown(Authenticator authenticator) {
        return missing(authenticator) != null;
    }

    /** Whether whoever has its place certainly has it: no PIN or biometric of its own guards it there. */
    static boolean openWhereItIs(Authenticator authenticator) {
        return authenticator.type() != AuthenticatorType.BIOMETRIC
                && (Boolean.FALSE.equals(authenticator.multiFactor())
                        || Boolean.FALSE.equals(authenticator.activation().separateFromDeviceUnlock()));
    }

    /** Whether a PIN or biometric of its own certainly guards it where it is, or it is in no place at all. */
    static boolean closedWhereItIs(Authenticator authenticator) {
        return authenticator.type() == AuthenticatorType.BIOMETRIC
                || (Boolean.TRUE.equals(authenticator.multiFactor())
                        && Boolean.TRUE.equals(authenticator.activation().separateFromDeviceUnlock()));
    }

    /** The holder of each boundary, with everything that is received on it. */
    static List<Holder.OfBoundary> holders(Configuration configuration, boolean certain) {
        Map<String, Boundary> boundaries = new LinkedHashMap<>();
        configuration.all(Boundary.class).forEach(it -> boundaries.put(it.id(), it));
        return boundaries.values().stream()
                .map(it -> holder(it, boundaries, certain))
                .toList();
    }

    private static Holder.OfBoundary holder(Boundary boundary, Map<String, Boundary> boundaries, boolean certain) {
        Set<String> within = new HashSet<>();
        boolean open = false;
        Deque<Boundary> ahead = new ArrayDeque<>(List.of(boundary));
        while (!ahead.isEmpty()) {
            Boundary next = ahead.remove();
            if (within.add(next.id())) {
                open |= open(next);
                for (String received : next.receives() == null ? List.<String>of() : next.receives()) {
                    Boundary inner = boundaries.get(received);
                    if (inner != null) {
                        ahead.add(inner);
                    }
                }
            }
        }
        return new Holder.OfBoundary(boundary, within, open, certain);
    }

    /** Whether something may be received on it that is not known. */
    static boolean open(Boundary boundary) {
        return boundary.receives() == null && (boundary.kind() == null || boundary.kind() == BoundaryKind.DEVICE);
    }
}
