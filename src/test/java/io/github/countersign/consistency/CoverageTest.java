package io.github.countersign.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.Countersign;
import io.github.countersign.catalog.Control;
import io.github.countersign.catalog.Reference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every entry of the project's list of demands has a control or a reason, and the page of coverage says which. */
class CoverageTest {

    private static final Path PAGE = Path.of("src/site/markdown/coverage.md");

    private final List<Control> controls = Countersign.standard().catalog().controls();
    private final Map<String, String> entries = entries();

    @Test
    void everyEntryHasAControlOrAReason() {
        Map<String, Set<String>> encoded = encoded();
        assertThat(entries).hasSizeGreaterThan(100);
        assertThat(entries)
                .allSatisfy((entry, reason) -> assertThat(encoded.containsKey(entry))
                        .as("%s has either a control or a reason why not", entry)
                        .isEqualTo(reason.isEmpty()));
        assertThat(entries.keySet())
                .as("entries that controls name are in the list")
                .containsAll(encoded.keySet());
    }

    @Test
    void thePageSaysWhatTheControlsSay() throws IOException {
        String page = page();
        if (Boolean.getBoolean("countersign.update") || !Files.exists(PAGE)) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("run 'mvn test -Dtest=CoverageTest -DargLine=-Dcountersign.update=true' and commit %s", PAGE)
                .isEqualTo(page);
    }

    private String page() {
        Map<String, Set<String>> encoded = encoded();
        String rows = entries.entrySet().stream()
                .map(entry -> "| " + entry.getKey() + " | "
                        + (entry.getValue().isEmpty()
                                ? String.join("<br/>", encoded.getOrDefault(entry.getKey(), Set.of()))
                                : "none: " + entry.getValue())
                        + " |\n")
                .collect(Collectors.joining());
        long without =
                entries.values().stream().filter(reason -> !reason.isEmpty()).count();
        return """
                # Coverage

                Demands are collected as entries: one for each thing a standard asks for, paraphrased. An entry of SP 800-63B-4
                also covers what revision 3 asks for under the same heading; `sp800-63b-3` entries are what revision 3 alone asks.
                Entries of `independence` are rules of this project. Controls name the entries they encode; a test keeps this page in
                step with them.

                %d entries and %d controls: %d entries have a control; without one, each with its reason: %d.
                `countersign controls --by FRAMEWORK` shows the same by clause.

                | entry | controls |
                |---|---|
                """.formatted(entries.size(), controls.size(), entries.size() - without, without) + rows;
    }

    private Map<String, Set<String>> encoded() {
        Map<String, Set<String>> encoded = new TreeMap<>();
        for (Control control : controls) {
            control.references().stream()
                    .map(Reference::entry)
                    .filter(Objects::nonNull)
                    .forEach(entry -> encoded.computeIfAbsent(entry, first -> new TreeSet<>())
                            .add(control.id().value()));
        }
        return encoded;
    }

    /** Ids in the order of the list, each with the reason why it has no control, empty where it has one. */
    private static Map<String, String> entries() {
        Map<String, String> entries = new LinkedHashMap<>();
        Trees.read("src/test/resources/entries.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> {
                    int colon = line.indexOf(": ");
                    entries.put(
                            colon < 0 ? line : line.substring(0, colon), colon < 0 ? "" : line.substring(colon + 2));
                });
        return entries;
    }
}
