package io.github.countersign.report;

import io.github.countersign.assessment.Assessment;
import io.github.countersign.assessment.CompromiseSet;
import io.github.countersign.assessment.DerivationStep;
import io.github.countersign.assessment.Exposure;
import io.github.countersign.assessment.Exposure.LoginWorth;
import io.github.countersign.assessment.Exposure.RecoveryWorth;
import io.github.countersign.assessment.Order;
import io.github.countersign.model.Aal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays out what opens each login, service and identity. */
final class WaysLayout {

    private static final int MOST_SETS = 40;
    private static final int MOST_LOCK_OUTS = 6;
    private static final int MOST_SMALLEST = 3;
    private static final int MOST_THINGS = 60;

    private final Assessment assessment;
    private final Views views;

    private WaysLayout(Assessment assessment, Views views) {
        this.assessment = assessment;
        this.views = views;
    }

    static WaysPart of(Assessment assessment, Views views) {
        return new WaysLayout(assessment, views).part();
    }

    private WaysPart part() {
        List<Exposure> exposures = Weakest.first(assessment.exposures());
        List<WaysPart.LoginWays> logins = new ArrayList<>();
        List<WaysPart.ThingRow> things = new ArrayList<>();
        for (Exposure exposure : exposures) {
            LoginWorth worth = exposure.login();
            if (worth == null) {
                things.add(thing(exposure));
            } else {
                logins.add(login(exposure, worth));
            }
        }
        int bound = exposures.stream().mapToInt(Exposure::bound).max().orElse(0);
        List<WaysPart.ThingRow> shown = things.subList(0, Math.min(MOST_THINGS, things.size()));
        return new WaysPart(bound, logins, shown, things.size() - shown.size());
    }

    private WaysPart.LoginWays login(Exposure exposure, LoginWorth worth) {
        Page.Subject subject = views.subject(exposure.subject());
        List<WaysPart.WaySet> sets = sets(exposure, MOST_SETS);
        return new WaysPart.LoginWays(
                "w-" + Views.anchor(exposure.subject()),
                subject,
                ExposureInWords.headline(exposure),
                ExposureInWords.caveat(exposure, assessment.configuration()),
                worth.claims() == null ? null : worth.claims().term(),
                worth.effective() == null ? null : worth.effective().term(),
                below(worth) ? "pulled down by" : "its weakest way in is",
                worth.pulledDownBy() == null ? null : views.subject(worth.pulledDownBy()),
                worth.code() == null
                        ? null
                        : new WaysPart.Code(ExposureInWords.code(worth.code()), ExposureInWords.why(worth.code())),
                orders(exposure),
                exposure.sets().isEmpty() ? null : DiagramLayout.of(exposure, subject),
                sets,
                exposure.bothReadings().size() - sets.size(),
                Unknowns.of(exposure),
                exposure.inEverySet().stream().map(ExposureInWords::action).toList(),
                worth.recoveries().stream().map(this::recovery).toList(),
                exposure.lockOut().stream()
                        .limit(MOST_LOCK_OUTS)
                        .map(WaysLayout::loss)
                        .toList(),
                Math.max(0, exposure.lockOut().size() - MOST_LOCK_OUTS));
    }

    private static boolean below(LoginWorth worth) {
        Aal claims = worth.claims();
        Aal effective = worth.effective();
        return claims == null || effective == null || !effective.atLeast(claims);
    }

    private static List<WaysPart.OrderRow> orders(Exposure exposure) {
        WaysPart.OrderRow known = orders("By known facts", exposure.certainOrder(), exposure.bound());
        return exposure.order().equals(exposure.certainOrder())
                ? List.of(known)
                : List.of(known, orders("If every unknown fact turns out badly", exposure.order(), exposure.bound()));
    }

    private static WaysPart.OrderRow orders(String reading, Order order, int bound) {
        return new WaysPart.OrderRow(
                reading,
                ExposureInWords.order(order.boundary(), order.boundary(), bound),
                ExposureInWords.order(order.relay(), order.relay(), bound),
                ExposureInWords.order(order.session(), order.session(), bound));
    }

    private static List<WaysPart.WaySet> sets(Exposure exposure, int most) {
        List<WaysPart.WaySet> sets = new ArrayList<>();
        for (CompromiseSet set : exposure.bothReadings().stream().limit(most).toList()) {
            sets.add(set(set, sets.size() + 1));
        }
        return sets;
    }

    private static WaysPart.WaySet set(CompromiseSet set, int number) {
        return new WaysPart.WaySet(
                number,
                ExposureInWords.actions(set),
                set.compromises().size(),
                set.assumed(),
                set.derivation().stream().map(WaysLayout::step).toList());
    }

    private static WaysPart.WayStep step(DerivationStep step) {
        return new WaysPart.WayStep(
                step.rule(),
                step.says(),
                step.assumed(),
                step.evidence().stream().map(Views::proof).toList());
    }

    private WaysPart.RecoveryRow recovery(RecoveryWorth recovery) {
        return new WaysPart.RecoveryRow(
                views.subject("recovery:" + recovery.recovery()),
                yesOrNo(recovery.meetsClause()),
                yesOrNo(recovery.survivesOneBoundary()));
    }

    private static String yesOrNo(@Nullable Boolean answer) {
        return answer == null ? "cannot be told" : answer ? "yes" : "no";
    }

    private static String loss(List<String> things) {
        return ExposureInWords.joined(
                things.stream()
                        .map(thing -> thing.substring(thing.indexOf(':') + 1))
                        .toList(),
                "and");
    }

    private WaysPart.ThingRow thing(Exposure exposure) {
        Order known = exposure.certainOrder();
        Order all = exposure.order();
        List<WaysPart.WaySet> sets = sets(exposure, MOST_SMALLEST);
        return new WaysPart.ThingRow(
                views.subject(exposure.subject()),
                ExposureInWords.order(known.boundary(), all.boundary(), exposure.bound()),
                ExposureInWords.order(known.relay(), all.relay(), exposure.bound()),
                ExposureInWords.order(known.session(), all.session(), exposure.bound()),
                sets,
                exposure.bothReadings().size() - sets.size(),
                ExposureInWords.caveat(exposure, assessment.configuration()));
    }
}
