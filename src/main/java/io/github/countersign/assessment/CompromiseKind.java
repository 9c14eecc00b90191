package io.github.countersign.assessment;

import io.github.countersign.model.Term;

/** One primitive action of an attacker, with the ATT&amp;CK technique it usually is. */
public enum CompromiseKind implements Term {
    TAKEOVER("T1078", "takes over"),
    MALWARE("T1111", "controls by malware"),
    RELAY("T1557", "relays in real time what is typed or approved by"),
    FATIGUE("T1621", "wears down with prompts"),
    PERSUASION("T1656", "persuades"),
    GUESSING("T1110", "guesses"),
    REUSE("T1110.004", "knows from elsewhere"),
    SEED_COPY("T1552", "copies the seed of"),
    TOKEN_THEFT("T1539", "steals the token of"),
    SECRET_LEAK("T1552.001", "finds the secret of");

    private final String technique;
    private final String says;

    CompromiseKind(String technique, String says) {
        this.technique = technique;
        this.says = says;
    }

    /** The ATT&amp;CK technique. */
    public String technique() {
        return technique;
    }

    /** What the attacker does, as the words before the target. */
    public String says() {
        return says;
    }

    /** Whether it works on a person who signs in, live, and not on a boundary. */
    public boolean relays() {
        return this == RELAY || this == FATIGUE;
    }
}
