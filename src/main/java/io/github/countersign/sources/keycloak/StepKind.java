package io.github.countersign.sources.keycloak;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the steps of flows do, by the id of their provider. */
enum StepKind {
    /** Asks who it is, or nothing at all, and proves nothing. */
    NOTHING,
    PASSWORD,
    OTP,
    PASSWORD_AND_OTP,
    /** A one-time password that settings may skip. */
    CONDITIONAL_OTP,
    SECURITY_KEY,
    PASSKEY,
    RECOVERY_CODE,
    CERTIFICATE,
    KERBEROS,
    /** Goes on with a session that is there already. */
    COOKIE,
    /** Sends the person to another identity provider. */
    EXTERNAL,
    /** Finds out the person's identity provider, and otherwise stands aside. */
    DISCOVERY,
    MAIL_LINK,
    MAIL_CODE,
    SMS,
    /** A form that takes a phone number with either a code or a password. */
    PHONE_OR_PASSWORD,
    DENIES,
    /** Decides whether the subflow it stands in is run. */
    CONDITION,
    RESET_PASSWORD,
    RESET_OTP,
    /** Makes a new account, and stands aside where there is one. */
    CREATES_ACCOUNT,
    /** Not known what it does. */
    CUSTOM;

    private static final Set<String> BUILT_IN_CONDITIONS = Set.of(
            "conditional-user-configured",
            "conditional-user-role",
            "conditional-user-attribute",
            "conditional-client-scope",
            "conditional-level-of-authentication",
            "conditional-credential",
            "conditional-sub-flow-executed");

    private static final Map<String, StepKind> BUILT_IN = Map.ofEntries(
            Map.entry("auth-username-form", NOTHING),
            Map.entry("direct-grant-validate-username", NOTHING),
            Map.entry("reset-credentials-choose-user", NOTHING),
            Map.entry("no-operation-authenticator", NOTHING),
            Map.entry("no-cookie-redirect", NOTHING),
            Map.entry("allow-access-authenticator", NOTHING),
            Map.entry("idp-review-profile", NOTHING),
            Map.entry("idp-confirm-link", NOTHING),
            Map.entry("idp-confirm-override-link", NOTHING),
            Map.entry("idp-detect-existing-broker-user", NOTHING),
            Map.entry("idp-add-organization-member", NOTHING),
            Map.entry("auth-username-password-form", PASSWORD),
            Map.entry("auth-password-form", PASSWORD),
            Map.entry("direct-grant-validate-password", PASSWORD),
            Map.entry("basic-auth", PASSWORD),
            Map.entry("http-basic-authenticator", PASSWORD),
            Map.entry("docker-http-basic-authenticator", PASSWORD),
            Map.entry("console-username-password", PASSWORD),
            Map.entry("cli-username-password", PASSWORD),
            Map.entry("idp-username-password-form", PASSWORD),
            Map.entry("auth-otp-form", OTP),
            Map.entry("direct-grant-validate-otp", OTP),
            Map.entry("basic-auth-otp", PASSWORD_AND_OTP),
            Map.entry("auth-conditional-otp-form", CONDITIONAL_OTP),
            Map.entry("webauthn-authenticator", SECURITY_KEY),
            Map.entry("webauthn-authenticator-passwordless", PASSKEY),
            Map.entry("auth-recovery-authn-code-form", RECOVERY_CODE),
            Map.entry("auth-x509-client-username-form", CERTIFICATE),
            Map.entry("direct-grant-auth-x509-username", CERTIFICATE),
            Map.entry("auth-spnego", KERBEROS),
            Map.entry("auth-cookie", COOKIE),
            Map.entry("identity-provider-redirector", EXTERNAL),
            Map.entry("organization", DISCOVERY),
            Map.entry("home-idp-discovery", DISCOVERY),
            Map.entry("deny-access-authenticator", DENIES),
            Map.entry("reset-credential-email", MAIL_LINK),
            Map.entry("idp-email-verification", MAIL_LINK),
            Map.entry("reset-password", RESET_PASSWORD),
            Map.entry("reset-otp", RESET_OTP),
            Map.entry("idp-create-user-if-unique", CREATES_ACCOUNT));

    private static final Set<String> EXTENSIONS = Set.of("home-idp-discovery", "no-operation-authenticator");
    private static final Pattern AUTO_LINK = Pattern.compile("idp-.*auto-link");
    private static final Pattern SMS_STEP = Pattern.compile("sms|phone|mobile|twilio");
    private static final Pattern MAIL_STEP = Pattern.compile("mail|magic");

    /** The kind of a provider. */
    static StepKind of(String provider) {
        StepKind builtIn = BUILT_IN.get(provider);
        if (builtIn != null) {
            return builtIn;
        }
        String name = provider.toLowerCase(Locale.ROOT);
        if (name.startsWith("conditional-") || name.startsWith("condition-") || name.endsWith("-condition")) {
            return CONDITION;
        }
        if (AUTO_LINK.matcher(name).matches()) {
            return NOTHING;
        }
        if (SMS_STEP.matcher(name).find()) {
            return name.contains("password") ? PHONE_OR_PASSWORD : SMS;
        }
        if (MAIL_STEP.matcher(name).find()) {
            return name.contains("magic") || name.contains("link") ? MAIL_LINK : MAIL_CODE;
        }
        return CUSTOM;
    }

    /** Whether the server itself brings the provider. */
    static boolean builtIn(String provider) {
        boolean step = BUILT_IN.containsKey(provider) && !EXTENSIONS.contains(provider);
        return step || BUILT_IN_CONDITIONS.contains(provider);
    }
}
