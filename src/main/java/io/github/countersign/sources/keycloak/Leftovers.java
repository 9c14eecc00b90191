package io.github.countersign.sources.keycloak;

import io.github.countersign.sources.Secret;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Unread;
import java.util.Set;
import java.util.stream.Stream;

/** Notes what a realm holds and the importer does not turn into facts. */
final class Leftovers {

    private static final Set<String> READ = Set.of(
            "realm",
            "displayName",
            "keycloakVersion",
            "enabled",
            "id",
            "authenticationFlows",
            "authenticatorConfig",
            "browserFlow",
            "directGrantFlow",
            "resetCredentialsFlow",
            "dockerAuthenticationFlow",
            "firstBrokerLoginFlow",
            "requiredActions",
            "identityProviders",
            "components",
            "clients",
            "applications",
            "oauthClients",
            "users",
            "roles",
            "groups",
            "attributes",
            "smtpServer",
            "passwordPolicy",
            "sslRequired",
            "registrationAllowed",
            "resetPasswordAllowed",
            "verifyEmail",
            "rememberMe",
            "eventsEnabled",
            "enabledEventTypes",
            "organizationsEnabled",
            "bruteForceProtected",
            "permanentLockout",
            "failureFactor",
            "maxTemporaryLockouts",
            "maxSecondaryAuthFailures",
            "accessTokenLifespan",
            "accessTokenLifespanForImplicitFlow",
            "ssoSessionIdleTimeout",
            "ssoSessionMaxLifespan",
            "ssoSessionMaxLifespanRememberMe",
            "offlineSessionIdleTimeout",
            "offlineSessionMaxLifespanEnabled",
            "offlineSessionMaxLifespan",
            "accessCodeLifespanUserAction",
            "actionTokenGeneratedByUserLifespan",
            "revokeRefreshToken",
            "refreshTokenMaxReuse",
            "clientPolicies",
            "userFederationProviders",
            "webAuthnPolicyPasswordlessPasskeysEnabled",
            Realm.NOT_READ);

    private static final Set<String> WITHOUT_BEARING = Set.of(
            "displayNameHtml",
            "notBefore",
            "defaultSignatureAlgorithm",
            "loginTheme",
            "accountTheme",
            "adminTheme",
            "emailTheme",
            "internationalizationEnabled",
            "supportedLocales",
            "defaultLocale",
            "localizationTexts",
            "messageBundles",
            "defaultRole",
            "defaultRoles",
            "defaultGroups",
            "requiredCredentials",
            "scopeMappings",
            "clientScopeMappings",
            "clientScopes",
            "defaultDefaultClientScopes",
            "defaultOptionalClientScopes",
            "browserSecurityHeaders",
            "eventsExpiration",
            "eventsListeners",
            "adminEventsEnabled",
            "adminEventsDetailsEnabled",
            "identityProviderMappers",
            "otpSupportedApplications",
            "otpPolicyInitialCounter",
            "registrationEmailAsUsername",
            "loginWithEmailAllowed",
            "duplicateEmailsAllowed",
            "editUsernameAllowed",
            "bruteForceStrategy",
            "maxFailureWaitSeconds",
            "minimumQuickLoginWaitSeconds",
            "waitIncrementSeconds",
            "quickLoginCheckMilliSeconds",
            "maxDeltaTimeSeconds",
            "accessCodeLifespan",
            "accessCodeLifespanLogin",
            "actionTokenGeneratedByAdminLifespan",
            "oauth2DeviceCodeLifespan",
            "oauth2DevicePollingInterval",
            "clientSessionIdleTimeout",
            "clientSessionMaxLifespan",
            "clientOfflineSessionIdleTimeout",
            "clientOfflineSessionMaxLifespan",
            "ssoSessionIdleTimeoutRememberMe",
            "registrationFlow",
            "clientAuthenticationFlow",
            "clientProfiles",
            "userManagedAccessAllowed",
            "publicKey",
            "privateKey",
            "codeSecret",
            "certificate",
            "adminPermissionsEnabled",
            "verifiableCredentialsEnabled",
            "scimApiEnabled",
            "federatedUsers",
            "protocolMappers",
            "clientTemplates",
            "organizations",
            "workflows");

    private Leftovers() {}

    /** Notes keys that are not known or stand twice, parts that a server did not show, and passwords in plain text. */
    static void note(Realm realm) {
        Node notRead = realm.get(Realm.NOT_READ);
        for (String key : notRead.keys()) {
            realm.unread()
                    .add(
                            realm.get(key),
                            "not shown by the server: " + notRead.get(key).textOr(""));
        }
        for (String key : realm.node().keys()) {
            boolean policy = key.startsWith("otpPolicy") || key.startsWith("webAuthnPolicy");
            if (!READ.contains(key) && !WITHOUT_BEARING.contains(key) && !policy) {
                realm.unread().add(realm.get(key), "not a setting that is known");
            }
        }
        noteAccounts(realm.node(), realm.unread());
    }

    /** Notes passwords in plain text among a file's accounts. */
    static void noteAccounts(Node file, Unread unread) {
        Node users = file.get("users");
        long plain = users.items().stream()
                .filter(user -> credentials(user)
                        .anyMatch(credential -> credential.get("value").value() == Secret.PRESENT))
                .count();
        if (plain > 0) {
            unread.add(users, plain + " account" + (plain == 1 ? "" : "s") + " with a password in plain text");
        }
    }

    /** Whether a realm says anything about how people sign in. */
    static boolean saysSomething(Node realm) {
        return realm.keys().stream()
                .anyMatch(key -> !Set.of("realm", "id", "enabled", "displayName", "displayNameHtml")
                                .contains(key)
                        && !key.endsWith("Theme")
                        && realm.get(key).present());
    }

    private static Stream<Node> credentials(Node user) {
        return user.get("credentials").items().stream();
    }
}
