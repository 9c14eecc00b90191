package io.github.countersign.engine;

import io.github.countersign.engine.Finding.Kind;
import java.util.Optional;

/**
 * A rule's name carries its control and what it says: {@code aal2/email-is-not-out-of-band violated: by a link}.
 *
 * @param control id of the control
 * @param kind what the rule says
 */
record RuleName(String control, Kind kind) {

    private static final Kind[] KINDS = Kind.values();

    /** What rules whose names start so work for: attacker's steps rather than a control. */
    static final String STEPS = "steps/";

    /** The control a rule speaks of, {@link #STEPS} for an attacker's step, or nothing for a rule that helps others. */
    static String scope(String name) {
        return name.startsWith(STEPS) ? STEPS : of(name).map(RuleName::control).orElse("");
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
