package io.github.countersign.engine;

import io.github.countersign.model.Authenticator;
import io.github.countersign.model.AuthenticatorType;
import io.github.countersign.model.Boundary;
import io.github.countersign.model.Recovery;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the places on which both a one-time code of a login and all of its recovery depend. */
final class Dependences {

    private final Ways ways;
    private final List<Boundary> boundaries;

    private Dependences(Ways ways, List<Boundary> boundaries) {
        this.ways = ways;
        this.boundaries = boundaries;
    }

    static List<Dependence> of(
            Ways ways, List<Boundary> boundaries, List<Holder.OfBoundary> certain, List<Holder.OfBoundary> possible) {
        Dependences dependences = new Dependences(ways, boundaries);
        List<Dependence> found = new ArrayList<>();
        certain.forEach(holder -> dependences.add(holder, found));
        possible.forEach(holder -> dependences.add(holder, found));
        dependences.add(new Holder.OfBoundary(null, Set.of(), true, false), found);
        return found;
    }

    private void add(Holder.OfBoundary holder, List<Dependence> found) {
        if (ways.recovery().isEmpty() || !ways.recovery().stream().allMatch(it -> needs(it, holder))) {
            return;
        }
        String boundary = holder.boundary() == null ? null : holder.boundary().id();
        ways.combinations().stream()
                .flatMap(combination -> combination.members().stream())
                .filter(Dependences::oneTimeCode)
                .filter(code -> comesFrom(code, holder))
                .map(Authenticator::id)
                .distinct()
                .forEach(code -> found.add(new Dependence(ways.login().id(), boundary, code, holder.certain())));
    }

    /** A printed list is no device: it makes nothing and receives nothing. */
    private static boolean oneTimeCode(Authenticator authenticator) {
        AuthenticatorType type = authenticator.type();
        return type != null && type.oneTimeCode() && type != AuthenticatorType.LOOK_UP_SECRET;
    }

    private static boolean comesFrom(Authenticator code, Holder.OfBoundary holder) {
        return Places.of(code).stream().anyMatch(holder.within()::contains)
                || (!holder.certain() && Places.unknown(code));
    }

    private boolean needs(Recovery recovery, Holder.OfBoundary holder) {
        List<List<Recovery.Proof>> accepts = recovery.accepts();
        if (accepts == null || accepts.isEmpty()) {
            return !holder.certain();
        }
        return accepts.stream().allMatch(path -> path.stream().anyMatch(proof -> needs(proof, holder)));
    }

    private boolean needs(Recovery.Proof proof, Holder.OfBoundary holder) {
        if (proof.method() == null) {
            return !holder.certain();
        }
        if (!proof.recoveryCode()) {
            return false;
        }
        List<String> places = proof.deliveredTo();
        if (places == null) {
            return !holder.certain();
        }
        return !places.isEmpty() && places.stream().allMatch(place -> onlyAt(place, holder));
    }

    private boolean onlyAt(String place, Holder.OfBoundary holder) {
        if (isAt(place, holder.boundary())) {
            return true;
        }
        boolean here = holder.within().contains(place) || (!holder.certain() && holder.open());
        return here
                && boundaries.stream()
                        .filter(other -> !holder.within().contains(other.id()))
                        .noneMatch(other -> mayReceive(other, place, holder.certain()));
    }

    private static boolean isAt(String place, @Nullable Boundary boundary) {
        return boundary != null && Objects.equals(place, boundary.id());
    }

    private static boolean mayReceive(Boundary other, String place, boolean countUnknown) {
        return other.receives() == null
                ? countUnknown && Places.open(other) && !other.id().equals(place)
                : other.receives().contains(place);
    }
}
