package io.github.countersign.sources.auth0;

import io.github.countersign.sources.vendor.Node;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells by its keys what an object of a tenant is. What another vendor may write too needs a key that only Auth0 has. */
final class Bodies {

    static final Set<String> FACTORS = Set.of(
            "sms",
            "phone",
            "push-notification",
            "otp",
            "email",
            "duo",
            "webauthn-roaming",
            "webauthn-platform",
            "recovery-code");
    static final Set<String> POLICIES = Set.of("all-applications", "confidence-score");
    static final Set<String> TRIGGERS = Set.of(
            "post-login",
            "credentials-exchange",
            "pre-user-registration",
            "post-user-registration",
            "post-change-password",
            "send-phone-message",
            "password-reset-post-challenge",
            "custom-token-exchange",
            "custom-email-provider",
            "custom-phone-provider",
            "login-post-identifier",
            "signup-post-identifier");

    private static final Set<String> APPLICATION_TYPES =
            Set.of("non_interactive", "spa", "native", "regular_web", "resource_server", "sso_integration");

    private Bodies() {}

    /** What an object is, or what all objects of a list are; null where its keys do not tell. */
    static @Nullable Part of(Node node) {
        if (node.value() instanceof List<?>) {
            if (!node.items().isEmpty() && policyNames(node)) {
                return Part.POLICIES;
            }
            Part first = node.items().isEmpty() ? null : of(node.items().get(0));
            boolean alike = node.items().stream().allMatch(item -> of(item) == first);
            return alike ? first : null;
        }
        for (Part part : Part.values()) {
            if (is(part, node) && certain(part, node)) {
                return part;
            }
        }
        return null;
    }

    /** Whether the keys are those of the part; enough where the place of the file says so too. */
    static boolean is(Part part, Node node) {
        return switch (part) {
            case TENANT ->
                any(
                        node,
                        "session_lifetime",
                        "idle_session_lifetime",
                        "sandbox_version",
                        "friendly_name",
                        "support_email",
                        "session_cookie",
                        "customize_mfa_in_postlogin_action",
                        "flags");
            case CLIENT ->
                node.get("name").text() != null
                        && any(node, "app_type", "grant_types", "token_endpoint_auth_method", "jwt_configuration");
            case CONNECTION ->
                node.get("strategy").text() != null
                        && any(node, "options", "enabled_clients", "realms", "is_domain_connection");
            case RESOURCE_SERVER ->
                node.get("identifier").text() != null
                        && any(node, "scopes", "token_lifetime", "signing_alg", "authorization_policy");
            case CLIENT_GRANT -> all(node, "client_id", "audience", "scope");
            case FACTOR ->
                all(node, "name", "enabled")
                        && FACTORS.contains(node.get("name").textOr(""));
            case POLICIES -> policyNames(node) || policyNames(node.get("policies"));
            case MESSAGE_TYPES -> any(node, "message_types", "message-types");
            case GUARDIAN_SETTINGS -> any(node, "display_remember_me_checkbox", "mfa_session_overall_timeout");
            case WEBAUTHN_SETTINGS -> all(node, "userVerification", "overrideRelyingParty");
            case BRUTE_FORCE -> all(node, "enabled", "shields") && any(node, "max_attempts", "mode");
            case SUSPICIOUS_IP -> all(node, "enabled", "shields") && any(node.get("stage"), "pre-login");
            case BREACHED_PASSWORD -> all(node, "enabled", "shields") && any(node, "admin_notification_frequency");
            case BOT_DETECTION -> any(node, "bot_detection_level", "challenge_password_policy");
            case CAPTCHA -> any(node, "active_provider_id");
            case ACTION -> node.get("supported_triggers").value() instanceof List<?>;
            case TRIGGERS -> !node.keys().isEmpty() && TRIGGERS.containsAll(node.keys());
            case RULE -> all(node, "script", "enabled");
            case EMAIL_TEMPLATE -> all(node, "template", "subject");
            case ORGANIZATION -> all(node, "name", "display_name");
            case MESSAGING -> messaging(node);
            case GUARDIAN, CREDENTIALS -> false;
        };
    }

    private static boolean certain(Part part, Node node) {
        return switch (part) {
            case TENANT -> any(node, "session_lifetime", "idle_session_lifetime", "customize_mfa_in_postlogin_action");
            case CLIENT ->
                any(node, "jwt_configuration", "is_first_party", "oidc_conformant")
                        || APPLICATION_TYPES.contains(node.get("app_type").textOr(""));
            case CONNECTION -> any(node, "name");
            case RESOURCE_SERVER -> any(node, "name", "id");
            case FACTOR -> Set.of("name", "enabled", "trial_expired").containsAll(node.keys());
            case MESSAGE_TYPES -> node.keys().size() == 1;
            case RULE -> any(node, "stage", "order");
            case ORGANIZATION -> false;
            default -> true;
        };
    }

    private static boolean policyNames(Node node) {
        return node.value() instanceof List<?>
                && POLICIES.containsAll(node.texts())
                && node.texts().size() == node.items().size();
    }

    private static boolean messaging(Node node) {
        return all(node, "enrollment_message", "verification_message")
                || all(node, "type", "disabled", "content")
                || any(node.get("configuration"), "delivery_methods")
                || (FACTORS.contains(node.get("name").textOr(""))
                        && node.get("provider").text() != null);
    }

    private static boolean any(Node node, String... keys) {
        List<String> there = node.keys();
        return List.of(keys).stream().anyMatch(there::contains);
    }

    private static boolean all(Node node, String... keys) {
        return node.keys().containsAll(List.of(keys));
    }
}
