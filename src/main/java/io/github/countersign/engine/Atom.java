package io.github.countersign.engine;

import io.github.countersign.assessment.Compromise;
import io.github.countersign.assessment.CompromiseKind;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What attacker steps are about: an action (then it has a kind) or a capability.
 *
 * @param kind the action, or null for a capability
 * @param verb what the attacker can do, or null for an action
 * @param target what it is done to, as a subject
 */
public record Atom(@Nullable CompromiseKind kind, @Nullable Verb verb, String target) implements Comparable<Atom> {

    /** Capabilities of an attacker. */
    public enum Verb {
        HOLDS("holds"),
        PRODUCES("produces"),
        ANSWERS("answers with"),
        USES("goes through"),
        COMPLETES("completes"),
        OPENS("is inside"),
        REACHES("reaches"),
        ACTS_AS("acts as");

        private final String says;

        Verb(String says) {
            this.says = says;
        }
    }

    static Atom action(CompromiseKind kind, String target) {
        return new Atom(kind, null, target);
    }

    static Atom capability(Verb verb, String target) {
        return new Atom(null, verb, target);
    }

    boolean primitive() {
        return kind != null;
    }

    Compromise compromise() {
        if (kind == null) {
            throw new IllegalStateException(this + " is no action");
        }
        return new Compromise(kind, target);
    }

    /** The atom in words. */
    public String inWords() {
        return kind != null ? kind.says() + " " + target : verb == null ? target : verb.says + " " + target;
    }

    @Override
    public int compareTo(Atom other) {
        return Comparator.comparing((Atom atom) -> atom.kind == null ? "" : atom.kind.name())
                .thenComparing(atom -> atom.verb == null ? "" : atom.verb.name())
                .thenComparing(Atom::target)
                .compare(this, other);
    }

    /** The same in every run, unlike that of an enum. */
    @Override
    public int hashCode() {
        return 31 * target.hashCode() + (kind != null ? kind.name() : verb != null ? verb.name() : "").hashCode();
    }
}
