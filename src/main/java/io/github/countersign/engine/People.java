package io.github.countersign.engine;

import io.github.countersign.assessment.Assessment;
import io.github.countersign.assessment.Crowd;
import io.github.countersign.assessment.Outcome;
import io.github.countersign.assessment.Verdict;
import io.github.countersign.catalog.Control;
import io.github.countersign.catalog.ControlId;
import io.github.countersign.catalog.Profile;
import io.github.countersign.model.Configuration;
import io.github.countersign.model.Person;
import io.github.countersign.model.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Judges people one by one beside the tenant they belong to, some hundred at a time, so that memory does not grow with
 * their number. Profiles that share a {@link Sitting} share one look.
 */
public final class People {

    private static final int AT_A_TIME = 500;

    private final Configuration configuration;
    private final List<Profile> profiles;
    private final Consumer<Crowd.Concern> concerns;
    private final BiFunction<List<Object>, Set<String>, List<Finding>> rules;
    private final List<Look> looks = new ArrayList<>();
    private final List<Person> waiting = new ArrayList<>();
    private long read;

    People(
            Configuration configuration,
            List<Profile> profiles,
            List<Sitting> sittings,
            LocalDate asOf,
            Consumer<Crowd.Concern> concerns,
            BiFunction<List<Object>, Set<String>, List<Finding>> rules) {
        this.configuration = configuration;
        this.profiles = List.copyOf(profiles);
        this.concerns = concerns;
        this.rules = rules;
        for (Sitting sitting : sittings) {
            List<Object> facts = new ArrayList<>(SessionFacts.of(configuration, sitting.assumedAal(), asOf));
            facts.addAll(sitting.parameters());
            looks.add(new Look(facts, sitting));
        }
    }

    /** One look at everybody, for profiles that share a sitting. */
    private record Look(List<Object> facts, Sitting sitting, Map<String, Tally> tallies) {

        Look(List<Object> facts, Sitting sitting) {
            this(facts, sitting, new LinkedHashMap<>());
            sitting.seats()
                    .forEach(seat -> seat.controls()
                            .forEach(control -> tallies.putIfAbsent(control.id().value(), new Tally())));
        }
    }

    /** What one control came to so far. */
    private static final class Tally {
        private long passed;
        private long failed;
        private long undecided;
        private final List<String> failing = new ArrayList<>();
        private final List<String> open = new ArrayList<>();

        Crowd.Count count(String profile, ControlId control) {
            return new Crowd.Count(profile, control, passed, failed, undecided, failing, open);
        }
    }

    /** Looks at one more person, now or together with others that follow. */
    public void accept(Person person) {
        read++;
        waiting.add(person);
        if (waiting.size() == AT_A_TIME) {
            judge();
        }
    }

    private void judge() {
        if (Thread.currentThread().isInterrupted()) {
            throw new java.util.concurrent.CancellationException("interrupted after " + read + " people");
        }
        Set<Crowd.Concern> told = new LinkedHashSet<>();
        for (Look look : looks) {
            List<Object> facts = new ArrayList<>(look.facts);
            facts.addAll(waiting);
            Map<String, Map<String, List<Finding>>> said = rules.apply(facts, look.tallies.keySet()).stream()
                    .collect(Collectors.groupingBy(Finding::subject, Collectors.groupingBy(Finding::control)));
            for (Person person : waiting) {
                said.getOrDefault(person.subject(), Map.of())
                        .forEach((control, findings) -> count(look, person, control, findings, told));
            }
        }
        told.forEach(concerns);
        waiting.clear();
    }

    private static void count(
            Look look, Person person, String control, List<Finding> findings, Set<Crowd.Concern> told) {
        Tally tally = look.tallies.get(control);
        if (tally == null) {
            return;
        }
        Finding worst = findings.stream()
                .filter(finding -> finding.kind() != Finding.Kind.APPLIES)
                .min(java.util.Comparator.comparing(Finding::kind).thenComparing(Finding::message))
                .orElse(null);
        if (worst == null) {
            tally.passed++;
            return;
        }
        boolean failed = worst.kind() == Finding.Kind.VIOLATED;
        if (failed && findings.stream().noneMatch(finding -> finding.kind() == Finding.Kind.APPLIES)) {
            throw RuleDefectException.violatedWithoutApplying(worst);
        }
        List<String> sample = failed ? tally.failing : tally.open;
        if (sample.size() < Crowd.SAMPLE) {
            sample.add(person.id());
        }
        if (failed) {
            tally.failed++;
        } else {
            tally.undecided++;
        }
        told.add(new Crowd.Concern(
                person.id(), new ControlId(control), failed ? Outcome.FAIL : Outcome.UNDECIDED, worst.message()));
    }

    /**
     * Judges whoever still waits, and completes the assessment of the tenant with what everybody came to.
     *
     * @param complete whether nobody is missing; where somebody may be, no control passes
     */
    public Assessment finish(Assessment assessment, List<Source> files, boolean complete) {
        if (!waiting.isEmpty()) {
            judge();
        }
        List<Crowd.Count> counts = new ArrayList<>();
        List<Verdict> verdicts = new ArrayList<>();
        for (Look look : looks) {
            for (Sitting.Seat seat : look.sitting().seats()) {
                Judge judge = new Judge(configuration, seat.profile());
                for (Control control : seat.controls()) {
                    Tally tally = look.tallies().getOrDefault(control.id().value(), new Tally());
                    Crowd.Count count = tally.count(seat.profile().id(), control.id());
                    counts.add(count);
                    verdicts.add(judge.ofPeople(control, count, complete));
                }
            }
        }
        counts.sort(java.util.Comparator.comparing((Crowd.Count count) ->
                        profiles.stream().map(Profile::id).toList().indexOf(count.profile()))
                .thenComparing(Crowd.Count::control));
        return assessment.withCrowd(new Crowd(files, read, counts), verdicts);
    }
}
