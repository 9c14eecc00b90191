package io.github.countersign.assessment;

import io.github.countersign.model.Configuration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was decided about one configuration.
 *
 * @param configuration what was judged
 * @param assessedAt when
 * @param asOf the day for which attestations and waivers were read
 * @param profiles ids of the profiles judged, in order
 * @param verdicts all verdicts, sorted by profile, control and subject
 * @param exposed which smallest sets of takeovers open each login, service and non-human identity
 * @param crowd what looking at people one by one came to; null where no people were read
 */
public record Assessment(
        Configuration configuration,
        Instant assessedAt,
        LocalDate asOf,
        List<String> profiles,
        List<Verdict> verdicts,
        Exposures exposed,
        @Nullable Crowd crowd) {

    /** Copies the lists. */
    public Assessment {
        profiles = List.copyOf(profiles);
        verdicts = List.copyOf(verdicts);
    }

    /** An assessment whose exposures are known already. */
    public Assessment(
            Configuration configuration,
            Instant assessedAt,
            LocalDate asOf,
            List<String> profiles,
            List<Verdict> verdicts,
            List<Exposure> exposures) {
        this(configuration, assessedAt, asOf, profiles, verdicts, Exposures.of(exposures), null);
    }

    /** Which smallest sets of takeovers open each login, service and non-human identity; found when first asked for. */
    public List<Exposure> exposures() {
        return exposed.all();
    }

    /** The same with some of its exposures, or with another reading of them. */
    public Assessment withExposures(List<Exposure> chosen) {
        return new Assessment(configuration, assessedAt, asOf, profiles, verdicts, Exposures.of(chosen), crowd);
    }

    /** The same with what looking at people came to, whose verdicts take the place of those on nobody. */
    public Assessment withCrowd(Crowd looked, List<Verdict> onPeople) {
        List<Verdict> all = new ArrayList<>(verdicts);
        all.removeIf(verdict -> verdict.subject().equals(Verdict.NO_SUBJECT)
                && onPeople.stream()
                        .anyMatch(it -> it.control().equals(verdict.control())
                                && it.profile().equals(verdict.profile())));
        all.addAll(onPeople);
        all.sort(Comparator.comparing((Verdict verdict) -> profiles.indexOf(verdict.profile()))
                .thenComparing(Verdict::control)
                .thenComparing(Verdict::subject));
        return new Assessment(configuration, assessedAt, asOf, profiles, all, exposed, looked);
    }

    /** Number of verdicts by outcome; every outcome has an entry. */
    public Map<Outcome, Long> summary() {
        return count(verdicts);
    }

    /** Number of some verdicts by outcome; every outcome has an entry. */
    public static Map<Outcome, Long> count(List<Verdict> verdicts) {
        Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, 0L);
        }
        verdicts.forEach(verdict -> counts.merge(verdict.outcome(), 1L, Long::sum));
        return counts;
    }

    /** Whether anything was decided: some control applied, and not every one that applied is undecided. */
    public boolean judgedAnything() {
        return verdicts.stream()
                .map(Verdict::outcome)
                .anyMatch(outcome -> outcome != Outcome.NOT_APPLICABLE && outcome != Outcome.UNDECIDED);
    }

    /** Whether a control that applies could not be decided. */
    public boolean undecided() {
        return verdicts.stream().anyMatch(verdict -> verdict.outcome() == Outcome.UNDECIDED);
    }

    /** Whether a violation stands that counts; a violated SHOULD counts only where asked for. */
    public boolean violated(boolean failOnShould) {
        return verdicts.stream()
                .anyMatch(verdict ->
                        verdict.outcome() == Outcome.FAIL && verdict.level().counts(failOnShould));
    }
}
