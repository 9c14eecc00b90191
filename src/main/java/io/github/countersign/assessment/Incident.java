package io.github.countersign.assessment;

import io.github.countersign.catalog.ControlId;
import io.github.countersign.model.Term;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A documented incident: what attackers did, so that it can be asked of any configuration whether it would have worked.
 *
 * @param id short name, as in {@code midnight-blizzard}
 * @param title what it is called
 * @param date when it was made public
 * @param summary what the sources say happened
 * @param sources public reports
 * @param actions what the attackers did, each by itself
 * @param goal what they were after
 * @param counteredBy controls that would have stopped it
 */
public record Incident(
        String id,
        String title,
        LocalDate date,
        String summary,
        List<Report> sources,
        List<Action> actions,
        Goal goal,
        List<ControlId> counteredBy) {

    /** Copies the lists. */
    public Incident {
        sources = List.copyOf(sources);
        actions = List.copyOf(actions);
        counteredBy = List.copyOf(counteredBy);
    }

    /**
     * A public report.
     *
     * @param publisher who published it
     * @param title its title
     * @param date when it was published
     * @param url where it can be read, or null
     */
    public record Report(
            String publisher,
            String title,
            LocalDate date,
            @Nullable String url) {}

    /**
     * Something the attackers did.
     *
     * @param kind the kind of action
     * @param on what it is done to: a kind of boundary, a type of authenticator or a kind of noun, as in {@code
     *     phone-number}, {@code password}, {@code help-desk}
     */
    public record Action(CompromiseKind kind, String on) {}

    /** What attackers are after. */
    public enum Goal implements Term {
        LOGIN,
        SERVICE,
        PRIVILEGED_SERVICE,
        IDENTITY
    }
}
