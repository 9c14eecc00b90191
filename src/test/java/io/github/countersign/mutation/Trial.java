package io.github.countersign.mutation;

import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import io.github.countersign.Countersign;
import io.github.countersign.assessment.Verdict;
import io.github.countersign.catalog.Control;
import io.github.countersign.cucumber.Engines;
import io.github.countersign.cucumber.Expectation;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Runs one control's feature once, on the built-in rules, and asks each expectation that they meet of every mutant too: a
 * mutant that does not meet one is killed, as its own run of the feature would have failed at that step.
 */
final class Trial {

    private final Control control;
    private final Mutants mutants;
    private final TreeSet<Integer> living;
    private @Nullable Expectation latest;
    private Map<Integer, List<Verdict>> verdicts = Map.of();

    Trial(Countersign standard, Control control) throws IOException {
        this.control = control;
        this.mutants = new Mutants(standard, control, Files.readString(Path.of("rules", control.id() + ".drl")));
        this.living = new TreeSet<>(mutants.numbers());
    }

    /** Runs the feature and counts. */
    Score run() {
        Engines.witness(this::ask);
        byte status;
        try {
            Runtime runtime = Runtime.builder()
                    .withRuntimeOptions(new RuntimeOptionsBuilder()
                            .addGlue(URI.create("classpath:/io/github/countersign/cucumber"))
                            .addFeature(FeatureWithLines.parse("features/" + control.id() + ".feature"))
                            .build())
                    .build();
            runtime.run();
            status = runtime.exitStatus();
        } finally {
            Engines.witness(met -> {});
        }
        if (status != 0) {
            throw new IllegalStateException(control.id() + ": its feature fails on the built-in rules");
        }
        if (!living.remove(Mutants.UNCHANGED)) {
            throw new IllegalStateException(control.id() + ": the unchanged rule file was called a mutant");
        }
        List<String> survivors = living.stream().map(mutants::name).toList();
        int killed = mutants.numbers().size() - 1 - survivors.size();
        return new Score(control.id().value(), killed, survivors, mutants.uncompilable());
    }

    private void ask(Expectation expected) {
        if (!expected.control().equals(control.id().value())) {
            return;
        }
        if (latest == null
                || latest.configuration() != expected.configuration()
                || latest.profile() != expected.profile()
                || !latest.asOf().equals(expected.asOf())) {
            verdicts = mutants.verdicts(living, expected);
            latest = expected;
        }
        living.removeIf(number -> !verdicts.containsKey(number) || expected.problem(verdicts.get(number)) != null);
    }
}
