package io.github.countersign.sources.aws;

import io.github.countersign.model.AuthenticatorType;
import io.github.countersign.model.Login.Enforcement;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.aws.CredentialReport.Row;
import io.github.countersign.sources.vendor.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** States the login of the account's users at the console, who sign in with a password and a device if they have one. */
final class ConsoleLogin {

    private final Account account;
    private final Draft.Entry login;

    private ConsoleLogin(Account account, Draft.Entry login) {
        this.account = account;
        this.login = login;
    }

    /** States the login, unless the report shows that nobody has a password. */
    static void state(Account account) {
        CredentialReport report = account.report();
        Node node = account.node();
        Details details = account.details();
        boolean nobody = report == null
                ? details != null && details.whole() && details.users().isEmpty()
                : report.people().isEmpty();
        if (nobody) {
            account.unread().add(node, "no user has a password; the login of users is left out");
            return;
        }
        Origin origin = node.derived("users sign in at the console with a password");
        Draft.Entry login = account.draft()
                .noun(NounKind.LOGIN, Account.CONSOLE)
                .from(origin)
                .set("title", "login of users at the console", origin)
                .set("session", Sessions.state(account), origin)
                .set("channel.authenticatedProtected", true, node.defaulted("AWS documentation: sign-in is over TLS"))
                .set(
                        "recovery",
                        List.of(),
                        node.defaulted("AWS documentation: a user cannot reset a password, an administrator does"));
        ConsoleLogin console = new ConsoleLogin(account, login);
        console.services();
        console.combinations(console.coverage());
        console.enrolment();
    }

    private void services() {
        List<String> services = new ArrayList<>(List.of(Account.SERVICE));
        Origin origin = account.node().derived("what users may do");
        Details details = account.details();
        for (Map.Entry<String, Node> user : people().entrySet()) {
            if (details != null && Boolean.TRUE.equals(details.administers(user.getValue()))) {
                services.add(Account.ADMINISTRATION);
                origin = user.getValue().derived("the user '" + user.getKey() + "' may do everything");
                account.draft()
                        .noun(NounKind.BOUNDARY, Account.ADMINISTRATORS)
                        .set("guardedBy", Account.CONSOLE, origin);
                break;
            }
        }
        login.set("services", services, origin);
    }

    /** Users of the details who may sign in, or all of them where no report tells. */
    private Map<String, Node> people() {
        Details details = account.details();
        CredentialReport report = account.report();
        Map<String, Node> people = new LinkedHashMap<>(details == null ? Map.of() : details.users());
        if (report != null) {
            people.keySet().retainAll(report.people().stream().map(Row::name).collect(Collectors.toSet()));
        }
        return people;
    }

    /** How the policies cover each user who may sign in; null where that was not given. */
    private @Nullable Map<String, Coverage> coverage() {
        Details details = account.details();
        if (details == null) {
            return null;
        }
        Map<String, Coverage> coverage = new LinkedHashMap<>();
        people().forEach((name, user) -> coverage.put(name, Coverage.of(details, user)));
        CredentialReport report = account.report();
        if (report != null) {
            report.people().forEach(row -> coverage.putIfAbsent(row.name(), Coverage.UNKNOWN));
        } else if (!details.whole()) {
            coverage.put("", Coverage.UNKNOWN);
        }
        return coverage;
    }

    private void combinations(@Nullable Map<String, Coverage> coverage) {
        CredentialReport report = account.report();
        Details details = account.details();
        List<Row> people = report == null ? List.of() : report.people();
        List<Row> open = people.stream()
                .filter(row -> Boolean.FALSE.equals(row.flag("mfa_active")))
                .filter(row -> coverage == null || !covered(coverage, row.name()))
                .toList();
        Enforcement enforcement = coverage == null ? null : Coverage.enforcement(coverage.values());
        Node place = report != null ? people.get(0).node() : account.node();
        if (enforcement == null && !open.isEmpty() && nobodyCovered(coverage)) {
            enforcement = Enforcement.ONLY_IF_ENROLLED;
            account.unread()
                    .add(
                            account.node(),
                            "whether policies deny everything without MFA is not in the files; the sign-in itself asks"
                                    + " only those who have a device");
        }
        Origin origin = place.derived(
                details == null
                        ? "the sign-in asks those for a device who have one"
                        : "what the policies of users deny without MFA");
        login.set("enforcement", enforcement, origin);
        boolean byDesign = report == null && enforcement != null && enforcement != Enforcement.ENFORCED;
        boolean settled = report != null || enforcement != null;
        if (!settled) {
            return;
        }
        List<List<String>> accepts = new ArrayList<>();
        if (!open.isEmpty() || byDesign) {
            accepts.add(List.of(Account.PASSWORD));
        }
        List<String> devices = devices(people, place);
        accepts.addAll(MfaDevices.after(Account.PASSWORD, devices));
        boolean told = people.stream().allMatch(row -> row.flag("mfa_active") != null);
        if (told) {
            login.set(
                    "accepts",
                    accepts,
                    report == null
                            ? place.derived("the sign-in asks those for a device who have one")
                            : (open.isEmpty() ? place : open.get(0).node()).derived(counted(open, people)));
        } else {
            account.unread().add(place, "who has an MFA device is not told");
        }
        List<String> offers = new ArrayList<>(List.of(Account.PASSWORD));
        offers.addAll(devices);
        login.set("offers", offers, place.derived("a password, and devices that users have"));
    }

    private static boolean covered(Map<String, Coverage> coverage, String user) {
        Coverage found = coverage.get(user);
        return found != null && found.keepsPeopleOut();
    }

    private static boolean nobodyCovered(@Nullable Map<String, Coverage> coverage) {
        return coverage == null || coverage.values().stream().noneMatch(Coverage::keepsPeopleOut);
    }

    private static String counted(List<Row> open, List<Row> people) {
        return open.isEmpty()
                ? "nobody signs in with the password alone, of " + people.size() + " users with a password"
                : open.size() + " of " + people.size() + " users with a password sign in with it alone, such as '"
                        + open.get(0).name() + "'";
    }

    /** Ids of the devices that the users have. */
    private List<String> devices(List<Row> people, Node place) {
        Set<AuthenticatorType> types = new TreeSet<>();
        List<Row> withDevice = people.stream()
                .filter(row -> Boolean.TRUE.equals(row.flag("mfa_active")))
                .toList();
        boolean some = account.report() == null || !withDevice.isEmpty();
        boolean untold = account.report() == null && account.devices().users().isEmpty();
        for (Row row : withDevice) {
            types.addAll(account.devices().of(row.name()));
            untold |= account.devices().of(row.name()).isEmpty();
        }
        if (account.report() == null) {
            account.devices().users().stream()
                    .filter(user -> !user.equals(CredentialReport.ROOT))
                    .forEach(user -> types.addAll(account.devices().of(user)));
        }
        List<String> ids =
                types.isEmpty() ? new ArrayList<>() : new ArrayList<>(MfaDevices.state(account, "", types, place));
        if (some && (untold || types.isEmpty())) {
            ids.addAll(MfaDevices.state(account, "", Set.of(), place));
        }
        return ids;
    }

    /** A user without a device registers the first one on the strength of the password where the denial leaves that open. */
    private void enrolment() {
        Details details = account.details();
        if (details == null) {
            return;
        }
        for (Node user : people().values()) {
            Statement denial = Coverage.denial(details, user).orElse(null);
            if (denial != null && denial.leavesEnrolmentOpen()) {
                Origin origin = denial.node().derived("a user without a device is let in to register one");
                List<String> binds = account.draft().ids(NounKind.AUTHENTICATOR).stream()
                        .filter(id -> !id.startsWith("root-") && !id.equals(Account.PASSWORD))
                        .toList();
                login.add("enrolment", "first-device", origin);
                account.draft()
                        .noun(NounKind.ENROLMENT, "first-device")
                        .from(origin)
                        .set("title", "registering the first MFA device", origin)
                        .set("binds", binds, origin)
                        .set("requires", List.of(List.of(Account.PASSWORD)), origin)
                        .set("firstUse", true, origin);
                return;
            }
        }
    }
}
