package io.github.countersign.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A small system that depends on its seed alone: few atoms and many steps, so that cycles and diamonds abound. */
record RandomSystem(long seed, Set<String> primitives, List<Step<String, String>> steps) {

    static final int MANY = 20_000;

    /** Tries something on systems of the seeds from 1 on, and names the seed that failed. */
    static void onEach(int systems, Consumer<RandomSystem> trial) {
        for (long seed = 1; seed <= systems; seed++) {
            RandomSystem system = of(seed);
            try {
                trial.accept(system);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ": " + system, e);
            }
        }
    }

    static RandomSystem of(long seed) {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        Set<String> primitives = new TreeSet<>();
        int actions = 1 + random.nextInt(9);
        for (int i = 0; i < actions; i++) {
            primitives.add("p" + i);
        }
        int capabilities = 1 + random.nextInt(7);
        List<Step<String, String>> steps = new ArrayList<>();
        int count = random.nextInt(3 * capabilities + 1);
        for (int i = 0; i < count; i++) {
            steps.add(step(random, actions, capabilities, "r" + random.nextInt(3)));
        }
        return new RandomSystem(seed, primitives, steps);
    }

    private static Step<String, String> step(Random random, int actions, int capabilities, String reason) {
        Set<String> premises = new LinkedHashSet<>();
        int size = random.nextInt(40) == 0 ? 0 : 1 + (random.nextInt(8) + 4) / 5;
        for (int i = 0; i < size; i++) {
            premises.add(random.nextInt(5) < 3 ? "p" + random.nextInt(actions) : "c" + random.nextInt(capabilities));
        }
        return new Step<>(premises, "c" + random.nextInt(capabilities), reason, random.nextInt(5) == 0);
    }

    Random random() {
        return new Random(seed);
    }

    int bound() {
        return seed % 10 == 0 ? 0 : 1 + (int) (seed % 4);
    }

    Set<String> atoms() {
        Set<String> atoms = new TreeSet<>(primitives);
        for (Step<String, String> step : steps) {
            atoms.addAll(step.premises());
            atoms.add(step.conclusion());
        }
        return atoms;
    }

    Steps<String, String> build() {
        StepsBuilder<String, String> builder = Steps.<String, String>builder().primitives(primitives);
        steps.forEach(builder::step);
        return builder.build();
    }

    Solution<String, String> solve(Limits limits) {
        return Solver.solve(build(), limits);
    }

    Solution<String, String> solve() {
        return solve(Limits.upTo(bound()));
    }

    /** What a solution lists for each atom. */
    Map<String, List<Set<String>>> listed(Solution<String, String> solution) {
        Map<String, List<Set<String>>> listed = new TreeMap<>();
        for (String atom : atoms()) {
            listed.put(atom, solution.minimalSets(atom));
        }
        return listed;
    }

    RandomSystem with(List<Step<String, String>> others) {
        return new RandomSystem(seed, primitives, others);
    }

    RandomSystem plus(String primitive) {
        Set<String> more = new TreeSet<>(primitives);
        more.add(primitive);
        return new RandomSystem(seed, more, steps);
    }

    RandomSystem plus(Step<String, String> step) {
        List<Step<String, String>> more = new ArrayList<>(steps);
        more.add(step);
        return with(more);
    }

    RandomSystem without(int step) {
        List<Step<String, String>> fewer = new ArrayList<>(steps);
        fewer.remove(step);
        return with(fewer);
    }

    RandomSystem shuffled() {
        Random random = random();
        List<Step<String, String>> other = new ArrayList<>();
        for (Step<String, String> step : steps) {
            List<String> premises = new ArrayList<>(step.premises());
            Collections.shuffle(premises, random);
            other.add(new Step<>(new LinkedHashSet<>(premises), step.conclusion(), step.reason(), step.assumed()));
        }
        Collections.shuffle(other, random);
        return with(other);
    }

    RandomSystem renamed(UnaryOperator<String> name) {
        List<Step<String, String>> other = new ArrayList<>();
        for (Step<String, String> step : steps) {
            other.add(new Step<>(
                    renamed(step.premises(), name), name.apply(step.conclusion()), step.reason(), step.assumed()));
        }
        return new RandomSystem(seed, renamed(primitives, name), other);
    }

    static Set<String> renamed(Set<String> atoms, UnaryOperator<String> name) {
        Set<String> renamed = new TreeSet<>();
        atoms.forEach(atom -> renamed.add(name.apply(atom)));
        return renamed;
    }
}
