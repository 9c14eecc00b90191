package io.github.countersign.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Every control, framework and profile that is known, in a stable order. */
public record Catalog(List<Control> controls, List<Framework> frameworks, List<Profile> profiles) {

    /** Sorts controls by id and copies the lists. */
    public Catalog {
        controls = controls.stream().sorted(Comparator.comparing(Control::id)).toList();
        frameworks = List.copyOf(frameworks);
        profiles = List.copyOf(profiles);
    }

    /**
     * This catalogue with more controls.
     *
     * @throws IllegalArgumentException if an id is taken
     */
    public Catalog with(List<Control> more) {
        List<Control> both = new ArrayList<>(controls);
        for (Control control : more) {
            if (control(control.id().value()).isPresent()) {
                throw new IllegalArgumentException("there is a control " + control.id() + " already");
            }
            both.add(control);
        }
        return new Catalog(both, frameworks, profiles);
    }

    /** The control of that id. */
    public Optional<Control> control(String id) {
        int from = 0;
        int to = controls.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            int order = controls.get(middle).id().value().compareTo(id);
            if (order == 0) {
                return Optional.of(controls.get(middle));
            }
            if (order < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return Optional.empty();
    }

    /** The framework of that id. */
    public Optional<Framework> framework(String id) {
        return frameworks.stream()
                .filter(framework -> framework.id().equals(id))
                .findFirst();
    }

    /** The framework that a user calls by another name: its title, a clause of it or an alias, in any case. */
    public Optional<Framework> frameworkByAlias(String name) {
        return frameworks.stream().filter(framework -> framework.isCalled(name)).findFirst();
    }

    /** The profile of that id or alias, in any case. */
    public Optional<Profile> profile(String name) {
        return profiles.stream()
                .filter(profile -> profile.id().equalsIgnoreCase(name)
                        || profile.aliases().keySet().stream().anyMatch(name::equalsIgnoreCase))
                .findFirst();
    }

    /** The profiles that are judged when the user names none. */
    public List<Profile> defaultProfiles() {
        return profiles.stream().filter(Profile::byDefault).toList();
    }

    /** The clause a reference names, if its framework lists it. */
    public Optional<Framework.Section> section(Reference reference) {
        return section(reference.framework(), reference.section());
    }

    /** The clause of a framework, if the framework lists it. */
    public Optional<Framework.Section> section(String framework, String section) {
        return framework(framework).map(it -> it.sections().get(section));
    }
}
