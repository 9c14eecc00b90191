package io.github.countersign.sources.okta;

import io.github.countersign.model.Authenticator.Throttling.Action;
import io.github.countersign.model.Authenticator.Throttling.Return;
import io.github.countersign.model.Limit;
import io.github.countersign.model.Origin;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Known;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** States the facts of passwords: of several policies, each of which holds for some people, the weakest value of each fact. */
final class PasswordFacts {

    private static final Map<Setting, String> CHARACTERS = new LinkedHashMap<>();

    static {
        CHARACTERS.put(Setting.LOWER_CASE, "lower-case letter");
        CHARACTERS.put(Setting.UPPER_CASE, "upper-case letter");
        CHARACTERS.put(Setting.DIGITS, "digit");
        CHARACTERS.put(Setting.SYMBOLS, "symbol");
    }

    private final List<Policy> policies;
    private final Draft.Entry password;

    private PasswordFacts(List<Policy> policies, Draft.Entry password) {
        this.policies = policies;
        this.password = password;
    }

    /** States what the policies tell. */
    static void state(Org org, Draft.Entry password) {
        password.set("replayResistant", false, org.top().derived("a password is the same at every login"));
        List<Policy> okta = new ArrayList<>();
        for (Policy policy : org.active(PolicyType.PASSWORD)) {
            if (policy.present() && policy.piece().says(Setting.AUTH_PROVIDER, "OKTA")) {
                okta.add(policy);
            } else if (policy.present()) {
                org.unread().add(policy.node(), "is for people of a directory, whose own password policy counts");
            }
        }
        if (!okta.isEmpty()) {
            new PasswordFacts(okta, password).state();
        }
    }

    private void state() {
        number("password.minimumLength", Setting.MINIMUM_LENGTH);
        composition();
        rotation();
        Known<Boolean> list = weakest(piece -> piece.flag(Setting.DICTIONARY), Comparator.<Boolean>naturalOrder());
        if (list != null) {
            password.set("password.blocklist", list.value(), list.origin());
        }
        if (policies.size() == 1) {
            Piece only = policies.get(0).piece();
            Known<Integer> days = only.whole(Setting.BREACHED);
            if (days != null && Known.isTrue(only.flag(Setting.BREACHED_ENDS_SESSIONS))) {
                password.set("password.forcedChangeOnCompromise", true, days.origin());
            }
        }
        throttling();
    }

    private interface Reading<T> {
        @Nullable
        Known<T> of(Piece piece);
    }

    /** The least value in the order, of all policies; null where one of them does not tell. */
    private <T> @Nullable Known<T> weakest(Reading<T> reading, Comparator<T> order) {
        Known<T> weakest = null;
        for (Policy policy : policies) {
            Known<T> one = reading.of(policy.piece());
            if (one == null) {
                return null;
            }
            if (weakest == null || order.compare(one.value(), weakest.value()) < 0) {
                weakest = one;
            }
        }
        return weakest;
    }

    private void number(String fact, Setting setting) {
        Known<Integer> least = weakest(piece -> piece.whole(setting), Comparator.<Integer>naturalOrder());
        if (least != null) {
            password.set(fact, least.value(), least.origin());
        }
    }

    private void composition() {
        List<String> rules = new ArrayList<>();
        Origin origin = null;
        for (Map.Entry<Setting, String> entry : CHARACTERS.entrySet()) {
            Known<Integer> most = weakest(piece -> piece.whole(entry.getKey()), Comparator.<Integer>reverseOrder());
            if (most == null) {
                return;
            }
            origin = origin == null || (most.value() > 0 && rules.isEmpty()) ? most.origin() : origin;
            if (most.value() > 0) {
                rules.add("at least " + most.value() + " " + entry.getValue() + (most.value() == 1 ? "" : "s"));
            }
        }
        if (origin != null) {
            password.set("password.compositionRules", rules, origin);
        }
    }

    /** Of several periods the shortest, because forced change is what weakens. */
    private void rotation() {
        Known<Integer> days = weakest(
                piece -> piece.whole(Setting.MAXIMUM_AGE),
                Comparator.comparing((Integer value) -> value == 0 ? Integer.MAX_VALUE : value));
        if (days != null) {
            Limit period = days.value() == 0 ? Limit.NONE : new Limit(Duration.ofDays(days.value()));
            password.set("password.rotationPeriod", period, days.origin());
        }
    }

    private void throttling() {
        Known<Integer> attempts = weakest(
                piece -> piece.whole(Setting.MAXIMUM_ATTEMPTS),
                Comparator.comparing((Integer value) -> value == 0 ? Integer.MIN_VALUE : -value));
        if (attempts == null) {
            return;
        }
        password.set("throttling.enabled", attempts.value() > 0, attempts.origin());
        if (attempts.value() == 0) {
            password.set("throttling.maximumFailures", "none", attempts.origin());
            password.set("throttling.action", Action.NONE, attempts.origin());
            return;
        }
        password.set("throttling.maximumFailures", attempts.value(), attempts.origin());
        Known<Integer> unlock = weakest(
                piece -> piece.whole(Setting.AUTO_UNLOCK),
                Comparator.comparing((Integer value) -> value == 0 ? Integer.MAX_VALUE : value));
        if (unlock != null) {
            boolean timer = unlock.value() > 0;
            password.set("throttling.action", timer ? Action.DELAY_ONLY : Action.LOCK_ACCOUNT, unlock.origin());
            password.set("throttling.returnsBy", timer ? Return.TIMER : Return.HELP_DESK_TOGGLE, unlock.origin());
        }
    }
}
