package io.github.countersign.sources.people;

import io.github.countersign.model.Person;
import io.github.countersign.sources.vendor.Node;
import org.jspecify.annotations.Nullable;

/** How one vendor writes people. */
interface PeopleKind {

    /** How files of this kind are called in results: {@code keycloak-users}. */
    String kind();

    /** Whether a row is of this kind; decided by its keys. */
    boolean recognises(Node row);

    /** Whether a row of a file of this kind is about a person; other rows are passed over, and counted. */
    default boolean concerns(Node row) {
        return recognises(row);
    }

    /** Takes note of a row that tells something of people who stand in other rows; whether it was such a row. */
    default boolean notes(Node row) {
        return false;
    }

    /** The person of a row; null where the row is about no person. */
    @Nullable
    Person person(Node row);
}
