package io.github.countersign.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A rule file, taken apart into its rules. Rules go by their names without the control. */
final class RuleFile {

    private static final Pattern RULE = Pattern.compile(
            "^rule \"\\S+ ([^\"]+)\"(?: extends \"\\S+ ([^\"]+)\")?(\\s*^when$.*?^end$)",
            Pattern.DOTALL | Pattern.MULTILINE);

    private final String head;
    private final Map<String, String> bodies = new LinkedHashMap<>();
    private final Map<String, String> parents = new LinkedHashMap<>();

    RuleFile(String text) {
        Matcher rule = RULE.matcher(text);
        int first = text.length();
        while (rule.find()) {
            first = Math.min(first, rule.start());
            bodies.put(rule.group(1), rule.group(3) + "\n\n");
            if (rule.group(2) != null) {
                parents.put(rule.group(1), rule.group(2));
            }
        }
        this.head = text.substring(0, first);
    }

    /** Package and imports. */
    String head() {
        return head;
    }

    /** The rules, in the order of the file. */
    List<String> rules() {
        return List.copyOf(bodies.keySet());
    }

    /** All of a rule but its name and what it extends. */
    String body(String rule) {
        return bodies.get(rule);
    }

    /** The rule that this one extends, if any. */
    @Nullable
    String parent(String rule) {
        return parents.get(rule);
    }

    /** The rule and those that build on it. */
    List<String> withHeirs(String rule) {
        List<String> heirs = new ArrayList<>(List.of(rule));
        for (String each : bodies.keySet()) {
            if (heirs.contains(parents.get(each))) {
                heirs.add(each);
            }
        }
        return heirs;
    }
}
