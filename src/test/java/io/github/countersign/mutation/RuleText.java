package io.github.countersign.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The conditions of one rule within its file.
 *
 * @param file the whole file
 * @param rule what the rule says: its name without the control
 * @param from where its conditions begin
 * @param to where they end
 */
record RuleText(String file, String rule, int from, int to) {

    private static final Pattern RULE =
            Pattern.compile("rule \"\\S+ ([^\"]+)\".*?\\nwhen\\n(.*?)\\nthen", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("\"[^\"\\n]*\"");

    /** The rules of a file. */
    static List<RuleText> in(String file) {
        List<RuleText> rules = new ArrayList<>();
        Matcher rule = RULE.matcher(file);
        while (rule.find()) {
            rules.add(new RuleText(file, rule.group(1), rule.start(2), rule.end(2)));
        }
        return rules;
    }

    String body() {
        return file.substring(from, to);
    }

    /** The conditions with quoted text blanked, position for position. */
    String code() {
        return QUOTED.matcher(body()).replaceAll(quoted -> "_".repeat(quoted.end() - quoted.start()));
    }

    /** The file with part of the conditions replaced. */
    Mutant with(String change, int start, int end, String by) {
        String changed = file.substring(0, from + start) + by + file.substring(from + end);
        return new Mutant(rule + " | " + change, rule, changed);
    }

    /** The constraint or pattern round a position, on one line. */
    String around(int at) {
        String code = code();
        int depth = 0;
        int start = at;
        for (; start > 0; start--) {
            char before = code.charAt(start - 1);
            depth += before == ')' ? 1 : before == '(' ? -1 : 0;
            if (depth < 0 || (depth == 0 && (before == ',' || before == '\n'))) {
                break;
            }
        }
        depth = 0;
        int end = at;
        for (; end < code.length(); end++) {
            char next = code.charAt(end);
            depth += next == '(' ? 1 : next == ')' ? -1 : 0;
            if (depth < 0 || (depth == 0 && (next == ',' || next == '\n'))) {
                break;
            }
        }
        return oneLine(body().substring(start, end));
    }

    static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** Where a bracket that opens at a position closes. */
    static int closing(String code, int open) {
        int depth = 0;
        for (int at = open; at < code.length(); at++) {
            depth += code.charAt(at) == '(' ? 1 : code.charAt(at) == ')' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("a bracket is never closed: " + code.substring(open));
    }

    /** Start and end of each part between commas, outside brackets. */
    static List<int[]> parts(String code, int start, int end) {
        List<int[]> parts = new ArrayList<>();
        int depth = 0;
        int from = start;
        for (int at = start; at <= end; at++) {
            char next = at == end ? ',' : code.charAt(at);
            depth += next == '(' ? 1 : next == ')' ? -1 : 0;
            if (next == ',' && (depth == 0 || at == end)) {
                parts.add(new int[] {from, at});
                from = at + 1;
            }
        }
        return parts;
    }
}
