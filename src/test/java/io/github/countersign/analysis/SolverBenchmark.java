package io.github.countersign.analysis;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;

/** Prints how much processor time the solver takes, and what its answer weighs, for tenants of growing size. */
public final class SolverBenchmark {

    private static final long SEED = 20260101;
    private static final int RUNS = 7;

    private SolverBenchmark() {}

    public static void main(String[] args) {
        System.out.println(
                "| logins | steps | bound | build cpu ms | solve cpu ms, median (least) | sets | incomplete atoms | answer MiB |");
        System.out.println("|---:|---:|---:|---:|---:|---:|---:|---:|");
        warmUp();
        for (int logins : new int[] {10, 100, 1_000, 10_000}) {
            for (int bound = 2; bound <= 4; bound++) {
                measure(logins, bound);
            }
        }
    }

    private static void warmUp() {
        for (int i = 0; i < 20; i++) {
            Solver.solve(Tenant.of(500, i).build(), Limits.upTo(3));
        }
    }

    private static void measure(int logins, int bound) {
        double[] builds = new double[RUNS];
        double[] solves = new double[RUNS];
        StepsBuilder<String, String> builder = Tenant.of(logins, SEED);
        for (int run = 0; run < RUNS; run++) {
            long start = cpu();
            Steps<String, String> steps = builder.build();
            long built = cpu();
            Solver.solve(steps, Limits.upTo(bound));
            builds[run] = (built - start) / 1e6;
            solves[run] = (cpu() - built) / 1e6;
        }
        Steps<String, String> steps = builder.build();
        long before = used();
        Solution<String, String> solution = Solver.solve(steps, Limits.upTo(bound));
        double weight = (used() - before) / 1048576.0;
        Arrays.sort(builds);
        Arrays.sort(solves);
        long sets = steps.atoms().stream()
                .mapToLong(atom -> solution.minimalSets(atom).size())
                .sum();
        System.out.println(String.format(
                Locale.ROOT,
                "| %,d | %,d | %d | %.1f | %.1f (%.1f) | %,d | %,d | %.1f |",
                logins,
                steps.inRanks().steps(),
                bound,
                builds[RUNS / 2],
                solves[RUNS / 2],
                solves[0],
                sets,
                solution.incomplete().size(),
                weight));
    }

    /** Processor time of this thread, which a busy machine does not stretch; the collector's is not in it. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
