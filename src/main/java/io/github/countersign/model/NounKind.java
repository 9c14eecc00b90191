package io.github.countersign.model;

import java.util.NoSuchElementException;

/** The kinds of noun, with the word for one and the name of the collection that holds them in a native document. */
public enum NounKind implements Term {
    SERVICE(Service.class, "services"),
    BOUNDARY(Boundary.class, "boundaries"),
    AUTHENTICATOR(Authenticator.class, "authenticators"),
    LOGIN(Login.class, "logins"),
    SIDE_DOOR(SideDoor.class, "sideDoors"),
    SESSION(Session.class, "sessions"),
    RECOVERY(Recovery.class, "recovery"),
    HELP_DESK(HelpDesk.class, "helpDesks"),
    ENROLMENT(Enrolment.class, "enrolment"),
    NOTIFICATION(Notification.class, "notifications"),
    IDENTITY(NonHumanIdentity.class, "identities"),
    PRACTICE(Practice.class, "practices"),
    PERSON(Person.class, "people");

    private static final NounKind[] ALL = values();

    private final Class<? extends Noun> type;
    private final String collection;

    NounKind(Class<? extends Noun> type, String collection) {
        this.type = type;
        this.collection = collection;
    }

    /** The kind of a record type. */
    public static NounKind of(Class<? extends Noun> type) {
        for (NounKind kind : ALL) {
            if (kind.type == type) {
                return kind;
            }
        }
        throw new NoSuchElementException(type + " is no kind of noun");
    }

    /** The record type of this kind. */
    public Class<? extends Noun> type() {
        return type;
    }

    /** The key under which a native document lists the nouns of this kind. */
    public String collection() {
        return collection;
    }

    /** How verdicts name the noun of this kind with that id: {@code login:browser}. */
    public String subject(String id) {
        return term() + ":" + id;
    }

    /** A hash of the noun of this kind with that id. A hash over all its facts would cost a short run more than it finds. */
    int hash(String id) {
        return 31 * id.hashCode() + collection.hashCode();
    }

    /** JSON pointer of the noun of this kind with that id in the native document: {@code /logins/browser}. */
    public String pointer(String id) {
        return "/" + collection + "/" + id.replace("~", "~0").replace("/", "~1");
    }
}
