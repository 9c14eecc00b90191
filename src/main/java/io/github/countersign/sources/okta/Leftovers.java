package io.github.countersign.sources.okta;

import io.github.countersign.sources.vendor.Node;
import java.util.List;

/** Notes what is not in force, and looks at what is understood and says nothing about how people prove who they are. */
final class Leftovers {

    private static final List<String> OF_POLICIES = List.of(
            "settings/password/age/expireWarnDays",
            "settings/password/age/minAgeMinutes",
            "settings/password/lockout/userLockoutNotificationChannels",
            "settings/password/lockout/showLockoutFailures",
            "settings/password/lockout/autoUnlockMinutes",
            "settings/password/breachedProtection",
            "settings/delegation",
            "password_expire_warn_days",
            "password_min_age_minutes",
            "password_history_count",
            "password_exclude_username",
            "password_exclude_first_name",
            "password_exclude_last_name",
            "password_lockout_notification_channels",
            "password_show_lockout_failures",
            "password_auto_unlock_minutes",
            "breached_password_logout_enabled",
            "breached_password_delegated_workflow_id",
            "skip_unlock",
            "_links");
    private static final List<String> OF_RULES = List.of(
            "actions/passwordChange",
            "actions/selfServiceUnlock",
            "actions/signon/rememberDeviceByDefault",
            "actions/signon/access",
            "actions/appSignOn/access",
            "actions/appSignOn/keepMeSignedIn",
            "password_change",
            "password_unlock",
            "mfa_remember_device",
            "_links");

    private Leftovers() {}

    /** Notes and looks. */
    static void note(Org org) {
        for (Policy policy : org.policies()) {
            OF_POLICIES.forEach(path -> at(policy.node(), path).looked());
            if (!policy.present() && policy.rules().get(0).policy() != null) {
                org.unread().add(policy.node(), "its policy is not there; whether that is in force is not known");
            }
            if (!policy.active()) {
                policy.node().looked();
                org.unread().add(policy.node(), "is INACTIVE, so nothing of it is in force");
            }
            boolean elsewhere = policy.type() == PolicyType.PASSWORD
                    && (org.engine() == Org.Engine.IDENTITY || !policy.piece().says(Setting.AUTH_PROVIDER, "OKTA"));
            if (elsewhere) {
                policy.node().get("settings").get("recovery").looked();
            }
            policy.rules().forEach(Leftovers::rule);
            if (policy.guardsAccounts()) {
                policy.rules().forEach(rule -> rule.node().looked());
            }
        }
        org.tokens().forEach(Node::looked);
        for (Node authenticator : org.authenticators()) {
            List.of("settings", "provider", "_links")
                    .forEach(key -> authenticator.get(key).looked());
        }
    }

    private static void rule(Rule rule) {
        OF_RULES.forEach(path -> at(rule.node(), path).looked());
        rule.piece().at(Setting.REAUTHENTICATE_IN).looked();
        rule.piece().at(Setting.SEQUENCE).looked();
        rule.piece().at(Setting.IDLE).looked();
        rule.piece().at(Setting.LIFETIME).looked();
        rule.piece().at(Setting.PERSISTENT).looked();
        boolean denied =
                rule.piece().says(Setting.APP_ACCESS, "DENY") || rule.piece().says(Setting.SESSION_ACCESS, "DENY");
        if (denied || !rule.active()) {
            rule.node().looked();
        }
    }

    private static Node at(Node node, String path) {
        Node at = node;
        for (String key : path.split("/")) {
            at = at.get(key);
        }
        return at;
    }
}
