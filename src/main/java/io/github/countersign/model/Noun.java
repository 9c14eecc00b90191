package io.github.countersign.model;

/** Something a verdict can be about. Each noun lives in one collection of a {@link Configuration}, under its id. */
public sealed interface Noun
        permits Service,
                Boundary,
                Authenticator,
                Login,
                SideDoor,
                Session,
                Recovery,
                HelpDesk,
                Enrolment,
                Notification,
                NonHumanIdentity,
                Practice,
                Person {

    /** Unique among the nouns of its kind. */
    String id();

    /** The kind of noun this is. */
    default NounKind nounKind() {
        return NounKind.of(getClass());
    }

    /** How verdicts name it: {@code login:browser}. */
    default String subject() {
        return nounKind().subject(id());
    }

    /** JSON pointer of the noun in the native document: {@code /logins/browser}. */
    default String pointer() {
        return nounKind().pointer(id());
    }
}
