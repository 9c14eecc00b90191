package io.github.countersign.analysis;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How the time of the solver grows with the logins of a tenant that share boundaries. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 15)
@Measurement(iterations = 10)
@Fork(1)
public class SolverBenchmark {

    private static final long SEED = 20260101;

    @Param({"10", "100", "1000", "10000"})
    public int logins;

    @Param({"2", "3", "4"})
    public int bound;

    private Steps<String, String> steps;

    @Setup(Level.Trial)
    public void tenant() {
        steps = Tenant.of(logins, SEED).build();
    }

    @Benchmark
    public Object solve() {
        return Solver.solve(steps, Limits.upTo(bound));
    }
}
