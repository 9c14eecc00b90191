package io.github.countersign.sources.hosting;

import io.github.countersign.model.Authenticator.Throttling.Action;
import io.github.countersign.model.Authenticator.Throttling.Return;
import io.github.countersign.model.Boundary.BoundaryKind;
import io.github.countersign.model.Limit;
import io.github.countersign.model.NonHumanIdentity.CredentialKind;
import io.github.countersign.model.NonHumanIdentity.IdentityKind;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import io.github.countersign.model.Recovery.CodeChannel;
import io.github.countersign.model.Recovery.Method;
import io.github.countersign.model.SideDoor.SideDoorKind;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Span;
import io.github.countersign.sources.vendor.Typical;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** States what the settings of a GitLab server say beside the second factor. */
final class GitLabSettings {

    private static final Map<String, String> CHARACTERS = new LinkedHashMap<>();
    private static final int FAILURES = 10;
    private static final int MOST = 128;

    static {
        CHARACTERS.put("password_uppercase_required", "upper-case letter");
        CHARACTERS.put("password_lowercase_required", "lower-case letter");
        CHARACTERS.put("password_number_required", "digit");
        CHARACTERS.put("password_symbol_required", "special character");
    }

    private final Node settings;
    private final Draft draft;
    private final Draft.Entry login;

    GitLabSettings(Node settings, Draft draft, Draft.Entry login) {
        this.settings = settings;
        this.draft = draft;
        this.login = login;
    }

    /** The facts of passwords, and what failures lead to. */
    void password(Draft.Entry password) {
        Node least = settings.get("minimum_password_length");
        password.set("password.minimumLength", least.whole(), least.read());
        password.set(
                "password.maximumLength", MOST, least.defaulted("GitLab documentation: 128 characters at the most"));
        List<String> rules = new ArrayList<>();
        boolean told = false;
        for (Map.Entry<String, String> each : CHARACTERS.entrySet()) {
            told |= settings.get(each.getKey()).present();
            if (settings.get(each.getKey()).isTrue()) {
                rules.add("at least 1 " + each.getValue());
            }
        }
        if (told) {
            password.set("password.compositionRules", rules, settings.derived("the classes of characters it requires"));
        }
        Node failures = settings.get("max_login_attempts");
        if (settings.keys().contains("max_login_attempts")) {
            Integer most = failures.whole();
            Origin origin = most == null
                    ? failures.defaulted("GitLab documentation: ten failures lock an account for ten minutes")
                    : failures.read();
            password.set("throttling.enabled", true, origin)
                    .set("throttling.maximumFailures", most == null ? Integer.valueOf(FAILURES) : most, origin)
                    .set("throttling.action", Action.DELAY_ONLY, failures.derived("the lock ends by itself"))
                    .set("throttling.returnsBy", Return.TIMER, origin);
        }
        settings.get("failed_login_attempts_unlock_period_in_minutes").looked();
    }

    /** The session: its length is counted from the last activity, or from its beginning where that is set. */
    void session() {
        Node delay = settings.get("session_expire_delay");
        Duration length = Span.of(delay, ChronoUnit.MINUTES);
        Origin origin = settings.derived("every login leaves a session");
        Draft.Entry session = draft.noun(NounKind.SESSION, "web").from(origin);
        login.set("session", "web", origin);
        Node fromTheBeginning = settings.get("session_expire_from_init");
        if (length != null && !length.isZero() && fromTheBeginning.isTrue()) {
            session.set("overallLimit", new Limit(length), delay.read("minutes, from the beginning of the session"));
        } else if (length != null && !length.isZero()) {
            session.set("inactivityLimit", new Limit(length), delay.read("minutes, from the last activity"));
            if (fromTheBeginning.isFalse()) {
                session.set(
                        "overallLimit", Limit.NONE, fromTheBeginning.derived("activity prolongs the session for ever"));
            }
        }
        Node remembered = settings.get("remember_me_enabled");
        session.set("persistentBearer", remembered.flag(), remembered.read());
    }

    /** Who gets an account, and how a forgotten password comes back. */
    void account() {
        Node signUp = settings.get("signup_enabled");
        login.set("account.selfRegistration", signUp.flag(), signUp.read());
        settings.get("require_admin_approval_after_user_signup").looked();
        Node confirmation = settings.get("email_confirmation_setting");
        if (confirmation.present()) {
            login.set("account.emailVerified", confirmation.textOr("").equals("hard"), confirmation.read());
        } else {
            Node sent = settings.get("send_user_confirmation_email");
            login.set("account.emailVerified", sent.flag(), sent.read());
        }
        if (settings.get("password_authentication_enabled_for_web").isTrue()) {
            Origin origin = settings.get("password_authentication_enabled_for_web")
                    .defaulted("GitLab documentation: a link to the mailbox sets a new password");
            Typical.boundary(draft, Typical.MAILBOX, BoundaryKind.MAILBOX, "the person's mailbox", origin);
            login.add("recovery", "forgot-password", origin);
            Map<String, Object> mail = Map.of(
                    "method",
                    Method.ISSUED_CODE,
                    "channel",
                    CodeChannel.EMAIL,
                    "deliveredTo",
                    List.of(Typical.MAILBOX));
            draft.noun(NounKind.RECOVERY, "forgot-password")
                    .from(origin)
                    .set("title", "forgotten password", origin)
                    .set("restores", List.of(GitLabReader.PASSWORD), origin)
                    .set("accepts", List.of(List.of(mail)), origin);
        }
    }

    /** Ways in without the second factor: passwords in Git, and tokens. */
    void doors() {
        Node git = settings.get("password_authentication_enabled_for_git");
        login.set("account.legacyProtocolsAllowed", git.flag(), git.read("passwords in Git over HTTPS"));
        if (git.isTrue() && settings.get(GitLabImporter.REQUIRED).isFalse()) {
            Typical.door(
                            draft,
                            login,
                            "git-over-https",
                            SideDoorKind.LEGACY_PROTOCOL,
                            git.derived("who has no second factor may send the password with Git"))
                    .set("accepts", List.of(List.of(GitLabReader.PASSWORD)), git.read());
        }
        Node disabled = settings.get("disable_personal_access_tokens");
        Node lifetime = settings.get("max_personal_access_token_lifetime");
        boolean listed = settings.keys().contains("max_personal_access_token_lifetime");
        if (disabled.isTrue()) {
            login.set("account.appPasswordsAllowed", false, disabled.read());
        } else if (listed || disabled.isFalse()) {
            Origin origin = lifetime.derived("users make tokens that open the interface without a second factor");
            login.set("account.appPasswordsAllowed", true, origin);
            Typical.door(draft, login, "personal-access-tokens", SideDoorKind.APP_PASSWORD, origin);
            Duration days = Span.of(lifetime, ChronoUnit.DAYS);
            Draft.Entry tokens = draft.noun(NounKind.IDENTITY, "personal-access-tokens")
                    .from(origin)
                    .set("kind", IdentityKind.API_KEY, origin)
                    .set("title", "personal access tokens of users", origin)
                    .set("credential.kind", CredentialKind.PERSONAL_ACCESS_TOKEN, origin);
            if (listed) {
                tokens.set(
                        "credential.lifetime",
                        days == null ? Limit.NONE : new Limit(days),
                        lifetime.read("days at the most; none where it is empty"));
            }
        }
    }
}
