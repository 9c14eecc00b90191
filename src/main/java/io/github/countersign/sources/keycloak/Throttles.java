package io.github.countersign.sources.keycloak;

import io.github.countersign.model.Authenticator.Throttling.Action;
import io.github.countersign.model.Authenticator.Throttling.Return;
import io.github.countersign.model.Origin;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Known;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The realm's protection against guessing. One counter serves passwords and codes; temporary lock-outs only delay. */
final class Throttles {

    private static final String SECONDARY = "maxSecondaryAuthFailures";

    private final Realm realm;
    private final Draft.Entry authenticator;

    private Throttles(Realm realm, Draft.Entry authenticator) {
        this.realm = realm;
        this.authenticator = authenticator;
    }

    /** States how failures at an authenticator are limited. */
    static void state(Realm realm, Draft.Entry authenticator, StepKind kind) {
        boolean counted = kind == StepKind.PASSWORD || kind == StepKind.OTP || kind == StepKind.RECOVERY_CODE;
        boolean countedBefore = kind == StepKind.SECURITY_KEY || kind == StepKind.PASSKEY;
        if (counted || (countedBefore && realm.before(26, 6))) {
            new Throttles(realm, authenticator).state(kind == StepKind.OTP);
        }
    }

    private void state(boolean code) {
        Known<Boolean> on = realm.flag("bruteForceProtected", false);
        if (on == null) {
            return;
        }
        authenticator.set("throttling.enabled", on.value(), on.origin());
        if (!on.value()) {
            authenticator.set("throttling.action", Action.NONE, on.origin());
            authenticator.set("throttling.maximumFailures", "none", on.origin());
            return;
        }
        Known<Boolean> permanent = realm.flag("permanentLockout", false);
        Known<Integer> failures = realm.number("failureFactor", 30);
        Known<Integer> secondary = code ? secondaryFailures() : null;
        if (Known.isFalse(permanent) && secondary == null) {
            delayed(Objects.requireNonNull(permanent), failures);
        } else if (Known.isTrue(permanent) || secondary != null) {
            locked(permanent, failures, secondary);
        }
    }

    private void delayed(Known<Boolean> permanent, @Nullable Known<Integer> failures) {
        Origin origin = realm.get("permanentLockout")
                .derived("a temporary lock-out delays, it never disables: "
                        + permanent.origin().place());
        authenticator.set("throttling.action", Action.DELAY_ONLY, origin);
        authenticator.set("throttling.returnsBy", Return.TIMER, origin);
        if (failures != null) {
            authenticator.set("throttling.maximumFailures", failures.value(), failures.origin());
        }
    }

    private void locked(
            @Nullable Known<Boolean> permanent, @Nullable Known<Integer> failures, @Nullable Known<Integer> secondary) {
        Origin origin = realm.get(Known.isTrue(permanent) ? "permanentLockout" : SECONDARY)
                .derived("the account is disabled until an administrator enables it again");
        authenticator.set("throttling.action", Action.LOCK_ACCOUNT, origin);
        authenticator.set("throttling.returnsBy", Return.HELP_DESK_TOGGLE, origin);
        Known<Integer> temporary = realm.number("maxTemporaryLockouts", 0);
        Integer general = Known.isTrue(permanent) && failures != null && temporary != null
                ? Integer.valueOf(failures.value() + temporary.value())
                : null;
        Integer codes = secondary == null ? null : Integer.valueOf(secondary.value() + 1);
        Integer first = general == null ? codes : codes == null ? general : Integer.valueOf(Math.min(general, codes));
        authenticator.set(
                "throttling.maximumFailures",
                first,
                realm.get("failureFactor")
                        .derived("failures before the account is disabled: failureFactor and maxTemporaryLockouts"
                                + " together, or one more than " + SECONDARY));
    }

    private @Nullable Known<Integer> secondaryFailures() {
        Known<Integer> most = realm.number(realm.get(SECONDARY), null);
        return most != null && most.value() > 0 ? most : null;
    }
}
