package io.github.countersign.engine;

import io.github.countersign.model.Aal;
import io.github.countersign.model.Authenticator;
import io.github.countersign.model.AuthenticatorClass;
import io.github.countersign.model.Combination;
import io.github.countersign.model.Configuration;
import io.github.countersign.model.Enrolment;
import io.github.countersign.model.HelpDesk;
import io.github.countersign.model.HelpDesk.IdentityCheck;
import io.github.countersign.model.Ial;
import io.github.countersign.model.Login;
import io.github.countersign.model.Recovery;
import io.github.countersign.model.Recovery.Method;
import io.github.countersign.model.RecoveryPath;
import io.github.countersign.model.SideDoor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Every way into a login, each with the assurance level it is worth; null where that cannot be told. */
final class WaysIn {

    private final Configuration configuration;
    private final Login login;

    WaysIn(Configuration configuration, Login login) {
        this.configuration = configuration;
        this.login = login;
    }

    /** A way in and what it is worth. */
    record WayIn(String subject, @Nullable Aal level) {}

    /** A code that the login accepts, and whether it is a factor at all. */
    record CodeIn(String authenticator, boolean factor) {}

    List<WayIn> all() {
        List<WayIn> ways = new ArrayList<>();
        own().forEach(combination -> ways.add(new WayIn("combination:" + combination.inWords(), level(combination))));
        if (login.accepts() == null || login.accepts().isEmpty()) {
            ways.add(new WayIn(login.subject(), null));
        }
        each(login.sideDoors(), SideDoor.class).forEach(door -> addSideDoor(door, ways));
        each(login.recovery(), Recovery.class).forEach(recovery -> addRecovery(recovery, ways));
        each(login.enrolment(), Enrolment.class).forEach(enrolment -> addEnrolment(enrolment, ways));
        each(login.helpDesks(), HelpDesk.class).forEach(desk -> addHelpDesk(desk, ways));
        return ways;
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

    List<CodeIn> codes() {
        return own().stream()
                .flatMap(combination -> combination.members().stream())
                .filter(member -> member.type() != null && member.type().oneTimeCode())
                .map(member -> new CodeIn(member.id(), !member.certainFactors().isEmpty()))
                .distinct()
                .toList();
    }

    private List<Combination> own() {
        return combinations(null, login.accepts());
    }

    private List<Combination> combinations(@Nullable String door, @Nullable List<List<String>> accepts) {
        List<Combination> combinations = new ArrayList<>();
        for (List<String> ids : accepts == null ? List.<List<String>>of() : accepts) {
            List<Authenticator> members = ids.stream()
                    .flatMap(id -> configuration.find(Authenticator.class, id))
                    .toList();
            combinations.add(new Combination(login.id(), door, combinations.size(), members));
        }
        return combinations;
    }

    private <T extends io.github.countersign.model.Noun> List<T> each(@Nullable List<String> ids, Class<T> type) {
        return ids == null
                ? List.of()
                : ids.stream().flatMap(id -> configuration.find(type, id)).toList();
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
        List<Combination> combinations = combinations(door.id(), door.accepts());
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
        List<String> restores = recovery.restores() == null ? List.of() : recovery.restores();
        boolean matters = Boolean.TRUE.equals(recovery.signsIn())
                || own().stream()
                        .flatMap(combination -> combination.members().stream())
                        .anyMatch(member -> restores.contains(member.id()));
        if (matters) {
            boolean nothing =
                    paths(recovery).stream().anyMatch(path -> path.proofs().isEmpty() || path.has(Method.NOTHING));
            ways.add(new WayIn(recovery.subject(), nothing ? Aal.NONE : Aal.AAL1));
        }
    }

    private void addEnrolment(Enrolment enrolment, List<WayIn> ways) {
        List<String> binds = enrolment.binds() == null ? List.of() : enrolment.binds();
        boolean matters = own().stream()
                .flatMap(combination -> combination.members().stream())
                .anyMatch(member -> binds.contains(member.id()));
        if (matters) {
            combinations(null, enrolment.requires())
                    .forEach(combination -> ways.add(new WayIn(enrolment.subject(), level(combination))));
        }
    }

    private static void addHelpDesk(HelpDesk desk, List<WayIn> ways) {
        if (Boolean.FALSE.equals(desk.canReset())) {
            return;
        }
        IdentityCheck check = desk.identityCheck();
        if (desk.canReset() == null || check == null) {
            ways.add(new WayIn(desk.subject(), null));
        } else if (check != IdentityCheck.REPROOFING && check != IdentityCheck.RECOVERY_METHOD) {
            ways.add(new WayIn(desk.subject(), check == IdentityCheck.NONE ? Aal.NONE : Aal.AAL1));
        }
    }

    private List<RecoveryPath> paths(Recovery recovery) {
        List<RecoveryPath> paths = new ArrayList<>();
        if (recovery.accepts() != null) {
            recovery.accepts()
                    .forEach(proofs -> paths.add(new RecoveryPath(recovery.id(), login.id(), paths.size(), proofs)));
        }
        return paths;
    }

    /** Whether each path is one that SP 800-63B-4 section 4.2.2.2 lists; null where a fact is missing. */
    @Nullable
    Boolean meetsClause(Recovery recovery) {
        if (recovery.accepts() == null || recovery.accepts().isEmpty()) {
            return null;
        }
        boolean open = false;
        for (RecoveryPath path : paths(recovery)) {
            @Nullable Boolean listed = listed(path);
            if (Boolean.FALSE.equals(listed)) {
                return false;
            }
            open |= listed == null;
        }
        return open ? null : Boolean.TRUE;
    }

    private @Nullable Boolean listed(RecoveryPath path) {
        int kinds = path.recoveryCodeKinds();
        if (kinds >= 2 || (kinds == 1 && path.has(Method.BOUND_AUTHENTICATOR))) {
            return true;
        }
        if (path.has(Method.REPROOFING)) {
            Ial proofed = login.account().proofedAt();
            return proofed == null ? null : Boolean.valueOf(proofed != Ial.NONE);
        }
        return path.known() ? Boolean.FALSE : null;
    }
}
