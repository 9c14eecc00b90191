package io.github.countersign.sources.keycloak;

import io.github.countersign.model.AuthenticatorType;
import io.github.countersign.model.Limit;
import io.github.countersign.model.Origin;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Known;
import io.github.countersign.sources.vendor.Node;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The realm's policy for one-time passwords. */
final class OtpPolicy {

    private static final String TYPE = "otpPolicyType";
    private static final String WINDOW = "otpPolicyLookAheadWindow";
    private static final String REUSABLE = "otpPolicyCodeReusable";

    private final Realm realm;
    private final Draft.Entry otp;

    private OtpPolicy(Realm realm, Draft.Entry otp) {
        this.realm = realm;
        this.otp = otp;
    }

    /** The id of the one-time password: after its type, if that is known. */
    static String id(Realm realm) {
        String type = type(realm);
        return type == null ? "otp" : type;
    }

    private static @Nullable String type(Realm realm) {
        Known<String> type = realm.text(TYPE, "totp");
        String word = type == null ? "" : type.value().toLowerCase(Locale.ROOT);
        return word.equals("totp") || word.equals("hotp") ? word : null;
    }

    /** States the policy as facts. */
    static void state(Realm realm, Draft.Entry otp) {
        new OtpPolicy(realm, otp).state();
    }

    private void state() {
        String type = type(realm);
        boolean counter = "hotp".equals(type);
        Known<String> stated = realm.text(TYPE, "totp");
        if (type != null && stated != null) {
            otp.set("type", counter ? AuthenticatorType.HOTP : AuthenticatorType.TOTP, stated.origin());
        } else if (stated != null) {
            realm.unread().add(realm.get(TYPE), "is no type of one-time password that is known");
        }
        digits();
        algorithm();
        if (counter) {
            Origin origin = realm.get(TYPE).derived("a counter-based code stays good until it is used");
            otp.set("otp.timeStep", Limit.NONE, origin);
            otp.set("otp.acceptedLifetime", Limit.NONE, origin);
        } else if (type != null) {
            timing();
        }
        singleUse(counter, type != null);
    }

    private void digits() {
        Known<Integer> digits = ofBlock("otpPolicyDigits", 6);
        if (digits != null && digits.value() > 0) {
            otp.set("otp.digits", digits.value(), digits.origin());
        }
    }

    /** A number of the policy: a type without it leaves the server with nought, which breaks enrolment. */
    private @Nullable Known<Integer> ofBlock(String key, int otherwise) {
        if (!realm.get(key).present() && realm.get(TYPE).present()) {
            realm.unread()
                    .add(realm.get(key), "incomplete policy for one-time passwords: a type is stated and this is not");
            return null;
        }
        return realm.number(key, otherwise);
    }

    private void algorithm() {
        Node algorithm = realm.get("otpPolicyAlgorithm");
        if (algorithm.present() && !realm.get(TYPE).present()) {
            realm.unread().add(algorithm, "is ignored by the server because no type is stated");
            if (realm.gapsAreDefaults()) {
                otp.set("otp.algorithm", "HmacSHA1", realm.defaulted("otpPolicyAlgorithm", "HmacSHA1"));
            }
            return;
        }
        Known<String> known = realm.text("otpPolicyAlgorithm", "HmacSHA1");
        if (known != null) {
            otp.set("otp.algorithm", known.value(), known.origin());
        }
    }

    private void timing() {
        Known<Integer> period = ofBlock("otpPolicyPeriod", 30);
        Known<Integer> window = ofBlock(WINDOW, 1);
        if (period != null && period.value() > 0) {
            otp.set("otp.timeStep", Limit.ofSeconds(period.value()), period.origin());
        }
        if (window != null && window.value() >= 0) {
            otp.set("otp.driftSteps", window.value(), window.origin());
        }
        if (period == null || window == null || period.value() <= 0 || window.value() < 0) {
            return;
        }
        long steps = realm.before(15, 0) ? window.value() + 1L : 2L * window.value() + 1;
        boolean same = window.value() == 0;
        if (same || realm.version() != null) {
            otp.set(
                    "otp.acceptedLifetime",
                    Limit.ofSeconds(steps * period.value()),
                    realm.get(WINDOW)
                            .derived(
                                    realm.before(15, 0)
                                            ? "before version 15 the current step and those before it are accepted"
                                            : "steps before and after the current one are accepted"));
        }
    }

    private void singleUse(boolean counter, boolean typeKnown) {
        if (counter) {
            Origin origin = realm.get(TYPE).derived("a counter-based code moves the counter on, so it works once");
            otp.set("otp.singleUse", true, origin);
            otp.set("replayResistant", true, origin);
            return;
        }
        Known<Boolean> reusable = typeKnown ? reusable() : null;
        if (reusable != null) {
            otp.set("otp.singleUse", !reusable.value(), reusable.origin());
            otp.set(
                    "replayResistant",
                    !reusable.value(),
                    realm.get(REUSABLE).derived("a code accepted once cannot be replayed, one accepted again can"));
        }
    }

    private @Nullable Known<Boolean> reusable() {
        Node attribute = realm.get("attributes").get("realmReusableOtpCode");
        if (attribute.present()) {
            return realm.flag(attribute, null);
        }
        if (realm.get(REUSABLE).present()) {
            return realm.flag(REUSABLE, null);
        }
        if (realm.version() == null) {
            return null;
        }
        return realm.before(20, 0)
                ? new Known<>(true, realm.defaulted(REUSABLE, "a code is accepted again inside its window"))
                : new Known<>(false, realm.defaulted(REUSABLE, "a code is accepted once"));
    }
}
