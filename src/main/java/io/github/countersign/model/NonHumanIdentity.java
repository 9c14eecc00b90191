package io.github.countersign.model;

import static io.github.countersign.model.Lists.copy;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A service account, key, workload, OAuth client or agent: never measured by an assurance level made for people. */
public record NonHumanIdentity(
        String id,
        @Fact("what kind of identity it is") @Nullable IdentityKind kind,
        @Fact("name for people to read") @Nullable String title,

        @Fact("assurance level it claims, though none is defined for it") @Nullable
        Aal claims,

        @Fact("services it acts on") @Refers(Service.class) @Nullable
        List<String> services,

        @Fact("it holds administrative or secret-reading rights") @Nullable
        Boolean privileged,

        @Fact("rights granted but not used") @Nullable List<String> permissionsUnused,

        @Fact("privilege is granted on demand and for a time") @Nullable
        Boolean justInTimeElevation,

        @Fact("who owns it") @Nullable String owner,

        @Fact("a current employee or team owns it") @Nullable
        Boolean ownerActive,

        @Fact("time since last use, or since creation if never used") @Nullable
        Duration unusedFor,

        @Fact("time since its owner and need were last reviewed") @Nullable
        Duration sinceRecertification,

        @Fact("time since its way of authenticating was last reviewed") @Nullable
        Duration sinceAuthenticationReview,

        @Fact("environments it can reach") @Nullable List<Environment> environments,
        @Fact("workloads that use it") @Nullable List<String> consumers,

        @Fact("a build or deployment pipeline uses it") @Nullable
        Boolean usedByPipeline,

        @Fact("a person can log in with it") @Nullable Boolean interactiveLoginAllowed,

        @Fact("use by a person is detected and raises an alert") @Nullable
        Boolean humanUseMonitored,

        @Fact("no second factor is asked of the account") @Nullable
        Boolean mfaExempt,

        @Fact("protocols that send a user name and password are open to it") @Nullable
        Boolean legacyProtocolsAllowed,

        @Fact("it was handed to a third party") @Nullable Boolean thirdParty,
        @Fact("the third party was reviewed") @Nullable Boolean thirdPartyReviewed,

        @Fact("its activity is logged and anomalies raise an alert") @Nullable
        Boolean usageMonitored,

        @Fact("repositories and pipelines are scanned for its secret") @Nullable
        Boolean secretScanning,

        @Fact("login through which people approve its privileged actions") @Refers(Login.class) @Nullable
        String approvedThrough,

        @Fact("its privileged actions are approved by a one-time code and nothing else") @Nullable
        Boolean oneTimeCodeIsOnlySafeguard,

        @Fact("its credential can be reset by the ordinary recovery of people") @Nullable
        Boolean resetByHumanRecovery,

        Credential credential,
        OAuth oauth,
        Workload workload)
        implements Noun {

    /** Copies the lists and fills the groups. */
    public NonHumanIdentity {
        services = copy(services);
        permissionsUnused = copy(permissionsUnused);
        environments = copy(environments);
        consumers = copy(consumers);
        credential = credential == null ? Credential.UNKNOWN : credential;
        oauth = oauth == null ? OAuth.UNKNOWN : oauth;
        workload = workload == null ? Workload.UNKNOWN : workload;
    }

    /** Kinds of non-human identity. */
    public enum IdentityKind implements Term {
        SERVICE_ACCOUNT,
        API_KEY,
        WORKLOAD,
        OAUTH_CLIENT,
        AI_AGENT,
        DEVICE
    }

    /** Environments. */
    public enum Environment implements Term {
        DEVELOPMENT,
        TEST,
        STAGING,
        PRODUCTION
    }

    /** How the identity proves itself. */
    public record Credential(
            @Fact("kind of credential; none where it is let in without one") @Nullable
            CredentialKind kind,

            @Fact("lifetime of the credential; none where it never expires") @Nullable
            Limit lifetime,

            @Fact("time since issue or last rotation") @Nullable
            Duration age,

            @Fact("rotation is automatic") @Nullable Boolean autoRotated,

            @Fact("where the secret is kept, the least safe place if there are several") @Nullable
            SecretLocation location,

            @Fact("the boundary that stores it") @Refers(Boundary.class) @Nullable
            String storedIn) {

        static final Credential UNKNOWN = new Credential(null, null, null, null, null, null);
    }

    /** Kinds of credential. A public client has none of its own and acts only with what a person brings. */
    public enum CredentialKind implements Term {
        STATIC_API_KEY,
        PASSWORD,
        CLIENT_SECRET,
        PRIVATE_KEY_JWT,
        MUTUAL_TLS,
        OIDC_FEDERATION,
        INSTANCE_PROFILE,
        SPIFFE,
        PERSONAL_ACCESS_TOKEN,
        APP_PASSWORD,
        ONE_TIME_CODE,
        PUBLIC_CLIENT,
        NONE;

        /** Whether the platform hands it out anew at each use, so that nothing static can leak. */
        public boolean ephemeral() {
            return this == OIDC_FEDERATION || this == INSTANCE_PROFILE || this == SPIFFE;
        }

        /** Whether the identity holds it from one use to the next, so that it can leak, grow old and be rotated. */
        public boolean held() {
            return !ephemeral() && this != PUBLIC_CLIENT && this != NONE;
        }

        /** Whether it is a secret that works for whoever reads it. */
        public boolean sharedSecret() {
            return switch (this) {
                case STATIC_API_KEY, PASSWORD, CLIENT_SECRET, PERSONAL_ACCESS_TOKEN, APP_PASSWORD -> true;
                default -> false;
            };
        }
    }

    /** Where a secret is kept. */
    public enum SecretLocation implements Term {
        SECRET_MANAGER,
        HARDWARE,
        ENVIRONMENT_VARIABLE,
        CONFIGURATION_FILE,
        SOURCE_CODE,
        CHAT,
        OTHER
    }

    /** How the identity takes part in OAuth. */
    public record OAuth(
            @Fact("grants that are enabled; empty where OAuth is not used") @Nullable
            List<GrantType> grantTypes,

            @Fact("PKCE is enforced") @Nullable Boolean pkce,

            @Fact("no home-made handling of tokens") @Nullable
            Boolean standardConformant) {

        static final OAuth UNKNOWN = new OAuth(null, null, null);

        /** Copies the list. */
        public OAuth {
            grantTypes = copy(grantTypes);
        }
    }

    /** OAuth grants. */
    public enum GrantType implements Term {
        AUTHORIZATION_CODE,
        CLIENT_CREDENTIALS,
        DEVICE_CODE,
        TOKEN_EXCHANGE,
        IMPLICIT,
        PASSWORD
    }

    /** How a federated workload is recognised. */
    public record Workload(
            @Fact("issuer and audience are validated") @Nullable
            Boolean issuerAndAudienceChecked,

            @Fact("subject and other claims are tightly matched") @Nullable
            Boolean subjectConstrained) {

        static final Workload UNKNOWN = new Workload(null, null);
    }

    @Override
    public int hashCode() {
        return NounKind.IDENTITY.hash(id);
    }
}
