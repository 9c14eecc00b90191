package io.github.countersign.model;

/** Practices a person attests, because no export can show them. */
public enum PracticeKind implements Term {
    ACCEPTANCE_STATEMENT("a Digital Identity Acceptance Statement exists"),
    DEVIATIONS_ACCEPTED("the acceptance statement lists tailored levels and controls with residual risk"),
    PRACTICE_STATEMENT_LISTS_AUTHENTICATORS("the practice statement lists accepted types of authenticator"),
    SESSION_LIMITS_DOCUMENTED("session limits are written in the system security plan"),
    RESTRICTED_RISK_ASSESSED("the risk assessment covers restricted authenticators"),
    RESTRICTED_RISK_ACCEPTED("the risk of restricted authenticators was judged acceptable"),
    RESTRICTED_MIGRATION_PLAN("there is a plan to leave restricted authenticators"),
    RECOVERY_RISK_ANALYSIS("special recovery methods have a written risk analysis"),
    SYNC_REQUIREMENTS_PUBLISHED("rules for syncable authenticators are written down and communicated"),
    EMERGENCY_ACCESS_PROCEDURE("break-glass access is defined, tested and monitored"),
    REDRESS_MECHANISM("complaints about authentication can be put right"),
    IDENTITY_UNIQUE_PER_PERSON("no credential is shared between people"),
    CREDENTIAL_INVENTORY("identities and credentials are inventoried"),
    LEAST_PRIVILEGE_REVIEWED("entitlements are reviewed on schedule and on change of role"),
    SEPARATION_OF_DUTIES("conflicting duties are separated"),
    OTHER("something a pack of one's own asks for");

    private final String says;

    PracticeKind(String says) {
        this.says = says;
    }

    /** What is attested, as a sentence. */
    public String says() {
        return says;
    }
}
