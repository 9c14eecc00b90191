package io.github.countersign.engine;

import io.github.countersign.model.Authenticator;
import io.github.countersign.model.BindingPath;
import io.github.countersign.model.Combination;
import io.github.countersign.model.Configuration;
import io.github.countersign.model.Enrolment;
import io.github.countersign.model.HelpDesk;
import io.github.countersign.model.Login;
import io.github.countersign.model.Noun;
import io.github.countersign.model.Recovery;
import io.github.countersign.model.RecoveryPath;
import io.github.countersign.model.SideDoor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands round a login, with every id resolved. What nobody states is empty here: whoever must tell it from nothing
 * at all asks the login.
 */
record Surroundings(Configuration configuration, Login login) {

    /** The combinations that complete the login itself. */
    List<Combination> combinations() {
        return combinations(null, login.accepts());
    }

    /** The combinations that open one of its side doors. */
    List<Combination> combinations(SideDoor door) {
        return combinations(door.id(), door.accepts());
    }

    private List<Combination> combinations(@Nullable String door, @Nullable List<List<String>> accepts) {
        List<Combination> combinations = new ArrayList<>();
        for (List<String> ids : orEmpty(accepts)) {
            combinations.add(new Combination(login.id(), door, combinations.size(), each(Authenticator.class, ids)));
        }
        return combinations;
    }

    List<SideDoor> sideDoors() {
        return each(SideDoor.class, login.sideDoors());
    }

    List<Recovery> recoveries() {
        return each(Recovery.class, login.recovery());
    }

    List<Enrolment> enrolments() {
        return each(Enrolment.class, login.enrolment());
    }

    List<HelpDesk> helpDesks() {
        return each(HelpDesk.class, login.helpDesks());
    }

    /** The sets of proofs that a recovery of it accepts. */
    List<RecoveryPath> paths(Recovery recovery) {
        List<RecoveryPath> paths = new ArrayList<>();
        for (List<Recovery.Proof> proofs : orEmpty(recovery.accepts())) {
            paths.add(new RecoveryPath(recovery.id(), login.id(), paths.size(), proofs));
        }
        return paths;
    }

    /** The combinations that an enrolment of it asks for. */
    List<BindingPath> paths(Enrolment enrolment) {
        List<BindingPath> paths = new ArrayList<>();
        for (List<String> ids : orEmpty(enrolment.requires())) {
            paths.add(new BindingPath(enrolment.id(), login.id(), paths.size(), each(Authenticator.class, ids)));
        }
        return paths;
    }

    private <T extends Noun> List<T> each(Class<T> type, @Nullable List<String> ids) {
        return orEmpty(ids).stream().flatMap(id -> configuration.find(type, id)).toList();
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
