package io.github.countersign.sources.keycloak;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the conditions of a subflow come out. */
final class Conditions {

    private static final String USER_CONFIGURED = "conditional-user-configured";
    private static final String LEVEL = "conditional-level-of-authentication";
    private static final String CREDENTIAL = "conditional-credential";
    private static final String SUBFLOW = "conditional-sub-flow-executed";

    private final Circumstances circumstances;
    private final World world;

    Conditions(Circumstances circumstances, World world) {
        this.circumstances = circumstances;
        this.world = world;
    }

    /** Whether a conditional subflow is run: it has a condition, and none fails. */
    boolean met(Flow flow, Way way) {
        List<Execution> conditions =
                flow.executions().stream().filter(Execution::condition).toList();
        if (conditions.isEmpty()) {
            return world.has(hidden(flow)) && world.is(hidden(flow));
        }
        return conditions.stream().allMatch(condition -> met(condition, flow, way));
    }

    /** The level a subflow stands for once it has been passed, or null. */
    static @Nullable Integer level(Flow flow) {
        return flow.executions().stream()
                .filter(execution -> execution.condition() && LEVEL.equals(execution.provider()))
                .map(Conditions::configuredLevel)
                .filter(level -> level != null)
                .findFirst()
                .orElse(null);
    }

    private boolean met(Execution condition, Flow flow, Way way) {
        String provider = String.valueOf(condition.provider());
        return switch (provider) {
            case USER_CONFIGURED -> userConfigured(flow, way);
            case LEVEL -> way.level() < 0 || world.value(Variable.REQUESTED_LEVEL) >= levelOrLowest(condition);
            case CREDENTIAL -> credential(condition, way);
            case SUBFLOW ->
                way.marks().contains(passed(condition.setting("flow_to_check")))
                        != "not-executed".equals(condition.setting("check_result"));
            default -> world.is(key(condition)) != negated(condition);
        };
    }

    private boolean userConfigured(Flow flow, Way way) {
        List<Execution> required = beside(flow, Requirement.REQUIRED);
        if (!required.isEmpty()) {
            return required.stream().allMatch(step -> configured(step, way));
        }
        List<Execution> alternative = beside(flow, Requirement.ALTERNATIVE);
        return alternative.isEmpty() || alternative.stream().anyMatch(step -> configured(step, way));
    }

    private static List<Execution> beside(Flow flow, Requirement requirement) {
        return flow.siblings().stream()
                .filter(step -> step.requirement() == requirement)
                .toList();
    }

    /** Whether a step calls itself configured for the person. */
    boolean configured(Execution step, Way way) {
        String enrolment = Variable.enrolment(step.kind());
        if (enrolment != null) {
            return world.is(enrolment);
        }
        if ("auth-password-form".equals(step.provider())) {
            boolean byPasskey = circumstances.passkeysOnForms()
                    && (world.is(Variable.PASSKEY) || way.credentials().contains(Variable.PASSKEY));
            return world.is(Variable.PASSWORD) || byPasskey;
        }
        if ("organization".equals(step.provider())) {
            return circumstances.organizations() == null ? world.is(doubtful(step)) : circumstances.organizations();
        }
        return !world.has(doubtful(step)) || world.is(doubtful(step)) || world.is(custom(step));
    }

    private static boolean credential(Execution condition, Way way) {
        Set<String> used = way.credentials().isEmpty() ? Set.of("none") : way.credentials();
        boolean any =
                List.of(condition.setting("credentials").split("##")).stream().anyMatch(used::contains);
        return any == "true".equals(condition.setting("included"));
    }

    private static int levelOrLowest(Execution condition) {
        Integer level = configuredLevel(condition);
        return level == null ? 0 : level;
    }

    /** The level in the settings of a condition, or null. */
    static @Nullable Integer configuredLevel(Execution condition) {
        try {
            return Integer.valueOf(condition.setting("loa-condition-level").strip());
        } catch (NumberFormatException none) {
            return null;
        }
    }

    /** Whether the step is the condition on levels. */
    static boolean onLevel(Execution step) {
        return step.condition() && LEVEL.equals(step.provider());
    }

    /** Whether the step is a condition that is worked out from the way gone so far, not from the person. */
    static boolean computed(Execution step) {
        return Set.of(USER_CONFIGURED, LEVEL, CREDENTIAL, SUBFLOW).contains(String.valueOf(step.provider()));
    }

    /** Whether the step is the condition on enrolled authenticators. */
    static boolean onEnrolment(Execution step) {
        return USER_CONFIGURED.equals(step.provider());
    }

    /** The mark a way bears once a subflow has been passed. */
    static String passed(String alias) {
        return "passed " + alias;
    }

    /** The variable for what a condition asks of the person or the login. */
    static String key(Execution condition) {
        String about = condition.setting("condUserRole")
                + condition.setting("attribute_name")
                + "="
                + condition.setting("attribute_expected_value")
                + condition.setting("client_scope");
        return about.equals("=") ? condition.pointer() : condition.provider() + " " + about;
    }

    private static boolean negated(Execution condition) {
        return "true".equals(condition.setting("negate")) || "true".equals(condition.setting("not"));
    }

    /** The variable for whether a step of unknown make calls itself configured for everybody. */
    static String doubtful(Execution step) {
        return step.provider() + " is configured for everybody";
    }

    /** The variable for whether a person has enrolled what a step of unknown make asks for. */
    static String custom(Execution step) {
        return step.provider() + " is enrolled";
    }

    /** The variable for whether a step of unknown make is the condition of a subflow, and is met. */
    static String hidden(Flow flow) {
        return flow.pointer() + " is run";
    }
}
