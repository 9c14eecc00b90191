package io.github.countersign.sources.aws;

import io.github.countersign.model.Boundary.BoundaryKind;
import io.github.countersign.model.Configuration;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import io.github.countersign.model.Service.ServiceKind;
import io.github.countersign.model.Source;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.Tree;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Typical;
import io.github.countersign.sources.vendor.Unread;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns the files of one account into one configuration. */
final class AccountReader {

    private AccountReader() {}

    /** Reads the files of an account. */
    static Configuration read(List<Part> parts, String kind) {
        String number = parts.stream()
                .map(Part::account)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        String name = number == null ? "AWS account" : "AWS account " + number;
        Unread unread = new Unread();
        CredentialReport report = report(parts, unread);
        Account account =
                new Account(parts, new Draft(name), unread, report, Devices.of(parts), Details.of(parts, unread));
        Node summary = account.body(Part.Kind.SUMMARY);
        if (summary != null) {
            summary.get("SummaryMap").looked();
        }
        services(account, name);
        PasswordRules.state(account);
        RootLogin.state(account);
        ConsoleLogin.state(account);
        Keys.state(account);
        Roles.state(account);
        day(account);
        for (Part part : parts) {
            part.reads().noteUnread(part.body(), unread);
            Tree tree = part.body().tree();
            account.draft().source(new Source(tree.file(), kind, null, tree.sha256(), unread.notes(tree)));
        }
        return account.draft().finish();
    }

    private static @Nullable CredentialReport report(List<Part> parts, Unread unread) {
        List<Part> reports = parts.stream()
                .filter(part -> part.kind() == Part.Kind.REPORT || part.kind() == Part.Kind.TABLE)
                .toList();
        CredentialReport latest = reports.stream()
                .map(CredentialReport::of)
                .flatMap(Optional::stream)
                .max(Comparator.comparing(
                        CredentialReport::generated, Comparator.nullsFirst(Comparator.naturalOrder())))
                .orElse(null);
        if (reports.size() > 1) {
            unread.add(reports.get(0).body(), "there are several credential reports; the latest is read");
        }
        reports.stream()
                .filter(part -> CredentialReport.of(part).isEmpty())
                .forEach(part -> unread.add(
                        part.body(), "the answer has no table in its 'Content', so there is no report in it"));
        return latest;
    }

    private static void services(Account account, String name) {
        Node node = account.node();
        Draft draft = account.draft();
        Origin origin = node.derived("every account has a sign-in, a console with an interface, and administrators");
        Typical.boundary(draft, Account.SIGN_IN, BoundaryKind.IDENTITY_PROVIDER, "the sign-in of AWS", origin);
        Typical.boundary(
                draft, Account.ADMINISTRATORS, BoundaryKind.ADMINISTRATOR, "administrators of the account", origin);
        draft.noun(NounKind.SERVICE, Account.SERVICE)
                .from(origin)
                .set("kind", ServiceKind.ADMIN_CONSOLE, origin)
                .set("title", name, origin)
                .set(
                        "privileged",
                        true,
                        node.derived("the console and the interface administer what the account runs"));
        draft.noun(NounKind.SERVICE, Account.ADMINISTRATION)
                .from(origin)
                .set("kind", ServiceKind.ADMIN_CONSOLE, origin)
                .set("title", "administration of the account", origin)
                .set("privileged", true, origin)
                .set("hosts", List.of(Account.ADMINISTRATORS), origin);
    }

    private static void day(Account account) {
        CredentialReport report = account.report();
        Instant generated = report == null ? null : report.generated();
        if (generated != null) {
            account.draft().asOf(LocalDate.ofInstant(generated, ZoneOffset.UTC));
        } else if (report != null) {
            account.unread()
                    .add(
                            account.node(),
                            "a table without the time at which it was made, so how old keys are is not known; the"
                                    + " answer of get-credential-report as JSON has it");
        }
    }
}
