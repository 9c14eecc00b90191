package io.github.countersign.sources.auth0;

import io.github.countersign.model.Limit;
import io.github.countersign.model.NonHumanIdentity.CredentialKind;
import io.github.countersign.model.NonHumanIdentity.GrantType;
import io.github.countersign.model.NonHumanIdentity.IdentityKind;
import io.github.countersign.model.NonHumanIdentity.SecretLocation;
import io.github.countersign.model.NounKind;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.Secret;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** States applications as identities of their own, those that Auth0 makes itself left out. */
final class Clients {

    private static final Set<String> WITHOUT_BEARING = Set.of(
            "cross_origin_auth",
            "cross_origin_authentication",
            "custom_login_page_on",
            "custom_login_page",
            "is_token_endpoint_ip_header_trusted",
            "sso",
            "sso_disabled",
            "jwt_configuration",
            "native_social_login",
            "oidc_logout",
            "oidc_backchannel_logout",
            "signing_keys",
            "refresh_token",
            "allowed_logout_urls",
            "initiate_login_uri",
            "express_configuration",
            "encryption_key");

    private final Reading reading;
    private final Rights rights;

    private Clients(Reading reading) {
        this.reading = reading;
        this.rights = new Rights(reading);
    }

    /** States every application. */
    static void state(Reading reading) {
        Clients clients = new Clients(reading);
        reading.pieces().all(Part.CLIENT).forEach(clients::client);
    }

    private void client(Node client) {
        WITHOUT_BEARING.forEach(key -> client.get(key).looked());
        if (client.get("global").isTrue() || client.get("app_type").textOr("").equals("resource_server")) {
            return;
        }
        String name = client.get("name").textOr("unnamed");
        boolean machine = client.get("app_type").textOr("").equals("non_interactive");
        Draft.Entry identity = reading.draft()
                .noun(NounKind.IDENTITY, Slug.fresh(reading.draft(), NounKind.IDENTITY, name))
                .from(client.read())
                .set(
                        "kind",
                        machine ? IdentityKind.SERVICE_ACCOUNT : IdentityKind.OAUTH_CLIENT,
                        client.get("app_type").derived("the type of the application"))
                .set("title", name, client.get("name").read());
        if (client.get("is_first_party").isFalse()) {
            identity.set("thirdParty", true, client.get("is_first_party").read());
        }
        credential(client, identity);
        List<GrantType> grants = grants(client, identity);
        rights.state(client, identity, grants);
    }

    private void credential(Node client, Draft.Entry identity) {
        Node apart = apart(client);
        Node methods = client.get("client_authentication_methods");
        Node method = apart == null ? client.get("token_endpoint_auth_method") : apart.get("authentication_method");
        methods.looked();
        String word = reading.settings().text(method);
        List<String> own = methods.keys();
        if (!own.isEmpty() && word != null) {
            reading.unread()
                    .add(
                            methods,
                            "stands beside 'token_endpoint_auth_method'; Auth0 takes one of them, and which is not"
                                    + " told");
            return;
        }
        CredentialKind kind = own.isEmpty() ? kind(word) : keyed(own);
        identity.set("credential.kind", kind, own.isEmpty() ? method.read() : methods.read());
        if (kind == CredentialKind.CLIENT_SECRET) {
            identity.set(
                    "credential.lifetime",
                    Limit.NONE,
                    method.defaulted("Auth0's documentation: a client secret lasts until it is rotated"));
            Node secret = (apart == null ? client : apart).get("client_secret");
            boolean answer = client.get("signing_keys").present()
                    || client.get("client_id").present();
            if (secret.value() == Secret.PRESENT && !answer) {
                identity.set("credential.location", SecretLocation.CONFIGURATION_FILE, secret.read("a literal secret"));
            }
        }
    }

    /** Where Terraform code says apart from an application how it proves itself. */
    private @Nullable Node apart(Node client) {
        String name = TerraformCode.nameOf(client);
        return reading.pieces().all(Part.CREDENTIALS).stream()
                .filter(each -> name.equals(TerraformCode.refersTo(each.get("client_id"), "auth0_client")))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable CredentialKind kind(@Nullable String method) {
        return method == null
                ? null
                : switch (method) {
                    case "none" -> CredentialKind.PUBLIC_CLIENT;
                    case "client_secret_post", "client_secret_basic" -> CredentialKind.CLIENT_SECRET;
                    default -> keyed(List.of(method));
                };
    }

    private static @Nullable CredentialKind keyed(List<String> methods) {
        return methods.contains("private_key_jwt")
                ? CredentialKind.PRIVATE_KEY_JWT
                : methods.contains("tls_client_auth") || methods.contains("self_signed_tls_client_auth")
                        ? CredentialKind.MUTUAL_TLS
                        : null;
    }

    /** The grants of an application; null where they are not told. */
    private @Nullable List<GrantType> grants(Node client, Draft.Entry identity) {
        Node node = client.get("grant_types");
        List<String> names = node.present() ? reading.settings().texts(node) : null;
        if (names == null) {
            return null;
        }
        List<GrantType> grants = new ArrayList<>();
        for (String name : names) {
            GrantType grant = grant(name);
            if (grant != null && !grants.contains(grant)) {
                grants.add(grant);
            }
        }
        if (!grants.contains(GrantType.TOKEN_EXCHANGE)
                && !client.get("token_exchange").keys().isEmpty()) {
            grants.add(GrantType.TOKEN_EXCHANGE);
        }
        client.get("token_exchange").looked();
        identity.set("oauth.grantTypes", grants, node.read());
        boolean people = names.stream().anyMatch(name -> !name.equals("client_credentials"));
        if (!people && !names.isEmpty()) {
            identity.set(
                    "interactiveLoginAllowed", false, node.derived("no grant through which a person signs in is on"));
        }
        return grants;
    }

    private static @Nullable GrantType grant(String name) {
        if (PasswordGrants.takesPassword(name)) {
            return GrantType.PASSWORD;
        }
        return switch (name) {
            case "authorization_code" -> GrantType.AUTHORIZATION_CODE;
            case "implicit" -> GrantType.IMPLICIT;
            case "client_credentials" -> GrantType.CLIENT_CREDENTIALS;
            case "urn:ietf:params:oauth:grant-type:device_code" -> GrantType.DEVICE_CODE;
            default -> name.contains("token-exchange") ? GrantType.TOKEN_EXCHANGE : null;
        };
    }
}
