package io.github.countersign.sources.vendor;

import io.github.countersign.model.Authenticator;
import io.github.countersign.model.Configuration;
import io.github.countersign.model.Enrolment;
import io.github.countersign.model.NonHumanIdentity;
import io.github.countersign.model.Noun;
import io.github.countersign.model.SideDoor;
import java.util.List;

/** A vendor's input in a test, with what is read from it. */
public interface Imported {

    /** The only configuration in it. */
    Configuration read();

    /** A noun of it. */
    default <T extends Noun> T only(Class<T> type, String id) {
        Configuration read = read();
        return read.find(type, id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + id + " among "
                        + read.all(type).stream().map(Noun::id).toList()));
    }

    /** An authenticator of it. */
    default Authenticator authenticator(String id) {
        return only(Authenticator.class, id);
    }

    /** A side door of it. */
    default SideDoor door(String id) {
        return only(SideDoor.class, id);
    }

    /** An enrolment of it. */
    default Enrolment enrolment(String id) {
        return only(Enrolment.class, id);
    }

    /** A non-human identity of it. */
    default NonHumanIdentity identity(String id) {
        return only(NonHumanIdentity.class, id);
    }

    /** What was not understood, of all files. */
    default List<String> unread() {
        return read().sources().stream()
                .flatMap(source -> source.unread().stream())
                .toList();
    }
}
