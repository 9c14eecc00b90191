package io.github.countersign.engine;

import io.github.countersign.model.Combination;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whoever takes over one boundary or help desk gets into a login: by what is kept there or delivered there, and by what
 * recovery and enrolment then give.
 *
 * @param login id of the login
 * @param boundary id of the boundary, or null where it is a help desk or where no boundary is named
 * @param helpDesk id of the help desk, or null where it is none
 * @param combination the combination of authenticators it comes to have, or null where a recovery signs in without one
 * @param certain whether known facts say so; otherwise unknown facts leave it open
 * @param facts what it rests on, or what would have to be known
 */
public record Takeover(
        String login,
        @Nullable String boundary,
        @Nullable String helpDesk,
        @Nullable Combination combination,
        boolean certain,
        List<Because> facts) {

    /** Copies the list. */
    public Takeover {
        facts = List.copyOf(facts);
    }

    /** What it rests on, or what would have to be known. */
    public Because[] because() {
        return facts.toArray(new Because[0]);
    }

    /** Who gets what: {@code work-mailbox gives all of password + email-code}. */
    public String inWords() {
        String holder = boundary != null ? boundary : helpDesk != null ? helpDesk : certain ? "nothing" : "one place";
        return combination == null
                ? holder + " is all that a recovery asks which signs in"
                : holder + " gives all of " + combination.inWords();
    }
}
