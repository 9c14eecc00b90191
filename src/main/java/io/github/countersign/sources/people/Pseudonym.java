package io.github.countersign.sources.people;

import io.github.countersign.assessment.Fingerprint;
import java.util.Locale;

/** Names for mailboxes and numbers that tell whether two are the same, and nothing else to whoever reads a report. */
final class Pseudonym {

    private static final int DIGITS = 16;

    private Pseudonym() {}

    /** The name of a mailbox; letters count alike in either case. */
    static String mailbox(String address) {
        return "mailbox-" + digest(address.strip().toLowerCase(Locale.ROOT));
    }

    /** The name of a telephone number; only its digits count. */
    static String number(String number) {
        return "number-" + digest(number.replaceAll("[^0-9]", ""));
    }

    private static String digest(String text) {
        return Fingerprint.of(text).substring(0, DIGITS);
    }
}
