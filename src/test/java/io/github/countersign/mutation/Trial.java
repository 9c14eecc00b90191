package io.github.countersign.mutation;

import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestCaseStarted;
import io.github.countersign.Countersign;
import io.github.countersign.assessment.Outcome;
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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
    private int scenario;
    private int failed;
    private @Nullable Throwable failure;
    private final Map<Integer, Set<String>> hints = new TreeMap<>();

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
                    .withAdditionalPlugins((ConcurrentEventListener) this::listen)
                    .build();
            runtime.run();
            status = runtime.exitStatus();
        } finally {
            Engines.witness(met -> {});
        }
        if (status != 0) {
            throw new IllegalStateException(
                    control.id() + ": its feature fails on the built-in rules, in the scenario of line " + failed,
                    failure);
        }
        living.remove(Mutants.UNCHANGED);
        List<String> survivors = living.stream().map(mutants::name).toList();
        Map<String, Set<String>> useful = new TreeMap<>();
        hints.forEach((number, hint) -> {
            if (living.contains(number)) {
                useful.put(mutants.name(number), hint);
            }
        });
        int killed = mutants.numbers().size() - 1 - survivors.size();
        return new Score(control.id().value(), killed, survivors, useful, mutants.uncompilable());
    }

    private void listen(EventPublisher publisher) {
        publisher.registerHandlerFor(
                TestCaseStarted.class,
                event -> scenario = event.getTestCase().getLocation().getLine());
        publisher.registerHandlerFor(TestCaseFinished.class, event -> {
            if (!event.getResult().getStatus().isOk() && failed == 0) {
                failed = scenario;
                failure = event.getResult().getError();
            }
        });
    }

    private void ask(Expectation expected) {
        if (!expected.control().equals(control.id().value())) {
            return;
        }
        if (latest == null
                || !latest.configuration().equals(expected.configuration())
                || !latest.profile().equals(expected.profile())
                || !latest.asOf().equals(expected.asOf())) {
            verdicts = mutants.verdicts(living, expected);
            latest = expected;
            if (!Mutants.outcomes(verdicts.get(Mutants.UNCHANGED)).equals(mutants.originally())) {
                throw new IllegalStateException("the unchanged rules judge otherwise than the built-in ones: "
                        + verdicts.get(Mutants.UNCHANGED) + " is not " + mutants.originally());
            }
        }
        living.removeIf(number -> !verdicts.containsKey(number) || expected.problem(verdicts.get(number)) != null);
        for (int number : living) {
            Map<String, Outcome> other = Mutants.outcomes(verdicts.get(number));
            if (!other.equals(mutants.originally())) {
                hints.computeIfAbsent(number, unseen -> new TreeSet<>()).add(scenario + "\t" + difference(other));
            }
        }
    }

    private String difference(Map<String, Outcome> other) {
        Map<String, Outcome> right = new TreeMap<>(mutants.originally());
        other.keySet().forEach(subject -> right.putIfAbsent(subject, Outcome.NOT_APPLICABLE));
        return right.entrySet().stream()
                .filter(verdict -> verdict.getValue() != other.getOrDefault(verdict.getKey(), Outcome.NOT_APPLICABLE))
                .map(verdict -> verdict.getKey() + "=" + verdict.getValue())
                .collect(Collectors.joining(" "));
    }
}
