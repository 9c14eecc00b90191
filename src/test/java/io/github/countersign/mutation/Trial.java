package io.github.countersign.mutation;

import io.cucumber.core.feature.FeatureParser;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.resource.Resource;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestCaseStarted;
import io.github.countersign.Countersign;
import io.github.countersign.catalog.Control;
import io.github.countersign.catalog.ControlId;
import io.github.countersign.catalog.RulePack;
import io.github.countersign.cucumber.Engines;
import io.github.countersign.engine.RuleDefectException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs one control's feature on each of its mutants. Each mutant becomes a control of its own in one rule pack, with a
 * copy of the feature: so all of them are compiled in one go, and nothing of the built-in rules is touched.
 */
final class Trial {

    private static final ThreadLocal<Integer> RUNNING = new ThreadLocal<>();
    private static final int UNCHANGED = 0;
    private static final Pattern NUMBERED = Pattern.compile("-mutant([0-9]+)\\b");
    private static final int THREADS = Integer.getInteger("countersign.mutation.threads", 2);

    private final Countersign standard;
    private final Control control;
    private final String rule;
    private final String feature;
    private final Map<Integer, Mutant> mutants = new TreeMap<>();
    private final List<String> uncompilable = new ArrayList<>();
    private final Set<Integer> killed = ConcurrentHashMap.newKeySet();

    Trial(Countersign standard, Control control) throws IOException {
        this.standard = standard;
        this.control = control;
        this.rule = Files.readString(Path.of("rules", control.id() + ".drl"));
        this.feature = Files.readString(Path.of("features", control.id() + ".feature"));
        mutants.put(UNCHANGED, new Mutant("unchanged", rule));
        Mutations.of(rule).forEach(mutant -> mutants.put(mutants.size(), mutant));
    }

    /** Compiles, runs and counts. */
    Score run() {
        Countersign compiled = compiled();
        Engines.use(() -> {
            if (killed.contains(RUNNING.get())) {
                throw new IllegalStateException("killed already");
            }
            return compiled;
        });
        try {
            Runtime.builder()
                    .withRuntimeOptions(new RuntimeOptionsBuilder()
                            .addGlue(URI.create("classpath:/io/github/countersign/cucumber"))
                            .setThreads(THREADS)
                            .build())
                    .withFeatureSupplier(this::features)
                    .withAdditionalPlugins((ConcurrentEventListener) this::listen)
                    .build()
                    .run();
        } finally {
            Engines.use(null);
        }
        if (killed.contains(UNCHANGED)) {
            throw new IllegalStateException(control.id() + ": its feature fails on the unchanged rule file alone");
        }
        List<String> survivors = new ArrayList<>();
        mutants.forEach((number, mutant) -> {
            if (number != UNCHANGED && !killed.contains(number)) {
                survivors.add(mutant.name());
            }
        });
        return new Score(control.id().value(), killed.size(), survivors, List.copyOf(uncompilable));
    }

    private void listen(EventPublisher publisher) {
        publisher.registerHandlerFor(
                TestCaseStarted.class,
                event -> RUNNING.set(number(event.getTestCase().getUri().toString())));
        publisher.registerHandlerFor(TestCaseFinished.class, event -> {
            if (event.getResult().getStatus() != Status.PASSED) {
                killed.add(number(event.getTestCase().getUri().toString()));
            }
        });
    }

    private Countersign compiled() {
        while (true) {
            try {
                return standard.with(pack());
            } catch (RuleDefectException defect) {
                List<Integer> faulty = defect.problems().stream()
                        .flatMap(problem -> NUMBERED.matcher(problem).results())
                        .map(found -> Integer.valueOf(found.group(1)))
                        .distinct()
                        .toList();
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
            String id = id(number);
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
            rules.put(
                    id + ".drl",
                    renamed(mutant.text(), id).replaceFirst("(?m)^(package [\\w.]+);", "$1.mutant" + number + ";"));
        });
        return new RulePack("mutants", controls, rules);
    }

    private List<Feature> features() {
        FeatureParser parser = new FeatureParser(UUID::randomUUID);
        return mutants.keySet().stream()
                .map(number -> parser.parseResource(new Text(
                                URI.create("file:features/" + id(number) + ".feature"), renamed(feature, id(number))))
                        .orElseThrow())
                .toList();
    }

    private String id(int number) {
        return control.id() + "-mutant" + number;
    }

    private String renamed(String text, String id) {
        return text.replace("\"" + control.id() + "\"", "\"" + id + "\"")
                .replace("\"" + control.id() + " ", "\"" + id + " ");
    }

    private static int number(String text) {
        Matcher number = NUMBERED.matcher(text);
        if (!number.find()) {
            throw new IllegalStateException("no mutant ran as " + text);
        }
        return Integer.parseInt(number.group(1));
    }

    private record Text(URI uri, String text) implements Resource {

        @Override
        public URI getUri() {
            return uri;
        }

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
