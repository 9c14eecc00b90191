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

/** The parts of all mutants in one rule pack: compiled in one go, and judging a configuration in one session. */
final class Bench {

    /** The number under which the built-in rule file speaks. */
    static final int ORIGINAL = -1;

    private static final Pattern NUMBERED = Pattern.compile("-mutant([0-9]+)\\b");

    private final Countersign standard;
    private final Control control;
    private final Map<Integer, Part> parts = new TreeMap<>();
    private final Set<Integer> uncompilable = new TreeSet<>();
    private Countersign compiled;

    Bench(Countersign standard, Control control, List<Part> parts) {
        this.standard = standard;
        this.control = control;
        parts.forEach(part -> this.parts.put(part.number(), part));
        this.compiled = compiled(this.parts.keySet());
    }

    /** Parts that are no rule files. */
    Set<Integer> uncompilable() {
        return Set.copyOf(uncompilable);
    }

    /** What each of the parts says of a configuration; nothing for those that break down. */
    Map<Integer, List<Verdict>> said(Set<Integer> wanted, Expectation asked) {
        Set<Integer> sound = new TreeSet<>(wanted);
        while (true) {
            try {
                return judge(compiled, sound, asked);
            } catch (RuntimeException broken) {
                if (!withoutTheBroken(sound, broken, asked)) {
                    throw broken;
                }
            }
        }
    }

    /**
     * Takes out parts that break down: those in packages of their own, else those that the error names, else any. One that
     * is named but wanted no longer is only compiled no more.
     */
    private boolean withoutTheBroken(Set<Integer> sound, RuntimeException broken, Expectation asked) {
        if (sound.removeIf(number -> parts.get(number).apart() && breaks(compiled, Set.of(number), asked))) {
            return true;
        }
        Set<Integer> named = numbers(broken);
        boolean fewer = !sound.containsAll(named)
                || sound.removeIf(number -> named.contains(number) && breaksAlone(number, asked))
                || sound.removeIf(number -> breaksAlone(number, asked));
        compiled = compiled(sound);
        return fewer;
    }

    private boolean breaksAlone(int number, Expectation asked) {
        return breaks(compiled(withParent(number)), Set.of(number), asked);
    }

    private boolean breaks(Countersign rules, Set<Integer> wanted, Expectation asked) {
        try {
            judge(rules, wanted, asked);
            return false;
        } catch (RuntimeException broken) {
            return true;
        }
    }

    private Set<Integer> withParent(int number) {
        Integer parent = parts.get(number).parent();
        return parent == null ? Set.of(number) : Set.of(number, parent);
    }

    /** The original is judged too: its thresholds are those of its parts. */
    private Map<Integer, List<Verdict>> judge(Countersign rules, Set<Integer> wanted, Expectation asked) {
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

    private Countersign compiled(Set<Integer> wanted) {
        while (true) {
            Set<Integer> faulty = new TreeSet<>();
            try {
                return standard.with(pack(wanted));
            } catch (RuleDefectException defect) {
                faulty.addAll(numbers(defect));
                if (faulty.isEmpty()) {
                    throw defect;
                }
            }
            uncompilable.addAll(faulty);
        }
    }

    private RulePack pack(Set<Integer> wanted) {
        List<Control> controls = new ArrayList<>();
        Map<String, String> rules = new TreeMap<>();
        for (int number : wanted) {
            if (!uncompilable.contains(number)) {
                controls.add(control(id(number)));
                rules.put(
                        id(number) + ".drl",
                        parts.get(number).text((part, rule) -> "\"" + id(Integer.parseInt(part)) + " " + rule + "\""));
            }
        }
        return new RulePack("mutants", controls, rules);
    }

    private Control control(String id) {
        return new Control(
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
                control.attack());
    }

    private String id(int number) {
        return control.id() + "-mutant" + number;
    }

    private static int number(String control) {
        Matcher number = NUMBERED.matcher(control);
        return number.find() ? Integer.parseInt(number.group(1)) : ORIGINAL;
    }

    private static Set<Integer> numbers(Throwable defect) {
        Set<Integer> numbers = new TreeSet<>();
        for (Throwable cause = defect; cause != null; cause = cause.getCause()) {
            NUMBERED.matcher(String.valueOf(cause.getMessage()))
                    .results()
                    .forEach(found -> numbers.add(Integer.valueOf(found.group(1))));
        }
        return numbers;
    }
}
