package io.github.countersign.engine;

import io.github.countersign.model.Aal;
import io.github.countersign.model.Authenticator;
import io.github.countersign.model.AuthenticatorClass;
import io.github.countersign.model.BindingPath;
import io.github.countersign.model.Combination;
import io.github.countersign.model.Configuration;
import io.github.countersign.model.Enrolment;
import io.github.countersign.model.HelpDesk;
import io.github.countersign.model.HelpDesk.IdentityCheck;
import io.github.countersign.model.Login;
import io.github.countersign.model.Recovery;
import io.github.countersign.model.Recovery.Method;
import io.github.countersign.model.RecoveryPath;
import io.github.countersign.model.SideDoor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Every way into a login, each with the assurance level it is worth; null where that cannot be told. */
final class WaysIn {

    private final Surroundings around;
    private final Login login;

    WaysIn(Configuration configuration, Login login) {
        this.around = new Surroundings(configuration, login);
        this.login = login;
    }

    /**
     * A way in and what it is worth.
     *
     * @param level its level, null if it cannot be told
     * @param atLeast the level below which it certainly is not
     */
    record WayIn(String subject, @Nullable Aal level, Aal atLeast) {

        WayIn(String subject, @Nullable Aal level) {
            this(subject, level, level == null ? Aal.NONE : level);
        }
    }

    /** A code that the login accepts, and whether it is a factor at all. */
    record CodeIn(String authenticator, boolean factor) {}

    List<WayIn> all() {
        List<WayIn> ways = new ArrayList<>();
        own().forEach(combination -> ways.add(new WayIn("combination:" + combination.inWords(), level(combination))));
        if (login.accepts() == null || login.accepts().isEmpty()) {
            ways.add(new WayIn(login.subject(), null));
        }
        around.sideDoors().forEach(door -> addSideDoor(door, ways));
        addRoundabout(ways);
        return ways;
    }

    private void addRoundabout(List<WayIn> ways) {
        around.recoveries().forEach(recovery -> addRecovery(recovery, ways));
        around.enrolments().forEach(enrolment -> addEnrolment(enrolment, ways));
        around.helpDesks().forEach(desk -> addHelpDesk(desk, ways));
    }

    /** The level of the strongest combination of the login's own. */
    @Nullable
    Aal bestOwn() {
        return own().stream()
                .map(this::level)
                .filter(Objects::nonNull)
                .max(Aal::compareTo)
                .orElse(null);
    }

    /** Recoveries, enrolments and help desks that are worth less than any combination of the login's own. */
    List<String> weaker() {
        @Nullable Aal own = weakestOwn();
        return own == null
                ? List.of()
                : named(way -> way.level() != null && !way.level().atLeast(own));
    }

    /** Those of which that cannot be told. */
    List<String> perhapsWeaker() {
        @Nullable Aal own = weakestOwn();
        return own == Aal.NONE
                ? List.of()
                : named(way -> own == null
                        ? way.level() != Aal.AAL3
                        : way.level() == null && !way.atLeast().atLeast(own));
    }

    private List<String> named(Predicate<WayIn> which) {
        List<WayIn> ways = new ArrayList<>();
        addRoundabout(ways);
        return ways.stream().filter(which).map(WayIn::subject).distinct().toList();
    }

    private @Nullable Aal weakestOwn() {
        List<Combination> own = own();
        return own.isEmpty() || own.stream().anyMatch(combination -> level(combination) == null)
                ? null
                : own.stream()
                        .map(this::level)
                        .filter(Objects::nonNull)
                        .min(Aal::compareTo)
                        .orElse(null);
    }

    List<CodeIn> codes() {
        return own().stream()
                .flatMap(combination -> combination.members().stream())
                .filter(member -> member.type() != null && member.type().oneTimeCode())
                .map(member -> new CodeIn(member.id(), !member.certainFactors().isEmpty()))
                .distinct()
                .toList();
    }

    private List<Combination> own() {
        return around.combinations();
    }

    private @Nullable Aal level(Combination combination) {
        if (combination.certainFactors() >= 2) {
            return combination.members().stream().anyMatch(WaysIn::fitForAal3) ? Aal.AAL3 : Aal.AAL2;
        }
        if (combination.possibleFactors() >= 2) {
            return null;
        }
        return combination.certainFactors() == 1 ? Aal.AAL1 : combination.possibleFactors() == 1 ? null : Aal.NONE;
    }

    private static boolean fitForAal3(Authenticator member) {
        return member.nistClass() == AuthenticatorClass.CRYPTOGRAPHIC
                && Boolean.TRUE.equals(member.phishingResistant())
                && Boolean.FALSE.equals(member.keyExportable());
    }

    private void addSideDoor(SideDoor door, List<WayIn> ways) {
        List<Combination> combinations = around.combinations(door);
        combinations.forEach(combination -> ways.add(new WayIn(door.subject(), level(combination))));
        if (combinations.isEmpty()) {
            ways.add(new WayIn(door.subject(), null));
        }
    }

    private void addRecovery(Recovery recovery, List<WayIn> ways) {
        @Nullable Boolean meets = meetsClause(recovery);
        if (Boolean.TRUE.equals(meets)) {
            return;
        }
        if (recovery.accepts() == null || meets == null) {
            ways.add(new WayIn(recovery.subject(), null));
            return;
        }
        @Nullable
        Boolean matters = Boolean.TRUE.equals(recovery.signsIn()) ? Boolean.TRUE : touchesOwn(recovery.restores());
        if (Boolean.FALSE.equals(matters) && recovery.signsIn() != null) {
            return;
        }
        boolean nothing =
                around.paths(recovery).stream().anyMatch(path -> path.proofs().isEmpty() || path.has(Method.NOTHING));
        @Nullable Aal level = nothing ? Aal.NONE : Aal.AAL1;
        ways.add(new WayIn(recovery.subject(), Boolean.TRUE.equals(matters) ? level : null));
    }

    /** Whether one of the authenticators is part of the login's own combinations; null where nobody says which they are. */
    private @Nullable Boolean touchesOwn(@Nullable List<String> authenticators) {
        return authenticators == null || !login.combinationsKnown()
                ? null
                : Boolean.valueOf(own().stream()
                        .flatMap(combination -> combination.members().stream())
                        .anyMatch(member -> authenticators.contains(member.id())));
    }

    private void addEnrolment(Enrolment enrolment, List<WayIn> ways) {
        @Nullable Boolean matters = touchesOwn(enrolment.binds());
        if (Boolean.FALSE.equals(matters)) {
            return;
        }
        List<BindingPath> required = around.paths(enrolment);
        if (matters == null || required.isEmpty()) {
            ways.add(new WayIn(enrolment.subject(), null));
            return;
        }
        boolean always = Boolean.FALSE.equals(enrolment.firstUse());
        required.stream().map(path -> level(path.asCombination())).forEach(level -> {
            Aal known = level == null ? Aal.NONE : level;
            ways.add(new WayIn(enrolment.subject(), always || firstAuthenticator(level) ? level : null, known));
        });
    }

    /** Whether the level is enough for a person's first authenticator, when nobody else can have been there before. */
    private static boolean firstAuthenticator(@Nullable Aal level) {
        return level != null && level.atLeast(Aal.AAL2);
    }

    private void addHelpDesk(HelpDesk desk, List<WayIn> ways) {
        IdentityCheck check = desk.identityCheck();
        if (Boolean.FALSE.equals(desk.canReset())
                || check == IdentityCheck.REPROOFING
                || check == IdentityCheck.RECOVERY_METHOD
                || Boolean.FALSE.equals(touchesOwn(desk.mayReset()))) {
            return;
        }
        boolean known = desk.canReset() != null && check != null && desk.mayReset() != null;
        @Nullable Aal level = check == IdentityCheck.NONE ? Aal.NONE : Aal.AAL1;
        ways.add(new WayIn(desk.subject(), known ? level : null));
    }

    /** Whether each path is one that SP 800-63B-4 section 4.2.2.2 lists; null where a fact is missing. */
    @Nullable
    Boolean meetsClause(Recovery recovery) {
        if (recovery.accepts() == null || recovery.accepts().isEmpty()) {
            return null;
        }
        boolean open = false;
        for (RecoveryPath path : around.paths(recovery)) {
            @Nullable Boolean listed = path.listed(2, login.account().proofedAt());
            if (Boolean.FALSE.equals(listed)) {
                return false;
            }
            open |= listed == null;
        }
        return open ? null : Boolean.TRUE;
    }
}
