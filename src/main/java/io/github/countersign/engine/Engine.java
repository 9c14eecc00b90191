package io.github.countersign.engine;

import io.github.countersign.assessment.Assessment;
import io.github.countersign.assessment.Crowd;
import io.github.countersign.assessment.Exposure;
import io.github.countersign.assessment.Exposures;
import io.github.countersign.assessment.Incident;
import io.github.countersign.assessment.Replay;
import io.github.countersign.assessment.Verdict;
import io.github.countersign.catalog.Catalog;
import io.github.countersign.catalog.Control;
import io.github.countersign.catalog.Profile;
import io.github.countersign.catalog.RulePack;
import io.github.countersign.model.Configuration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;

/** Judges configurations: one session for each profile, nothing kept between calls. Safe for use by many threads. */
public final class Engine {

    /** The size of compromise sets that is looked for unless a user asks for another. */
    public static final int DEFAULT_BOUND = 3;

    private static final int MOST_FIRINGS = 10_000_000;

    private final Catalog catalog;
    private final RuleBase rules;
    private final Set<String> aboutExposures;
    private final Consumer<String> onFired;

    private Engine(Catalog catalog, RuleBase rules, Set<String> aboutExposures, Consumer<String> onFired) {
        this.catalog = catalog;
        this.rules = rules;
        this.aboutExposures = aboutExposures;
        this.onFired = onFired;
    }

    private static Engine checked(Catalog catalog, RuleBase rules, Consumer<String> onFired) {
        Engine engine = new Engine(catalog, rules, rules.aboutExposures(), onFired);
        RuleCheck.refuse(rules.ruleNames(), catalog);
        return engine;
    }

    /** An engine for the built-in rules. */
    public static Engine builtIn(Catalog catalog) {
        return checked(catalog, RuleBase.builtIn(), name -> {});
    }

    /**
     * An engine for these rules and those of a pack, compiled now.
     *
     * @param both the catalogue of both
     */
    public Engine with(Catalog both, RulePack pack) {
        return checked(both, rules.with(pack), onFired);
    }

    /** The same engine, telling the name of each rule that fires, from any thread; for coverage. */
    public Engine observedBy(Consumer<String> observer) {
        return new Engine(catalog, rules, aboutExposures, observer);
    }

    /** The names of all rules, sorted. */
    public Set<String> ruleNames() {
        return rules.ruleNames();
    }

    /**
     * Judges a configuration under each of the profiles.
     *
     * @param controls which of a profile's controls to judge
     * @param assessedAt the moment to write into the result
     * @param asOf the day for which attestations are read
     * @throws RuleDefectException if a rule says what it may not say
     */
    public Assessment assess(
            Configuration configuration,
            List<Profile> profiles,
            Predicate<Control> controls,
            Instant assessedAt,
            LocalDate asOf) {
        Exposures exposures = Exposures.onDemand(() -> exposures(configuration, DEFAULT_BOUND, asOf));
        List<Verdict> verdicts = judge(configuration, profiles, controls, exposures, asOf);
        return new Assessment(
                configuration,
                assessedAt,
                asOf,
                profiles.stream().map(Profile::id).toList(),
                verdicts,
                exposures,
                null);
    }

    /**
     * Looks at people one by one.
     *
     * @param concerns told of each person for whom a control did not pass
     */
    public People people(
            Configuration configuration,
            List<Profile> profiles,
            Predicate<Control> controls,
            LocalDate asOf,
            Consumer<Crowd.Concern> concerns) {
        Set<String> about = rules.aboutPeople();
        Predicate<Control> speaksOfPeople =
                control -> about.contains(control.id().value());
        return new People(
                configuration,
                profiles,
                Sitting.of(profiles, catalog.controls(), controls.and(speaksOfPeople), rules.apart(), Set.of()),
                asOf,
                concerns,
                (facts, ids) -> run(facts, scope -> scope.isEmpty() || ids.contains(scope), Finding.class));
    }

    /**
     * Which smallest sets of takeovers open each login, service and non-human identity.
     *
     * @param bound the largest set to look for
     */
    public List<Exposure> exposures(Configuration configuration, int bound, LocalDate asOf) {
        List<AttackStep> steps =
                run(SessionFacts.forSteps(configuration, asOf), RuleName.STEPS::equals, AttackStep.class);
        return Paths.of(configuration, steps, bound);
    }

    /** Whether an incident would have worked on a configuration, through which steps, and which controls matter. */
    public Replay replay(Configuration configuration, Incident incident, LocalDate asOf) {
        return replay(
                configuration, incident, Exposures.onDemand(() -> exposures(configuration, DEFAULT_BOUND, asOf)), asOf);
    }

    /** The same on exposures that are at hand; sets larger than their bound are not looked for. */
    public Replay replay(Configuration configuration, Incident incident, Exposures exposures, LocalDate asOf) {
        List<Verdict> countering = judge(
                configuration,
                catalog.defaultProfiles(),
                control -> incident.counteredBy().contains(control.id()),
                exposures,
                asOf);
        return Replays.of(
                configuration,
                incident,
                exposures.all(),
                countering.stream().distinct().toList());
    }

    private List<Verdict> judge(
            Configuration configuration,
            List<Profile> profiles,
            Predicate<Control> controls,
            Exposures exposures,
            LocalDate asOf) {
        List<Sitting> sittings = Sitting.of(profiles, catalog.controls(), controls, rules.apart(), aboutExposures);
        IdentityHashMap<Profile, List<Verdict>> verdicts = new IdentityHashMap<>();
        if (rules.used() || sittings.size() == 1) {
            sittings.forEach(sitting -> verdicts.putAll(judge(configuration, sitting, exposures, asOf)));
        } else {
            Aside.each(sittings, sitting -> judge(configuration, sitting, exposures, asOf))
                    .forEach(verdicts::putAll);
        }
        return profiles.stream()
                .flatMap(profile -> verdicts.getOrDefault(profile, List.of()).stream())
                .toList();
    }

    private IdentityHashMap<Profile, List<Verdict>> judge(
            Configuration configuration, Sitting sitting, Exposures exposures, LocalDate asOf) {
        Map<String, List<Finding>> findings = findings(configuration, sitting, exposures, asOf);
        IdentityHashMap<Profile, List<Verdict>> verdicts = new IdentityHashMap<>();
        for (Sitting.Seat seat : sitting.seats()) {
            verdicts.put(seat.profile(), verdicts(configuration, seat.profile(), seat.controls(), findings));
        }
        return verdicts;
    }

    private static List<Verdict> verdicts(
            Configuration configuration, Profile profile, List<Control> controls, Map<String, List<Finding>> findings) {
        Judge judge = new Judge(configuration, profile);
        List<Verdict> verdicts = new ArrayList<>();
        for (Control control : controls) {
            verdicts.addAll(
                    judge.verdicts(control, findings.getOrDefault(control.id().value(), List.of())));
        }
        verdicts.sort(Comparator.comparing(Verdict::control).thenComparing(Verdict::subject));
        return verdicts;
    }

    private Map<String, List<Finding>> findings(
            Configuration configuration, Sitting sitting, Exposures exposures, LocalDate asOf) {
        Predicate<String> wanted = scope -> scope.isEmpty() || sitting.judges(scope);
        List<Object> facts = new ArrayList<>(SessionFacts.of(configuration, sitting.assumedAal(), asOf));
        if (sitting.exposed()) {
            facts.addAll(exposures.all());
        }
        facts.addAll(sitting.parameters());
        return run(facts, wanted, Finding.class).stream().collect(Collectors.groupingBy(Finding::control));
    }

    private <T> List<T> run(List<Object> facts, Predicate<String> wanted, Class<T> type) {
        KieSession session = rules.newSession(wanted, facts);
        try {
            facts.forEach(session::insert);
            session.fireAllRules(match -> fires(match.getRule().getName(), wanted), MOST_FIRINGS);
            return session.getObjects(new ClassObjectFilter(type)).stream()
                    .map(type::cast)
                    .toList();
        } catch (NoClassDefFoundError forbidden) {
            throw RuleDefectException.forbidden("a rule", forbidden);
        } catch (ConsequenceException failed) {
            throw new RuleDefectException(
                    List.of("rule \"" + failed.getMatch().getRule().getName() + "\" failed: " + failed.getCause()));
        } finally {
            session.dispose();
        }
    }

    private boolean fires(String rule, Predicate<String> wanted) {
        boolean fires =
                wanted.test(RuleName.scope(rule)) && !Thread.currentThread().isInterrupted();
        if (fires) {
            onFired.accept(rule);
        }
        return fires;
    }
}
