package io.github.countersign.sources;

import io.github.countersign.catalog.Catalog;
import io.github.countersign.catalog.RulePack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a folder of rules of one's own: {@code .drl} and {@code .yaml} with one stem each, as the built-in ones. */
public final class PackReader {

    private PackReader() {}

    /**
     * Reads a pack. References may name sections of the built-in frameworks.
     *
     * @throws InputException with every problem found
     */
    public static RulePack read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new InputException(folder.toString(), "is no folder of rules");
        }
        Map<String, String> rules = new TreeMap<>();
        Map<String, @Nullable Object> controls = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (name.endsWith(".drl")) {
                    rules.put(name, Files.readString(file, StandardCharsets.UTF_8));
                } else if (name.endsWith(".yaml") && !name.startsWith("steps/")) {
                    controls.put(
                            stem(name),
                            TreeParser.parse(file.toString(), Files.readAllBytes(file))
                                    .root());
                }
            }
        } catch (IOException unreadable) {
            throw new InputException(folder.toString(), "cannot be read: " + unreadable.getMessage());
        }
        return new RulePack(folder.toString(), controls(folder, rules, controls), rules);
    }

    private static List<io.github.countersign.catalog.Control> controls(
            Path folder, Map<String, String> rules, Map<String, @Nullable Object> controls) {
        List<Problem> problems = new ArrayList<>();
        for (String file : rules.keySet()) {
            if (!file.startsWith("steps/") && !controls.containsKey(stem(file))) {
                problems.add(new Problem(
                        folder.resolve(file).toString(),
                        null,
                        null,
                        "has no " + stem(file) + ".yaml beside it that says what the rule demands"));
            }
        }
        for (String id : controls.keySet()) {
            if (!rules.containsKey(id + ".drl")) {
                problems.add(new Problem(
                        folder.resolve(id + ".yaml").toString(), null, null, "has no " + id + ".drl beside it"));
            }
        }
        if (rules.isEmpty()) {
            problems.add(new Problem(folder.toString(), null, null, "holds no rule: no file ends in .drl"));
        }
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        Catalog builtIn = CatalogReader.builtIn();
        return CatalogReader.readControls(
                new Tree(folder.toString(), "", new LinkedHashMap<>(Map.of("controls", controls)), Map.of()), builtIn);
    }

    private static String stem(String file) {
        return file.replaceFirst("\\.(drl|yaml)$", "");
    }
}
