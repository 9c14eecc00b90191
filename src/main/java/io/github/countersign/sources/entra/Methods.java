package io.github.countersign.sources.entra;

import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Unread;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which methods the tenant lets people use. Null where the input does not tell. */
final class Methods {

    /** Methods that the older portals for multifactor authentication may allow beside the policy. */
    private static final Set<String> OF_OLD_PORTALS =
            Set.of("sms", "voice", "softwareoath", "hardwareoath", "microsoftauthenticator");

    /** Keys that decide nothing: number matching is always on, and what is proposed first excludes nothing. */
    private static final List<String> WITHOUT_BEARING = List.of(
            "featureSettings",
            "systemCredentialPreferences",
            "registrationEnforcement",
            "defaultLifetimeInMinutes",
            "minimumLifetimeInMinutes",
            "maximumLifetimeInMinutes",
            "authenticationMethodConfigurations@odata.context",
            "certificateUserBindings",
            "standardQRCodeLifetimeInDays");

    private final Map<String, Node> configurations = new HashMap<>();
    private final Node place;
    private final boolean given;
    private final boolean migrated;

    Methods(Tenant tenant) {
        List<Node> policies = tenant.all(Part.METHODS);
        this.given = !policies.isEmpty();
        this.place = given ? policies.get(0) : tenant.anywhere();
        boolean complete = false;
        for (Node policy : policies) {
            Node inner = policy.any("authentication_method_policy");
            Node state = (inner.present() ? inner : policy).any("policyMigrationState");
            complete |= state.textOr("").equalsIgnoreCase("migrationComplete");
            WITHOUT_BEARING.forEach(
                    key -> (inner.present() ? inner : policy).any(key).looked());
            collect(policy.any("authentication_method_feature_settings"), tenant.unread());
            collect(policy.any("authenticationMethodConfigurations"), tenant.unread());
        }
        this.migrated = complete;
        if (given && !migrated) {
            tenant.unread()
                    .add(
                            place,
                            "the migration of authentication methods is not complete:"
                                    + " the older portals may allow methods that are switched off here");
        }
    }

    private void collect(Node list, Unread unread) {
        if (list.nestingLost()) {
            unread.add(
                    list,
                    "the export lost its nesting: names of types stand for the methods;"
                            + " make it anew with a greater -Depth");
            list.looked();
            return;
        }
        for (Node configuration : list.asList()) {
            configurations.put(configuration.any("id").textOr("").toLowerCase(Locale.ROOT), configuration);
            if (configuration.any("state").textOr("").equalsIgnoreCase("disabled")) {
                configuration.looked();
            }
            WITHOUT_BEARING.forEach(key -> configuration.any(key).looked());
        }
    }

    /** Whether the input tells about methods at all. */
    boolean given() {
        return given;
    }

    /** Where the policy on methods stands. */
    Node place() {
        return place;
    }

    /** The configuration of a method; an absent node if there is none. */
    Node configuration(String id) {
        Node configuration = configurations.get(id.toLowerCase(Locale.ROOT));
        return configuration == null ? Node.at(place.tree(), place.pointer()) : configuration;
    }

    /** Whether somebody may use a method of the policy. */
    @Nullable
    Boolean enabled(String id) {
        Node configuration = configuration(id);
        String state = configuration.any("state").textOr("");
        boolean somebody = !configuration.any("includeTargets").asList().isEmpty();
        if (state.equalsIgnoreCase("enabled") && somebody) {
            return Boolean.TRUE;
        }
        boolean off = state.equalsIgnoreCase("disabled") || state.equalsIgnoreCase("enabled");
        boolean elsewhere = !migrated && OF_OLD_PORTALS.contains(id.toLowerCase(Locale.ROOT));
        return off && !elsewhere ? Boolean.FALSE : null;
    }

    /** Whether a method, named as authentication strengths name it, can be used. */
    @Nullable
    Boolean usable(String method) {
        return switch (method) {
            case Combo.PASSWORD, "windowsHelloForBusiness", Combo.COMPLIANT, Combo.JOINED -> Boolean.TRUE;
            case "fido2" -> enabled("Fido2");
            case "x509CertificateMultiFactor" -> certificate("x509CertificateMultiFactor");
            case "x509CertificateSingleFactor" -> certificate("x509CertificateSingleFactor");
            case "deviceBasedPush" -> authenticator("deviceBasedPush");
            case "microsoftAuthenticatorPush" -> authenticator("push");
            case "softwareOath" -> or(enabled("SoftwareOath"), codesOfAuthenticator());
            case "hardwareOath" -> enabled("HardwareOath");
            case "sms" -> enabled("Sms");
            case "smsSignIn" -> and(enabled("Sms"), signInBySms());
            case "voice" -> enabled("Voice");
            case "qrCodePin" -> enabled("QRCodePin");
            case Combo.PASS_ONCE -> enabled("TemporaryAccessPass");
            case Combo.PASS_AGAIN ->
                configuration("TemporaryAccessPass").any("isUsableOnce").isTrue()
                        ? Boolean.FALSE
                        : enabled("TemporaryAccessPass");
            default -> null;
        };
    }

    private @Nullable Boolean authenticator(String mode) {
        Boolean enabled = enabled("MicrosoftAuthenticator");
        List<Node> targets =
                configuration("MicrosoftAuthenticator").any("includeTargets").asList();
        boolean told = targets.stream()
                .allMatch(target -> target.any("authenticationMode").text() != null);
        boolean allowed = targets.stream().anyMatch(target -> {
            String stated = target.any("authenticationMode").textOr("");
            return stated.equalsIgnoreCase("any") || stated.equalsIgnoreCase(mode);
        });
        return and(enabled, allowed ? Boolean.TRUE : told ? Boolean.FALSE : null);
    }

    private @Nullable Boolean codesOfAuthenticator() {
        return and(
                enabled("MicrosoftAuthenticator"),
                configuration("MicrosoftAuthenticator")
                        .any("isSoftwareOathEnabled")
                        .flag());
    }

    private @Nullable Boolean signInBySms() {
        List<Node> targets = configuration("Sms").any("includeTargets").asList();
        boolean on = targets.stream()
                .anyMatch(target -> target.any("isUsableForSignIn").isTrue());
        boolean off = targets.stream()
                .allMatch(target -> target.any("isUsableForSignIn").isFalse());
        return on ? Boolean.TRUE : off ? Boolean.FALSE : null;
    }

    /** Whether a certificate can count as one factor, or as several: by default, or by a rule on its issuer or policy. */
    private @Nullable Boolean certificate(String mode) {
        Node modes = configuration("X509Certificate").any("authenticationModeConfiguration");
        String usual = modes.any("x509CertificateAuthenticationDefaultMode").textOr("");
        boolean byRule = modes.any("rules").asList().stream()
                .anyMatch(rule ->
                        rule.any("x509CertificateAuthenticationMode").textOr("").equalsIgnoreCase(mode));
        Boolean counted =
                usual.equalsIgnoreCase(mode) || byRule ? Boolean.TRUE : usual.isEmpty() ? null : Boolean.FALSE;
        return and(enabled("X509Certificate"), counted);
    }

    private static @Nullable Boolean and(@Nullable Boolean one, @Nullable Boolean other) {
        return Boolean.FALSE.equals(one) || Boolean.FALSE.equals(other)
                ? Boolean.FALSE
                : one == null || other == null ? null : Boolean.TRUE;
    }

    private static @Nullable Boolean or(@Nullable Boolean one, @Nullable Boolean other) {
        return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other)
                ? Boolean.TRUE
                : one == null || other == null ? null : Boolean.FALSE;
    }
}
