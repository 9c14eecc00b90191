package io.github.countersign.sources.okta;

import java.util.Arrays;
import java.util.Optional;

/** Types of policy that say how people sign in, with their names in the API and in Terraform. */
enum PolicyType {
    SESSION("OKTA_SIGN_ON", "SIGN_ON", "okta_policy_signon", "okta_policy_rule_signon"),
    ACCESS("ACCESS_POLICY", "ACCESS_POLICY", "okta_app_signon_policy", "okta_app_signon_policy_rule"),
    PASSWORD("PASSWORD", "PASSWORD", "okta_policy_password", "okta_policy_rule_password"),
    ENROLMENT("MFA_ENROLL", "MFA_ENROLL", "okta_policy_mfa", "okta_policy_rule_mfa"),
    ROUTING("IDP_DISCOVERY", "IDP_DISCOVERY", "okta_policy_idp_discovery", "okta_policy_rule_idp_discovery"),
    REGISTRATION(
            "PROFILE_ENROLLMENT",
            "PROFILE_ENROLLMENT",
            "okta_policy_profile_enrollment",
            "okta_policy_rule_profile_enrollment"),
    AFTERWARDS(
            "POST_AUTH_SESSION",
            "POST_AUTH_SESSION",
            "okta_post_auth_session_policy",
            "okta_post_auth_session_policy_rule"),
    RISK("ENTITY_RISK", "ENTITY_RISK", "okta_entity_risk_policy", "okta_entity_risk_policy_rule");

    private final String policy;
    private final String rule;
    private final String policyResource;
    private final String ruleResource;

    PolicyType(String policy, String rule, String policyResource, String ruleResource) {
        this.policy = policy;
        this.rule = rule;
        this.policyResource = policyResource;
        this.ruleResource = ruleResource;
    }

    /** Its name in the API. */
    String word() {
        return policy;
    }

    /** The type of a policy of the API. */
    static Optional<PolicyType> ofPolicy(String word) {
        return Arrays.stream(values()).filter(type -> type.policy.equals(word)).findFirst();
    }

    /** The type of policy that a rule of the API belongs to. */
    static Optional<PolicyType> ofRule(String word) {
        return Arrays.stream(values())
                .filter(type -> type.rule.equals(word) || type.policy.equals(word))
                .findFirst();
    }

    /** The type of a policy of Terraform, the org's default one included. */
    static Optional<PolicyType> ofPolicyResource(String resource) {
        return Arrays.stream(values())
                .filter(type ->
                        resource.equals(type.policyResource) || resource.equals(type.policyResource + "_default"))
                .findFirst();
    }

    /** The type of policy that a rule of Terraform belongs to. */
    static Optional<PolicyType> ofRuleResource(String resource) {
        return Arrays.stream(values())
                .filter(type -> resource.equals(type.ruleResource))
                .findFirst();
    }
}
