package io.github.countersign.assessment;

import io.github.countersign.model.Term;

/** What a one-time code really is, whatever it is called. */
public enum CodeNature implements Term {
    /** No single boundary opens the login, and no recovery or enrolment is easier than the login. */
    INDEPENDENT_SECOND_FACTOR,
    /** Asked only on demand, by risk or of some people; otherwise skipped. */
    STEP_UP,
    /** One boundary yields both the code and the rest. */
    WEAK_VERIFICATION_STEP,
    /** It arrives by mail or is knowledge, so it is no factor at all. */
    NOT_A_FACTOR
}
