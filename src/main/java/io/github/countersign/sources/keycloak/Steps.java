package io.github.countersign.sources.keycloak;

import java.util.ArrayList;
import java.util.List;

/** What becomes of a way when a step is taken: no way on, one, or several. */
final class Steps {

    private final Circumstances circumstances;
    private final World world;
    private final Conditions conditions;
    private final Means means;

    Steps(Circumstances circumstances, World world, Conditions conditions, Means means) {
        this.circumstances = circumstances;
        this.world = world;
        this.conditions = conditions;
        this.means = means;
    }

    /** The ways on from a step. */
    List<Way> take(Execution step, Way way) {
        StepKind kind = step.kind();
        return switch (kind) {
            case NOTHING -> passkeyOr(step, way, List.of(way));
            case PASSWORD -> password(step, way);
            case OTP, SECURITY_KEY, PASSKEY, RECOVERY_CODE -> enrolled(kind, step, way);
            case PASSWORD_AND_OTP -> passwordAndOtp(step, way);
            case CONDITIONAL_OTP -> conditionalOtp(step, way);
            case CERTIFICATE -> List.of(present(kind, step, way));
            case KERBEROS ->
                Boolean.FALSE.equals(circumstances.kerberos()) ? List.of() : List.of(present(kind, step, way));
            case COOKIE -> List.of(way.marked(Way.COOKIE));
            case EXTERNAL -> List.of(way.marked(Way.EXTERNAL));
            case DISCOVERY -> passkeyOr(step, way, List.of(way.marked(Way.EXTERNAL), way.marked(Way.DISCOVERY)));
            case MAIL_LINK -> mail(step, way);
            case MAIL_CODE, SMS, CUSTOM -> foreign(kind, step, way);
            case PHONE_OR_PASSWORD -> List.of(present(kind, step, way), present(StepKind.PASSWORD, step, way));
            case RESET_PASSWORD -> List.of(way.marked(Way.RESET_PASSWORD));
            case RESET_OTP -> List.of(way.marked(Way.RESET_OTP));
            case DENIES, CREATES_ACCOUNT, CONDITION -> List.of();
        };
    }

    private Way present(StepKind kind, Execution step, Way way) {
        String id = means.of(kind, step);
        String enrolment = Variable.enrolment(kind);
        String credential = kind == StepKind.PASSWORD ? Variable.PASSWORD : enrolment == null ? id : enrolment;
        return way.with(id, credential);
    }

    private List<Way> password(Execution step, Way way) {
        boolean passkeyBefore = circumstances.passkeysOnForms()
                && Evaluator.takesPasskeys(step)
                && way.credentials().contains(Variable.PASSKEY);
        if (passkeyBefore) {
            return List.of(way);
        }
        boolean has = !"auth-password-form".equals(step.provider()) || world.is(Variable.PASSWORD);
        return passkeyOr(step, way, has ? List.of(present(StepKind.PASSWORD, step, way)) : List.of());
    }

    private List<Way> passkeyOr(Execution step, Way way, List<Way> others) {
        boolean offered =
                circumstances.passkeysOnForms() && Evaluator.takesPasskeys(step) && world.is(Variable.PASSKEY);
        if (!offered) {
            return others;
        }
        List<Way> ways = new ArrayList<>(others);
        ways.add(present(StepKind.PASSKEY, step, way));
        return ways;
    }

    private List<Way> enrolled(StepKind kind, Execution step, Way way) {
        String enrolment = String.valueOf(Variable.enrolment(kind));
        if (world.is(enrolment)) {
            return List.of(present(kind, step, way));
        }
        boolean canSetUp = step.requirement() == Requirement.REQUIRED
                && !String.valueOf(step.provider()).startsWith("direct-grant-")
                && !Boolean.FALSE.equals(circumstances.setUp(kind));
        return canSetUp ? List.of(way.enrolling(means.of(kind, step))) : List.of();
    }

    private List<Way> passwordAndOtp(Execution step, Way way) {
        if (!world.is(Variable.OTP)) {
            return List.of();
        }
        return List.of(present(StepKind.OTP, step, present(StepKind.PASSWORD, step, way)));
    }

    private List<Way> conditionalOtp(Execution step, Way way) {
        boolean choice = OtpVote.canAsk(step) && OtpVote.canSkip(step);
        boolean asked = choice ? world.is(OtpVote.key(step)) : OtpVote.canAsk(step);
        return asked ? enrolled(StepKind.OTP, step, way) : List.of(way);
    }

    private List<Way> mail(Execution step, Way way) {
        boolean builtIn = StepKind.builtIn(String.valueOf(step.provider()));
        if (!builtIn) {
            return foreign(StepKind.MAIL_LINK, step, way);
        }
        return Boolean.FALSE.equals(circumstances.mailWorks())
                ? List.of()
                : List.of(present(StepKind.MAIL_LINK, step, way));
    }

    private List<Way> foreign(StepKind kind, Execution step, Way way) {
        boolean usable = step.requirement() != Requirement.ALTERNATIVE || conditions.configured(step, way);
        return usable ? List.of(present(kind, step, way)) : List.of();
    }
}
