package io.github.countersign.sources;

import io.github.countersign.model.Configuration;
import io.github.countersign.model.Source;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Notes keys that stand twice in a vendor's file: its server takes the last, and so did the importer. */
final class Twice {

    private Twice() {}

    /** The configurations, with a note at each file on the keys that stand twice in it. */
    static List<Configuration> noted(List<Configuration> configurations, List<Tree> trees) {
        return trees.stream().allMatch(tree -> tree.twice().isEmpty())
                ? configurations
                : configurations.stream()
                        .map(configuration -> noted(configuration, trees))
                        .toList();
    }

    private static Configuration noted(Configuration configuration, List<Tree> trees) {
        return new Configuration(
                configuration.name(),
                configuration.asOf(),
                configuration.sources().stream()
                        .map(source -> noted(source, trees))
                        .toList(),
                configuration.nouns(),
                configuration.origins());
    }

    private static Source noted(Source source, List<Tree> trees) {
        Set<String> notes = new LinkedHashSet<>(source.unread());
        trees.stream()
                .filter(tree -> tree.file().equals(source.file()))
                .flatMap(tree -> tree.twice().stream())
                .forEach(problem -> notes.add(
                        problem.pointer() + ": the key stands twice; the last counts, as the server reads it"));
        return new Source(source.file(), source.kind(), source.version(), source.sha256(), List.copyOf(notes));
    }
}
