package io.github.countersign.sources.keycloak;

/** What the settings of {@code auth-conditional-otp-form} can come to: the first vote wins, without one it is asked. */
final class OtpVote {

    private OtpVote() {}

    /** The variable for how the vote goes: not 0 where the code is asked for. */
    static String key(Execution step) {
        return step.pointer() + " asks for the code";
    }

    /** Whether the code can be skipped for somebody. */
    static boolean canSkip(Execution step) {
        return step.config() == null
                || set(step, "otpControlAttribute")
                || set(step, "skipOtpRole")
                || set(step, "noOtpRequiredForHeaderPattern")
                || step.setting("defaultOtpOutcome").equals("skip");
    }

    /** Whether the code can be asked of somebody. */
    static boolean canAsk(Execution step) {
        return !step.setting("defaultOtpOutcome").equals("skip")
                || set(step, "otpControlAttribute")
                || set(step, "forceOtpRole")
                || set(step, "forceOtpForHeaderPattern");
    }

    private static boolean set(Execution step, String key) {
        return !step.setting(key).isBlank();
    }
}
