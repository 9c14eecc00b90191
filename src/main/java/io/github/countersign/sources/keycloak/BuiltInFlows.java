package io.github.countersign.sources.keycloak;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The flows a server has when a file brings none, by version. */
final class BuiltInFlows {

    static final String BROWSER = "browser";
    static final String DIRECT_GRANT = "direct grant";
    static final String RESET_CREDENTIALS = "reset credentials";
    static final String FIRST_BROKER_LOGIN = "first broker login";
    static final String DOCKER = "docker auth";
    static final String ECP = "saml ecp";

    private static final Set<String> ALIASES =
            Set.of(BROWSER, DIRECT_GRANT, RESET_CREDENTIALS, FIRST_BROKER_LOGIN, DOCKER, ECP);

    private final @Nullable Version version;
    private final String pointer;

    private BuiltInFlows(@Nullable Version version, String pointer) {
        this.version = version;
        this.pointer = pointer;
    }

    static boolean has(String alias) {
        return ALIASES.contains(alias);
    }

    /** The flow of that name in the version; in an unknown version, one that is evaluated as all of them are. */
    static Flow of(String alias, @Nullable Version version, String pointer) {
        return new BuiltInFlows(version, pointer).flow(alias);
    }

    private Flow flow(String alias) {
        return switch (alias) {
            case BROWSER ->
                flow(
                        BROWSER,
                        step(Requirement.ALTERNATIVE, "auth-cookie"),
                        step(Requirement.ALTERNATIVE, "identity-provider-redirector"),
                        subflow(
                                Requirement.ALTERNATIVE,
                                flow(
                                        "forms",
                                        step(Requirement.REQUIRED, "auth-username-password-form"),
                                        secondFactor("auth-otp-form"))));
            case DIRECT_GRANT ->
                flow(
                        DIRECT_GRANT,
                        step(Requirement.REQUIRED, "direct-grant-validate-username"),
                        step(Requirement.REQUIRED, "direct-grant-validate-password"),
                        ifConfigured("direct-grant-validate-otp"));
            case RESET_CREDENTIALS ->
                flow(
                        RESET_CREDENTIALS,
                        step(Requirement.REQUIRED, "reset-credentials-choose-user"),
                        step(Requirement.REQUIRED, "reset-credential-email"),
                        step(Requirement.REQUIRED, "reset-password"),
                        ifConfigured("reset-otp"));
            case FIRST_BROKER_LOGIN -> firstBrokerLogin();
            case DOCKER -> flow(DOCKER, step(Requirement.REQUIRED, "docker-http-basic-authenticator"));
            default -> flow(ECP, step(Requirement.REQUIRED, "http-basic-authenticator"));
        };
    }

    private Flow firstBrokerLogin() {
        Flow again = flow(
                "Verify Existing Account by Re-authentication",
                step(Requirement.REQUIRED, "idp-username-password-form"),
                secondFactor("auth-otp-form"));
        Flow options = flow(
                "Account verification options",
                step(Requirement.ALTERNATIVE, "idp-email-verification"),
                subflow(Requirement.ALTERNATIVE, again));
        Flow existing = flow(
                "Handle Existing Account",
                step(Requirement.REQUIRED, "idp-confirm-link"),
                subflow(Requirement.REQUIRED, options));
        Flow creation = flow(
                "User creation or linking",
                step(Requirement.ALTERNATIVE, "idp-create-user-if-unique"),
                subflow(Requirement.ALTERNATIVE, existing));
        return flow(
                FIRST_BROKER_LOGIN,
                step(Requirement.REQUIRED, "idp-review-profile"),
                subflow(Requirement.REQUIRED, creation));
    }

    private Execution secondFactor(String provider) {
        if (version == null || version.before(26, 5)) {
            return ifConfigured(provider);
        }
        Execution afterPasskey = new Execution(
                Requirement.REQUIRED,
                "conditional-credential",
                null,
                Map.of("credentials", "webauthn-passwordless"),
                pointer);
        return subflow(
                Requirement.CONDITIONAL,
                flow(
                        "Conditional 2FA",
                        step(Requirement.REQUIRED, "conditional-user-configured"),
                        afterPasskey,
                        step(Requirement.ALTERNATIVE, provider)));
    }

    private Execution ifConfigured(String provider) {
        if (version != null && version.before(8, 0)) {
            return step(Requirement.OPTIONAL, provider);
        }
        return subflow(
                Requirement.CONDITIONAL,
                flow(
                        "Conditional OTP",
                        step(Requirement.REQUIRED, "conditional-user-configured"),
                        step(Requirement.REQUIRED, provider)));
    }

    private Flow flow(String alias, Execution... executions) {
        return new Flow(alias, List.of(executions), pointer);
    }

    private Execution step(Requirement requirement, String provider) {
        return new Execution(requirement, provider, null, Map.of(), pointer);
    }

    private Execution subflow(Requirement requirement, Flow flow) {
        return new Execution(requirement, null, flow, Map.of(), pointer);
    }
}
