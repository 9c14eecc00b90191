package io.github.countersign.sources.entra;

import io.github.countersign.sources.vendor.Node;
import org.jspecify.annotations.Nullable;

/** What the files of a tenant hold, recognised by keys, with the reason why nothing can be judged by some of it alone. */
enum Part {
    POLICY(null),
    METHODS(null),
    AUTHORIZATION(null),
    SECURITY_DEFAULTS(null),
    APPLICATION(null),
    SERVICE_PRINCIPAL(null),
    DOMAIN(null),
    SETTING(null),
    STRENGTH("authentication strengths without the Conditional Access policies that ask for them;"
            + " add the list of policies (identity/conditionalAccess/policies)"),
    REGISTRATION("people without the tenant's policies: nothing to judge yet;"
            + " add the list of Conditional Access policies and authenticationMethodsPolicy"),
    PER_USER_MFA("the per-user state of multifactor authentication without the tenant's policies;"
            + " add the list of Conditional Access policies"),
    ROLE_ASSIGNMENT("who holds roles, without the tenant's policies; add the list of Conditional Access policies"),
    FEDERATED_CREDENTIAL(
            "federated credentials without the applications that they belong to;" + " add the list of applications"),
    NAMED_LOCATION(
            "named locations without the policies that use them;" + " add the list of Conditional Access policies"),
    ORGANIZATION("the name of a tenant without its policies; add the list of Conditional Access policies"),
    FRAGMENT("a piece of a Conditional Access policy, without the state and the other conditions that decide what it"
            + " does; give the whole policy, or better the list of policies"),
    MODEL_ROW("a model row (isZtModelRow), which shows the shape of an export and holds no data;"
            + " give the export itself");

    private static final String SECURITY_DEFAULTS_ID = "00000000-0000-0000-0000-000000000005";

    private final @Nullable String alone;

    Part(@Nullable String alone) {
        this.alone = alone;
    }

    /** Why nothing can be judged by this alone, null where something can. */
    @Nullable
    String alone() {
        return alone;
    }

    /** Whether a command of ScubaGear reads it. */
    boolean readBy(String command) {
        return switch (this) {
            case POLICY -> command.endsWith("ConditionalAccessPolicy");
            case METHODS -> command.endsWith("AuthenticationMethodPolicy");
            case AUTHORIZATION -> command.endsWith("AuthorizationPolicy");
            case SETTING -> command.endsWith("DirectorySetting");
            case DOMAIN -> command.endsWith("Domain");
            case APPLICATION -> command.contains("ApplicationsWithRisky") || command.contains("RiskyApplications");
            case SERVICE_PRINCIPAL -> command.contains("PrincipalsWithRisky") || command.contains("RiskyThirdParty");
            default -> false;
        };
    }

    /** What an object is, null if it is none of these. */
    static @Nullable Part of(Node object) {
        if (object.any("isZtModelRow").isTrue()) {
            return MODEL_ROW;
        }
        if (Keys.has(object, "state", "conditions") && Keys.hasOne(object, "grantControls", "sessionControls")) {
            return POLICY;
        }
        if (Keys.hasOne(object, "authenticationMethodConfigurations", "authentication_method_feature_settings")) {
            return METHODS;
        }
        if (Keys.hasOne(object, "allowedToUseSSPR")
                || Keys.has(object, "defaultUserRolePermissions", "allowInvitesFrom")) {
            return AUTHORIZATION;
        }
        return Keys.has(object, "isEnabled") && isSecurityDefaults(object) ? SECURITY_DEFAULTS : ofPeople(object);
    }

    private static boolean isSecurityDefaults(Node object) {
        return object.any("id").textOr("").equals(SECURITY_DEFAULTS_ID)
                || object.get("@odata.context").textOr("").contains("identitySecurityDefaultsEnforcementPolicy");
    }

    private static @Nullable Part ofPeople(Node object) {
        if (Keys.has(object, "allowedCombinations") && Keys.hasOne(object, "policyType", "requirementsSatisfied")) {
            return STRENGTH;
        }
        if (Keys.has(object, "isMfaRegistered", "methodsRegistered")) {
            return REGISTRATION;
        }
        if (Keys.has(object, "perUserMfaState")) {
            return PER_USER_MFA;
        }
        if (Keys.has(object, "principalId", "roleDefinitionId")) {
            return ROLE_ASSIGNMENT;
        }
        return ofSoftware(object);
    }

    private static @Nullable Part ofSoftware(Node object) {
        if (Keys.has(object, "appId", "passwordCredentials", "keyCredentials")) {
            boolean principal =
                    Keys.hasOne(object, "appOwnerOrganizationId", "servicePrincipalType", "servicePrincipalNames");
            return principal ? SERVICE_PRINCIPAL : APPLICATION;
        }
        if (Keys.has(object, "issuer", "subject", "audiences")) {
            return FEDERATED_CREDENTIAL;
        }
        return ofTenant(object);
    }

    private static @Nullable Part ofTenant(Node object) {
        if (Keys.has(object, "passwordValidityPeriodInDays")
                || Keys.has(object, "authenticationType", "isVerified", "supportedServices")) {
            return DOMAIN;
        }
        if (Keys.has(object, "templateId", "values")
                && object.any("values").asList().stream().allMatch(value -> Keys.has(value, "name", "value"))) {
            return SETTING;
        }
        if (Keys.has(object, "ipRanges", "isTrusted") || Keys.has(object, "countriesAndRegions")) {
            return NAMED_LOCATION;
        }
        if (Keys.has(object, "verifiedDomains", "tenantType")) {
            return ORGANIZATION;
        }
        return isFragment(object) ? FRAGMENT : null;
    }

    private static boolean isFragment(Node object) {
        return Keys.hasOne(object.any("grantControls"), "builtInControls")
                || Keys.hasOne(object.any("sessionControls"), "signInFrequency", "persistentBrowser")
                || Keys.has(object.any("conditions").any("applications"), "includeApplications")
                || Keys.has(object.any("conditions").any("users"), "includeUsers")
                || Keys.has(object.any("conditions"), "clientAppTypes");
    }
}
