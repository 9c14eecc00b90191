package io.github.countersign.sources;

import io.github.countersign.model.Configuration;
import io.github.countersign.sources.auth0.Auth0Importer;
import io.github.countersign.sources.aws.AwsImporter;
import io.github.countersign.sources.cognito.CognitoImporter;
import io.github.countersign.sources.entra.EntraImporter;
import io.github.countersign.sources.google.GoogleImporter;
import io.github.countersign.sources.hosting.GitHubImporter;
import io.github.countersign.sources.hosting.GitLabImporter;
import io.github.countersign.sources.keycloak.KeycloakImporter;
import io.github.countersign.sources.okta.OktaImporter;
import io.github.countersign.sources.vendor.Answers;
import io.github.countersign.sources.vendor.Terraform;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads configurations from files and folders. What kind a file is of is found out from its content. Files of one vendor
 * that lie in one folder, or are named side by side, may be parts of one configuration.
 */
public final class Inputs {

    private static final List<Importer> IMPORTERS = List.of(
            new NativeDocument(),
            new KeycloakImporter(),
            new Auth0Importer(),
            new AwsImporter(),
            new CognitoImporter(),
            new EntraImporter(),
            new OktaImporter(),
            new GoogleImporter(),
            new GitHubImporter(),
            new GitLabImporter());

    private final Consumer<Problem> passedOver;
    private final List<Configuration> configurations = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private Inputs(Consumer<Problem> passedOver) {
        this.passedOver = passedOver;
    }

    /**
     * Reads files and folders, all of them before any is judged.
     *
     * @throws InputException with the problems of every file that cannot be read
     */
    public static List<Configuration> read(List<Path> inputs) {
        return read(inputs, ignored -> {});
    }

    /**
     * Reads files and folders, all of them before any is judged.
     *
     * @param passedOver told of each file of a folder that holds no configuration of a known kind
     * @throws InputException with the problems of every file that cannot be read
     */
    public static List<Configuration> read(List<Path> inputs, Consumer<Problem> passedOver) {
        Inputs reading = new Inputs(passedOver);
        List<Path> files =
                inputs.stream().filter(input -> !Files.isDirectory(input)).toList();
        reading.named(files);
        inputs.stream().filter(Files::isDirectory).forEach(reading::folder);
        if (!reading.problems.isEmpty()) {
            throw new InputException(reading.problems);
        }
        return List.copyOf(reading.configurations);
    }

    /**
     * Reads the content of one file.
     *
     * @param file what to call it in messages and results
     * @throws InputException with every problem found
     */
    public static List<Configuration> read(String file, byte[] bytes) {
        Tree tree = parse(file, bytes);
        Importer importer = importer(tree);
        if (importer == null) {
            throw new InputException(List.of(unknown(tree)));
        }
        return Twice.noted(importer.read(List.of(tree)), List.of(tree));
    }

    /** The files that inputs come to: themselves, and those of folders that would be looked at. */
    public static List<Path> files(List<Path> inputs) {
        return inputs.stream()
                .flatMap(input ->
                        Files.isDirectory(input) ? InputFiles.in(input, new ArrayList<>()).stream() : Stream.of(input))
                .toList();
    }

    private void named(List<Path> files) {
        Map<Importer, List<Tree>> byImporter = new LinkedHashMap<>();
        for (Tree tree : parse(files)) {
            Importer importer = importer(tree);
            if (importer == null) {
                problems.add(unknown(tree));
            } else {
                byImporter.computeIfAbsent(importer, made -> new ArrayList<>()).add(tree);
            }
        }
        byImporter.forEach(this::join);
    }

    private void folder(Path folder) {
        Map<Importer, List<Tree>> byImporter = new LinkedHashMap<>();
        List<Problem> unknown = new ArrayList<>();
        int before = problems.size();
        for (Tree tree : parse(InputFiles.in(folder, problems))) {
            Importer importer = importer(tree);
            if (importer == null) {
                unknown.add(unknown(tree));
            } else {
                byImporter.computeIfAbsent(importer, made -> new ArrayList<>()).add(tree);
            }
        }
        if (byImporter.isEmpty()) {
            problems.addAll(unknown);
            if (problems.size() == before) {
                problems.add(new Problem(
                        folder.toString(),
                        null,
                        null,
                        "the folder holds no file to read; looked for " + InputFiles.KINDS));
            }
        } else {
            unknown.forEach(passedOver);
        }
        byImporter.forEach(this::join);
    }

    private void join(Importer importer, List<Tree> trees) {
        try {
            configurations.addAll(Twice.noted(importer.read(trees), trees));
        } catch (InputException unreadable) {
            problems.addAll(unreadable.problems());
        }
    }

    private List<Tree> parse(List<Path> files) {
        List<Tree> trees = new ArrayList<>();
        for (Path file : files) {
            try {
                trees.add(parse(file.toString(), InputFiles.bytes(file)));
            } catch (InputException unreadable) {
                problems.addAll(unreadable.problems());
            }
        }
        return trees;
    }

    private static Tree parse(String file, byte[] bytes) {
        return TreeParser.parse(
                file, bytes, (pointer, key) -> IMPORTERS.stream().anyMatch(importer -> importer.secret(pointer, key)));
    }

    private static @Nullable Importer importer(Tree tree) {
        return IMPORTERS.stream()
                .filter(importer -> importer.recognises(tree))
                .findFirst()
                .orElse(null);
    }

    private static Problem unknown(Tree tree) {
        if (Overlay.is(tree)) {
            return tree.problem("", "is an overlay; name it with --overlay beside the configuration it is about");
        }
        String error = Answers.error(tree);
        return tree.problem(
                "",
                error != null
                        ? "is the error answer of a server, not a configuration: " + error
                        : Terraform.is(tree)
                                ? "is Terraform code without a resource of a kind that is known; known kinds are: "
                                        + kinds()
                                : "no kind of configuration that is known; known kinds are: " + kinds());
    }

    private static String kinds() {
        return IMPORTERS.stream().map(Importer::kind).collect(Collectors.joining(", "));
    }
}
