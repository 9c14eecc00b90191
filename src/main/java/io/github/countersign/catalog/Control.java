package io.github.countersign.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One demand, with every word about it.
 *
 * @param id its path below {@code rules/}
 * @param title the compliant state
 * @param statement what is demanded, in own words
 * @param severity how much a violation matters
 * @param rationale why, with the threat it answers and every doubt about the reading taken
 * @param remediation how to mend a violation
 * @param hints settings of vendors that mend it, by vendor
 * @param references where the demand stands; a profile selects by these
 * @param parameters thresholds by name, unless a reference or a profile gives another
 * @param threats threat names of SP 800-63B-4 table 3
 * @param attack ATT&amp;CK technique ids
 * @param conflicts other documents that demand the opposite
 */
public record Control(
        ControlId id,
        String title,
        String statement,
        Severity severity,
        String rationale,
        String remediation,
        Map<String, String> hints,
        List<Reference> references,
        Map<String, String> parameters,
        List<String> threats,
        List<String> attack,
        List<Conflict> conflicts) {

    /** Copies the collections. */
    public Control {
        hints = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(hints));
        references = List.copyOf(references);
        parameters = Map.copyOf(parameters);
        threats = List.copyOf(threats);
        attack = List.copyOf(attack);
        conflicts = List.copyOf(conflicts);
    }

    /** A control that no other document contradicts. */
    public Control(
            ControlId id,
            String title,
            String statement,
            Severity severity,
            String rationale,
            String remediation,
            Map<String, String> hints,
            List<Reference> references,
            Map<String, String> parameters,
            List<String> threats,
            List<String> attack) {
        this(
                id,
                title,
                statement,
                severity,
                rationale,
                remediation,
                hints,
                references,
                parameters,
                threats,
                attack,
                List.of());
    }

    /** The references that a profile selects, the strictest first; those of one level as the file has them. */
    public List<Reference> referencesIn(Profile profile) {
        return references.stream()
                .filter(profile::selects)
                .sorted(Comparator.comparing(Reference::level, Level.STRICTEST_FIRST))
                .toList();
    }

    /** The level under a profile: the strictest of the references it selects. */
    public Optional<Level> levelIn(Profile profile) {
        return referencesIn(profile).stream().map(Reference::level).findFirst();
    }

    /** The thresholds by name where references are read: what the first of them says, then the next, then the control. */
    public Map<String, String> valuesUnder(List<Reference> read) {
        Map<String, String> values = new TreeMap<>(parameters);
        for (int i = read.size() - 1; i >= 0; i--) {
            values.putAll(read.get(i).parameters());
        }
        return values;
    }
}
