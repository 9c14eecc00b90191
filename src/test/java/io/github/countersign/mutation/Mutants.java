package io.github.countersign.mutation;

import io.github.countersign.Countersign;
import io.github.countersign.assessment.Outcome;
import io.github.countersign.assessment.Verdict;
import io.github.countersign.catalog.Control;
import io.github.countersign.cucumber.Expectation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * All mutants of one control, and the unchanged rule file. A mutant consists of parts, one for each rule; those rules that
 * the fault does not touch are the same part in all mutants.
 */
final class Mutants {

    static final int UNCHANGED = 0;
    private static final Pattern GUARD = Pattern.compile("(\\S+) [!=]= null");

    private final List<Mutant> mutants = new ArrayList<>();
    private final List<Map<String, Integer>> composed = new ArrayList<>();
    private final Map<Integer, Part> parts = new TreeMap<>();
    private final Set<Integer> uncompilable = new TreeSet<>();
    private final Bench bench;
    private Map<String, Outcome> originally = Map.of();

    Mutants(Countersign standard, Control control, String text) {
        RuleFile file = new RuleFile(text);
        add(new Mutant("unchanged", "", text), Map.of(), file.rules());
        Map<String, Integer> unchanged = composed.get(UNCHANGED);
        Mutations.of(text).forEach(mutant -> add(mutant, unchanged, file.withHeirs(mutant.rule())));
        this.bench = new Bench(standard, control, List.copyOf(parts.values()));
        bench.uncompilable().forEach(part -> uncompilable.add(ownerOf(part)));
    }

    private void add(Mutant mutant, Map<String, Integer> others, List<String> touched) {
        RuleFile file = new RuleFile(mutant.text());
        Map<String, Integer> composition = new TreeMap<>(others);
        boolean apart = isFragile(mutant);
        for (String rule : touched) {
            int number = parts.size();
            composition.put(rule, number);
            Integer parent = file.parent(rule) == null ? null : composition.get(file.parent(rule));
            parts.put(number, new Part(number, rule, file, parent, apart));
        }
        mutants.add(mutant);
        composed.add(composition);
    }

    /** Whether a call on something that is null may have lost its guard. */
    private static boolean isFragile(Mutant mutant) {
        return GUARD.matcher(mutant.name()).results().anyMatch(guard -> isCalled(guard.group(1), mutant.text()));
    }

    private static boolean isCalled(String fact, String text) {
        return text.contains(fact + ".")
                || Pattern.compile("(\\$\\w+) : " + Pattern.quote(fact) + "\\b")
                        .matcher(text)
                        .results()
                        .anyMatch(bound -> text.contains(bound.group(1) + "."));
    }

    /** Outcomes by subject under the built-in rules, of what was asked last. */
    Map<String, Outcome> originally() {
        return originally;
    }

    /** Outcomes by subject. */
    static Map<String, Outcome> outcomes(List<Verdict> verdicts) {
        return verdicts.stream()
                .collect(Collectors.toMap(Verdict::subject, Verdict::outcome, (one, other) -> one, TreeMap::new));
    }

    private int ownerOf(int part) {
        for (int number = 0; number < composed.size(); number++) {
            if (composed.get(number).containsValue(part)) {
                return number;
            }
        }
        throw new IllegalArgumentException("part " + part);
    }

    /** Numbers of those that are rule files, and of the unchanged file. */
    Set<Integer> numbers() {
        Set<Integer> numbers = new TreeSet<>();
        for (int number = 0; number < mutants.size(); number++) {
            if (!uncompilable.contains(number)) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    String name(int number) {
        return mutants.get(number).name();
    }

    /** Mutants that are no rule files. */
    List<String> uncompilable() {
        return uncompilable.stream().map(this::name).toList();
    }

    /** What some of the mutants say of a configuration; nothing for those that break down. */
    Map<Integer, List<Verdict>> verdicts(Set<Integer> wanted, Expectation asked) {
        Set<Integer> needed = new TreeSet<>();
        wanted.forEach(number -> needed.addAll(composed.get(number).values()));
        Map<Integer, List<Verdict>> said = bench.said(needed, asked);
        originally = outcomes(said.get(Bench.ORIGINAL));
        Map<Integer, List<Verdict>> verdicts = new HashMap<>();
        for (int number : wanted) {
            Map<String, List<Verdict>> byRule = new HashMap<>();
            composed.get(number).forEach((rule, part) -> byRule.put(rule, said.get(part)));
            if (byRule.values().stream().noneMatch(Objects::isNull)) {
                try {
                    verdicts.put(number, Combined.of(byRule));
                } catch (IllegalStateException contradiction) {
                    verdicts.remove(number);
                }
            }
        }
        return verdicts;
    }
}
