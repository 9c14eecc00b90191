package io.github.countersign.sources.aws;

import io.github.countersign.model.Limit;
import io.github.countersign.model.NonHumanIdentity.CredentialKind;
import io.github.countersign.model.NonHumanIdentity.IdentityKind;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import io.github.countersign.model.SideDoor.SideDoorKind;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.aws.Statement.Catch;
import io.github.countersign.sources.vendor.Moment;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Slug;
import io.github.countersign.sources.vendor.Span;
import io.github.countersign.sources.vendor.Typical;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** States roles: of services and federated workloads as identities, of people from elsewhere as doors beside the console. */
final class Roles {

    private static final Duration USUAL = Duration.ofHours(1);

    private final Account account;
    private final Details details;

    private Roles(Account account, Details details) {
        this.account = account;
        this.details = details;
    }

    /** States the roles of the authorization details. */
    static void state(Account account) {
        Details details = account.details();
        if (details == null) {
            return;
        }
        Roles roles = new Roles(account, details);
        details.roles().forEach(roles::role);
        roles.noDoors();
    }

    private void role(Node role) {
        if (role.get("Path").textOr("").startsWith("/aws-service-role/")) {
            return;
        }
        for (Node statement : Details.decoded(role.get("AssumeRolePolicyDocument"))
                .get("Statement")
                .asList()) {
            if (!new Statement(statement).denies()) {
                principals(role, statement);
            }
        }
    }

    private void principals(Node role, Node statement) {
        Node principal = statement.get("Principal");
        if (principal.get("Service").present()) {
            identity(role, CredentialKind.INSTANCE_PROFILE, statement);
        }
        for (String provider : principal.get("Federated").texts()) {
            if (provider.contains(":saml-provider/")) {
                people(role, provider, statement);
            } else {
                federated(role, provider, statement);
            }
        }
        List<String> accounts = principal.get("AWS").texts();
        boolean anyone = "*".equals(principal.text()) || accounts.contains("*");
        String own = Arns.account(role.get("Arn"));
        boolean foreign = accounts.stream().anyMatch(each -> !each.equals("*") && own != null && !each.contains(own));
        if (anyone || foreign) {
            elsewhere(role, accounts, statement, anyone);
        }
    }

    private Draft.@Nullable Entry identity(Node role, CredentialKind kind, Node statement) {
        String name = role.get("RoleName").textOr("unnamed");
        String id = "role-" + Slug.of(name);
        if (account.draft().has(NounKind.IDENTITY, id)) {
            return null;
        }
        Origin origin = role.read();
        Node longest = role.get("MaxSessionDuration");
        Duration session = longest.present() ? Span.of(longest, ChronoUnit.SECONDS) : USUAL;
        Draft.Entry identity = account.draft()
                .noun(NounKind.IDENTITY, id)
                .from(origin)
                .set("kind", IdentityKind.WORKLOAD, origin)
                .set("title", "role " + name, origin)
                .set("services", Account.services(Boolean.TRUE.equals(details.administers(role))), origin)
                .set("privileged", details.administers(role), role.derived("what the role's policies permit"))
                .set("credential.kind", kind, statement.derived("who may assume the role"))
                .set("credential.autoRotated", true, role.defaulted("AWS documentation: credentials of roles expire"));
        if (kind == CredentialKind.OIDC_FEDERATION && session != null) {
            identity.set(
                    "credential.lifetime",
                    new Limit(session),
                    longest.present() ? longest.read() : longest.defaulted("AWS documentation: one hour"));
        }
        Node used = role.get("RoleLastUsed").get("LastUsedDate");
        identity.set("unusedFor", account.since(Moment.of(used).instant()), used.derived("from its last use on"));
        return identity;
    }

    private void federated(Node role, String provider, Node statement) {
        Draft.Entry identity = identity(role, CredentialKind.OIDC_FEDERATION, statement);
        if (identity == null) {
            return;
        }
        boolean audience = false;
        boolean subject = false;
        boolean loose = false;
        for (Condition condition : Condition.of(statement.get("Condition"))) {
            audience |= condition.key().endsWith(":aud");
            if (condition.key().endsWith(":sub")) {
                subject = true;
                loose |= condition.values().stream().anyMatch(value -> value.contains("*"))
                        && condition.operator().startsWith("stringlike");
            }
        }
        Node condition = statement.get("Condition");
        if (audience) {
            identity.set("workload.issuerAndAudienceChecked", true, condition.derived("the audience is compared"));
        }
        if (loose) {
            account.unread().add(condition, "the subject is compared with a pattern; how tight it is nobody can tell");
        } else {
            identity.set("workload.subjectConstrained", subject, condition.derived("whether the subject is compared"));
        }
        String issuer = provider.toLowerCase(Locale.ROOT);
        if (issuer.contains("token.actions.githubusercontent.com") || issuer.contains("gitlab")) {
            identity.set("usedByPipeline", true, statement.derived("the provider is that of a pipeline"));
        }
    }

    private void people(Node role, String provider, Node statement) {
        Draft.Entry login = login(role);
        String name = provider.substring(provider.lastIndexOf('/') + 1);
        Origin origin = statement.derived("people of a SAML provider assume the role");
        login.set("federation.used", true, origin);
        Typical.provider(account.draft(), login, "idp-" + Slug.of(name), name, origin);
    }

    private void elsewhere(Node role, List<String> accounts, Node statement, boolean anyone) {
        String name = role.get("RoleName").textOr("unnamed");
        Origin origin = statement.derived(
                new Statement(statement).permittedOnlyWithMfa() == Catch.EVERYONE
                        ? "whoever another account lets in with MFA assumes the role"
                        : "whoever another account lets in assumes the role, with MFA or without");
        if (anyone) {
            account.unread().add(statement, "anyone at all may assume the role, as far as its conditions allow");
        }
        Typical.door(account.draft(), login(role), "role-" + Slug.of(name), SideDoorKind.EXTERNAL_PROVIDER, origin)
                .set("title", "role " + name + ", assumed from elsewhere", origin)
                .set("usedBy", anyone ? List.of("anyone") : accounts, origin);
    }

    /** The login at the console, or one that stands for people from elsewhere where no user has a password. */
    private Draft.Entry login(Node role) {
        if (account.draft().has(NounKind.LOGIN, Account.CONSOLE)) {
            return account.draft().noun(NounKind.LOGIN, Account.CONSOLE);
        }
        Origin origin = role.derived("people from elsewhere assume roles");
        return account.draft()
                .noun(NounKind.LOGIN, "roles")
                .from(origin)
                .set("title", "roles that people from elsewhere assume", origin)
                .set("services", List.of(Account.SERVICE), origin);
    }

    /** That there is no door is known only of a report and of details without another page. */
    private void noDoors() {
        boolean known =
                details.whole() && account.report() != null && account.draft().has(NounKind.LOGIN, Account.CONSOLE);
        if (known) {
            Draft.Entry login = account.draft().noun(NounKind.LOGIN, Account.CONSOLE);
            if (login.get("sideDoors") == null) {
                login.set("sideDoors", List.of(), account.node().derived("no key and no role opens one"));
            }
            if (login.get("federation") == null) {
                login.set(
                        "federation.used", false, account.node().derived("no role is for people of another provider"));
            }
        }
    }
}
