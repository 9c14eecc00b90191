package io.github.countersign.sources.aws;

import io.github.countersign.model.Limit;
import io.github.countersign.model.NonHumanIdentity.CredentialKind;
import io.github.countersign.model.NonHumanIdentity.IdentityKind;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import io.github.countersign.model.SideDoor.SideDoorKind;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.aws.CredentialReport.Row;
import io.github.countersign.sources.vendor.Moment;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Slug;
import io.github.countersign.sources.vendor.Typical;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** States active access keys: each an identity with a static secret, and together a way round the login. */
final class Keys {

    private final Account account;

    private Keys(Account account) {
        this.account = account;
    }

    /** States the keys that the credential report shows as active. */
    static void state(Account account) {
        CredentialReport report = account.report();
        if (report == null) {
            ofRootByCount(account);
            return;
        }
        Keys keys = new Keys(account);
        List<Row> holders = new ArrayList<>();
        for (Row row : report.rows()) {
            if (keys.user(row)) {
                holders.add(row);
            }
            keys.certificates(row);
        }
        keys.doors(Account.ROOT, holders.stream().filter(Row::isRoot).toList(), report);
        keys.doors(
                Account.CONSOLE, holders.stream().filter(row -> !row.isRoot()).toList(), report);
    }

    private static void ofRootByCount(Account account) {
        Node summary = account.body(Part.Kind.SUMMARY);
        Node present = summary == null
                ? account.node().get("none")
                : summary.get("SummaryMap").get("AccountAccessKeysPresent");
        Integer count = present.whole();
        if (count != null && count > 0) {
            identity(account, "root-access-key", "access key of the root user", present)
                    .set("services", Account.services(true), present.derived("the root user may do everything"))
                    .set("privileged", true, present.derived("the root user may do everything"))
                    .set("mfaExempt", true, present.derived("no policy binds the root user"));
        }
    }

    private boolean user(Row row) {
        boolean some = false;
        for (int number : new int[] {1, 2}) {
            if (Boolean.TRUE.equals(row.flag("access_key_" + number + "_active"))) {
                key(row, number);
                some = true;
            }
        }
        return some;
    }

    private static Draft.Entry identity(Account account, String id, String title, Node at) {
        Origin origin = at.read();
        return account.draft()
                .noun(NounKind.IDENTITY, Slug.fresh(account.draft(), NounKind.IDENTITY, id))
                .from(origin)
                .set("kind", IdentityKind.API_KEY, origin)
                .set("title", title, origin)
                .set("credential.kind", CredentialKind.STATIC_API_KEY, origin)
                .set(
                        "credential.lifetime",
                        Limit.NONE,
                        at.defaulted("AWS documentation: an access key works until it is made inactive or deleted"));
    }

    private void key(Row row, int number) {
        String prefix = "access_key_" + number;
        Node active = row.node().get(prefix + "_active");
        String name = row.isRoot() ? "root" : row.name();
        Draft.Entry key = identity(
                account, name + "-access-key-" + number, "access key " + number + " of '" + name + "'", active);
        Node rotated = row.node().get(prefix + "_last_rotated");
        Moment issued = row.date(prefix + "_last_rotated");
        Duration age = account.since(issued.instant());
        key.set("credential.age", age, rotated.derived("from its last rotation to the day of the report"));
        unused(row, prefix, key, age);
        if (!stopped(row)) {
            key.set(
                    "services",
                    Account.services(administers(row)),
                    active.derived("no policy is known to stop what it signs"));
        }
        Boolean person = row.flag("password_enabled");
        Node password = row.node().get("password_enabled");
        if (row.isRoot()) {
            key.set("privileged", true, active.derived("the root user may do everything"))
                    .set("mfaExempt", true, active.derived("no policy binds the root user"))
                    .set("interactiveLoginAllowed", true, active.derived("a person signs in as the root user"));
            return;
        }
        if (Boolean.FALSE.equals(person)) {
            key.set("kind", IdentityKind.SERVICE_ACCOUNT, password.derived("a user without a password"));
        }
        key.set("interactiveLoginAllowed", person, password.read());
        rights(row, key);
    }

    private void unused(Row row, String prefix, Draft.Entry key, @Nullable Duration age) {
        Node used = row.node().get(prefix + "_last_used_date");
        Moment moment = row.date(prefix + "_last_used_date");
        if (moment.instant() != null) {
            key.set(
                    "unusedFor",
                    account.since(moment.instant()),
                    used.derived("from its last use to the day of the report"));
        } else if (used.textOr("").equalsIgnoreCase("N/A")) {
            key.set("unusedFor", age, used.derived("never used since it was made or rotated"));
        }
    }

    private boolean administers(Row row) {
        Details details = account.details();
        Node user = details == null ? null : details.users().get(row.name());
        return row.isRoot() || (details != null && user != null && Boolean.TRUE.equals(details.administers(user)));
    }

    private void rights(Row row, Draft.Entry key) {
        Details details = account.details();
        Node user = details == null ? null : details.users().get(row.name());
        if (details == null || user == null) {
            return;
        }
        key.set(
                "privileged",
                details.administers(user),
                user.derived("what policies of the user and of groups permit"));
        Coverage coverage = Coverage.of(details, user);
        key.set(
                "mfaExempt",
                coverage == Coverage.UNKNOWN ? null : Boolean.valueOf(coverage != Coverage.EVERYTHING),
                user.derived("whether policies deny what is signed with a key, which carries no MFA"));
    }

    /** Keys as a way round a login: those that no policy stops. */
    private void doors(String login, List<Row> holders, CredentialReport report) {
        if (!account.draft().has(NounKind.LOGIN, login)) {
            return;
        }
        Draft.Entry entry = account.draft().noun(NounKind.LOGIN, login);
        List<Row> through = holders.stream().filter(row -> !stopped(row)).toList();
        if (!through.isEmpty()) {
            Node at = through.get(0).node();
            Typical.door(
                            account.draft(),
                            entry,
                            login + "-access-keys",
                            SideDoorKind.EXEMPT_CLIENT,
                            at.derived("an access key signs requests without a login and without MFA"))
                    .set("title", "access keys", at.read())
                    .set(
                            "usedBy",
                            through.stream().map(Row::name).distinct().toList(),
                            at.derived("keys that are active"));
        } else if (login.equals(Account.ROOT) && report.root().isPresent()) {
            entry.set(
                    "sideDoors",
                    List.of(),
                    report.root().get().node().derived("no access key of the root user is active"));
        }
    }

    private boolean stopped(Row row) {
        Details details = account.details();
        Node user = details == null || row.isRoot() ? null : details.users().get(row.name());
        return details != null && user != null && Coverage.of(details, user) == Coverage.EVERYTHING;
    }

    private void certificates(Row row) {
        for (String column : List.of("cert_1_active", "cert_2_active")) {
            if (Boolean.TRUE.equals(row.flag(column))) {
                account.unread()
                        .add(row.node().get(column), "a signing certificate is active; what it opens is not read");
            }
        }
    }
}
