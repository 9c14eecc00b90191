package io.github.countersign.engine;

import java.util.List;

/**
 * A way to meet one set of proofs of a recovery.
 *
 * @param recovery id of the recovery
 * @param login id of the login it recovers
 * @param path position of the set among those it accepts
 * @param takes what it takes
 * @param says the way in a sentence
 * @param assumed whether it rests on something nobody knows
 */
public record ProofWay(String recovery, String login, int path, List<Atom> takes, String says, boolean assumed) {

    /** Copies the list. */
    public ProofWay {
        takes = List.copyOf(takes);
    }

    /** What it takes, as premises of a step. */
    public Atom[] premises() {
        return takes.toArray(Atom[]::new);
    }

    @Override
    public int hashCode() {
        return 31 * recovery.hashCode() + says.hashCode();
    }
}
