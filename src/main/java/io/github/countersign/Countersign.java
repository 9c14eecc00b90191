package io.github.countersign;

import io.github.countersign.assessment.Assessment;
import io.github.countersign.assessment.Crowd;
import io.github.countersign.assessment.Exposure;
import io.github.countersign.assessment.Incident;
import io.github.countersign.assessment.Replay;
import io.github.countersign.catalog.Catalog;
import io.github.countersign.catalog.Control;
import io.github.countersign.catalog.Profile;
import io.github.countersign.catalog.RulePack;
import io.github.countersign.engine.Engine;
import io.github.countersign.engine.People;
import io.github.countersign.model.Configuration;
import io.github.countersign.sources.CatalogReader;
import io.github.countersign.sources.IncidentReader;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The front door for applications that embed the rules:
 *
 * <pre>{@code
 * Countersign countersign = Countersign.standard();
 * Configuration configuration = Inputs.read(List.of(Path.of("realm.json"))).get(0);
 * Assessment assessment = countersign.assess(configuration);
 * }</pre>
 *
 * <p>An instance is immutable and safe for use by many threads. Nothing is printed, written, sent or kept.
 */
public final class Countersign {

    private final Catalog catalog;
    private final Engine engine;
    private final Clock clock;

    private Countersign(Catalog catalog, Engine engine, Clock clock) {
        this.catalog = catalog;
        this.engine = engine;
        this.clock = clock;
    }

    /** The built-in controls, with the system's clock. */
    public static Countersign standard() {
        Catalog catalog = CatalogReader.builtIn();
        return new Countersign(catalog, Engine.builtIn(catalog), Clock.systemUTC());
    }

    /**
     * These controls and those of a rule pack, compiled now. Compiling takes seconds.
     *
     * @throws io.github.countersign.engine.RuleDefectException if the pack's rules cannot be compiled
     */
    public Countersign with(RulePack pack) {
        Catalog both = catalog.with(pack.controls());
        return new Countersign(both, engine.with(both, pack), clock);
    }

    /** The same controls, with another clock. */
    public Countersign withClock(Clock other) {
        return new Countersign(catalog, engine, other);
    }

    /** Every control, framework and profile. */
    public Catalog catalog() {
        return catalog;
    }

    /**
     * Trust boundaries alone: an assessment under no profile, so without verdicts, that holds what opens each login,
     * service and non-human identity.
     *
     * @param bound the largest set of takeovers to look for
     */
    public Assessment paths(Configuration configuration, int bound, LocalDate asOf) {
        List<Exposure> exposures = engine.exposures(configuration, bound, asOf);
        return new Assessment(configuration, clock.instant(), asOf, List.of(), List.of(), exposures);
    }

    /** The engine underneath, for rule coverage. */
    public Engine engine() {
        return engine;
    }

    /** Judges a configuration under the default profiles. */
    public Assessment assess(Configuration configuration) {
        return assess(configuration, catalog.defaultProfiles(), control -> true);
    }

    /** Judges a configuration under some profiles, and only for some of their controls. */
    public Assessment assess(Configuration configuration, List<Profile> profiles, Predicate<Control> controls) {
        return assess(configuration, profiles, controls, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    /** The same, with attestations read as of a day. */
    public Assessment assess(
            Configuration configuration, List<Profile> profiles, Predicate<Control> controls, LocalDate asOf) {
        return engine.assess(configuration, profiles, controls, clock.instant(), asOf);
    }

    /**
     * Looks at people one by one, without keeping them: hand each to {@link People#accept}, then have the assessment
     * completed by {@link People#finish}.
     *
     * @param concerns told of each person for whom a control did not pass
     */
    public People people(
            Configuration configuration,
            List<Profile> profiles,
            Predicate<Control> controls,
            LocalDate asOf,
            Consumer<Crowd.Concern> concerns) {
        return engine.people(configuration, profiles, controls, asOf, concerns);
    }

    /** The documented incidents that can be replayed. */
    public List<Incident> incidents() {
        return IncidentReader.builtIn();
    }

    /** Whether an incident would have worked on a configuration, through which steps, and which controls stop it. */
    public Replay replay(Configuration configuration, Incident incident) {
        return engine.replay(configuration, incident, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
