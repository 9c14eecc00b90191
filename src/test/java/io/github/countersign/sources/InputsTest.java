package io.github.countersign.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.countersign.model.Configuration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and folders as inputs. */
class InputsTest {

    private static final String NATIVE = "countersign: 1\nconfiguration: %s\n";

    @TempDir
    private Path folder = Path.of(".");

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(java.util.Objects.requireNonNull(file.getParent()));
        return Files.writeString(file, text);
    }

    @Test
    void aFolderIsReadWithWhatLiesBelowIt() throws IOException {
        file("b.yaml", NATIVE.formatted("b"));
        file("below/a.yaml", NATIVE.formatted("a"));
        file(".hidden/c.yaml", NATIVE.formatted("c"));
        file("node_modules/d.yaml", NATIVE.formatted("d"));
        file("notes.txt", "nothing to read");

        assertThat(Inputs.read(List.of(folder))).extracting(Configuration::name).containsExactly("b", "a");
    }

    @Test
    void aFileOfAFolderThatIsNoConfigurationIsTold() throws IOException {
        file("a.yaml", NATIVE.formatted("a"));
        file("package.json", "{\"name\": \"x\"}");
        List<Problem> passedOver = new ArrayList<>();

        assertThat(Inputs.read(List.of(folder), passedOver::add)).hasSize(1);
        assertThat(passedOver).singleElement().asString().contains("package.json", "no kind of configuration");
    }

    @Test
    void aMalformedFileOfAFolderIsRefused() throws IOException {
        file("a.yaml", NATIVE.formatted("a"));
        file("b.json", "{\"realm\": ");

        assertThatThrownBy(() -> Inputs.read(List.of(folder)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("b.json")
                .hasMessageContaining("not well-formed JSON");
    }

    @Test
    void aFolderWithoutAnythingToReadIsRefused() throws IOException {
        file("notes.txt", "nothing to read");

        assertThatThrownBy(() -> Inputs.read(List.of(folder))).hasMessageContaining("holds no file to read");
    }

    @Test
    void aFolderOfUnknownFilesIsRefused() throws IOException {
        file("package.json", "{\"name\": \"x\"}");

        assertThatThrownBy(() -> Inputs.read(List.of(folder))).hasMessageContaining("no kind of configuration");
    }

    @Test
    void anErrorAnswerIsNamedAsOne() throws IOException {
        Path answer = file("policies.json", "{\"error\": {\"code\": \"Forbidden\", \"message\": \"not allowed\"}}");

        assertThatThrownBy(() -> Inputs.read(List.of(answer)))
                .hasMessageContaining("error answer of a server")
                .hasMessageContaining("Forbidden not allowed");
    }

    @Test
    void aKeyThatStandsTwiceInAVendorsFileIsNoted() throws IOException {
        Path realm = file("realm.json", "{\"realm\": \"a\", \"rememberMe\": true, \"rememberMe\": false}");
        Path organisation = file(
                "org.json",
                "{\"login\": \"acme\", \"url\": \"https://api.github.com/orgs/acme\","
                        + " \"two_factor_requirement_enabled\": false, \"two_factor_requirement_enabled\": true}");

        assertThat(Inputs.read(List.of(realm, organisation)))
                .flatExtracting(Configuration::sources)
                .allSatisfy(source -> assertThat(source.unread())
                        .filteredOn(note -> note.contains("stands twice"))
                        .hasSize(1));
    }

    @Test
    void commaSeparatedValuesAreRows() {
        Tree tree = TreeParser.parse(
                "report.csv",
                "user,arn,mfa_active,created\n\"a,b\",x,true,N/A\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(Tree.mapOf(Tree.listOf(tree.root()).get(0))).containsEntry("user", "a,b");
        assertThat(tree.place("/0/mfa_active")).isEqualTo(new Problem.Place(2, 1));
    }

    @Test
    void aRowThatIsTooShortIsRefusedWithItsLine() {
        byte[] bytes =
                "user,arn,mfa_active,created\na,b,true,x\nc,d\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);

        assertThatThrownBy(() -> TreeParser.parse("report.csv", bytes))
                .hasMessageContaining("report.csv:3:1")
                .hasMessageContaining("2 values where there are 4 headings");
    }
}
