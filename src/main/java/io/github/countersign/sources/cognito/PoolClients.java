package io.github.countersign.sources.cognito;

import io.github.countersign.model.AuthenticatorType;
import io.github.countersign.model.NonHumanIdentity.CredentialKind;
import io.github.countersign.model.NonHumanIdentity.GrantType;
import io.github.countersign.model.NonHumanIdentity.IdentityKind;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import io.github.countersign.model.SideDoor.SideDoorKind;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.Secret;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Slug;
import io.github.countersign.sources.vendor.Typical;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** States the clients of a pool: as identities of their own, and as ways beside the login. */
final class PoolClients {

    private static final Set<String> PLAIN = Set.of(
            "USER_PASSWORD_AUTH", "ALLOW_USER_PASSWORD_AUTH", "ADMIN_NO_SRP_AUTH", "ALLOW_ADMIN_USER_PASSWORD_AUTH");
    private static final Set<String> CUSTOM = Set.of("CUSTOM_AUTH_FLOW_ONLY", "ALLOW_CUSTOM_AUTH");

    private static final String CHALLENGE = "custom-challenge";

    private final Pool pool;
    private final Draft.Entry login;

    private PoolClients(Pool pool, Draft.Entry login) {
        this.pool = pool;
        this.login = login;
    }

    /** States the clients that were given. */
    static void state(Pool pool, Draft.Entry login, Ways ways) {
        PoolClients clients = new PoolClients(pool, login);
        pool.clients().forEach(clients::identity);
        clients.passwords(ways);
        clients.custom();
        clients.providers();
        PoolSessions.state(pool, login);
        if (pool.everyClient() && login.get("sideDoors") == null) {
            boolean closed = pool.pool()
                    .get("AdminCreateUserConfig")
                    .get("AllowAdminCreateUserOnly")
                    .isTrue();
            if (closed) {
                login.set("sideDoors", List.of(), pool.node().derived("no client and no registration opens one"));
            }
        }
    }

    private static boolean any(Node client, Set<String> flows) {
        return client.get("ExplicitAuthFlows").texts().stream().anyMatch(flows::contains);
    }

    private void identity(Node client) {
        String name = client.get("ClientName").textOr(client.get("ClientId").textOr("client"));
        List<GrantType> grants = grants(client);
        boolean alone = grants.contains(GrantType.CLIENT_CREDENTIALS);
        Origin origin = client.read();
        Draft.Entry identity = pool.draft()
                .noun(NounKind.IDENTITY, Slug.fresh(pool.draft(), NounKind.IDENTITY, name))
                .from(origin)
                .set("kind", alone ? IdentityKind.SERVICE_ACCOUNT : IdentityKind.OAUTH_CLIENT, origin)
                .set("title", name, client.get("ClientName").read())
                .set("oauth.grantTypes", grants, client.get("AllowedOAuthFlows").derived("flows that are switched on"));
        Node secret = client.get("ClientSecret");
        boolean held = secret.value() instanceof Secret && secret.secret() != Secret.ABSENT;
        identity.set(
                "credential.kind",
                held ? CredentialKind.CLIENT_SECRET : CredentialKind.PUBLIC_CLIENT,
                held ? secret.read("a secret, which was not kept") : secret.derived("a client without a secret"));
        if (alone && grants.size() == 1) {
            identity.set("interactiveLoginAllowed", false, client.derived("no flow through which a person signs in"));
        }
    }

    private static List<GrantType> grants(Node client) {
        List<GrantType> grants = new ArrayList<>();
        if (client.get("AllowedOAuthFlowsUserPoolClient").isTrue()) {
            for (String flow : client.get("AllowedOAuthFlows").texts()) {
                switch (flow) {
                    case "code" -> grants.add(GrantType.AUTHORIZATION_CODE);
                    case "implicit" -> grants.add(GrantType.IMPLICIT);
                    case "client_credentials" -> grants.add(GrantType.CLIENT_CREDENTIALS);
                    default -> {}
                }
            }
        }
        return grants;
    }

    private static List<String> names(List<Node> clients) {
        return clients.stream()
                .map(client ->
                        client.get("ClientName").textOr(client.get("ClientId").textOr("client")))
                .toList();
    }

    /** Flows in which the application itself handles the password; the pool still asks for what it always asks. */
    private void passwords(Ways ways) {
        Boolean plain = pool.anyClient(client -> any(client, PLAIN));
        List<Node> users =
                pool.clients().stream().filter(client -> any(client, PLAIN)).toList();
        Node at = users.isEmpty() ? pool.node() : users.get(0).get("ExplicitAuthFlows");
        login.set("account.legacyProtocolsAllowed", plain, at.derived("clients that send the password itself"));
        if (!users.isEmpty() && ways.withPassword() == null) {
            pool.unread()
                    .add(at, "the application takes the password; what the pool asks beside it is not in the files");
        } else if (!users.isEmpty()) {
            Draft.Entry door = Typical.door(
                            pool.draft(),
                            login,
                            "password-in-the-application",
                            SideDoorKind.PASSWORD_GRANT,
                            at.derived("the application takes the password and sends it"))
                    .set("usedBy", names(users), at.read());
            door.set("accepts", ways.withPassword(), at.derived("the pool asks for the same as always"));
        }
    }

    /** Challenges of the pool's own code, which no file shows. */
    private void custom() {
        Node lambdas = pool.pool().get("LambdaConfig");
        List<Node> users =
                pool.clients().stream().filter(client -> any(client, CUSTOM)).toList();
        boolean defined = lambdas.get("DefineAuthChallenge").present();
        if (defined && !users.isEmpty()) {
            Origin origin = users.get(0)
                    .get("ExplicitAuthFlows")
                    .derived("the challenges are those of code that no file shows");
            Typical.authenticator(pool.draft(), CHALLENGE, AuthenticatorType.CUSTOM, origin)
                    .set("title", "a challenge of the pool's own code", origin);
            Typical.door(pool.draft(), login, CHALLENGE, SideDoorKind.EXEMPT_CLIENT, origin)
                    .set("title", "challenges by code of the pool's owner", origin)
                    .set("accepts", List.of(List.of(CHALLENGE)), origin)
                    .set("usedBy", names(users), origin);
        } else if (defined && !pool.everyClient()) {
            pool.unread()
                    .add(
                            lambdas.get("DefineAuthChallenge"),
                            "code that sets challenges; whether a client lets people in by them is not in the files");
        }
        for (String trigger : List.of("UserMigration", "PreAuthentication", "PostAuthentication")) {
            if (lambdas.get(trigger).present()) {
                pool.unread().add(lambdas.get(trigger), "code that runs at the login; what it does no file shows");
            }
        }
        lambdas.looked();
    }

    private void providers() {
        Set<String> names = new TreeSet<>();
        for (Node client : pool.clients()) {
            names.addAll(client.get("SupportedIdentityProviders").texts());
        }
        names.remove("COGNITO");
        pool.providers().forEach(Node::looked);
        Node at = pool.clients().isEmpty() ? pool.node() : pool.clients().get(0).get("SupportedIdentityProviders");
        for (String name : names) {
            Typical.provider(
                    pool.draft(),
                    login,
                    "idp-" + Slug.of(name),
                    name,
                    at.derived("people of another provider are never asked for a second factor by the pool"));
        }
        boolean known = !names.isEmpty() || pool.everyClient();
        if (known) {
            login.set("federation.used", !names.isEmpty(), at.derived("providers that clients accept"));
        } else if (!pool.providers().isEmpty()) {
            pool.unread().add(pool.providers().get(0), "counts where a client accepts it, which is not in the files");
        }
    }
}
