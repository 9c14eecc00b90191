package io.github.countersign.engine;

import io.github.countersign.assessment.Assessment;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;

/** Judges configurations: one session for each profile, nothing kept between calls. Safe for use by many threads. */
public final class Engine {

    private static final int MOST_FIRINGS = 10_000_000;

    private final Catalog catalog;
    private final RuleBase rules;
    private final Consumer<String> onFired;

    private Engine(Catalog catalog, RuleBase rules, Consumer<String> onFired) {
        this.catalog = catalog;
        this.rules = rules;
        this.onFired = onFired;
    }

    private static Engine checked(Catalog catalog, RuleBase rules, Consumer<String> onFired) {
        Engine engine = new Engine(catalog, rules, onFired);
        engine.check();
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

    /** The same engine, telling the name of each rule that fires; for coverage. */
    public Engine observedBy(Consumer<String> observer) {
        return new Engine(catalog, rules, observer);
    }

    /** The names of all rules, sorted. */
    public Set<String> ruleNames() {
        return rules.ruleNames();
    }

    private void check() {
        List<String> problems = new ArrayList<>();
        Set<String> applied = new TreeSet<>();
        for (String name : rules.ruleNames()) {
            RuleName.of(name).ifPresent(rule -> {
                if (catalog.control(rule.control()).isEmpty()) {
                    problems.add("rule \"" + name + "\" names the control " + rule.control()
                            + ", which no catalogue entry describes");
                }
                applied.add(rule.control());
            });
        }
        for (Control control : catalog.controls()) {
            if (!applied.contains(control.id().value())) {
                problems.add("control " + control.id() + " has no rule");
            }
        }
        if (!problems.isEmpty()) {
            throw new RuleDefectException(problems);
        }
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
            java.util.function.Predicate<Control> controls,
            Instant assessedAt,
            LocalDate asOf) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Profile profile : profiles) {
            List<Control> selected = catalog.controls().stream()
                    .filter(profile::selects)
                    .filter(controls)
                    .toList();
            verdicts.addAll(judge(configuration, profile, selected, asOf));
        }
        return new Assessment(
                configuration,
                assessedAt,
                asOf,
                profiles.stream().map(Profile::id).toList(),
                verdicts);
    }

    private List<Verdict> judge(Configuration configuration, Profile profile, List<Control> controls, LocalDate asOf) {
        Map<String, List<Finding>> findings = findings(configuration, profile, controls, asOf);
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
            Configuration configuration, Profile profile, List<Control> controls, LocalDate asOf) {
        Set<String> selected = controls.stream().map(it -> it.id().value()).collect(Collectors.toSet());
        KieSession session = rules.newSession();
        try {
            SessionFacts.of(configuration, profile, asOf).forEach(session::insert);
            controls.forEach(control -> profile.parametersOf(control).forEach(session::insert));
            session.fireAllRules(
                    match -> {
                        String rule = match.getRule().getName();
                        boolean wanted = RuleName.of(rule)
                                .map(name -> selected.contains(name.control()))
                                .orElse(true);
                        if (wanted) {
                            onFired.accept(rule);
                        }
                        return wanted && !Thread.currentThread().isInterrupted();
                    },
                    MOST_FIRINGS);
            return session.getObjects(new ClassObjectFilter(Finding.class)).stream()
                    .map(Finding.class::cast)
                    .collect(Collectors.groupingBy(Finding::control));
        } catch (NoClassDefFoundError forbidden) {
            throw RuleDefectException.forbidden("a rule", forbidden);
        } catch (ConsequenceException failed) {
            throw new RuleDefectException(
                    List.of("rule \"" + failed.getMatch().getRule().getName() + "\" failed: " + failed.getCause()));
        } finally {
            session.dispose();
        }
    }
}
