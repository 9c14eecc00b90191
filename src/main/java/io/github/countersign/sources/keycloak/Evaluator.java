package io.github.countersign.sources.keycloak;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Runs a flow as the server does, for every person and request it can meet: required steps all in turn, conditional
 * subflows where their conditions hold, otherwise any one alternative.
 */
final class Evaluator {

    private static final int MOST_WORLDS = 32_768;
    private static final int MOST_WAYS = 512;
    private static final int MOST_WAYS_IN_ALL = 500_000;

    private final Circumstances circumstances;
    private final Means means;

    Evaluator(Circumstances circumstances, Means means) {
        this.circumstances = circumstances;
        this.means = means;
    }

    /** Every way through a flow. */
    Evaluation evaluate(Flow flow) throws FlowException {
        Collection<Variable> variables = Variables.of(flow, circumstances);
        long worlds = variables.stream().mapToLong(Variable::values).reduce(1, (a, b) -> Math.min(a * b, 1L << 40));
        if (worlds > MOST_WORLDS) {
            throw new FlowException(flow.pointer(), "the flow depends on more than can be worked through");
        }
        List<Evaluation.Case> cases = new ArrayList<>();
        int ways = 0;
        for (World world : World.all(variables)) {
            Evaluation.Case one = new Evaluation.Case(world, new Run(world).through(flow, Way.START));
            ways += one.ways().size();
            if (ways > MOST_WAYS_IN_ALL) {
                throw tooMany(flow);
            }
            cases.add(one);
        }
        return new Evaluation(flow, cases, means.of(StepKind.KERBEROS));
    }

    /** Whether a form takes a passkey in place of what it asks for, where the realm has that switched on. */
    static boolean takesPasskeys(Execution step) {
        return Set.of(
                        "auth-username-form",
                        "auth-username-password-form",
                        "auth-password-form",
                        "organization",
                        "idp-username-password-form")
                .contains(String.valueOf(step.provider()));
    }

    /** The variable for whether alternatives beside conditional subflows are tried when none of these is run. */
    static String mixed(Flow flow) {
        return flow.pointer() + " tries its alternatives";
    }

    private static FlowException tooMany(Flow flow) {
        return new FlowException(flow.pointer(), "there are more ways through the flow than can be listed");
    }

    private final class Run {

        private final World world;
        private final Conditions conditions;
        private final Steps steps;

        private Run(World world) {
            this.world = world;
            this.conditions = new Conditions(circumstances, world);
            this.steps = new Steps(circumstances, world, conditions, means);
        }

        private List<Way> through(Flow flow, Way start) throws FlowException {
            List<Execution> required = new ArrayList<>();
            List<Execution> alternative = new ArrayList<>();
            for (Execution execution : flow.executions()) {
                if (!execution.condition()) {
                    (execution.requirement() == Requirement.ALTERNATIVE ? alternative : required).add(execution);
                }
            }
            if (required.isEmpty()) {
                return alternatives(flow, alternative, start);
            }
            if (!alternative.isEmpty() && circumstances.beforeConditions()) {
                throw new FlowException(
                        flow.pointer(),
                        "required and alternative steps on one level, before version 8, are not worked out");
            }
            return required(flow, required, alternative, start);
        }

        private List<Way> required(Flow flow, List<Execution> required, List<Execution> alternative, Way start)
                throws FlowException {
            List<Way> ways = List.of(start);
            boolean any = false;
            boolean optionalLeftOut = false;
            for (Execution execution : required) {
                Set<Way> next = new LinkedHashSet<>();
                for (Way way : ways) {
                    if (skipped(execution, way)) {
                        optionalLeftOut |= execution.requirement() == Requirement.OPTIONAL;
                        next.add(way);
                    } else {
                        any = true;
                        next.addAll(one(execution, way));
                    }
                }
                ways = capped(next, flow);
            }
            if (any || optionalLeftOut) {
                return ways;
            }
            boolean tried = world.has(mixed(flow)) && world.is(mixed(flow));
            return tried ? alternatives(flow, alternative, start) : List.of();
        }

        private boolean skipped(Execution execution, Way way) {
            Flow subflow = execution.subflow();
            return switch (execution.requirement()) {
                case CONDITIONAL -> subflow != null && !conditions.met(subflow, way);
                case OPTIONAL -> subflow == null && !conditions.configured(execution, way);
                default -> false;
            };
        }

        private List<Way> alternatives(Flow flow, List<Execution> alternative, Way start) throws FlowException {
            Set<Way> ways = new LinkedHashSet<>();
            for (Execution execution : alternative) {
                ways.addAll(one(execution, start));
            }
            return capped(ways, flow);
        }

        private List<Way> one(Execution execution, Way way) throws FlowException {
            Flow subflow = execution.subflow();
            if (subflow == null) {
                return steps.take(execution, way);
            }
            List<Way> ways = new ArrayList<>();
            Integer level = execution.requirement() == Requirement.CONDITIONAL ? Conditions.level(subflow) : null;
            for (Way through : through(subflow, way)) {
                Way passed = through.marked(Conditions.passed(subflow.alias()));
                ways.add(level == null ? passed : passed.at(level));
            }
            return ways;
        }

        private List<Way> capped(Set<Way> ways, Flow flow) throws FlowException {
            if (ways.size() > MOST_WAYS) {
                throw tooMany(flow);
            }
            return List.copyOf(ways);
        }
    }
}
