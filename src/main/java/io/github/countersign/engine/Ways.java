package io.github.countersign.engine;

import io.github.countersign.model.Authenticator;
import io.github.countersign.model.Combination;
import io.github.countersign.model.Configuration;
import io.github.countersign.model.Enrolment;
import io.github.countersign.model.HelpDesk;
import io.github.countersign.model.Login;
import io.github.countersign.model.Noun;
import io.github.countersign.model.Recovery;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A login with everything that leads into it, resolved.
 *
 * @param login the login
 * @param authenticators those that a combination, a recovery or an enrolment asks
 * @param combinations what the login and its side doors accept
 * @param recovery its ways to get back in
 * @param enrolment its ways to bind an authenticator
 * @param helpDesks those that serve its people
 */
record Ways(
        Login login,
        List<Authenticator> authenticators,
        List<Combination> combinations,
        List<Recovery> recovery,
        List<Enrolment> enrolment,
        List<HelpDesk> helpDesks) {

    static Ways of(Configuration configuration, Login login, List<Combination> combinations) {
        List<Recovery> recovery = resolve(configuration, Recovery.class, login.recovery());
        List<Enrolment> enrolment = resolve(configuration, Enrolment.class, login.enrolment());
        List<HelpDesk> helpDesks = resolve(configuration, HelpDesk.class, login.helpDesks());
        Set<String> asked = asked(combinations, recovery, enrolment);
        List<Authenticator> authenticators = configuration.all(Authenticator.class).stream()
                .filter(it -> asked.contains(it.id()))
                .toList();
        return new Ways(login, authenticators, combinations, recovery, enrolment, helpDesks);
    }

    private static Set<String> asked(
            List<Combination> combinations, List<Recovery> recovery, List<Enrolment> enrolment) {
        Set<String> asked = new HashSet<>();
        combinations.forEach(it -> it.members().forEach(member -> asked.add(member.id())));
        for (Recovery one : recovery) {
            each(one.accepts(), proof -> {
                if (proof.authenticator() != null) {
                    asked.add(proof.authenticator());
                }
            });
        }
        enrolment.forEach(one -> each(one.requires(), asked::add));
        return asked;
    }

    private static <T> void each(@Nullable List<List<T>> lists, Consumer<T> action) {
        if (lists != null) {
            lists.forEach(list -> list.forEach(action));
        }
    }

    private static <T extends Noun> List<T> resolve(Configuration all, Class<T> type, @Nullable List<String> ids) {
        return ids == null
                ? List.of()
                : ids.stream().flatMap(id -> all.find(type, id)).toList();
    }
}
