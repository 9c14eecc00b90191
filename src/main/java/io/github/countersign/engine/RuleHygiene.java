package io.github.countersign.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** House rules for rule files that a compiler does not check. */
final class RuleHygiene {

    private static final Pattern RULE = Pattern.compile("(?m)^\\s*rule\\s+\"([^\"]+)\"");
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(salience|modify|update|eval|agenda-group|activation-group|ruleflow-group|no-loop|lock-on-active|dialect|function)\\b|\\.equals\\s*\\(");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*|\"(?:\\\\.|[^\"\\\\])*\"");

    private RuleHygiene() {}

    /** What is wrong with a file: names that do not match its stem, words a rule may not use. */
    static List<String> problems(String path, String text) {
        List<String> problems = new ArrayList<>();
        String stem = path.replaceFirst("\\.drl$", "");
        if (!path.startsWith("steps/")) {
            Matcher rule = RULE.matcher(text);
            while (rule.find()) {
                String name = rule.group(1);
                if (RuleName.of(name).filter(it -> it.control().equals(stem)).isEmpty()) {
                    problems.add(path + ":" + lineOf(text, rule.start(1)) + ": rule \"" + name
                            + "\" must be named \"" + stem + " applies\", \"" + stem + " violated\" or \"" + stem
                            + " undecided\", with ': <variant>' where there are several");
                }
            }
        }
        Matcher forbidden = FORBIDDEN.matcher(blanked(text));
        while (forbidden.find()) {
            problems.add(path + ":" + lineOf(text, forbidden.start()) + ": '"
                    + forbidden.group().strip() + "' has no place in a rule: state the condition as a pattern");
        }
        return problems;
    }

    private static String blanked(String text) {
        return COMMENT.matcher(text).replaceAll(match -> " ".repeat(match.end() - match.start()));
    }

    private static int lineOf(String text, int at) {
        return (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }
}
