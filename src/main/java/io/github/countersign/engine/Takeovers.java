package io.github.countersign.engine;

import io.github.countersign.model.Authenticator;
import io.github.countersign.model.Boundary;
import io.github.countersign.model.Combination;
import io.github.countersign.model.Enrolment;
import io.github.countersign.model.HelpDesk;
import io.github.countersign.model.Recovery;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds every single boundary and help desk that opens a login, and those of which it cannot be excluded. */
final class Takeovers {

    private static final String APART = "a place apart from the rest";

    private final Ways ways;
    private final List<Takeover> found = new ArrayList<>();

    private Takeovers(Ways ways) {
        this.ways = ways;
    }

    static List<Takeover> of(Ways ways, List<Holder.OfBoundary> certain, List<Holder.OfBoundary> possible) {
        Takeovers takeovers = new Takeovers(ways);
        takeovers.with(new Holder.OfBoundary(null, Set.of(), false, true));
        certain.forEach(takeovers::with);
        ways.helpDesks().forEach(it -> takeovers.with(new Holder.OfHelpDesk(it, true)));
        ways.helpDesks().forEach(it -> takeovers.with(new Holder.OfHelpDesk(it, false)));
        if (!takeovers.with(new Holder.OfBoundary(null, Set.of(), false, false))) {
            possible.forEach(takeovers::with);
        }
        return takeovers.found;
    }

    private boolean with(Holder holder) {
        int before = found.size();
        Gain gain = Gain.of(holder, ways);
        if (gain.signedIn()) {
            add(holder, gain, null);
        }
        ways.combinations().stream().filter(gain::opens).forEach(it -> add(holder, gain, it));
        return found.size() > before;
    }

    private void add(Holder holder, Gain gain, @Nullable Combination combination) {
        List<Because> facts = new ArrayList<>();
        if (combination != null) {
            facts.add(Findings.because(combination, "authenticators in " + APART.replace("a place", "places")));
        }
        gain.paths().forEach(path -> facts.add(Findings.because(path, "proofs from more than one place")));
        if (!holder.certain()) {
            unknown(holder, combination, facts);
        }
        Boundary boundary = holder instanceof Holder.OfBoundary one ? one.boundary() : null;
        HelpDesk desk = holder instanceof Holder.OfHelpDesk one ? one.desk() : null;
        found.add(new Takeover(
                ways.login().id(),
                boundary == null ? null : boundary.id(),
                desk == null ? null : desk.id(),
                combination,
                holder.certain(),
                facts));
    }

    private void unknown(Holder holder, @Nullable Combination combination, List<Because> facts) {
        for (Authenticator member : combination == null ? List.<Authenticator>of() : combination.members()) {
            String missing = Places.missing(member);
            if (missing != null) {
                facts.add(Findings.because(member, missing, APART));
            }
        }
        if (holder instanceof Holder.OfBoundary one && one.boundary() != null && Places.open(one.boundary())) {
            facts.add(Findings.because(one.boundary(), "receives", "nothing of the rest"));
        }
        for (Recovery recovery : ways.recovery()) {
            ifUnknown(
                    recovery.accepts(),
                    Findings.because(recovery, "accepts", "proofs from more than one place"),
                    facts);
            ifUnknown(recovery.restores(), Findings.because(recovery, "restores", "not every authenticator"), facts);
            ifUnknown(recovery.signsIn(), Findings.because(recovery, "signsIn", "false"), facts);
        }
        for (Enrolment enrolment : ways.enrolment()) {
            ifUnknown(enrolment.requires(), Findings.because(enrolment, "requires", "a completed login"), facts);
        }
    }

    private static void ifUnknown(@Nullable Object value, Because fact, List<Because> facts) {
        if (value == null) {
            facts.add(fact);
        }
    }
}
