package io.github.countersign.assessment;

import io.github.countersign.catalog.ControlId;
import io.github.countersign.catalog.Level;
import io.github.countersign.catalog.Reference;
import io.github.countersign.catalog.Severity;
import java.util.List;

/**
 * What one control came to for one subject under one profile.
 *
 * @param control the control
 * @param profile id of the profile
 * @param subject what it is about: {@code login:browser}, or {@code configuration} where nothing was concerned
 * @param outcome what was decided
 * @param message why, in a sentence
 * @param severity how much a violation matters
 * @param level how binding the demand is under the profile: the strictest of its clauses there
 * @param references the clauses under the profile, the strictest first
 * @param evidence facts it rests on
 * @param fingerprint stable from run to run: of profile, control, subject and what was violated
 */
public record Verdict(
        ControlId control,
        String profile,
        String subject,
        Outcome outcome,
        String message,
        Severity severity,
        Level level,
        List<Reference> references,
        List<Evidence> evidence,
        String fingerprint) {

    /** The subject of a verdict that concerns nothing in the configuration. */
    public static final String NO_SUBJECT = "configuration";

    /** Copies the lists. */
    public Verdict {
        references = List.copyOf(references);
        evidence = List.copyOf(evidence);
    }
}
