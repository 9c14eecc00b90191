package io.github.countersign.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every way to put one fault into the conditions of a rule file. */
final class Mutations {

    private static final Map<String, String> FLIPS = Map.ofEntries(
            Map.entry("==", "!="),
            Map.entry("!=", "=="),
            Map.entry("<", "<="),
            Map.entry("<=", "<"),
            Map.entry(">", ">="),
            Map.entry(">=", ">"),
            Map.entry("&&", "||"),
            Map.entry("||", "&&"),
            Map.entry("contains", "not contains"),
            Map.entry("not contains", "contains"),
            Map.entry("memberOf", "not memberOf"),
            Map.entry("not memberOf", "memberOf"),
            Map.entry("matches", "not matches"),
            Map.entry("not matches", "matches"),
            Map.entry("in", "not in"),
            Map.entry("not in", "in"),
            Map.entry("exists", "not"),
            Map.entry("not", "exists"),
            Map.entry("true", "false"),
            Map.entry("false", "true"));

    private static final Pattern FLIPPED =
            Pattern.compile("[=!<>]=|[<>]|&&|\\|\\||\\b(?:not )?(?:contains|memberOf|matches)\\b|\\b(?:not )?in(?="
                    + " ?\\()|\\b(?:exists|not|true|false)\\b");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.$-])\\d+(?![\\w.])");
    private static final Pattern CONSTANT =
            Pattern.compile("(?<![\\w.])((?:[A-Z]\\w*\\.)*[A-Z]\\w*[a-z]\\w*)\\.([A-Z][A-Z0-9_]*)\\b");
    private static final Pattern PATTERN = Pattern.compile("\\b([A-Z]\\w*)\\(");
    private static final Pattern BINDING = Pattern.compile("\\s*\\$\\w+ :.*", Pattern.DOTALL);
    private static final Pattern LOOKED_UP =
            Pattern.compile("\\bParameter\\(\\s*control == [^,)]+(?:,\\s*name == [^,)]+)?");
    private static final Pattern ELEMENT = Pattern.compile("(?m)^ {4}(?=\\S)");
    private static final Pattern GUARD = Pattern.compile("\\s*(\\S+) != null\\s*");

    private final Map<String, Mutant> found = new HashMap<>();
    private final List<Mutant> mutants = new ArrayList<>();
    private final EnumConstants constants;
    private final String file;

    private Mutations(String file) {
        this.file = file;
        this.constants = new EnumConstants(file);
    }

    /** All mutants of a rule file, in the order of the file. */
    static List<Mutant> of(String file) {
        Mutations all = new Mutations(file);
        for (RuleText rule : RuleText.in(file)) {
            all.flips(rule);
            all.constants(rule);
            all.droppedConstraints(rule);
            all.droppedPatterns(rule);
        }
        return all.mutants;
    }

    private void flips(RuleText rule) {
        Matcher flipped = FLIPPED.matcher(rule.code());
        while (flipped.find()) {
            if (!looksUp(rule, flipped.start())) {
                String to = FLIPS.getOrDefault(flipped.group(), "");
                change(rule, flipped.start(), flipped.end(), to);
            }
        }
    }

    private void constants(RuleText rule) {
        Matcher number = NUMBER.matcher(rule.code());
        while (number.find()) {
            int value = Integer.parseInt(number.group());
            change(rule, number.start(), number.end(), Integer.toString(value + 1));
            change(rule, number.start(), number.end(), Integer.toString(value - 1));
        }
        Matcher constant = CONSTANT.matcher(rule.code());
        while (constant.find()) {
            String other = constants.another(constant.group(1), constant.group(2));
            if (other != null) {
                change(rule, constant.start(2), constant.end(2), other);
            }
        }
    }

    private void droppedConstraints(RuleText rule) {
        String code = rule.code();
        Matcher pattern = PATTERN.matcher(code);
        while (pattern.find()) {
            int close = RuleText.closing(code, pattern.end() - 1);
            List<int[]> parts = RuleText.parts(code, pattern.end(), close);
            for (int i = 0; i < parts.size(); i++) {
                int[] part = parts.get(i);
                String constraint = code.substring(part[0], part[1]);
                if (constraint.isBlank()
                        || BINDING.matcher(constraint).matches()
                        || looksUp(rule, part[1] - 1)
                        || guards(constraint, code.substring(pattern.end(), close))) {
                    continue;
                }
                int start = i == 0 ? part[0] : part[0] - 1;
                int end = i == 0 && parts.size() > 1 ? part[1] + 1 : part[1];
                add(rule.with("without " + RuleText.oneLine(rule.body().substring(part[0], part[1])), start, end, ""));
            }
        }
    }

    /** A test for null before a comparison of size changes nothing: nothing is neither more nor less. */
    private static boolean guards(String constraint, String pattern) {
        Matcher guard = GUARD.matcher(constraint);
        return guard.matches()
                && Pattern.compile(Pattern.quote(guard.group(1)) + " [<>]")
                        .matcher(pattern)
                        .find();
    }

    private void droppedPatterns(RuleText rule) {
        List<Integer> starts = new ArrayList<>();
        ELEMENT.matcher(rule.code()).results().forEach(start -> starts.add(start.start()));
        for (int i = 0; i < starts.size(); i++) {
            int start = starts.get(i);
            int end = i + 1 < starts.size() ? starts.get(i + 1) : rule.code().length();
            String element = rule.body().substring(start, end);
            boolean binds = element.contains("$")
                    && element.matches("(?s).*\\$\\w+ :.*")
                    && !element.strip().startsWith("exists")
                    && !element.strip().startsWith("not");
            if (!binds && !element.strip().startsWith(")")) {
                add(rule.with("without pattern " + RuleText.oneLine(element), start, end, ""));
            }
        }
    }

    /** Whether a position is in the address of a threshold, which is no condition. */
    private static boolean looksUp(RuleText rule, int at) {
        Matcher lookUp = LOOKED_UP.matcher(rule.code());
        while (lookUp.find()) {
            if (at > lookUp.start() && at <= lookUp.end()) {
                return true;
            }
        }
        return false;
    }

    private void change(RuleText rule, int start, int end, String by) {
        String from = rule.body().substring(start, end);
        add(rule.with(from + " to " + by + " in " + rule.around(start), start, end, by));
    }

    private void add(Mutant mutant) {
        if (mutant.text().equals(file)
                || found.values().stream().anyMatch(it -> it.text().equals(mutant.text()))) {
            return;
        }
        String name = mutant.name();
        for (int number = 2; found.containsKey(name); number++) {
            name = mutant.name() + " (" + number + ")";
        }
        Mutant named = new Mutant(name, mutant.rule(), mutant.text());
        found.put(name, named);
        mutants.add(named);
    }
}
