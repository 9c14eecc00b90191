package io.github.countersign.mutation;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What is known of mutants that live on: those that change nothing. */
final class Known {

    private static final Path EQUIVALENTS = Path.of("src/test/resources/mutation/equivalents.yaml");

    private Known() {}

    /** A mutant that no scenario can notice, and why. */
    record Equivalent(String control, String mutant, String reason) {

        /** Refuses one without a reason. */
        Equivalent {
            if (control == null || mutant == null || reason == null || reason.isBlank()) {
                throw new IllegalArgumentException("an equivalent mutant needs control, mutant and reason: " + mutant);
            }
        }
    }

    /** The equivalent mutants by control. */
    static Map<String, List<Equivalent>> equivalents() {
        List<Equivalent> all = new YAMLMapper().readValue(EQUIVALENTS, new TypeReference<List<Equivalent>>() {});
        return all.stream().collect(Collectors.groupingBy(Equivalent::control));
    }
}
