package io.github.countersign.assessment;

/** What a control came to for one subject. Unknown is never PASS. */
public enum Outcome {
    /** The demand applies and is met. */
    PASS,
    /** The demand applies and is violated. */
    FAIL,
    /** A fact that would decide it is unknown. */
    UNDECIDED,
    /** Nothing the demand speaks of is there. */
    NOT_APPLICABLE,
    /** Violated, and covered by a waiver in force. */
    WAIVED
}
