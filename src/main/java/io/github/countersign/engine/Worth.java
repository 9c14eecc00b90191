package io.github.countersign.engine;

import io.github.countersign.assessment.CodeNature;
import io.github.countersign.assessment.Exposure;
import io.github.countersign.assessment.Exposure.LoginWorth;
import io.github.countersign.assessment.Exposure.RecoveryWorth;
import io.github.countersign.model.Aal;
import io.github.countersign.model.Configuration;
import io.github.countersign.model.Login;
import io.github.countersign.model.Login.Enforcement;
import io.github.countersign.model.Recovery;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a login is worth once its weakest way in is counted. Nothing here is a verdict: controls judge it. */
final class Worth {

    private final Configuration configuration;
    private final Login login;
    private final WaysIn waysIn;

    Worth(Configuration configuration, Login login) {
        this.configuration = configuration;
        this.login = login;
        this.waysIn = new WaysIn(configuration, login);
    }

    LoginWorth of(Exposure exposure, Function<String, Paths.RecoveryOrder> recoveryOrder) {
        List<WaysIn.WayIn> ways = waysIn.all();
        WaysIn.@Nullable WayIn weakest = ways.stream()
                .filter(way -> way.level() != null)
                .min((one, other) -> level(one).compareTo(level(other)))
                .orElse(null);
        boolean unknownWay = ways.stream().anyMatch(way -> way.level() == null);
        @Nullable
        Aal effective = weakest == null || (unknownWay && level(weakest).atLeast(Aal.AAL2)) ? null : level(weakest);
        List<RecoveryWorth> recoveries = new Surroundings(configuration, login)
                .recoveries().stream()
                        .map(recovery -> worth(recovery, recoveryOrder.apply(recovery.id())))
                        .toList();
        return new LoginWorth(
                login.claims(),
                effective,
                pulledDownBy(effective, weakest),
                waysIn.weaker(),
                waysIn.perhapsWeaker(),
                code(exposure),
                recoveries);
    }

    private static Aal level(WaysIn.WayIn way) {
        Aal level = way.level();
        return level == null ? Aal.AAL3 : level;
    }

    /** Where nobody knows what the login's own combinations are worth, the weakest way of known worth is none of them. */
    private @Nullable String pulledDownBy(@Nullable Aal effective, WaysIn.@Nullable WayIn weakest) {
        Aal best = waysIn.bestOwn();
        return effective == null || weakest == null || (best != null && effective.atLeast(best))
                ? null
                : weakest.subject();
    }

    private @Nullable CodeNature code(Exposure exposure) {
        List<WaysIn.CodeIn> codes = waysIn.codes();
        if (codes.isEmpty()) {
            return null;
        }
        if (codes.stream().noneMatch(WaysIn.CodeIn::factor)) {
            return CodeNature.NOT_A_FACTOR;
        }
        if (login.enforcement() == Enforcement.STEP_UP || login.enforcement() == Enforcement.ONLY_SOME) {
            return CodeNature.STEP_UP;
        }
        Integer certain = exposure.certainOrder().boundary();
        if (certain != null && certain <= 1) {
            return CodeNature.WEAK_VERIFICATION_STEP;
        }
        Integer assumed = exposure.order().boundary();
        return assumed != null && assumed <= 1 ? null : CodeNature.INDEPENDENT_SECOND_FACTOR;
    }

    private RecoveryWorth worth(Recovery recovery, Paths.RecoveryOrder order) {
        Integer certain = order.certain().boundary();
        Integer assumed = order.assumed().boundary();
        @Nullable
        Boolean survives =
                certain != null && certain <= 1 ? Boolean.FALSE : assumed != null && assumed <= 1 ? null : Boolean.TRUE;
        return new RecoveryWorth(recovery.id(), waysIn.meetsClause(recovery), survives);
    }
}
