package io.github.countersign.engine;

import io.github.countersign.model.Authenticator;
import io.github.countersign.model.AuthenticatorType;
import io.github.countersign.model.Boundary;
import io.github.countersign.model.Configuration;
import io.github.countersign.model.Login;
import io.github.countersign.model.Recovery;
import java.util.ArrayList;
import java.util.List;

/** Finds the places on which both a one-time code of a login and all of its recovery depend. */
final class Dependences {

    private final List<Boundary> boundaries;
    private final List<Recovery> recoveries;

    private Dependences(List<Boundary> boundaries, List<Recovery> recoveries) {
        this.boundaries = boundaries;
        this.recoveries = recoveries;
    }

    static List<Dependence> of(Configuration configuration) {
        List<Place> places = Place.all(configuration);
        List<Dependence> found = new ArrayList<>();
        for (Login login : configuration.all(Login.class)) {
            List<Recovery> recoveries = new Surroundings(configuration, login).recoveries();
            Dependences dependences = new Dependences(configuration.all(Boundary.class), recoveries);
            List<Authenticator> codes = codes(configuration, login);
            for (Place place : places) {
                if (dependences.everyRecoveryNeeds(place)) {
                    codes.stream()
                            .filter(place::gives)
                            .forEach(code ->
                                    found.add(new Dependence(login.id(), place.id(), code.id(), place.certain())));
                }
            }
        }
        return found;
    }

    /** The codes of a login. A printed list is no device: it makes nothing and receives nothing. */
    private static List<Authenticator> codes(Configuration configuration, Login login) {
        return login.accepts() == null
                ? List.of()
                : login.accepts().stream()
                        .flatMap(List::stream)
                        .distinct()
                        .flatMap(id -> configuration.find(Authenticator.class, id))
                        .filter(it -> it.type() != null
                                && it.type().oneTimeCode()
                                && it.type() != AuthenticatorType.LOOK_UP_SECRET)
                        .toList();
    }

    private boolean everyRecoveryNeeds(Place place) {
        return !recoveries.isEmpty() && recoveries.stream().allMatch(recovery -> needs(recovery, place));
    }

    private boolean needs(Recovery recovery, Place place) {
        List<List<Recovery.Proof>> accepts = recovery.accepts();
        if (accepts == null || accepts.isEmpty()) {
            return !place.certain();
        }
        return accepts.stream().allMatch(path -> path.stream().anyMatch(proof -> needs(proof, place)));
    }

    private boolean needs(Recovery.Proof proof, Place place) {
        if (proof.method() == null) {
            return !place.certain();
        }
        if (!proof.recoveryCode()) {
            return false;
        }
        List<String> delivered = proof.deliveredTo();
        if (delivered == null) {
            return !place.certain();
        }
        return !delivered.isEmpty() && delivered.stream().allMatch(one -> onlyAt(one, place));
    }

    private boolean onlyAt(String boundary, Place place) {
        if (boundary.equals(place.id())) {
            return true;
        }
        boolean here = place.within().contains(boundary) || (!place.certain() && place.open());
        return here
                && boundaries.stream()
                        .filter(other -> !place.within().contains(other.id()))
                        .noneMatch(other -> mayReceive(other, boundary, place.certain()));
    }

    private static boolean mayReceive(Boundary other, String boundary, boolean countUnknown) {
        return other.receives() == null
                ? countUnknown && Place.open(other) && !other.id().equals(boundary)
                : other.receives().contains(boundary);
    }
}
