package io.github.countersign.analysis;

import java.util.Locale;

/** Prints what the solver's answer holds in memory, for tenants large enough to weigh. */
public final class SolverFootprint {

    private static final long SEED = 20260101;

    private SolverFootprint() {}

    public static void main(String[] args) {
        System.out.println("| logins | bound | steps | minimal sets | answer MiB |");
        System.out.println("|---:|---:|---:|---:|---:|");
        for (int logins : new int[] {1_000, 10_000}) {
            for (int bound = 2; bound <= 4; bound++) {
                print(logins, bound);
            }
        }
    }

    private static void print(int logins, int bound) {
        Steps<String, String> steps = Tenant.of(logins, SEED).build();
        double asked = used();
        Solution<String, String> solution = Solver.solve(steps, Limits.upTo(bound));
        double answered = used();
        long sets = steps.atoms().stream()
                .mapToLong(atom -> solution.minimalSets(atom).size())
                .sum();
        System.out.println(String.format(
                Locale.ROOT,
                "| %,d | %d | %,d | %,d | %.1f |",
                logins,
                bound,
                steps.inRanks().steps(),
                sets,
                answered - asked));
    }

    /** MiB in use after collecting what is garbage. */
    private static double used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1048576.0;
    }
}
