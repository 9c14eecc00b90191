package io.github.countersign.sources.okta;

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
import org.jspecify.annotations.Nullable;

/** States OAuth clients and API tokens as identities of their own. */
final class Identities {

    private final Org org;

    Identities(Org org) {
        this.org = org;
    }

    /** States them all. */
    void state() {
        for (App app : org.apps()) {
            boolean oauth = app.terraform()
                    ? app.id().startsWith("okta_app_oauth.")
                    : app.node().get("signOnMode").textOr("").equals("OPENID_CONNECT");
            if (oauth && app.active() && !app.ofOkta()) {
                client(app);
            }
        }
        org.tokens().forEach(this::token);
    }

    private void client(App app) {
        Node client = app.terraform() ? app.node() : app.node().get("settings").get("oauthClient");
        Node credentials =
                app.terraform() ? app.node() : app.node().get("credentials").get("oauthClient");
        Node grants = app.grants();
        List<String> granted = grants.texts();
        boolean service = (app.terraform() ? client.get("type") : client.get("application_type"))
                .textOr("")
                .equals("service");
        Draft.Entry identity = org.draft()
                .noun(NounKind.IDENTITY, Slug.fresh(org.draft(), NounKind.IDENTITY, app.label()))
                .from(app.node().read())
                .set("title", app.label(), app.node().get("label").read())
                .set(
                        "kind",
                        service ? IdentityKind.SERVICE_ACCOUNT : IdentityKind.OAUTH_CLIENT,
                        client.derived("the type of the application"));
        Node method = credentials.get("token_endpoint_auth_method");
        CredentialKind kind = credential(method, app.terraform());
        if (kind != null) {
            identity.set(
                    "credential.kind",
                    kind,
                    method.present()
                            ? method.read()
                            : method.defaulted("default of the Terraform provider: client_secret_basic"));
        }
        if (credentials.get("client_secret").secret() == Secret.PRESENT) {
            identity.set(
                    "credential.location",
                    SecretLocation.CONFIGURATION_FILE,
                    credentials.get("client_secret").read("a literal secret"));
        }
        if (kind == CredentialKind.CLIENT_SECRET) {
            identity.set("credential.lifetime", Limit.NONE, method.defaulted("client secrets of Okta do not expire"));
        }
        grants(identity, grants, granted);
        Node pkce = credentials.get("pkce_required");
        if (granted.contains("authorization_code")) {
            identity.set("oauth.pkce", pkce.flag(), pkce.read());
        }
    }

    private static void grants(Draft.Entry identity, Node grants, List<String> granted) {
        if (granted.isEmpty() || grants.expression() != null) {
            return;
        }
        List<GrantType> types = new ArrayList<>();
        for (String grant : granted) {
            GrantType type = switch (grant) {
                case "authorization_code" -> GrantType.AUTHORIZATION_CODE;
                case "client_credentials" -> GrantType.CLIENT_CREDENTIALS;
                case "implicit" -> GrantType.IMPLICIT;
                case "password" -> GrantType.PASSWORD;
                case "urn:ietf:params:oauth:grant-type:device_code" -> GrantType.DEVICE_CODE;
                case "urn:ietf:params:oauth:grant-type:token-exchange" -> GrantType.TOKEN_EXCHANGE;
                default -> null;
            };
            if (type != null) {
                types.add(type);
            }
        }
        identity.set("oauth.grantTypes", types, grants.read());
        if (types.equals(List.of(GrantType.CLIENT_CREDENTIALS))) {
            identity.set("interactiveLoginAllowed", false, grants.derived("no grant through which a person signs in"));
        }
    }

    private @Nullable CredentialKind credential(Node method, boolean terraform) {
        String otherwise = terraform && !method.present() ? "client_secret_basic" : "";
        return switch (method.textOr(otherwise)) {
            case "client_secret_basic", "client_secret_post", "client_secret_jwt" -> CredentialKind.CLIENT_SECRET;
            case "private_key_jwt" -> CredentialKind.PRIVATE_KEY_JWT;
            case "none" -> CredentialKind.PUBLIC_CLIENT;
            default -> null;
        };
    }

    private void token(Node token) {
        String name = token.get("name").textOr("unnamed");
        org.draft()
                .noun(NounKind.IDENTITY, Slug.fresh(org.draft(), NounKind.IDENTITY, "token-" + name))
                .from(token.read())
                .set("title", "API token " + name, token.get("name").read())
                .set("kind", IdentityKind.API_KEY, token.derived("an API token"))
                .set("credential.kind", CredentialKind.STATIC_API_KEY, token.derived("an API token"))
                .set(
                        "credential.lifetime",
                        Limit.NONE,
                        token.get("tokenWindow")
                                .derived("each use begins the time anew, so it never ends while it is used"))
                .set("mfaExempt", true, token.derived("a token is shown without a second factor"));
    }
}
