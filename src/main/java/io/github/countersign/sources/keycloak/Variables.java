package io.github.countersign.sources.keycloak;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Finds what the course of a flow depends on. */
final class Variables {

    private final Circumstances circumstances;
    private final Map<String, Variable> found = new LinkedHashMap<>();

    private Variables(Circumstances circumstances) {
        this.circumstances = circumstances;
    }

    /** The variables of a flow. */
    static Collection<Variable> of(Flow flow, Circumstances circumstances) throws FlowException {
        Variables variables = new Variables(circumstances);
        for (Execution step : flow.steps().toList()) {
            variables.step(step);
        }
        for (Flow level : flow.levels().toList()) {
            variables.level(level);
        }
        return variables.found.values();
    }

    private void add(Variable variable) {
        found.merge(
                variable.key(),
                variable,
                (old, other) -> new Variable(old.key(), old.kind(), Math.max(old.values(), other.values())));
    }

    private void step(Execution step) throws FlowException {
        String enrolment = Variable.enrolment(step.kind());
        if (enrolment != null) {
            add(Variable.enrolled(enrolment));
        }
        if (circumstances.passkeysOnForms() && Evaluator.takesPasskeys(step)) {
            add(Variable.enrolled(Variable.PASSKEY));
        }
        if (step.kind() == StepKind.CONDITIONAL_OTP) {
            String key = OtpVote.key(step);
            add(step.config() == null ? Variable.doubt(key) : Variable.condition(key));
        }
        if (step.condition()) {
            condition(step);
        }
    }

    private void condition(Execution step) throws FlowException {
        if (step.config() == null) {
            throw new FlowException(step.pointer(), "the settings of the condition are not in the file");
        }
        if (Conditions.onLevel(step)) {
            Integer level = Conditions.configuredLevel(step);
            if (level == null || level < 0 || level > 10) {
                throw new FlowException(step.pointer(), "the level of the condition is not a small number");
            }
            add(new Variable(Variable.REQUESTED_LEVEL, Variable.Kind.LEVEL, level + 1));
        } else if (!Conditions.computed(step)) {
            boolean known = StepKind.builtIn(String.valueOf(step.provider()));
            add(known ? Variable.condition(Conditions.key(step)) : Variable.doubt(Conditions.key(step)));
        }
    }

    private void level(Flow flow) {
        boolean onEnrolment = flow.executions().stream().anyMatch(Conditions::onEnrolment);
        for (Execution sibling : flow.siblings()) {
            boolean optional = sibling.requirement() == Requirement.OPTIONAL;
            if (onEnrolment || optional) {
                sibling(sibling);
            }
        }
        boolean someConditional = flow.executions().stream().anyMatch(Variables::skippable);
        boolean allConditional = flow.executions().stream()
                .filter(execution -> !execution.condition())
                .allMatch(execution -> skippable(execution) || execution.requirement() == Requirement.ALTERNATIVE);
        boolean someAlternative = flow.executions().stream()
                .anyMatch(execution -> !execution.condition() && execution.requirement() == Requirement.ALTERNATIVE);
        if (someConditional && allConditional && someAlternative) {
            add(Variable.doubt(Evaluator.mixed(flow)));
        }
        for (Execution execution : flow.executions()) {
            Flow subflow = execution.subflow();
            if (subflow != null && execution.requirement() == Requirement.CONDITIONAL) {
                hiddenCondition(subflow);
            }
        }
    }

    /** A step of unknown make may be the condition of a subflow that has no other. */
    private void hiddenCondition(Flow subflow) {
        boolean none = subflow.executions().stream().noneMatch(Execution::condition);
        if (none && subflow.siblings().stream().anyMatch(step -> step.kind() == StepKind.CUSTOM)) {
            add(Variable.doubt(Conditions.hidden(subflow)));
        }
    }

    private static boolean skippable(Execution execution) {
        return execution.subflow() != null && execution.requirement() == Requirement.CONDITIONAL;
    }

    private void sibling(Execution sibling) {
        switch (sibling.kind()) {
            case CUSTOM, SMS, MAIL_CODE, PHONE_OR_PASSWORD -> foreign(sibling);
            case MAIL_LINK -> {
                if (!StepKind.builtIn(String.valueOf(sibling.provider()))) {
                    foreign(sibling);
                }
            }
            case DISCOVERY -> {
                if (circumstances.organizations() == null || "home-idp-discovery".equals(sibling.provider())) {
                    foreign(sibling);
                }
            }
            case PASSWORD -> {
                if ("auth-password-form".equals(sibling.provider())) {
                    add(Variable.enrolled(Variable.PASSWORD));
                }
            }
            default -> {}
        }
    }

    private void foreign(Execution step) {
        add(Variable.doubt(Conditions.doubtful(step)));
        add(Variable.enrolled(Conditions.custom(step)));
    }
}
