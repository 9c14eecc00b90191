package io.github.countersign.catalog;

import io.github.countersign.model.Aal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A selection of controls by reference, with the parameters they take.
 *
 * @param id how users name it
 * @param title what it is
 * @param summary one sentence for a list
 * @param selectors which references it selects; a control is in when any of its references is
 * @param assumedAal the assurance level a login is measured against when it claims none itself, or null
 * @param parameters values that override a control's own, by {@code control/parameter}
 * @param byDefault whether it is judged when the user names no profile
 * @param aliases other names, each with what it really is
 */
public record Profile(
        String id,
        String title,
        String summary,
        List<Selector> selectors,
        @Nullable Aal assumedAal,
        Map<String, String> parameters,
        boolean byDefault,
        Map<String, String> aliases) {

    /** Copies the collections. */
    public Profile {
        selectors = List.copyOf(selectors);
        parameters = Map.copyOf(parameters);
        aliases = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(aliases));
    }

    /**
     * Selects references.
     *
     * @param framework id of the framework
     * @param section clause, or null for every clause of the framework
     * @param audience only demands on this audience, or null for all
     */
    public record Selector(
            String framework,
            @Nullable String section,
            @Nullable Audience audience) {

        /** Selects whoever the demand binds. */
        public Selector(String framework, @Nullable String section) {
            this(framework, section, null);
        }

        boolean selects(Reference reference) {
            return reference.framework().equals(framework)
                    && (section == null || section.equals(reference.section()))
                    && (audience == null || audience == reference.audience());
        }
    }

    /** What a name really is, if it is an alias. */
    public Optional<String> explanation(String name) {
        return aliases.entrySet().stream()
                .filter(alias -> alias.getKey().equalsIgnoreCase(name))
                .map(alias -> alias.getKey() + ": " + alias.getValue())
                .findFirst();
    }

    /** Whether it selects the reference. */
    public boolean selects(Reference reference) {
        return selectors.stream().anyMatch(selector -> selector.selects(reference));
    }

    /** Whether it selects the control. */
    public boolean selects(Control control) {
        return control.references().stream().anyMatch(this::selects);
    }

    /**
     * The thresholds of a control under this profile: the profile's own, else those of the strictest reference that gives
     * one, else the control's.
     */
    public List<Parameter> parametersOf(Control control) {
        return control.valuesUnder(control.referencesIn(this)).entrySet().stream()
                .map(value -> Parameter.of(
                        control.id().value(),
                        value.getKey(),
                        parameters.getOrDefault(control.id() + "/" + value.getKey(), value.getValue())))
                .toList();
    }
}
