package io.github.countersign.sources.auth0;

import io.github.countersign.sources.vendor.Node;
import java.util.Map;
import java.util.Set;

/** Notes protections that no fact follows from, and passes over what has no bearing on how people sign in. */
final class Leftovers {

    private static final Set<String> OF_TENANT = Set.of(
            "universal_login",
            "change_password",
            "guardian_mfa_page",
            "error_page",
            "allowed_logout_urls",
            "default_redirection_uri",
            "oidc_logout",
            "mtls");
    private static final Set<String> OF_FLAGS = Set.of(
            "universal_login",
            "new_universal_login_experience_enabled",
            "allow_changing_enable_sso",
            "enable_sso",
            "enable_client_connections",
            "revoke_refresh_token_grant");
    private static final Map<Part, String> PROTECTIONS = Map.of(
            Part.SUSPICIOUS_IP,
                    "slows down addresses, whichever accounts they try; failures at one account are not counted",
            Part.BOT_DETECTION,
                    "asks for a captcha where a login looks like that of a machine; no fact follows from it");

    private Leftovers() {}

    /** Notes and passes over. */
    static void note(Reading reading) {
        PROTECTIONS.forEach((part, says) -> {
            Node node = reading.pieces().one(part);
            if (node != null) {
                node.looked();
                reading.unread().add(node, says);
            }
        });
        Node tenant = reading.pieces().one(Part.TENANT);
        if (tenant != null) {
            OF_TENANT.forEach(key -> tenant.get(key).looked());
            OF_FLAGS.forEach(key -> tenant.get("flags").get(key).looked());
        }
        for (Part part : new Part[] {Part.EMAIL_TEMPLATE, Part.ACTION, Part.RULE, Part.MESSAGING, Part.CAPTCHA}) {
            reading.pieces().all(part).forEach(Node::looked);
        }
        reading.pieces()
                .all(Part.FACTOR)
                .forEach(factor -> factor.get("trial_expired").looked());
        Node guardian = reading.pieces().one(Part.GUARDIAN);
        if (guardian != null) {
            guardian.looked();
        }
        reading.pieces().all(Part.CREDENTIALS).forEach(Node::looked);
        Node types = reading.pieces().one(Part.MESSAGE_TYPES);
        if (types != null) {
            types.looked();
        }
        for (Node connection : reading.pieces().all(Part.CONNECTION)) {
            connection(connection);
        }
    }

    private static void connection(Node connection) {
        connection.get("authentication").looked();
        connection.get("directory_provisioning_configuration").looked();
        Node options = connection.get("options");
        for (String key : new String[] {
            "attributes",
            "passwordPolicy",
            "password_policy",
            "password_complexity_options",
            "customScripts",
            "custom_scripts",
            "enabled_database_customization",
            "brute_force_protection",
            "gateway_authentication"
        }) {
            options.get(key).looked();
        }
        options.get("password_dictionary").looked();
        options.get("password_options").looked();
    }
}
