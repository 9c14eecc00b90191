package io.github.countersign.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** House rules that no compiler checks. */
class HouseRulesTest {

    private static final int LONGEST_FILE = 250;
    private static final Pattern UNFINISHED = Pattern.compile("TODO|FIXME|@Disabled|@Ignore|XXX");

    @Test
    void noSourceFileIsTooLong() {
        List<String> tooLong = new ArrayList<>();
        for (String stem : Trees.stems("src/main/java", ".java")) {
            long lines = Trees.read("src/main/java/" + stem + ".java").lines().count();
            if (lines > LONGEST_FILE) {
                tooLong.add(stem + ".java has " + lines + " lines; split it by responsibility");
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<String> packages = Trees.stems("src/main/java", ".java").stream()
                .map(stem -> stem.substring(0, stem.lastIndexOf('/')))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(packages)
                .allSatisfy(name -> assertThat(Trees.read("src/main/java/" + name + "/package-info.java"))
                        .contains("@NullMarked"));
    }

    @Test
    void nothingIsLeftUnfinished() {
        List<String> unfinished = new ArrayList<>();
        for (String folder : List.of("src/main/java", "rules", "features", "templates")) {
            for (String extension : List.of(".java", ".drl", ".yaml", ".feature", ".ftlh")) {
                for (String stem : Trees.stems(folder, extension)) {
                    if (UNFINISHED
                            .matcher(Trees.read(folder + "/" + stem + extension))
                            .find()) {
                        unfinished.add(folder + "/" + stem + extension);
                    }
                }
            }
        }
        assertThat(unfinished).isEmpty();
    }
}
