package io.github.countersign.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What README says is true: its links lead somewhere, its verbs exist, and every page under the site is reachable. */
class ReadmeTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(((?!https?:)[^)#]+)\\)");
    private static final Pattern VERB = Pattern.compile("(?m)^\\| `([a-z]+)[ `]");

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        List<String> broken = new ArrayList<>();
        List<Path> pages = new ArrayList<>(List.of(Path.of("README.md"), Path.of("reports/README.md")));
        for (String stem : Trees.stems("src/site/markdown", ".md")) {
            pages.add(Path.of("src/site/markdown", stem + ".md"));
        }
        for (Path page : pages) {
            Matcher link = LINK.matcher(Files.readString(page));
            Path folder = page.getParent() == null ? Path.of("") : page.getParent();
            while (link.find()) {
                if (!Files.exists(folder.resolve(link.group(1)))) {
                    broken.add(page + " links to " + link.group(1));
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void everyVerbIsKnownAndEveryCommandParses() {
        Matcher verb = VERB.matcher(Trees.read("README.md"));
        List<String> verbs = new ArrayList<>();
        while (verb.find()) {
            verbs.add(verb.group(1));
        }
        assertThat(verbs).contains("assess", "paths", "controls", "schema");
        assertThat(verbs).allSatisfy(name -> assertThat(help(name)).contains("Usage: countersign " + name));
    }

    @Test
    void theTopLevelIsWhatTheTreeSays() throws IOException {
        String readme = Trees.read("README.md");
        try (var files = Files.list(Path.of(""))) {
            assertThat(files.filter(Files::isDirectory)
                            .map(Path::toString)
                            .filter(name -> !name.startsWith(".") && !name.equals("target"))
                            .toList())
                    .allSatisfy(name -> assertThat(readme).contains(name + "/"));
        }
    }

    private static String help(String verb) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        Main.run(writer, writer, verb, "--help");
        return out.toString();
    }
}
