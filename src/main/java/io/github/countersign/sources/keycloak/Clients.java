package io.github.countersign.sources.keycloak;

import io.github.countersign.model.Limit;
import io.github.countersign.model.NonHumanIdentity.CredentialKind;
import io.github.countersign.model.NonHumanIdentity.GrantType;
import io.github.countersign.model.NonHumanIdentity.IdentityKind;
import io.github.countersign.model.NonHumanIdentity.SecretLocation;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.Secret;
import io.github.countersign.sources.vendor.Known;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** States the realm's clients as identities of their own, those the server makes itself left out. */
final class Clients {

    private static final Set<String> BUILT_IN =
            Set.of("account", "account-console", "admin-cli", "broker", "realm-management", "security-admin-console");

    private final Reading reading;
    private final Realm realm;
    private final Privileges privileges;
    private final boolean policies;

    private Clients(Reading reading) {
        this.reading = reading;
        this.realm = reading.realm();
        this.privileges = new Privileges(realm);
        this.policies = realm.get("clientPolicies").get("policies").items().stream()
                .anyMatch(policy -> !policy.get("enabled").isFalse());
    }

    /** States every client that can act or lets people sign in. */
    static void state(Reading reading) {
        Clients clients = new Clients(reading);
        if (clients.policies) {
            clients.realm
                    .unread()
                    .add(
                            clients.realm.get("clientPolicies"),
                            "policies for clients; what they force is not worked out");
        }
        for (String old : List.of("applications", "oauthClients")) {
            clients.realm.get(old).items().forEach(clients::client);
        }
        clients.realm.get("clients").items().forEach(clients::client);
    }

    private void client(Node client) {
        String id = client.get("clientId").textOr(client.get("name").textOr("unnamed"));
        boolean service = client.get("serviceAccountsEnabled").isTrue();
        boolean ofMaster = realm.name().equals("master") && id.endsWith("-realm");
        boolean builtIn = !service && (BUILT_IN.contains(id) || ofMaster);
        boolean oidc = client.get("protocol").textOr("openid-connect").equals("openid-connect");
        if (builtIn
                || !oidc
                || client.get("enabled").isFalse()
                || client.get("bearerOnly").isTrue()) {
            return;
        }
        Draft.Entry identity = reading.draft()
                .noun(NounKind.IDENTITY, Slug.fresh(reading.draft(), NounKind.IDENTITY, id))
                .from(client.read());
        identity.set(
                "kind",
                service ? IdentityKind.SERVICE_ACCOUNT : IdentityKind.OAUTH_CLIENT,
                client.get("serviceAccountsEnabled").derived("a client, with or without an account of its own"));
        identity.set("title", id, client.get("clientId").read());
        credential(client, identity);
        grants(client, identity);
        if (service) {
            privileges.state(id, identity, reading.draft());
        }
    }

    private void credential(Node client, Draft.Entry identity) {
        Known<Boolean> open = flag(client, "publicClient", false);
        if (Known.isTrue(open)) {
            identity.set(
                    "credential.kind",
                    CredentialKind.PUBLIC_CLIENT,
                    client.get("publicClient").read());
            return;
        }
        if (open == null) {
            return;
        }
        Node type = client.get("clientAuthenticatorType");
        CredentialKind kind = switch (type.textOr("client-secret")) {
            case "client-secret", "client-secret-jwt" -> CredentialKind.CLIENT_SECRET;
            case "client-jwt" -> CredentialKind.PRIVATE_KEY_JWT;
            case "client-x509" -> CredentialKind.MUTUAL_TLS;
            case "federated-jwt" -> CredentialKind.OIDC_FEDERATION;
            default -> null;
        };
        if (kind == null) {
            realm.unread().add(type, "a custom way for clients to prove themselves");
            return;
        }
        Origin origin =
                type.present() ? type.read() : type.defaulted("default of every version of Keycloak: client-secret");
        identity.set("credential.kind", kind, origin);
        if (kind == CredentialKind.CLIENT_SECRET) {
            secret(client, identity);
        }
    }

    private void secret(Node client, Draft.Entry identity) {
        Node secret = client.get("secret");
        if (secret.value() == Secret.PRESENT) {
            identity.set("credential.location", SecretLocation.CONFIGURATION_FILE, secret.read("a literal secret"));
        } else if (secret.value() == Secret.PLACEHOLDER) {
            realm.unread().add(secret, "a placeholder stands for the secret");
        }
        Node expires = client.get("attributes").get("client.secret.expiration.time");
        Node created = client.get("attributes").get("client.secret.creation.time");
        long until = seconds(expires);
        if (until == 0) {
            identity.set(
                    "credential.lifetime",
                    Limit.NONE,
                    expires.derived("a secret without a time of expiry never expires"));
        } else if (until > 0 && seconds(created) > 0 && until > seconds(created)) {
            identity.set(
                    "credential.lifetime",
                    Limit.ofSeconds(until - seconds(created)),
                    expires.derived("from creation to expiry"));
        }
    }

    /** A time in seconds; 0 where there is none, -1 where it cannot be read. */
    private static long seconds(Node time) {
        String text = time.textOr("0").strip();
        return text.matches("\\d{1,12}") ? Long.parseLong(text) : text.isEmpty() ? 0 : -1;
    }

    private void grants(Node client, Draft.Entry identity) {
        Known<Boolean> code = flag(client, "standardFlowEnabled", true);
        Known<Boolean> implicit = flag(client, "implicitFlowEnabled", false);
        Known<Boolean> password = flag(client, "directAccessGrantsEnabled", false);
        Known<Boolean> service = flag(client, "serviceAccountsEnabled", false);
        if (code == null || implicit == null || password == null || service == null) {
            return;
        }
        Node attributes = client.get("attributes");
        boolean device =
                attributes.get("oauth2.device.authorization.grant.enabled").isTrue();
        List<GrantType> grants = new ArrayList<>();
        add(grants, code.value(), GrantType.AUTHORIZATION_CODE);
        add(grants, implicit.value(), GrantType.IMPLICIT);
        add(grants, password.value(), GrantType.PASSWORD);
        add(grants, service.value(), GrantType.CLIENT_CREDENTIALS);
        add(grants, device, GrantType.DEVICE_CODE);
        add(grants, attributes.get("standard.token.exchange.enabled").isTrue(), GrantType.TOKEN_EXCHANGE);
        identity.set("oauth.grantTypes", grants, client.derived("the flows that are switched on for the client"));
        if (code.value()) {
            pkce(attributes.get("pkce.code.challenge.method"), identity);
        }
        boolean ciba = attributes.get("oidc.ciba.grant.enabled").isTrue();
        if (service.value() && !code.value() && !implicit.value() && !password.value() && !device && !ciba) {
            identity.set(
                    "interactiveLoginAllowed",
                    false,
                    client.derived("no flow through which a person signs in is switched on"));
        }
    }

    private void pkce(Node method, Draft.Entry identity) {
        switch (method.textOr("")) {
            case "S256" -> identity.set("oauth.pkce", true, method.read());
            case "" -> {
                if (!policies) {
                    identity.set(
                            "oauth.pkce", false, method.derived("no method is set, so the server does not insist"));
                }
            }
            default -> realm.unread().add(method, "a method of PKCE that is not S256");
        }
    }

    private static void add(List<GrantType> grants, boolean enabled, GrantType grant) {
        if (enabled) {
            grants.add(grant);
        }
    }

    /** A setting of a client, with the value the server gives one that is made without it. */
    private @Nullable Known<Boolean> flag(Node client, String key, boolean otherwise) {
        Node setting = client.get(key);
        return setting.present()
                ? realm.flag(setting, null)
                : new Known<>(otherwise, setting.defaulted("default of Keycloak: " + otherwise));
    }
}
