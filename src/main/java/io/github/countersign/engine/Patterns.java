package io.github.countersign.engine;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Declaration;
import org.drools.model.Pattern;
import org.drools.model.constraints.SingleConstraint1;
import org.drools.model.functions.IntrospectableLambda;

/** Reads the left-hand sides of rules. */
final class Patterns {

    private Patterns() {}

    /** The patterns that must each have a fact before the left-hand side can hold; not always all of them. */
    static List<Need> needs(Condition condition) {
        List<Need> needs = new ArrayList<>();
        addNeeds(condition, needs);
        return needs;
    }

    /** Whether a pattern anywhere takes facts of exactly that type. */
    static boolean isAbout(Class<?> type, Condition condition) {
        return condition instanceof Pattern<?> pattern
                ? pattern.getPatternVariable().getType() == type
                : condition.getSubConditions().stream().anyMatch(inner -> isAbout(type, inner));
    }

    private static void addNeeds(Condition condition, List<Need> to) {
        if (condition instanceof Pattern<?> pattern) {
            if (pattern.getPatternVariable() instanceof Declaration<?> declared && declared.getSource() == null) {
                List<String> tests = new ArrayList<>();
                addTests(pattern.getConstraint(), tests);
                to.add(new Need(pattern.getPatternVariable().getType().getName(), tests));
            }
        } else if (condition.getType() == Condition.Type.AND || condition.getType() == Condition.Type.EXISTS) {
            condition.getSubConditions().forEach(inner -> addNeeds(inner, to));
        }
    }

    private static void addTests(Constraint constraint, List<String> to) {
        switch (constraint.getType()) {
            case SINGLE -> {
                if (constraint instanceof SingleConstraint1<?> single
                        && single.getPredicate1() instanceof IntrospectableLambda lambda
                        && lambda.getLambda() instanceof Enum<?> test) {
                    to.add(test.getDeclaringClass().getName());
                }
            }
            case MULTIPLE, AND -> constraint.getChildren().forEach(child -> addTests(child, to));
            default -> {}
        }
    }
}
