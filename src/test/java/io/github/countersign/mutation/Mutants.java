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
import org.jspecify.annotations.Nullable;

/**
 * All mutants of one control, and the unchanged rule file. Each becomes a control of its own in one rule pack: so all of
 * them are compiled in one go and judge a configuration in one session, and nothing of the built-in rules is touched.
 */
final class Mutants {

    static final int UNCHANGED = 0;
    private static final Pattern NUMBERED = Pattern.compile("-mutant([0-9]+)\\b");

    private final Control control;
    private final Map<Integer, Mutant> mutants = new TreeMap<>();
    private final List<String> uncompilable = new ArrayList<>();
    private final Countersign compiled;

    Mutants(Countersign standard, Control control, String rule) {
        this.control = control;
        mutants.put(UNCHANGED, new Mutant("unchanged", rule));
        Mutations.of(rule).forEach(mutant -> mutants.put(mutants.size(), mutant));
        this.compiled = compiled(standard);
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
        while (true) {
            try {
                return judge(sound, asked);
            } catch (RuntimeException broken) {
                Set<Integer> culprits = culprits(broken);
                culprits.retainAll(sound);
                culprits.removeIf(number -> !breaks(number, asked));
                if (culprits.isEmpty()) {
                    throw broken;
                }
                sound.removeAll(culprits);
            }
        }
    }

    private boolean breaks(int number, Expectation asked) {
        try {
            judge(Set.of(number), asked);
            return false;
        } catch (RuntimeException broken) {
            return true;
        }
    }

    private Map<Integer, List<Verdict>> judge(Set<Integer> wanted, Expectation asked) {
        Map<Integer, List<Verdict>> verdicts = new HashMap<>();
        compiled.engine()
                .assess(
                        asked.configuration(),
                        List.of(asked.profile()),
                        candidate -> wanted.contains(number(candidate.id().value())),
                        Instant.EPOCH,
                        asked.asOf())
                .verdicts()
                .forEach(verdict -> verdicts.computeIfAbsent(
                                number(verdict.control().value()), number -> new ArrayList<>())
                        .add(verdict));
        return verdicts;
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

    private Countersign compiled(Countersign standard) {
        while (true) {
            try {
                return standard.with(pack());
            } catch (RuleDefectException defect) {
                Set<Integer> faulty = culprits(defect);
                if (faulty.isEmpty() || faulty.contains(UNCHANGED)) {
                    throw defect;
                }
                faulty.forEach(number -> uncompilable.add(mutants.remove(number).name()));
            }
        }
    }

    private RulePack pack() {
        List<Control> controls = new ArrayList<>();
        Map<String, String> rules = new TreeMap<>();
        mutants.forEach((number, mutant) -> {
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
                    control.parameters(),
                    control.threats(),
                    control.attack()));
            String renamed = mutant.text()
                    .replace("\"" + control.id() + "\"", "\"" + id + "\"")
                    .replace("\"" + control.id() + " ", "\"" + id + " ");
            rules.put(id + ".drl", renamed.replaceFirst("(?m)^(package [\\w.]+);", "$1.mutant" + number + ";"));
        });
        return new RulePack("mutants", controls, rules);
    }

    private static int number(String control) {
        Matcher number = NUMBERED.matcher(control);
        return number.find() ? Integer.parseInt(number.group(1)) : -1;
    }
}
