package io.github.countersign.sources.hosting;

import io.github.countersign.model.AuthenticatorType;
import io.github.countersign.model.Limit;
import io.github.countersign.model.Login.Enforcement;
import io.github.countersign.model.Origin;
import io.github.countersign.model.SideDoor.SideDoorKind;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Span;
import io.github.countersign.sources.vendor.Typical;
import io.github.countersign.sources.vendor.Unread;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** States how far a GitLab server, or a group on it, demands a second factor of those who sign in with a password. */
final class GitLabFactors {

    private static final List<String> SECOND = List.of("totp", "security-key", "recovery-code");
    private static final int DIGITS = 6;
    private static final int STEP = 30;

    private final @Nullable Node settings;
    private final List<Node> groups;
    private final Draft draft;
    private final Unread unread;

    GitLabFactors(@Nullable Node settings, List<Node> groups, Draft draft, Unread unread) {
        this.settings = settings;
        this.groups = groups;
        this.draft = draft;
        this.unread = unread;
    }

    /** States the combinations and their enforcement. */
    void state(Draft.Entry login) {
        Node node = settings == null ? groups.get(0) : settings;
        Node required = node.get(GitLabImporter.REQUIRED);
        Boolean told = required.flag();
        if (told == null) {
            unread.add(required, "whether a second factor is demanded is not in the answer");
        }
        Boolean passwords = settings == null
                ? null
                : settings.get("password_authentication_enabled_for_web").flag();
        if (Boolean.FALSE.equals(passwords)) {
            unread.add(node, "nobody signs in with a password; what the providers ask is not in the answer");
            login.set("federation.used", true, node.derived("without passwords, providers are the way in"));
            return;
        }
        Origin documented = node.defaulted(
                "GitLab documentation: an app, a WebAuthn device or a recovery code is the second factor");
        Typical.authenticator(draft, "totp", AuthenticatorType.TOTP, documented)
                .set("otp.digits", DIGITS, documented)
                .set("otp.timeStep", Limit.ofSeconds(STEP), documented);
        Typical.authenticator(draft, "security-key", AuthenticatorType.SECURITY_KEY, documented);
        Typical.authenticator(draft, "recovery-code", AuthenticatorType.LOOK_UP_SECRET, documented)
                .set("lookUp.singleUse", true, documented);
        List<String> offers = new ArrayList<>(List.of(GitLabReader.PASSWORD));
        offers.addAll(SECOND);
        login.set("offers", offers, documented);
        if (told != null) {
            demanded(login, node, required, told);
        }
    }

    private void demanded(Draft.Entry login, Node node, Node required, boolean demanded) {
        Enforcement enforcement = demanded ? Enforcement.ENFORCED : Enforcement.ONLY_IF_ENROLLED;
        Origin origin = required.read();
        Node administrators = node.get("require_admin_two_factor_authentication");
        Node some = groups.stream()
                .filter(group -> settings != null)
                .map(group -> group.get(GitLabImporter.REQUIRED))
                .filter(Node::isTrue)
                .findFirst()
                .orElse(administrators);
        if (!demanded && some.isTrue()) {
            enforcement = Enforcement.ONLY_SOME;
            origin = some.derived("demanded of administrators or of a group, not of everyone");
        }
        login.set("enforcement", enforcement, origin);
        List<List<String>> accepts = new ArrayList<>();
        if (!demanded) {
            accepts.add(List.of(GitLabReader.PASSWORD));
        }
        SECOND.forEach(factor -> accepts.add(List.of(GitLabReader.PASSWORD, factor)));
        login.set("accepts", accepts, required.derived("what is asked of those who sign in with a password"));
        if (demanded) {
            grace(login, node.get("two_factor_grace_period"));
        }
    }

    private void grace(Draft.Entry login, Node hours) {
        Duration grace = Span.of(hours, ChronoUnit.HOURS);
        if (grace == null) {
            unread.add(hours, "how long people may go on without a second factor is not in the answer");
        } else if (!grace.isZero()) {
            Typical.door(
                            draft,
                            login,
                            "grace-period",
                            SideDoorKind.EXEMPT_PEOPLE,
                            hours.derived("who has no second factor yet may put it off for " + grace))
                    .set("title", "people in the grace period", hours.read())
                    .set("accepts", List.of(List.of(GitLabReader.PASSWORD)), hours.read());
        }
    }
}
