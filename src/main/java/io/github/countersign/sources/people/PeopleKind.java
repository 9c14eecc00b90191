package io.github.countersign.sources.people;

import io.github.countersign.model.AuthenticatorType;
import io.github.countersign.model.Person;
import io.github.countersign.sources.vendor.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How one vendor writes people. */
interface PeopleKind {

    /** How files of this kind are called in results: {@code keycloak-users}. */
    String kind();

    /** Whether a row is of this kind; decided by its keys. */
    boolean recognises(Node row);

    /** Takes note of a row that tells something of people who stand in other rows; whether it was such a row. */
    default boolean notes(Node row) {
        return false;
    }

    /** The person of a row; null where the row is about no person. */
    @Nullable
    Person person(Node row);

    /** A person of whom nothing is known but what is bound. */
    static Person person(
            String id, @Nullable Boolean active, @Nullable Boolean privileged, @Nullable List<AuthenticatorType> holds) {
        return new Person(id, active, privileged, holds, null, null, null);
    }
}
