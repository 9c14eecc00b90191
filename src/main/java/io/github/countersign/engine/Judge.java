package io.github.countersign.engine;

import io.github.countersign.assessment.Crowd;
import io.github.countersign.assessment.Evidence;
import io.github.countersign.assessment.Fingerprint;
import io.github.countersign.assessment.Outcome;
import io.github.countersign.assessment.Verdict;
import io.github.countersign.catalog.Control;
import io.github.countersign.catalog.Profile;
import io.github.countersign.engine.Finding.Kind;
import io.github.countersign.model.Configuration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Turns findings into verdicts, one for each control and subject: violated, else undecided, else passed; and one NOT
 * APPLICABLE for a control no rule spoke of.
 */
final class Judge {

    private final Configuration configuration;
    private final Profile profile;

    Judge(Configuration configuration, Profile profile) {
        this.configuration = configuration;
        this.profile = profile;
    }

    /**
     * Judges one control.
     *
     * @throws RuleDefectException if a rule said <em>violated</em> of a subject its control was not said to apply to
     */
    List<Verdict> verdicts(Control control, List<Finding> findings) {
        Map<String, List<Finding>> bySubject =
                findings.stream().collect(Collectors.groupingBy(Finding::subject, TreeMap::new, Collectors.toList()));
        if (bySubject.isEmpty()) {
            return List.of(verdict(control, Verdict.NO_SUBJECT, Outcome.NOT_APPLICABLE, List.of()));
        }
        List<Verdict> verdicts = new ArrayList<>();
        bySubject.forEach((subject, said) -> verdicts.add(verdict(control, subject, said)));
        return verdicts;
    }

    private Verdict verdict(Control control, String subject, List<Finding> said) {
        List<Finding> violations = of(Kind.VIOLATED, said);
        if (!violations.isEmpty()) {
            if (of(Kind.APPLIES, said).isEmpty()) {
                throw RuleDefectException.violatedWithoutApplying(violations.get(0));
            }
            return verdict(control, subject, Outcome.FAIL, violations);
        }
        List<Finding> undecided = of(Kind.UNDECIDED, said);
        return undecided.isEmpty()
                ? verdict(control, subject, Outcome.PASS, List.of())
                : verdict(control, subject, Outcome.UNDECIDED, undecided);
    }

    /** The verdict on all people together; nothing passes where some of them may be missing. */
    Verdict ofPeople(Control control, Crowd.Count count, boolean complete) {
        Outcome outcome = count.outcome() == Outcome.PASS && !complete ? Outcome.UNDECIDED : count.outcome();
        Verdict verdict = verdict(control, Crowd.SUBJECT, outcome, List.of());
        return outcome == Outcome.PASS || outcome == Outcome.NOT_APPLICABLE
                ? verdict
                : new Verdict(
                        verdict.control(),
                        verdict.profile(),
                        verdict.subject(),
                        outcome,
                        inWords(count),
                        verdict.severity(),
                        verdict.level(),
                        verdict.references(),
                        List.of(),
                        verdict.fingerprint());
    }

    private static String inWords(Crowd.Count count) {
        if (count.failed() == 0 && count.undecided() == 0) {
            return count.passed() + " people meet this, but the files do not hold everybody";
        }
        boolean failed = count.failed() > 0;
        List<String> names = failed ? count.failing() : count.open();
        long number = failed ? count.failed() : count.undecided();
        String more = number > names.size() ? " and " + (number - names.size()) + " more" : "";
        return (failed ? "" : "it cannot be told of ") + number + " of " + count.concerned() + " people"
                + (failed ? " do not meet this: " : ": ") + String.join(", ", names) + more
                + (failed && count.undecided() > 0 ? "; it cannot be told of another " + count.undecided() : "");
    }

    private static List<Finding> of(Kind kind, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.kind() == kind)
                .sorted(Comparator.comparing(Finding::rule)
                        .thenComparing(Finding::message)
                        .thenComparing(Judge::pointers))
                .toList();
    }

    private static String pointers(Finding finding) {
        return finding.because().stream().map(Because::pointer).collect(Collectors.joining("\n"));
    }

    private Verdict verdict(Control control, String subject, Outcome outcome, List<Finding> reasons) {
        Set<String> messages = new LinkedHashSet<>();
        Set<Evidence> evidence = new LinkedHashSet<>();
        Set<String> rules = new LinkedHashSet<>();
        for (Finding reason : reasons) {
            messages.add(reason.message());
            rules.add(reason.rule());
            reason.because().forEach(fact -> evidence.add(withOrigin(fact)));
        }
        String message = messages.isEmpty() ? plain(control, outcome) : String.join("; ", messages);
        return new Verdict(
                control.id(),
                profile.id(),
                subject,
                outcome,
                message,
                control.severity(),
                control.levelIn(profile).orElseThrow(),
                control.referencesIn(profile),
                List.copyOf(evidence),
                Fingerprint.of(profile.id(), control.id().value(), subject, outcome.name(), String.join("|", rules)));
    }

    private static String plain(Control control, Outcome outcome) {
        return outcome == Outcome.PASS ? control.title() : "nothing in the configuration that the control speaks of";
    }

    private Evidence withOrigin(Because fact) {
        return new Evidence(
                fact.pointer(),
                fact.meaning(),
                fact.observed(),
                fact.expected(),
                fact.observed() == null ? null : configuration.origin(fact.pointer()));
    }
}
