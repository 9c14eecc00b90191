package io.github.countersign.sources.keycloak;

import io.github.countersign.model.Configuration;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Source;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.Tree;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Unread;
import java.util.List;
import java.util.Map;

/** Turns one realm into one configuration. */
final class RealmReader {

    private RealmReader() {}

    /** Reads the realm at a node, with the files of accounts beside it. */
    static Configuration read(Node node, boolean configCli, boolean resource, String kind, List<Node> usersFiles) {
        Realm realm = new Realm(node, configCli, usersFiles);
        Draft draft = new Draft(realm.name());
        Reading reading = Reading.of(realm, draft);
        Evaluation browser = reading.evaluate(() -> reading.flows().bound("browserFlow", BuiltInFlows.BROWSER));
        Draft.Entry login = BrowserLogin.state(reading, browser);
        Boundaries.ofRealm(reading);
        List<List<String>> ofClients = SideDoors.state(reading, login, browser);
        Providers.state(reading, login);
        Evaluation reset = ResetPath.state(reading, login);
        Enrolments.state(reading, login, browser, reset, ofClients);
        Sessions.state(reading);
        login.set("session", Reading.BROWSER, node.derived("the session the login leaves"));
        Clients.state(reading);
        if (browser == null) {
            policiesAlone(reading);
        }
        noDoors(reading, login);
        Authenticators.state(reading);
        Leftovers.note(realm);
        if (resource) {
            realm.unread()
                    .add(node, "the operator only makes realms; one of that name that is there already stays as it is");
        }
        Tree tree = node.tree();
        String version = node.get("keycloakVersion").text();
        draft.source(new Source(
                tree.file(), kind, version, tree.sha256(), realm.unread().notes()));
        for (Node users : usersFiles) {
            Unread unread = new Unread();
            Leftovers.noteAccounts(users, unread);
            Tree beside = users.tree();
            draft.source(new Source(beside.file(), "keycloak-users", null, beside.sha256(), unread.notes()));
        }
        return draft.finish();
    }

    /** Where the flow in force is not known, what the realm has a policy on still has facts. */
    private static void policiesAlone(Reading reading) {
        for (String key : reading.realm().node().keys()) {
            StepKind kind = key.equals("passwordPolicy")
                    ? StepKind.PASSWORD
                    : key.startsWith("otpPolicy") ? StepKind.OTP : StepKind.NOTHING;
            if (kind != StepKind.NOTHING) {
                String pointer = reading.realm().get(key).pointer();
                reading.means().of(kind, new Execution(Requirement.REQUIRED, key, null, Map.of(), pointer));
            }
        }
    }

    /** That there is no side door is known only of a file that lists clients and identity providers. */
    private static void noDoors(Reading reading, Draft.Entry login) {
        Realm realm = reading.realm();
        boolean listed = realm.get("clients").present()
                && (realm.get("identityProviders").present() || realm.gapsAreDefaults());
        if (listed && reading.draft().ids(NounKind.SIDE_DOOR).isEmpty()) {
            login.set("sideDoors", List.of(), realm.get("clients").derived("no client or provider opens one"));
        }
    }
}
