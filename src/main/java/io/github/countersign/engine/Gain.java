package io.github.countersign.engine;

import io.github.countersign.model.Authenticator;
import io.github.countersign.model.Combination;
import io.github.countersign.model.Enrolment;
import io.github.countersign.model.Recovery;
import io.github.countersign.model.RecoveryPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a holder comes to have of a login: what it has at once, then what recovery and enrolment give for that. */
final class Gain {

    private final Holder holder;
    private final Ways ways;
    private final Set<String> had = new HashSet<>();
    private final List<RecoveryPath> paths = new ArrayList<>();
    private boolean signedIn;

    private Gain(Holder holder, Ways ways) {
        this.holder = holder;
        this.ways = ways;
    }

    static Gain of(Holder holder, Ways ways) {
        Gain gain = new Gain(holder, ways);
        ways.authenticators().stream().filter(holder::yields).forEach(it -> gain.had.add(it.id()));
        int before;
        do {
            before = gain.had.size();
            gain.paths.clear();
            ways.recovery().forEach(gain::recover);
            ways.enrolment().forEach(gain::enrol);
        } while (gain.had.size() > before);
        return gain;
    }

    /** Whether a recovery ends in a completed login. */
    boolean signedIn() {
        return signedIn;
    }

    /** Whether it has every member. */
    boolean opens(Combination combination) {
        return combination.members().stream().map(Authenticator::id).allMatch(had::contains);
    }

    /** The sets of proofs it can show. */
    List<RecoveryPath> paths() {
        return List.copyOf(paths);
    }

    private void recover(Recovery recovery) {
        List<List<Recovery.Proof>> accepts = recovery.accepts();
        boolean recovered = unstated(accepts) && !holder.certain();
        for (int i = 0; accepts != null && i < accepts.size(); i++) {
            if (accepts.get(i).stream().allMatch(proof -> shows(recovery, proof))) {
                paths.add(new RecoveryPath(recovery.id(), ways.login().id(), i, accepts.get(i)));
                recovered = true;
            }
        }
        if (recovered) {
            gets(recovery.restores());
            signedIn |= (recovery.signsIn() == null) ? !holder.certain() : recovery.signsIn();
        }
    }

    private boolean shows(Recovery recovery, Recovery.Proof proof) {
        if (proof.method() == null) {
            return !holder.certain();
        }
        return switch (proof.method()) {
            case NOTHING -> true;
            case SAVED_CODE, ISSUED_CODE, RECOVERY_CONTACT -> holder.receives(proof.deliveredTo());
            case BOUND_AUTHENTICATOR ->
                proof.authenticator() == null ? !holder.certain() : had.contains(proof.authenticator());
            case AGENT -> holder.is(recovery.helpDesk());
            case REPROOFING,
                    BIOMETRIC_MATCH,
                    BIOMETRIC_WITH_PHYSICAL_AUTHENTICATOR,
                    TWO_PHYSICAL_AUTHENTICATORS,
                    KNOWLEDGE -> false;
        };
    }

    private void enrol(Enrolment enrolment) {
        boolean open = holder.certain()
                ? Boolean.FALSE.equals(enrolment.firstUse())
                : !Boolean.TRUE.equals(enrolment.firstUse());
        List<List<String>> requires = enrolment.requires();
        boolean met = unstated(requires)
                ? !holder.certain()
                : requires != null && requires.stream().anyMatch(had::containsAll);
        if (open && met) {
            gets(enrolment.binds());
        }
    }

    private void gets(@Nullable List<String> ids) {
        if (ids != null) {
            had.addAll(ids);
        } else if (!holder.certain()) {
            ways.authenticators().forEach(it -> had.add(it.id()));
        }
    }

    private static boolean unstated(@Nullable List<?> list) {
        return list == null || list.isEmpty();
    }
}
