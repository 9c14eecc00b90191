package io.github.countersign.report;

import io.github.countersign.assessment.CompromiseKind;
import io.github.countersign.assessment.Outcome;
import io.github.countersign.catalog.Audience;
import io.github.countersign.catalog.Catalog;
import io.github.countersign.catalog.Control;
import io.github.countersign.catalog.ControlId;
import io.github.countersign.catalog.Crosswalk.Coverage;
import io.github.countersign.catalog.Level;
import io.github.countersign.model.Origin;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words people read for terms that programs write. */
final class Words {

    private Words() {}

    static String outcome(Outcome outcome) {
        return switch (outcome) {
            case PASS -> "Met";
            case FAIL -> "Violated";
            case UNDECIDED -> "Undecided";
            case NOT_APPLICABLE -> "Not applicable";
            case WAIVED -> "Waived";
        };
    }

    /** The outcome as style sheets name it. */
    static String term(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The modal verb where the standard has one. */
    static String level(Level level) {
        return switch (level) {
            case SHALL, SHOULD, MAY -> level.name();
            case OUTCOME, RECOMMENDATION, PROJECT_POLICY, INFORMATIVE ->
                level.term().replace('-', ' ');
        };
    }

    /** An attacker's action as a picture names it, above its target. */
    static String attack(CompromiseKind kind) {
        return switch (kind) {
            case TAKEOVER -> "takes over";
            case MALWARE -> "puts malware on";
            case RELAY -> "relays live the person at";
            case FATIGUE -> "wears down the person at";
            case PERSUASION -> "persuades";
            case GUESSING -> "guesses";
            case REUSE -> "knows from elsewhere";
            case SEED_COPY -> "copies the seed of";
            case TOKEN_THEFT -> "steals a token of session";
            case SECRET_LEAK -> "finds the secret of";
        };
    }

    /** How clauses are covered, after their number. */
    static String coverage(Coverage coverage) {
        return switch (coverage) {
            case CONTROLS -> "covered by controls";
            case PARTS -> "covered in parts";
            case JUDGED_AS -> "judged under another clause";
            case NOT_CHECKABLE -> "not checkable";
            case NONE -> "not covered";
        };
    }

    /** Whom alone a demand binds. */
    static String audience(Audience audience) {
        return switch (audience) {
            case FEDERAL -> "US federal agencies";
        };
    }

    static String origin(@Nullable Origin origin) {
        if (origin == null) {
            return "no origin";
        }
        return switch (origin.kind()) {
            case READ -> "read";
            case DEFAULTED -> "vendor default";
            case DERIVED -> "derived";
            case ATTESTED -> "attested";
        };
    }

    /** The title of a control, or its id where the catalogue does not hold it any more. */
    static String title(ControlId id, Catalog catalog) {
        return catalog.control(id.value()).map(Control::title).orElse(id.value());
    }

    /** {@code 1 verdict}, {@code 2 verdicts}. */
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
