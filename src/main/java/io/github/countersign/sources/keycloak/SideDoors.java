package io.github.countersign.sources.keycloak;

import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import io.github.countersign.model.SideDoor.SideDoorKind;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Known;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Slug;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** States ways into the realm's services beside the browser login: grants, protocols, clients with flows of their own. */
final class SideDoors {

    private static final String ADMIN_CLI = "admin-cli";
    private static final String OVERRIDES = "authenticationFlowBindingOverrides";

    private final Reading reading;
    private final Realm realm;
    private final Draft.Entry login;

    private SideDoors(Reading reading, Draft.Entry login) {
        this.reading = reading;
        this.realm = reading.realm();
        this.login = login;
    }

    /**
     * States the doors; those of other identity providers apart.
     *
     * @return combinations that open clients with flows of their own; null where these are not known
     */
    static @Nullable List<List<String>> state(Reading reading, Draft.Entry login, @Nullable Evaluation browser) {
        SideDoors doors = new SideDoors(reading, login);
        boolean legacy = doors.passwordGrants();
        legacy |= doors.protocol("saml", "saml-ecp", SideDoors::allowsEcp);
        legacy |= doors.protocol("docker-v2", "docker", client -> true);
        List<List<String>> ofClients = doors.clientFlows(browser);
        doors.selfRegistration();
        doors.kerberos(browser);
        Node clients = doors.realm.get("clients");
        if (legacy || clients.present()) {
            login.set(
                    "account.legacyProtocolsAllowed",
                    legacy,
                    clients.derived("a client may, or none may, send a user name and password"));
        }
        return ofClients;
    }

    /** A door, added to the login. */
    static Draft.Entry door(Draft draft, Draft.Entry login, String id, SideDoorKind kind, Origin origin) {
        login.add("sideDoors", id, origin);
        return draft.noun(NounKind.SIDE_DOOR, id).from(origin).set("kind", kind, origin);
    }

    private static boolean inUse(Node client) {
        return !client.get("enabled").isFalse() && !client.get("bearerOnly").isTrue();
    }

    private static String protocol(Node client) {
        return client.get("protocol").textOr("openid-connect");
    }

    private static boolean allowsEcp(Node client) {
        return client.get("attributes").get("saml.allow.ecp.flow").isTrue();
    }

    private boolean passwordGrants() {
        Node clients = realm.get("clients");
        if (!clients.present() && (realm.version() == null || realm.notRead("clients"))) {
            realm.unread()
                    .add(clients, "clients are not in the file; which of them have the password grant is not known");
            return false;
        }
        List<String> plain = new ArrayList<>();
        boolean adminCliListed = false;
        boolean some = false;
        for (Node client : clients.items()) {
            String id = client.get("clientId").textOr("");
            adminCliListed |= id.equals(ADMIN_CLI);
            boolean granted = inUse(client)
                    && protocol(client).equals("openid-connect")
                    && Known.isTrue(realm.flag(client.get("directAccessGrantsEnabled"), null));
            Node override = client.get(OVERRIDES).get("direct_grant");
            if (granted && !override.textOr("").isBlank()) {
                some |= grant(
                        "password-grant-" + Slug.of(id),
                        List.of(id),
                        client,
                        reading.evaluate(() -> reading.flows().overriding(override)));
            } else if (granted) {
                plain.add(id);
            }
        }
        if (!adminCliListed) {
            plain.add(ADMIN_CLI);
        }
        if (!plain.isEmpty()) {
            some |= grant(
                    "password-grant",
                    plain,
                    clients,
                    reading.evaluate(() -> reading.flows().bound("directGrantFlow", BuiltInFlows.DIRECT_GRANT)));
        }
        return some;
    }

    private boolean grant(String id, List<String> clients, Node at, @Nullable Evaluation evaluation) {
        return flowDoor(id, SideDoorKind.PASSWORD_GRANT, clients, at, evaluation);
    }

    /** States a door that a flow guards, unless the flow lets nobody in. */
    private boolean flowDoor(
            String id, SideDoorKind kind, List<String> clients, Node at, @Nullable Evaluation evaluation) {
        List<List<String>> accepts = evaluation == null ? null : evaluation.accepts();
        if (accepts != null && accepts.isEmpty()) {
            return false;
        }
        Origin origin = at.derived("clients that may use it: " + String.join(", ", clients));
        Draft.Entry door =
                door(reading.draft(), login, Slug.fresh(reading.draft(), NounKind.SIDE_DOOR, id), kind, origin);
        door.set("usedBy", clients, origin);
        if (evaluation != null) {
            reading.noteForeignSteps(evaluation);
            Node flow = Node.at(realm.node().tree(), evaluation.flow().pointer());
            door.set(
                    "accepts",
                    accepts,
                    flow.derived(
                            "every way through the flow '" + evaluation.flow().alias() + "'"));
        }
        return true;
    }

    private boolean protocol(String protocol, String id, Predicate<Node> open) {
        List<String> clients = realm.get("clients").items().stream()
                .filter(client -> inUse(client) && protocol(client).equals(protocol) && open.test(client))
                .map(client -> client.get("clientId").textOr("unnamed"))
                .toList();
        if (clients.isEmpty()) {
            return false;
        }
        boolean docker = protocol.startsWith("docker");
        Evaluation evaluation = reading.evaluate(() -> docker
                ? reading.flows().bound("dockerAuthenticationFlow", BuiltInFlows.DOCKER)
                : reading.flows().bound("samlEcpFlow", BuiltInFlows.ECP));
        return flowDoor(id, SideDoorKind.LEGACY_PROTOCOL, clients, realm.get("clients"), evaluation);
    }

    private @Nullable List<List<String>> clientFlows(@Nullable Evaluation browser) {
        Map<String, Node> overrides = new TreeMap<>();
        for (Node client : realm.get("clients").items()) {
            Node override = client.get(OVERRIDES).get("browser");
            if (inUse(client) && !override.textOr("").isBlank()) {
                overrides.put(client.get("clientId").textOr("unnamed"), override);
            }
        }
        List<List<String>> ordinary = browser == null ? null : browser.accepts();
        List<List<String>> all = new ArrayList<>();
        boolean known = true;
        for (Map.Entry<String, Node> entry : overrides.entrySet()) {
            Evaluation evaluation = reading.evaluate(() -> reading.flows().overriding(entry.getValue()));
            List<List<String>> accepts = evaluation == null ? null : evaluation.accepts();
            boolean same = ordinary != null && accepts != null && sets(ordinary).equals(sets(accepts));
            if (!same) {
                String client = entry.getKey();
                flowDoor("client-" + client, SideDoorKind.EXEMPT_CLIENT, List.of(client), entry.getValue(), evaluation);
            }
            known &= accepts != null;
            all.addAll(accepts == null ? List.of() : accepts);
        }
        return known ? all : null;
    }

    private static Set<Set<String>> sets(List<List<String>> combinations) {
        Set<Set<String>> sets = new HashSet<>();
        combinations.forEach(combination -> sets.add(Set.copyOf(combination)));
        return sets;
    }

    private void selfRegistration() {
        Known<Boolean> allowed = realm.flag("registrationAllowed", false);
        if (Known.isTrue(allowed)) {
            Node key = realm.get("registrationAllowed");
            Origin origin = key.derived("registration ends in a session, without the second factor the login asks");
            Execution chosen =
                    new Execution(Requirement.REQUIRED, "registration-password-action", null, Map.of(), key.pointer());
            String password = reading.means().of(StepKind.PASSWORD, chosen);
            door(reading.draft(), login, "self-registration", SideDoorKind.SELF_REGISTRATION, origin)
                    .set("accepts", List.of(List.of(password)), key.derived("a password chosen on the form"));
        }
    }

    private void kerberos(@Nullable Evaluation browser) {
        if (browser == null || !ticketAlone(browser)) {
            return;
        }
        if (!Directories.withKerberos(realm)) {
            realm.unread()
                    .add(realm.get("components"), "whether a directory takes Kerberos tickets is not in the file");
            return;
        }
        Node flow = Node.at(realm.node().tree(), browser.flow().pointer());
        Origin origin = flow.derived("a Kerberos ticket of the directory's domain is accepted alone");
        door(reading.draft(), login, "kerberos", SideDoorKind.EXTERNAL_PROVIDER, origin)
                .set("accepts", List.of(List.of("kerberos")), origin);
    }

    private static boolean ticketAlone(Evaluation browser) {
        return browser.cases().stream()
                .flatMap(each -> each.ways().stream())
                .anyMatch(way -> !way.means().isEmpty() && browser.kerberos().containsAll(way.means()));
    }
}
