package io.github.countersign.sources.google;

import io.github.countersign.model.AuthenticatorType;
import io.github.countersign.model.Limit;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Span;
import io.github.countersign.sources.vendor.Typical;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** States passwords and sessions, one for each set of facts that some unit has. */
final class Variants {

    private static final String STEP = "security_two_step_verification_";
    private static final Duration USUAL = Duration.ofDays(14);
    private static final int DIGITS = 6;
    private static final int SECONDS = 30;
    private static final int BACKUP_DIGITS = 8;

    private final Tenant tenant;
    private final Draft draft;
    private final Map<String, String> passwords = new HashMap<>();
    private final Map<String, String> sessions = new HashMap<>();

    Variants(Tenant tenant, Draft draft) {
        this.tenant = tenant;
        this.draft = draft;
    }

    /** Id of the password that people of a unit have. */
    String password(Unit unit, String login) {
        Setting least = tenant.setting(unit, "security_password.minimumLength");
        Setting most = tenant.setting(unit, "security_password.maximumLength");
        Setting expires = tenant.setting(unit, "security_password.expirationDuration");
        Setting strength = tenant.setting(unit, "security_password.allowedStrength");
        String key = text(least) + "/" + text(most) + "/" + text(expires) + "/" + text(strength);
        String known = passwords.get(key);
        if (known != null) {
            return known;
        }
        String id = passwords.isEmpty() ? "password" : "password-" + login;
        passwords.put(key, id);
        Draft.Entry password = Typical.authenticator(
                draft, id, AuthenticatorType.PASSWORD, origin().derived("people have a password"));
        if (least != null) {
            password.set("password.minimumLength", least.value().whole(), least.origin());
        }
        if (most != null) {
            password.set("password.maximumLength", most.value().whole(), most.origin());
        }
        strength(password, strength);
        Duration period = expires == null ? null : Span.units(expires.value());
        if (expires != null && period != null) {
            password.set("password.rotationPeriod", period.isZero() ? Limit.NONE : new Limit(period), expires.origin());
        }
        return id;
    }

    /** A strong password is one that Google does not know as common or breached; no mixture of characters makes it one. */
    private static void strength(Draft.Entry password, @Nullable Setting strength) {
        if (strength != null && (strength.is("STRONG") || strength.is("WEAK"))) {
            Node at = strength.value();
            password.set(
                    "password.blocklist",
                    strength.is("STRONG"),
                    at.derived("Google documentation: a strong password is neither commonly used nor known to be"
                            + " breached"));
            password.set(
                    "password.compositionRules",
                    List.of(),
                    at.defaulted("Google documentation: no number of characters of a kind is asked"));
        }
    }

    /** Id of the session that people of a unit get. */
    String session(Unit unit, String login) {
        Setting length = tenant.setting(unit, "security_session_controls.webSessionDuration");
        Setting trusted = tenant.setting(unit, STEP + "device_trust.allowTrustingDevice");
        String key = text(length) + "/" + text(trusted);
        String known = sessions.get(key);
        if (known != null) {
            return known;
        }
        String id = sessions.isEmpty() ? "web" : "web-" + login;
        sessions.put(key, id);
        Draft.Entry session = draft.noun(NounKind.SESSION, id).from(origin().derived("every login leaves a session"));
        Duration limit = length == null ? null : Span.units(length.value());
        if (length != null && limit != null && !limit.isZero()) {
            session.set("overallLimit", new Limit(limit), length.origin());
        } else if (length == null && unit.isTop() && tenant.defaults()) {
            session.set(
                    "overallLimit",
                    new Limit(USUAL),
                    origin().defaulted("Google documentation: a session lasts 14 days where nothing is set"));
        } else if (length != null) {
            tenant.unread().add(length.value(), "is no length of a session that is known");
        }
        if (trusted != null && (trusted.isTrue() || trusted.isFalse())) {
            session.set("rememberedBrowserReplacesFactor", trusted.isTrue(), trusted.origin());
        }
        return id;
    }

    private Node origin() {
        return tenant.sources().get(0);
    }

    private static String text(@Nullable Setting setting) {
        return setting == null ? "?" : setting.value().textOr("?");
    }

    /** Ids of second factors of a set, stated. */
    List<String> second(String set) {
        Origin origin = origin().defaulted("Google documentation: the kinds of second step");
        Typical.authenticator(draft, "security-key", AuthenticatorType.SECURITY_KEY, origin);
        if (set.equals("PASSKEY_ONLY")) {
            return List.of("security-key");
        }
        Typical.authenticator(draft, "totp", AuthenticatorType.TOTP, origin)
                .set("otp.digits", DIGITS, origin)
                .set("otp.timeStep", Limit.ofSeconds(SECONDS), origin);
        Typical.authenticator(draft, "prompt", AuthenticatorType.PUSH, origin).set("title", "Google prompt", origin);
        backup();
        if (set.equals("NO_TELEPHONY")) {
            return List.of("security-key", "totp", "prompt", "backup-code");
        }
        Typical.authenticator(draft, "sms-code", AuthenticatorType.SMS_CODE, origin);
        Typical.authenticator(draft, "voice-code", AuthenticatorType.VOICE_CODE, origin);
        return List.of("security-key", "totp", "prompt", "backup-code", "sms-code", "voice-code");
    }

    /** States backup codes. */
    String backup() {
        Origin origin = origin().defaulted("Google documentation: backup codes have eight digits and work once");
        Typical.authenticator(draft, "backup-code", AuthenticatorType.LOOK_UP_SECRET, origin)
                .set("lookUp.digits", BACKUP_DIGITS, origin)
                .set("lookUp.singleUse", true, origin);
        return "backup-code";
    }
}
