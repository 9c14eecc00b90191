package io.github.countersign.sources.okta;

import org.jspecify.annotations.Nullable;

/** Settings of policies and rules: where the API and where Terraform keep them, and what each takes where they are absent. */
enum Setting {
    NAME("name", "name"),
    STATUS("status", "status", null, "ACTIVE"),
    PRIORITY("priority", "priority"),

    APP_ACCESS("actions/appSignOn/access", "access", null, "ALLOW"),
    VERIFICATION("actions/appSignOn/verificationMethod/type", "type", null, "ASSURANCE"),
    FACTOR_MODE("actions/appSignOn/verificationMethod/factorMode", "factor_mode", null, "2FA"),
    CONSTRAINTS("actions/appSignOn/verificationMethod/constraints", "constraints"),
    CHAINS("actions/appSignOn/verificationMethod/chains", "chains"),
    REAUTHENTICATE_IN(
            "actions/appSignOn/verificationMethod/reauthenticateIn", "re_authentication_frequency", null, "PT2H"),
    INACTIVITY("actions/appSignOn/verificationMethod/inactivityPeriod", "inactivity_period"),
    STAY_SIGNED_IN("actions/appSignOn/keepMeSignedIn/postAuth", "keep_me_signed_in/post_auth"),

    SESSION_ACCESS("actions/signon/access", "access", null, "ALLOW"),
    REQUIRE_FACTOR("actions/signon/requireFactor", "mfa_required", null, "false"),
    PRIMARY_FACTOR("actions/signon/primaryFactor", "primary_factor"),
    PROMPT("actions/signon/factorPromptMode", "mfa_prompt"),
    FACTOR_LIFETIME("actions/signon/factorLifetime", "mfa_lifetime"),
    SEQUENCE("actions/signon/factorSequence", "factor_sequence"),
    IDLE("actions/signon/session/maxSessionIdleMinutes", "session_idle", "120", "120"),
    LIFETIME("actions/signon/session/maxSessionLifetimeMinutes", "session_lifetime", "0", "120"),
    PERSISTENT("actions/signon/session/usePersistentCookie", "session_persistent", "false", "false"),

    MINIMUM_LENGTH("settings/password/complexity/minLength", "password_min_length", null, "8"),
    LOWER_CASE("settings/password/complexity/minLowerCase", "password_min_lowercase", null, "1"),
    UPPER_CASE("settings/password/complexity/minUpperCase", "password_min_uppercase", null, "1"),
    DIGITS("settings/password/complexity/minNumber", "password_min_number", null, "1"),
    SYMBOLS("settings/password/complexity/minSymbol", "password_min_symbol", null, "0"),
    DICTIONARY("settings/password/complexity/dictionary/common/exclude", "password_dictionary_lookup", null, "false"),
    MAXIMUM_AGE("settings/password/age/maxAgeDays", "password_max_age_days", null, "0"),
    MAXIMUM_ATTEMPTS("settings/password/lockout/maxAttempts", "password_max_lockout_attempts", null, "10"),
    AUTO_UNLOCK("settings/password/lockout/autoUnlockMinutes", "password_auto_unlock_minutes", null, "0"),
    BREACHED("settings/password/breachedProtection/expireAfterDays", "breached_password_expire_after_days"),
    BREACHED_ENDS_SESSIONS(
            "settings/password/breachedProtection/logoutEnabled", "breached_password_logout_enabled", null, "false"),
    MAIL_RECOVERY("settings/recovery/factors/okta_email/status", "email_recovery", null, "ACTIVE"),
    SMS_RECOVERY("settings/recovery/factors/okta_sms/status", "sms_recovery", null, "INACTIVE"),
    CALL_RECOVERY("settings/recovery/factors/okta_call/status", "call_recovery", null, "INACTIVE"),
    QUESTION_RECOVERY("settings/recovery/factors/recovery_question/status", "question_recovery", null, "ACTIVE"),
    MAIL_TOKEN(
            "settings/recovery/factors/okta_email/properties/recoveryToken/tokenLifetimeMinutes",
            "recovery_email_token",
            null,
            "60"),
    AUTH_PROVIDER("conditions/authProvider/provider", "auth_provider", null, "OKTA"),

    RESET("actions/selfServicePasswordReset/access", "password_reset", null, "ALLOW"),
    UNLOCK("actions/selfServiceUnlock/access", "password_unlock", null, "DENY"),
    RESET_CONTROL("actions/selfServicePasswordReset/requirement/accessControl", "password_reset_access_control"),
    RESET_PRIMARY(
            "actions/selfServicePasswordReset/requirement/primary/methods",
            "password_reset_requirement/primary_methods"),
    RESET_CONSTRAINTS(
            "actions/selfServicePasswordReset/requirement/primary/methodConstraints",
            "password_reset_requirement/method_constraints"),
    RESET_STEP_UP(
            "actions/selfServicePasswordReset/requirement/stepUp/required",
            "password_reset_requirement/step_up_enabled"),
    RESET_STEP_UP_METHODS(
            "actions/selfServicePasswordReset/requirement/stepUp/methods",
            "password_reset_requirement/step_up_methods"),

    ENROL("actions/enroll/self", "enroll", null, "CHALLENGE");

    private final String api;
    private final String terraform;
    private final @Nullable String apiDefault;
    private final @Nullable String terraformDefault;

    Setting(String api, String terraform) {
        this(api, terraform, null, null);
    }

    Setting(String api, String terraform, @Nullable String apiDefault, @Nullable String terraformDefault) {
        this.api = api;
        this.terraform = terraform;
        this.apiDefault = apiDefault;
        this.terraformDefault = terraformDefault;
    }

    /** Where it stands, keys parted by slashes. */
    String path(boolean inTerraform) {
        return inTerraform ? terraform : api;
    }

    /** What its absence means; null where nothing documents it. */
    @Nullable
    String otherwise(boolean inTerraform) {
        return inTerraform ? terraformDefault : apiDefault;
    }
}
