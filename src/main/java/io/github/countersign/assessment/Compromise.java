package io.github.countersign.assessment;

/**
 * An attacker's action on one target.
 *
 * @param kind what is done
 * @param target what it is done to, as a subject: {@code boundary:mailbox}, {@code person:staff}, {@code session:day}
 */
public record Compromise(CompromiseKind kind, String target) {

    /** How the target begins where it is something that nobody named, such as the device an authenticator lives on. */
    public static final String UNNAMED = "unnamed:";

    /** Whether nobody named what it is done to, so that it may be the target of another action as well. */
    public boolean unnamed() {
        return target.startsWith(UNNAMED);
    }

    /** In words: {@code takes over boundary:mailbox}. */
    public String inWords() {
        return kind.says() + " " + target;
    }

    /** As lists name it: {@code TAKEOVER boundary:mailbox}. */
    public String label() {
        return kind.name() + " " + target;
    }
}
