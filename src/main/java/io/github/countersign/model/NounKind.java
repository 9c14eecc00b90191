package io.github.countersign.model;

import java.util.Arrays;

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

    private final Class<? extends Noun> type;
    private final String collection;

    NounKind(Class<? extends Noun> type, String collection) {
        this.type = type;
        this.collection = collection;
    }

    /** The kind of a record type. */
    public static NounKind of(Class<? extends Noun> type) {
        return Arrays.stream(values())
                .filter(kind -> kind.type == type)
                .findFirst()
                .orElseThrow();
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

    /** JSON pointer of the noun of this kind with that id in the native document: {@code /logins/browser}. */
    public String pointer(String id) {
        return "/" + collection + "/" + id.replace("~", "~0").replace("/", "~1");
    }
}
