package io.github.countersign.mutation;

import io.github.countersign.Countersign;
import io.github.countersign.assessment.Verdict;
import io.github.countersign.catalog.Control;
import io.github.countersign.catalog.ControlId;
import io.github.countersign.catalog.RulePack;
import io.github.countersign.cucumber.Expectation;
import io.github.countersign.engine.RuleDefectException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All mutants of one control, and the unchanged rule file. Each becomes a control of its own in one rule pack: so all of
 * them are compiled in one go and judge a configuration in one session, and nothing of the built-in rules is touched. A
 * mutant of a rule on which no other builds is compiled without the others, which are compiled once for all.
 */
final class Mutants {

    static final int UNCHANGED = 0;
    private static final Pattern NUMBERED = Pattern.compile("-mutant([0-9]+)\\b");

    private static final Pattern GUARD = Pattern.compile("(\\S+) [!=]= null");

    private final Control control;
    private final RuleFile file;
    private final Map<Integer, Mutant> mutants = new TreeMap<>();
    private final Map<String, Integer> leaves = new TreeMap<>();
    private final List<String> uncompilable = new ArrayList<>();
    private final Countersign standard;
    private Countersign compiled;

    Mutants(Countersign standard, Control control, String rule) {
        this.control = control;
        this.file = new RuleFile(rule);
        mutants.put(UNCHANGED, new Mutant("unchanged", "", rule));
        Mutations.of(rule).forEach(mutant -> mutants.put(mutants.size(), mutant));
        file.leaves().forEach(leaf -> leaves.put(leaf, mutants.size() + leaves.size()));
        this.standard = standard;
        this.compiled = compiled(mutants.keySet());
    }

    Set<Integer> numbers() {
        return mutants.keySet();
    }

    String name(int number) {
        return mutants.get(number).name();
    }

    /** Mutants that are no rule files. */
    List<String> uncompilable() {
        return List.copyOf(uncompilable);
    }

    /** What some of the mutants say of a configuration; nothing for those that break down. */
    Map<Integer, List<Verdict>> verdicts(Set<Integer> wanted, Expectation asked) {
        Set<Integer> sound = new TreeSet<>(wanted);
        try {
            return judge(compiled, sound, asked);
        } catch (RuntimeException broken) {
            sound.removeIf(number -> isFragile(mutants.get(number)) && breaks(compiled, number, asked));
        }
        try {
            return judge(compiled, sound, asked);
        } catch (RuntimeException broken) {
            System.out.println("broken in package");
            Set<Integer> named = culprits(broken);
            named.retainAll(sound);
            Set<Integer> suspects = named.isEmpty() ? Set.copyOf(sound) : named;
            sound.removeIf(number -> suspects.contains(number) && breaks(compiled(Set.of(number)), number, asked));
            compiled = compiled(sound);
            return judge(compiled, sound, asked);
        }
    }

    private boolean breaks(Countersign rules, int number, Expectation asked) {
        try {
            said(rules, Set.of(number), asked);
            return false;
        } catch (RuntimeException broken) {
            return true;
        }
    }

    /** Whether a call on something that is null may have lost its guard. */
    private static boolean isFragile(Mutant mutant) {
        return GUARD.matcher(mutant.name())
                .results()
                .anyMatch(guard -> mutant.text().contains(guard.group(1) + "."));
    }

    private Map<Integer, List<Verdict>> judge(Countersign rules, Set<Integer> wanted, Expectation asked) {
        Set<Integer> all = new TreeSet<>(wanted);
        all.addAll(leaves.values());
        Map<Integer, List<Verdict>> said = said(rules, all, asked);
        return wanted.stream().collect(Collectors.toMap(number -> number, number -> ofWhole(number, said)));
    }

    /** What the parts say. The original is judged too: its thresholds are those of its mutants. */
    private Map<Integer, List<Verdict>> said(Countersign rules, Set<Integer> wanted, Expectation asked) {
        Map<Integer, List<Verdict>> verdicts = new HashMap<>();
        rules.engine()
                .assess(
                        asked.configuration(),
                        List.of(asked.profile()),
                        candidate -> candidate.id().equals(control.id())
                                || wanted.contains(number(candidate.id().value())),
                        Instant.EPOCH,
                        asked.asOf())
                .verdicts()
                .forEach(verdict -> verdicts.computeIfAbsent(
                                number(verdict.control().value()), number -> new ArrayList<>())
                        .add(verdict));
        return verdicts;
    }

    private List<Verdict> ofWhole(int number, Map<Integer, List<Verdict>> verdicts) {
        String changed = mutants.get(number).rule();
        List<List<Verdict>> parts = new ArrayList<>(List.of(verdicts.get(number)));
        if (leaves.containsKey(changed)) {
            leaves.forEach((leaf, part) -> {
                if (!leaf.equals(changed)) {
                    parts.add(verdicts.get(part));
                }
            });
        }
        return Combined.of(parts);
    }

    private static Set<Integer> culprits(@Nullable Throwable broken) {
        Set<Integer> culprits = new TreeSet<>();
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            NUMBERED.matcher(String.valueOf(cause.getMessage()))
                    .results()
                    .forEach(found -> culprits.add(Integer.valueOf(found.group(1))));
        }
        return culprits;
    }

    private Countersign compiled(Set<Integer> wanted) {
        while (true) {
            try {
                return standard.with(pack(wanted));
            } catch (RuleDefectException defect) {
                Set<Integer> faulty = culprits(defect);
                if (faulty.isEmpty() || faulty.contains(UNCHANGED)) {
                    throw defect;
                }
                faulty.forEach(number -> uncompilable.add(mutants.remove(number).name()));
            }
        }
    }

    private RulePack pack(Set<Integer> wanted) {
        List<Control> controls = new ArrayList<>();
        Map<String, String> rules = new TreeMap<>();
        leaves.forEach((leaf, number) -> add(number, file.with(leaf), "", controls, rules));
        mutants.forEach((number, mutant) -> {
            if (wanted.contains(number)) {
                add(number, textOf(mutant), isFragile(mutant) ? ".m" + number : "", controls, rules);
            }
        });
        return new RulePack("mutants", controls, rules);
    }

    private String textOf(Mutant mutant) {
        return leaves.containsKey(mutant.rule()) ? new RuleFile(mutant.text()).with(mutant.rule()) : mutant.text();
    }

    private void add(int number, String text, String apart, List<Control> controls, Map<String, String> rules) {
        String id = control.id() + "-mutant" + number;
        controls.add(new Control(
                new ControlId(id),
                control.title(),
                control.statement(),
                control.severity(),
                control.rationale(),
                control.remediation(),
                control.hints(),
                control.references(),
                Map.of(),
                control.threats(),
                control.attack()));
        rules.put(
                id + ".drl",
                text.replace("\"" + control.id() + " ", "\"" + id + " ")
                        .replaceFirst("(?m)^(package [\\w.]+);", "$1.mutants" + apart + ";"));
    }

    private static int number(String control) {
        Matcher number = NUMBERED.matcher(control);
        return number.find() ? Integer.parseInt(number.group(1)) : -1;
    }
}
