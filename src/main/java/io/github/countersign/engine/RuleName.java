package io.github.countersign.engine;

import io.github.countersign.engine.Finding.Kind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule's name carries its control and what it says: {@code aal2/email-is-not-out-of-band violated: by a link}.
 *
 * @param control id of the control
 * @param kind what the rule says
 */
record RuleName(String control, Kind kind) {

    private static final Pattern SHAPE = Pattern.compile("(\\S+) (applies|violated|undecided)(: .+)?");

    /** Reads a name, empty if it has not the form. */
    static Optional<RuleName> of(String name) {
        Matcher matcher = SHAPE.matcher(name);
        return matcher.matches()
                ? Optional.of(new RuleName(
                        matcher.group(1), Kind.valueOf(matcher.group(2).toUpperCase(java.util.Locale.ROOT))))
                : Optional.empty();
    }
}
