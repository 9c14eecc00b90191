package io.github.countersign.sources.aws;

import io.github.countersign.model.Boundary.BoundaryKind;
import io.github.countersign.model.Login.Enforcement;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import io.github.countersign.model.Population;
import io.github.countersign.model.Recovery.CodeChannel;
import io.github.countersign.model.Recovery.Method;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.aws.CredentialReport.Row;
import io.github.countersign.sources.vendor.Known;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Typical;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** States the login of the root user, who owns the account and whom no policy binds. */
final class RootLogin {

    private static final String MAILBOX = "root-mailbox";
    private static final String NUMBER = "account-phone-number";

    private final Account account;
    private final @Nullable Row row;
    private final @Nullable Node summary;

    private RootLogin(Account account) {
        this.account = account;
        CredentialReport report = account.report();
        this.row = report == null ? null : report.root().orElse(null);
        this.summary = account.body(Part.Kind.SUMMARY);
    }

    /** States the login, unless the root user has no password. */
    static void state(Account account) {
        new RootLogin(account).state();
    }

    private void state() {
        Node node = account.node();
        if (Known.isFalse(fact("password_enabled", "AccountPasswordPresent"))) {
            account.unread().add(node, "the root user has no password; its login is left out");
            return;
        }
        Origin origin = node.derived("every account has a root user");
        Draft.Entry login = account.draft()
                .noun(NounKind.LOGIN, Account.ROOT)
                .from(origin)
                .set("title", "login of the root user", origin)
                .set("services", List.of(Account.SERVICE, Account.ADMINISTRATION), origin)
                .set("populations", List.of(Population.OPERATORS), origin)
                .set("session", Sessions.state(account), origin)
                .set("channel.authenticatedProtected", true, node.defaulted("AWS documentation: sign-in is over TLS"));
        combinations(login);
        if (row == null && summary == null) {
            account.unread()
                    .add(node, "whether the root user has a password stands in the report and the summary only");
            return;
        }
        recovery(login, node.defaulted("AWS documentation: the link goes to the address of the account"));
    }

    private void combinations(Draft.Entry login) {
        Known<Boolean> mfa = fact("mfa_active", "AccountMFAEnabled");
        Node device = account.devices().place(CredentialReport.ROOT);
        if (mfa == null && device == null) {
            return;
        }
        if (mfa != null && !mfa.value()) {
            login.set("accepts", List.of(List.of(Account.ROOT_PASSWORD)), mfa.origin());
            login.set("offers", List.of(Account.ROOT_PASSWORD), mfa.origin());
            login.set("enforcement", Enforcement.SINGLE_FACTOR, mfa.origin());
            return;
        }
        Node at = device != null ? device : row != null ? row.node() : account.node();
        List<String> devices =
                MfaDevices.state(account, "root-", account.devices().of(CredentialReport.ROOT), at);
        Origin origin = at.derived("the sign-in asks for the device once the root user has one");
        login.set("accepts", MfaDevices.after(Account.ROOT_PASSWORD, devices), origin);
        login.set("enforcement", Enforcement.ENFORCED, origin);
    }

    private void recovery(Draft.Entry login, Origin origin) {
        Draft draft = account.draft();
        Typical.boundary(draft, MAILBOX, BoundaryKind.MAILBOX, "the mailbox of the account's address", origin);
        login.add("recovery", "root-password-reset", origin);
        Map<String, Object> mail =
                Map.of("method", Method.ISSUED_CODE, "channel", CodeChannel.EMAIL, "deliveredTo", List.of(MAILBOX));
        draft.noun(NounKind.RECOVERY, "root-password-reset")
                .from(origin)
                .set("title", "forgotten password of the root user", origin)
                .set("restores", List.of(Account.ROOT_PASSWORD), origin)
                .set("signsIn", false, origin)
                .set("accepts", List.of(List.of(mail)), origin);
        List<String> devices = draft.ids(NounKind.AUTHENTICATOR).stream()
                .filter(id -> id.startsWith("root-") && !id.equals(Account.ROOT_PASSWORD))
                .toList();
        if (!devices.isEmpty()) {
            lostDevice(login, devices, mail);
        }
    }

    private void lostDevice(Draft.Entry login, List<String> devices, Map<String, Object> mail) {
        Node node = account.node();
        Origin origin = node.defaulted(
                "AWS documentation: who lost the device proves the address by mail and the number of the account by a"
                        + " call");
        Draft draft = account.draft();
        Typical.boundary(draft, NUMBER, BoundaryKind.PHONE_NUMBER, "the telephone number of the account", origin);
        login.add("recovery", "root-lost-device", origin);
        Map<String, Object> password =
                Map.of("method", Method.BOUND_AUTHENTICATOR, "authenticator", Account.ROOT_PASSWORD);
        Map<String, Object> call =
                Map.of("method", Method.ISSUED_CODE, "channel", CodeChannel.VOICE, "deliveredTo", List.of(NUMBER));
        draft.noun(NounKind.RECOVERY, "root-lost-device")
                .from(origin)
                .set("title", "lost MFA device of the root user", origin)
                .set("restores", devices, origin)
                .set("accepts", List.of(List.of(password, mail, call)), origin);
    }

    /** A fact of the root user's row, or else of the account's summary. */
    private @Nullable Known<Boolean> fact(String column, String key) {
        Boolean told = row == null ? null : row.flag(column);
        if (row != null && told != null) {
            return new Known<>(told, row.node().get(column).read());
        }
        Node number = summary == null ? null : summary.get("SummaryMap").get(key);
        Integer count = number == null ? null : number.whole();
        return number == null || count == null ? null : new Known<>(count > 0, number.read());
    }
}
