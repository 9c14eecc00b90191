package io.github.countersign.sources.aws;

import io.github.countersign.model.Login.Enforcement;
import io.github.countersign.sources.aws.Statement.Catch;
import io.github.countersign.sources.vendor.Node;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far the policies of a user keep requests without MFA from doing anything. */
enum Coverage {
    /** Everything is denied, to access keys too. */
    EVERYTHING,
    /** Everything is denied to sessions; access keys get through. */
    SESSIONS,
    /** Some actions are denied. */
    PARTLY,
    /** Nothing is denied. */
    NOTHING,
    /** What the policies come to is not known. */
    UNKNOWN;

    /** The coverage of a user. */
    static Coverage of(Details details, Node user) {
        List<Statement> known = details.knownStatements(user);
        List<Statement> denials = known.stream()
                .filter(it -> it.denies() && it.deniedWithoutMfa() != Catch.NOBODY)
                .toList();
        if (denials.stream().anyMatch(it -> it.sweeping() && it.deniedWithoutMfa() == Catch.EVERYONE)) {
            return EVERYTHING;
        }
        if (denials.stream().anyMatch(it -> it.sweeping() && it.deniedWithoutMfa() == Catch.SESSIONS)) {
            return SESSIONS;
        }
        if (details.statements(user) == null) {
            return UNKNOWN;
        }
        List<Catch> permits = known.stream()
                .filter(it -> !it.denies() && !it.onlyForOneself())
                .map(Statement::permittedOnlyWithMfa)
                .toList();
        if (!permits.isEmpty() && !permits.contains(Catch.NOBODY)) {
            return permits.contains(Catch.SESSIONS) ? SESSIONS : EVERYTHING;
        }
        boolean some = permits.stream().anyMatch(it -> it != Catch.NOBODY);
        boolean narrowed = denials.stream().anyMatch(it -> it.sweeping() && it.deniedWithoutMfa() == Catch.NARROWED);
        return narrowed ? UNKNOWN : some || !denials.isEmpty() ? PARTLY : NOTHING;
    }

    /** The statement that denies everything to a user without MFA, if one does. */
    static Optional<Statement> denial(Details details, Node user) {
        return details.knownStatements(user).stream()
                .filter(it -> it.denies() && it.sweeping())
                .filter(it -> it.deniedWithoutMfa() == Catch.EVERYONE || it.deniedWithoutMfa() == Catch.SESSIONS)
                .findFirst();
    }

    /** Whether a person at the console is kept from everything. */
    boolean keepsPeopleOut() {
        return this == EVERYTHING || this == SESSIONS;
    }

    /** How far a second factor is enforced where users are covered like this; null where nothing tells. */
    static @Nullable Enforcement enforcement(Collection<Coverage> users) {
        boolean covered = users.stream().anyMatch(Coverage::keepsPeopleOut);
        boolean open = users.contains(NOTHING) || users.contains(PARTLY);
        if (users.isEmpty() || (!open && users.contains(UNKNOWN))) {
            return null;
        }
        if (!open) {
            return Enforcement.ENFORCED;
        }
        if (covered) {
            return Enforcement.ONLY_SOME;
        }
        if (users.contains(UNKNOWN)) {
            return null;
        }
        return users.contains(NOTHING) ? Enforcement.ONLY_IF_ENROLLED : Enforcement.STEP_UP;
    }
}
