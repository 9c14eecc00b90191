package io.github.countersign.engine;

import io.github.countersign.catalog.Control;
import io.github.countersign.catalog.Parameter;
import io.github.countersign.catalog.Profile;
import io.github.countersign.model.Aal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One run of the rules for several profiles: they assume the same of a login, and where they share a control they give it
 * the same thresholds. So a control comes out the same for each of them.
 */
final class Sitting {

    private final List<Seat> seats = new ArrayList<>();
    private final Map<String, List<Parameter>> parameters = new LinkedHashMap<>();
    private final @Nullable Aal assumedAal;
    private final boolean exposed;

    /** A profile, and what is judged under it. */
    record Seat(Profile profile, List<Control> controls) {}

    private Sitting(@Nullable Aal assumedAal, boolean exposed) {
        this.exposed = exposed;
        this.assumedAal = assumedAal;
    }

    /**
     * As few sittings as the profiles allow.
     *
     * @param all controls of the catalogue
     * @param wanted which of them to judge
     * @param shared whether profiles may share a sitting at all
     * @param aboutExposures controls that ask for exposures: the other profiles need not wait for those
     */
    static List<Sitting> of(
            List<Profile> profiles,
            Collection<Control> all,
            Predicate<Control> wanted,
            boolean shared,
            Set<String> aboutExposures) {
        List<Sitting> sittings = new ArrayList<>();
        for (Profile profile : profiles) {
            List<Control> selected =
                    all.stream().filter(profile::selects).filter(wanted).toList();
            Map<String, List<Parameter>> asked = new LinkedHashMap<>();
            selected.forEach(control -> asked.put(control.id().value(), profile.parametersOf(control)));
            boolean exposed =
                    aboutExposures.contains("") || asked.keySet().stream().anyMatch(aboutExposures::contains);
            Sitting sitting = sittings.stream()
                    .filter(open -> shared && open.exposed == exposed && open.admits(profile, asked))
                    .findFirst()
                    .orElseGet(() -> new Sitting(profile.assumedAal(), exposed));
            if (sitting.seats.isEmpty()) {
                sittings.add(sitting);
            }
            sitting.seats.add(new Seat(profile, selected));
            sitting.parameters.putAll(asked);
        }
        return sittings;
    }

    private boolean admits(Profile profile, Map<String, List<Parameter>> asked) {
        return assumedAal == profile.assumedAal()
                && asked.entrySet().stream()
                        .allMatch(it -> parameters
                                .getOrDefault(it.getKey(), it.getValue())
                                .equals(it.getValue()));
    }

    List<Seat> seats() {
        return seats;
    }

    /** Whether one of its controls asks for exposures. */
    boolean exposed() {
        return exposed;
    }

    boolean judges(String control) {
        return parameters.containsKey(control);
    }

    @Nullable
    Aal assumedAal() {
        return assumedAal;
    }

    List<Parameter> parameters() {
        return parameters.values().stream().flatMap(List::stream).toList();
    }
}
