package io.github.countersign.mutation;

import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One rule, changed or not, as a control of its own. What it says about a subject can be read from the verdict: a pass is
 * that it applies, and undecided is that it spoke, be it of a violation or of something unknown.
 *
 * @param number number within the trial
 * @param rule name of the rule
 * @param file the file it comes from
 * @param parent number of the part it extends, if any
 * @param apart whether it is compiled into a package of its own, with the rule that it extends
 */
record Part(
        int number, String rule, RuleFile file, @Nullable Integer parent, boolean apart) {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^(package [\\w.]+);");
    private static final Pattern VIOLATED = Pattern.compile("\\bviolated\\(kcontext");

    static boolean saysApplies(String rule) {
        return rule.startsWith("applies");
    }

    static boolean saysViolated(String rule) {
        return rule.startsWith("violated");
    }

    /** The rule file to compile; {@code named} is the name of a rule in the control of a part. */
    String text(BinaryOperator<String> named) {
        StringBuilder text = new StringBuilder(
                PACKAGE.matcher(file.head()).replaceFirst("$1.mutants" + (apart ? ".m" + number : "") + ";"));
        String inherited = file.parent(rule);
        String own = Integer.toString(number);
        String extended = "";
        if (inherited != null) {
            if (apart) {
                text.append("rule ").append(named.apply(own, inherited)).append(file.body(inherited));
            }
            extended = " extends " + named.apply(apart || parent == null ? own : parent.toString(), inherited);
        }
        text.append("rule ").append(named.apply(own, rule)).append(extended).append(file.body(rule));
        return VIOLATED.matcher(text).replaceAll("undecided(kcontext");
    }
}
