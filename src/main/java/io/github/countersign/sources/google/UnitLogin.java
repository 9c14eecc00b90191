package io.github.countersign.sources.google;

import io.github.countersign.model.Login.Enforcement;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import io.github.countersign.model.SideDoor.SideDoorKind;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Moment;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Slug;
import io.github.countersign.sources.vendor.Span;
import io.github.countersign.sources.vendor.Typical;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** States the login of the people of one unit: what is asked, how far it is enforced, and what gets round it. */
final class UnitLogin {

    private static final String STEP = "security_two_step_verification_";
    private static final Set<String> SETS = Set.of("ALL", "NO_TELEPHONY", "PASSKEY_ONLY");
    private static final Instant END_OF_LESS_SECURE_APPS = Instant.parse("2025-05-01T00:00:00Z");

    private final Tenant tenant;
    private final Draft draft;
    private final Variants variants;
    private final Unit unit;

    UnitLogin(Tenant tenant, Draft draft, Variants variants, Unit unit) {
        this.tenant = tenant;
        this.draft = draft;
        this.variants = variants;
        this.unit = unit;
    }

    /** States the login under an id. */
    Draft.Entry state(String id, String title) {
        Node node = tenant.sources().get(0);
        Origin origin = node.derived("people of the unit sign in to Google");
        Draft.Entry login = draft.noun(NounKind.LOGIN, id)
                .from(origin)
                .set("title", title, origin)
                .set("services", List.of(WorkspaceReader.SERVICE), origin)
                .set("session", variants.session(unit, id), origin)
                .set(
                        "channel.authenticatedProtected",
                        true,
                        node.defaulted("Google documentation: sign-in is over TLS"));
        String password = variants.password(unit, id);
        steps(login, id, password);
        lessSecureApps(login, id, password);
        AssignedProviders.state(tenant, draft, login, unit);
        if (!id.equals(SuperAdministrators.LOGIN)) {
            Recoveries.state(tenant, draft, login, unit, "security_user_account_recovery", password);
        }
        return login;
    }

    private @Nullable Setting step(String key) {
        return tenant.setting(unit, STEP + key);
    }

    private void steps(Draft.Entry login, String id, String password) {
        Setting allowed = step("enrollment.allowEnrollment");
        Setting from = step("enforcement.enforcedFrom");
        Boolean enforced = from == null ? null : enforced(from);
        if (from == null || enforced == null) {
            tenant.unread().add(tenant.sources().get(0), "whether " + id + " must have a second step is not known");
            return;
        }
        if (!enforced) {
            boolean none = allowed != null && allowed.isFalse();
            login.set("enforcement", none ? Enforcement.SINGLE_FACTOR : Enforcement.ONLY_IF_ENROLLED, from.origin());
            if (allowed == null) {
                return;
            }
            List<List<String>> accepts = new ArrayList<>(List.of(List.of(password)));
            List<String> second = none ? List.of() : variants.second("ALL");
            second.forEach(factor -> accepts.add(List.of(password, factor)));
            login.set("accepts", accepts, from.origin());
            appPasswords(login, id, !none);
            return;
        }
        login.set("enforcement", Enforcement.ENFORCED, from.origin());
        enforcedFactors(login, id, password);
        grace(login, id, password);
    }

    /** Whether the day from which the second step is enforced has come; 1970 stands for never. */
    private @Nullable Boolean enforced(Setting from) {
        Instant start = Moment.of(from.value()).instant();
        if (start == null) {
            return null;
        }
        Instant now = tenant.day() == null ? Instant.now() : tenant.day();
        if (start.isAfter(now)) {
            tenant.unread().add(from.value(), "a second step will be enforced, but is not yet");
        }
        return start.toEpochMilli() != 0 && !start.isAfter(now);
    }

    private void enforcedFactors(Draft.Entry login, String id, String password) {
        Setting set = step("enforcement_factor.allowedSignInFactorSet");
        if (set == null || !SETS.contains(set.value().textOr(""))) {
            tenant.unread().add(tenant.sources().get(0), "which second steps " + id + " may use is not known");
            return;
        }
        String allowed = set.value().textOr("");
        login.set(
                "accepts",
                variants.second(allowed).stream()
                        .map(factor -> List.of(password, factor))
                        .toList(),
                set.origin());
        boolean keysOnly = allowed.equals("PASSKEY_ONLY");
        appPasswords(login, id, !keysOnly);
        Setting exception = step("sign_in_code.backupCodeExceptionPeriod");
        Duration period = exception == null ? null : Span.units(exception.value());
        if (keysOnly && exception != null && period != null && !period.isZero()) {
            Typical.door(draft, login, id + "-backup-codes", SideDoorKind.EXEMPT_PEOPLE, exception.origin())
                    .set("title", "people who were given backup codes, for " + period, exception.origin())
                    .set("accepts", List.of(List.of(password, variants.backup())), exception.origin());
        }
    }

    private void grace(Draft.Entry login, String id, String password) {
        Setting grace = step("grace_period.enrollmentGracePeriod");
        Duration period = grace == null ? null : Span.units(grace.value());
        if (grace != null && period != null && !period.isZero()) {
            Typical.door(draft, login, id + "-grace-period", SideDoorKind.EXEMPT_PEOPLE, grace.origin())
                    .set("title", "new people, for " + period, grace.origin())
                    .set("accepts", List.of(List.of(password)), grace.origin());
        }
    }

    private void appPasswords(Draft.Entry login, String id, boolean possible) {
        Origin origin = tenant.sources()
                .get(0)
                .defaulted(
                        "Google documentation: who has a second step may make app passwords, unless only keys count");
        login.set("account.appPasswordsAllowed", possible, origin);
        if (possible) {
            Typical.door(draft, login, Slug.of(id + "-app-passwords"), SideDoorKind.APP_PASSWORD, origin);
        }
    }

    private void lessSecureApps(Draft.Entry login, String id, String password) {
        Setting apps = tenant.setting(unit, "security_less_secure_apps.allowLessSecureApps");
        if (apps == null) {
            return;
        }
        if (apps.isFalse()) {
            login.set("account.legacyProtocolsAllowed", false, apps.origin());
        } else if (apps.isTrue()
                && tenant.day() != null
                && Objects.requireNonNull(tenant.day()).isBefore(END_OF_LESS_SECURE_APPS)) {
            login.set("account.legacyProtocolsAllowed", true, apps.origin());
            Typical.door(draft, login, id + "-less-secure-apps", SideDoorKind.LEGACY_PROTOCOL, apps.origin())
                    .set("accepts", List.of(List.of(password)), apps.origin());
        } else {
            tenant.unread()
                    .add(
                            apps.value(),
                            "permits apps that send the password, which Google ended for everyone in May 2025");
        }
    }
}
