package io.github.countersign.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

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

    /**
     * The frameworks a user may mean: by their names, else by part of an id, in any case. Several where the name does not
     * tell them apart.
     */
    public List<Framework> frameworksCalled(String name) {
        List<Framework> named = frameworksNamed(name);
        return named.isEmpty() ? meant(frameworks, List.of(framework -> isPart(name, framework.id()))) : named;
    }

    /** The frameworks of that id, else of that short title, clause, {@code framework/clause} or alias, in any case. */
    public List<Framework> frameworksNamed(String name) {
        return meant(
                frameworks,
                List.of(
                        framework -> framework.id().equalsIgnoreCase(name),
                        framework -> isSame(name, framework.shortTitle()),
                        framework -> framework.lists(name),
                        framework -> framework.aliases().keySet().stream().anyMatch(alias -> isSame(name, alias))));
    }

    /** The profiles a user may mean: by id or alias, else by part of an id, in any case. */
    public List<Profile> profilesCalled(String name) {
        return meant(
                profiles,
                List.of(
                        profile -> profile.id().equalsIgnoreCase(name),
                        profile -> profile.aliases().keySet().stream().anyMatch(alias -> isSame(name, alias)),
                        profile -> isPart(name, profile.id())));
    }

    private static <T> List<T> meant(List<T> all, List<Predicate<T>> bestFirst) {
        return bestFirst.stream()
                .map(fits -> all.stream().filter(fits).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static boolean isSame(String name, String other) {
        String wanted = lettersAndDigits(name);
        return !wanted.isEmpty() && lettersAndDigits(other).equals(wanted);
    }

    /** Whether letters and digits of a name stand in an id, whatever is between them: {@code 800-63b} in a longer one. */
    private static boolean isPart(String name, String id) {
        String wanted = lettersAndDigits(name);
        return !wanted.isEmpty() && lettersAndDigits(id).contains(wanted);
    }

    private static String lettersAndDigits(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
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
