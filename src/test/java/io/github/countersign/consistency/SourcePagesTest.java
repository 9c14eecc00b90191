package io.github.countersign.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.model.Configuration;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import io.github.countersign.sources.FactNames;
import io.github.countersign.sources.Inputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A page for each vendor says of every fact of the model where it comes from, what the vendor's default is, and which facts no
 * file of the vendor tells. It is made from what the importer states about the vendor's fixtures.
 */
class SourcePagesTest {

    private static final Path PAGES = Path.of("src/site/markdown/sources");
    private static final Path FIXTURES = Path.of("features/fixtures");
    private static final int MOST_PLACES = 4;

    static Stream<Map.Entry<String, List<Path>>> vendors() throws IOException {
        Map<String, List<Path>> vendors = new TreeMap<>();
        try (Stream<Path> entries = Files.list(FIXTURES)) {
            for (Path entry : entries.sorted().toList()) {
                String name = String.valueOf(entry.getFileName());
                if (Files.isDirectory(entry)) {
                    try (Stream<Path> tenants = Files.list(entry)) {
                        vendors.put(name, tenants.sorted().toList());
                    }
                } else if (name.startsWith("keycloak-") && !name.contains("users")) {
                    vendors.computeIfAbsent("keycloak", made -> new ArrayList<>())
                            .add(entry);
                }
            }
        }
        return vendors.entrySet().stream();
    }

    /** What fixtures show of one fact. */
    private static final class Seen {
        private final Set<String> places = new LinkedHashSet<>();
        private final Set<String> defaults = new LinkedHashSet<>();
        private final Set<String> derived = new LinkedHashSet<>();
    }

    @ParameterizedTest
    @MethodSource("vendors")
    void thePageSaysWhatTheImporterStates(Map.Entry<String, List<Path>> vendor) throws IOException {
        Map<String, Seen> seen = new LinkedHashMap<>();
        for (Path tenant : vendor.getValue()) {
            for (Configuration configuration : Inputs.read(List.of(tenant))) {
                configuration.origins().forEach((pointer, origin) -> note(seen, pointer, origin));
            }
        }
        String page = page(vendor.getKey(), seen);
        Path file = PAGES.resolve(vendor.getKey() + ".md");
        if (Boolean.getBoolean("countersign.update") || !Files.exists(file)) {
            Files.createDirectories(PAGES);
            Files.writeString(file, page);
        }
        assertThat(seen).hasSizeGreaterThan(2);
        assertThat(Files.readString(file))
                .as("run 'mvn test -Dtest=SourcePagesTest -DargLine=-Dcountersign.update=true' and commit %s", file)
                .isEqualTo(page);
    }

    private static void note(Map<String, Seen> seen, String pointer, Origin origin) {
        String[] steps = pointer.split("/", -1);
        if (steps.length < 4) {
            return;
        }
        String fact = Arrays.stream(steps, 3, steps.length)
                .filter(step -> !step.matches("\\d+"))
                .collect(Collectors.joining("."));
        Seen here = seen.computeIfAbsent(steps[1] + "." + fact, made -> new Seen());
        String place = place(origin.pointer());
        switch (origin.kind()) {
            case READ -> here.places.add(place);
            case DEFAULTED -> here.defaults.add(words(origin.note()));
            case DERIVED -> here.derived.add(words(origin.note()) + (place.isEmpty() ? "" : " (" + place + ")"));
            case ATTESTED -> {}
        }
    }

    /** A pointer without the indices and names of one tenant. */
    private static String place(@org.jspecify.annotations.Nullable String pointer) {
        return pointer == null || pointer.isEmpty()
                ? ""
                : "`" + pointer.replaceAll("/\\d+", "/*").replace("~1", "/") + "`";
    }

    private static String words(@org.jspecify.annotations.Nullable String note) {
        return note == null ? "" : note.replace("|", "\\|").replaceAll("[\\r\\n]+", " ");
    }

    private static String page(String vendor, Map<String, Seen> seen) {
        StringBuilder page = new StringBuilder("# Facts from " + vendor + "\n\n"
                + "Made from what the importer states about"
                + " its fixtures; a test keeps it in step."
                + " *Read* is the place in the file, with\n"
                + "`*` for any element; *default* is what the"
                + " vendor documents where the file says"
                + " nothing; *derived* follows from other\n"
                + "values. A fact that no row names is never"
                + " told by these files: it stays unknown, and"
                + " a person can [attest"
                + " it](../overlays.md).\n");
        for (NounKind kind : NounKind.values()) {
            Map<String, String> facts = FactNames.of(kind);
            List<String> told = seen.keySet().stream()
                    .filter(fact -> fact.startsWith(kind.collection() + "."))
                    .map(fact -> fact.substring(kind.collection().length() + 1))
                    .sorted()
                    .toList();
            Set<String> never = facts.keySet().stream()
                    .filter(fact -> told.stream().noneMatch(it -> it.equals(fact) || it.startsWith(fact + ".")))
                    .collect(Collectors.toCollection(java.util.TreeSet::new));
            if (told.isEmpty()) {
                continue;
            }
            page.append("\n## ").append(kind.collection()).append("\n\n| fact | where it comes from |\n|---|---|\n");
            for (String fact : told) {
                Seen here = java.util.Objects.requireNonNull(seen.get(kind.collection() + "." + fact));
                page.append("| `").append(fact).append("` | ").append(row(here)).append(" |\n");
            }
            if (!never.isEmpty()) {
                page.append("\nNever told: ")
                        .append(never.stream().map(it -> "`" + it + "`").collect(Collectors.joining(", ")))
                        .append(".\n");
            }
        }
        List<String> absent = Arrays.stream(NounKind.values())
                .filter(kind -> seen.keySet().stream().noneMatch(fact -> fact.startsWith(kind.collection() + ".")))
                .map(NounKind::collection)
                .toList();
        page.append("\n## Never told at all\n\n")
                .append(String.join(", ", absent))
                .append(".\n");
        return page.toString();
    }

    private static String row(Seen seen) {
        List<String> parts = new ArrayList<>();
        add(parts, "read", seen.places);
        add(parts, "default", seen.defaults);
        add(parts, "derived", seen.derived);
        return String.join("<br/>", parts);
    }

    private static void add(List<String> parts, String word, Set<String> values) {
        List<String> sorted =
                values.stream().filter(value -> !value.isBlank()).sorted().toList();
        if (!sorted.isEmpty()) {
            parts.add("*" + word + "*: " + sorted.stream().limit(MOST_PLACES).collect(Collectors.joining("; "))
                    + (sorted.size() > MOST_PLACES ? "; and " + (sorted.size() - MOST_PLACES) + " more" : ""));
        }
    }
}
