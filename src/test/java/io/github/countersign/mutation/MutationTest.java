package io.github.countersign.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.Countersign;
import io.github.countersign.catalog.Control;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Puts faults into the rules and expects a scenario to notice each. The property {@code countersign.mutation} says which
 * controls: {@code tenth} of them (by a fixed hash), {@code all}, or those whose ids begin with a word of a list.
 */
class MutationTest {

    private static final String WHICH = System.getProperty("countersign.mutation", "tenth");
    private static final Path SCORES =
            Path.of(System.getProperty("countersign.mutation.scores", "target/mutation/scores.tsv"));

    private static final Countersign STANDARD = Countersign.standard();
    private final Map<String, List<Known.Equivalent>> equivalents = Known.equivalents();

    @TestFactory
    Stream<DynamicTest> aScenarioNoticesEveryFault() throws IOException {
        Files.createDirectories(SCORES.getParent());
        Files.deleteIfExists(SCORES);
        return STANDARD.catalog().controls().stream()
                .filter(control -> isWanted(control.id().value()))
                .map(control -> DynamicTest.dynamicTest(control.id().value(), () -> tries(control)));
    }

    @Test
    void whatIsKnownIsAboutControlsThatExist() {
        List<String> ids = new ArrayList<>();
        STANDARD.catalog().controls().forEach(control -> ids.add(control.id().value()));
        assertThat(ids).containsAll(equivalents.keySet());
    }

    private static boolean isWanted(String id) {
        return switch (WHICH) {
            case "all" -> true;
            case "tenth" -> Math.floorMod(id.hashCode(), 10) == 0;
            default -> Stream.of(WHICH.split(",")).anyMatch(id::startsWith);
        };
    }

    private void tries(Control control) throws IOException {
        Score score = new Trial(STANDARD, control).run();
        List<String> equivalent = equivalents.getOrDefault(control.id().value(), List.of()).stream()
                .map(Known.Equivalent::mutant)
                .toList();
        List<String> unnoticed = new ArrayList<>(score.survivors());
        unnoticed.removeAll(equivalent);
        write(score, unnoticed);
        assertThat(score.survivors())
                .as("equivalents.yaml names only mutants that live on")
                .containsAll(equivalent);
        assertThat(unnoticed).as("faults that no scenario notices").isEmpty();
    }

    private static void write(Score score, List<String> unnoticed) throws IOException {
        StringBuilder lines = new StringBuilder()
                .append(score.control())
                .append('\t')
                .append(score.killed())
                .append('\t')
                .append(unnoticed.size())
                .append('\t')
                .append(score.survivors().size() - unnoticed.size())
                .append('\t')
                .append(score.uncompilable().size())
                .append('\n');
        unnoticed.forEach(name -> {
            lines.append("\tlives\t").append(name).append('\n');
            score.hints()
                    .getOrDefault(name, Set.of())
                    .forEach(hint -> lines.append("\t\thint\t").append(hint).append('\n'));
        });
        score.uncompilable()
                .forEach(name -> lines.append("\tuncompilable\t").append(name).append('\n'));
        Files.writeString(SCORES, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
