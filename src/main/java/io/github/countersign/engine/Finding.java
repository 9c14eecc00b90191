package io.github.countersign.engine;

import java.util.List;

/**
 * What a rule said: that its control applies to a subject, is violated by it, or cannot be decided for it.
 *
 * @param kind which of the three
 * @param rule full name of the rule
 * @param control id of the control, from the rule's name
 * @param subject what it is about
 * @param message why, in a sentence; empty for <em>applies</em>
 * @param because facts it rests on
 */
public record Finding(Kind kind, String rule, String control, String subject, String message, List<Because> because) {

    /** Copies the list. */
    public Finding {
        because = List.copyOf(because);
    }

    /** What a rule may say. There is no PASS: it follows from <em>applies</em> alone. */
    public enum Kind {
        APPLIES("applies"),
        VIOLATED("violated"),
        UNDECIDED("undecided");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word as it stands in a rule's name. */
        public String word() {
            return word;
        }
    }

    /** Tells enough, and is fast to come by. */
    @Override
    public int hashCode() {
        return 31 * rule.hashCode() + subject.hashCode();
    }
}
