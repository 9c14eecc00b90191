package io.github.countersign.mutation;

import io.github.countersign.assessment.Outcome;
import io.github.countersign.assessment.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The verdicts of a rule file, put together from what its rules say one by one, as the engine would. */
final class Combined {

    private final Set<String> applies = new TreeSet<>();
    private final Map<String, Set<String>> violated = new TreeMap<>();
    private final Map<String, Set<String>> undecided = new TreeMap<>();

    /**
     * The verdicts by subject.
     *
     * @param said the verdicts of each part, by rule
     * @throws IllegalStateException if a rule calls something a violation to which the control does not apply
     */
    static List<Verdict> of(Map<String, List<Verdict>> said) {
        Combined combined = new Combined();
        new TreeMap<>(said).forEach((rule, verdicts) -> verdicts.forEach(verdict -> combined.add(rule, verdict)));
        Verdict any = said.values().iterator().next().get(0);
        Set<String> subjects = new TreeSet<>(combined.applies);
        subjects.addAll(combined.undecided.keySet());
        subjects.addAll(combined.violated.keySet());
        List<Verdict> verdicts = new ArrayList<>();
        subjects.forEach(subject -> verdicts.add(combined.verdict(any, subject)));
        return verdicts.isEmpty()
                ? List.of(verdict(any, Verdict.NO_SUBJECT, Outcome.NOT_APPLICABLE, Set.of()))
                : verdicts;
    }

    private void add(String rule, Verdict verdict) {
        if (Part.saysApplies(rule)) {
            if (verdict.outcome() == Outcome.PASS) {
                applies.add(verdict.subject());
            }
        } else if (verdict.outcome() == Outcome.UNDECIDED) {
            (Part.saysViolated(rule) ? violated : undecided)
                    .computeIfAbsent(verdict.subject(), subject -> new TreeSet<>())
                    .add(verdict.message());
        }
    }

    private Verdict verdict(Verdict any, String subject) {
        Set<String> violations = violated.getOrDefault(subject, Set.of());
        if (!violations.isEmpty()) {
            if (!applies.contains(subject)) {
                throw new IllegalStateException("a violation of " + subject + ", to which the control does not apply");
            }
            return verdict(any, subject, Outcome.FAIL, violations);
        }
        Set<String> unknown = undecided.getOrDefault(subject, Set.of());
        return verdict(any, subject, unknown.isEmpty() ? Outcome.PASS : Outcome.UNDECIDED, unknown);
    }

    private static Verdict verdict(Verdict any, String subject, Outcome outcome, Set<String> messages) {
        return new Verdict(
                any.control(),
                any.profile(),
                subject,
                outcome,
                messages.stream().collect(Collectors.joining("; ")),
                any.severity(),
                any.level(),
                any.references(),
                List.of(),
                "");
    }
}
