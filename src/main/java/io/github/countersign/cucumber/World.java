package io.github.countersign.cucumber;

import io.github.countersign.Countersign;
import io.github.countersign.assessment.Exposure;
import io.github.countersign.assessment.Incident;
import io.github.countersign.assessment.Outcome;
import io.github.countersign.assessment.Replay;
import io.github.countersign.catalog.Control;
import io.github.countersign.catalog.Profile;
import io.github.countersign.engine.Engine;
import io.github.countersign.sources.EditableDocument;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The state of the scenario that runs on this thread. */
final class World {

    private static final ThreadLocal<World> CURRENT = ThreadLocal.withInitial(World::new);
    private static final AtomicLong ASSESSMENTS = new AtomicLong();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private @Nullable EditableDocument organisation;
    private @Nullable String profile;
    private LocalDate asOf = TODAY;
    private boolean asserted;

    private World() {}

    static void reset() {
        CURRENT.remove();
    }

    static void start(EditableDocument organisation) {
        CURRENT.get().organisation = organisation;
    }

    static EditableDocument organisation() {
        EditableDocument organisation = CURRENT.get().organisation;
        if (organisation == null) {
            throw new IllegalStateException(
                    "the scenario has no organisation: begin with 'Given a compliant organisation'");
        }
        return organisation;
    }

    static void profile(String id) {
        CURRENT.get().profile = id;
    }

    static void asOf(LocalDate day) {
        CURRENT.get().asOf = day;
    }

    /** Notes that the scenario expects something. */
    static void asserting() {
        CURRENT.get().asserted = true;
    }

    static boolean asserted() {
        return CURRENT.get().asserted;
    }

    /** The smallest sets of takeovers of everything in the organisation. */
    static List<Exposure> exposures(int bound) {
        return observed().exposures(Engines.read(organisation()), bound, CURRENT.get().asOf);
    }

    /** What an incident would have come to in the organisation. */
    static Replay replay(Incident incident) {
        return observed().replay(Engines.read(organisation()), incident, CURRENT.get().asOf);
    }

    private static Engine observed() {
        return Engines.standard().engine().observedBy(Engines.observerOf(ASSESSMENTS.incrementAndGet()));
    }

    /** Judges one control, under the profile named, else under the first that selects it, and compares. */
    static void expect(String control, Outcome outcome, @Nullable String subject, @Nullable String words) {
        asserting();
        Countersign countersign = Engines.standard();
        Control judged = countersign
                .catalog()
                .control(control)
                .orElseThrow(() -> new IllegalArgumentException("there is no control " + control));
        Expectation expectation = new Expectation(
                Engines.read(organisation()),
                profileFor(countersign, judged),
                CURRENT.get().asOf,
                control,
                outcome,
                subject,
                words);
        String problem = expectation.problem(observed()
                .assess(
                        expectation.configuration(),
                        List.of(expectation.profile()),
                        judged::equals,
                        Instant.EPOCH,
                        expectation.asOf())
                .verdicts());
        if (problem != null) {
            throw new AssertionError(problem);
        }
        Engines.met(expectation);
    }

    private static Profile profileFor(Countersign countersign, Control control) {
        String named = CURRENT.get().profile;
        if (named != null) {
            Profile profile = countersign
                    .catalog()
                    .profile(named)
                    .orElseThrow(() -> new IllegalArgumentException("there is no profile " + named));
            if (!profile.selects(control)) {
                throw new IllegalArgumentException("profile " + named + " does not select " + control.id());
            }
            return profile;
        }
        return countersign.catalog().profiles().stream()
                .filter(profile -> profile.selects(control))
                .sorted(java.util.Comparator.comparing(profile -> !profile.byDefault()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no profile selects " + control.id()));
    }
}
