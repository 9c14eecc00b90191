package io.github.countersign.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rule file, taken apart into its rules. Rules go by their names without the control. */
final class RuleFile {

    private static final String APPLIES = "applies";
    private static final Pattern RULE = Pattern.compile(
            "^rule \"\\S+ ([^\"]+)\"(?: extends \"\\S+ ([^\"]+)\")?.*?^end$", Pattern.DOTALL | Pattern.MULTILINE);

    private final String head;
    private final Map<String, String> rules = new LinkedHashMap<>();
    private final Map<String, String> parents = new LinkedHashMap<>();

    RuleFile(String text) {
        Matcher rule = RULE.matcher(text);
        int first = text.length();
        while (rule.find()) {
            first = Math.min(first, rule.start());
            rules.put(rule.group(1), rule.group());
            if (rule.group(2) != null) {
                parents.put(rule.group(1), rule.group(2));
            }
        }
        this.head = text.substring(0, first);
    }

    /** Rules that no other builds on, and that do not say to what the control applies: each can be judged by itself. */
    List<String> leaves() {
        return rules.keySet().stream().filter(this::isLeaf).toList();
    }

    boolean isLeaf(String rule) {
        return !rule.startsWith(APPLIES) && !parents.containsValue(rule);
    }

    /** The file with this leaf and what it builds on, and without the other leaves. */
    String with(String leaf) {
        Set<String> kept = new TreeSet<>();
        for (String rule = leaf; rule != null; rule = parents.get(rule)) {
            kept.add(rule);
        }
        List<String> parts = new ArrayList<>(List.of(head.strip()));
        rules.forEach((name, text) -> {
            if (!isLeaf(name) || kept.contains(name)) {
                parts.add(text);
            }
        });
        return String.join("\n\n", parts) + "\n";
    }
}
