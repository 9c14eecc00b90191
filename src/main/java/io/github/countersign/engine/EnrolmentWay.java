package io.github.countersign.engine;

import java.util.List;

/**
 * A way to bind an authenticator of one's own.
 *
 * @param enrolment id of the enrolment
 * @param login id of the login it binds authenticators for
 * @param binds id of the authenticator that is bound
 * @param firstUse whether it is open only to a person who has none yet
 * @param takes what it takes
 * @param says the way in a sentence
 * @param assumed whether it rests on something nobody knows
 */
public record EnrolmentWay(
        String enrolment,
        String login,
        String binds,
        boolean firstUse,
        List<Atom> takes,
        String says,
        boolean assumed) {

    /** Copies the list. */
    public EnrolmentWay {
        takes = List.copyOf(takes);
    }

    /** What it takes, as premises of a step. */
    public Atom[] premises() {
        return takes.toArray(Atom[]::new);
    }

    @Override
    public int hashCode() {
        return 31 * enrolment.hashCode() + says.hashCode();
    }
}
