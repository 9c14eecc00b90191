package io.github.countersign.engine;

import io.github.countersign.engine.Finding.Kind;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A rule's name carries its control and what it says: {@code aal2/email-is-not-out-of-band violated: by a link}.
 *
 * @param control id of the control
 * @param kind what the rule says
 */
record RuleName(String control, Kind kind) {

    private static final Kind[] KINDS = Kind.values();

    /** The controls of some rules. */
    static Set<String> controls(Collection<String> names) {
        return names.stream()
                .flatMap(name -> of(name).stream())
                .map(RuleName::control)
                .collect(Collectors.toSet());
    }

    /** Reads a name, empty if it has not the form. */
    static Optional<RuleName> of(String name) {
        int space = name.indexOf(' ');
        if (space <= 0) {
            return Optional.empty();
        }
        int colon = name.indexOf(": ", space);
        String word = name.substring(space + 1, colon < 0 ? name.length() : colon);
        for (Kind kind : KINDS) {
            if (kind.word().equals(word)) {
                return Optional.of(new RuleName(name.substring(0, space), kind));
            }
        }
        return Optional.empty();
    }
}
