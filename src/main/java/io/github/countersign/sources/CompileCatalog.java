package io.github.countersign.sources;

import io.github.countersign.catalog.Catalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The build's step that checks the catalogue's files and joins them into one that is fast to read, with the features beside
 * it.
 */
public final class CompileCatalog {

    private CompileCatalog() {}

    /**
     * Joins the catalogue.
     *
     * @param args the folder of rules beside that of features, the folder that holds {@code frameworks/} and {@code profiles/}, and the folder of
     *     classes to write to
     */
    public static void main(String[] args) throws IOException {
        Map<String, @Nullable Object> catalog = new TreeMap<>();
        catalog.put("controls", read(Path.of(args[0]), "steps/"));
        catalog.put("frameworks", read(Path.of(args[1], "frameworks"), "-"));
        catalog.put("profiles", read(Path.of(args[1], "profiles"), "-"));
        byte[] json = new JsonMapper().writeValueAsBytes(catalog);
        Catalog compiled = CatalogReader.read(TreeParser.parse("the catalogue", json));
        Path target = Path.of(args[2], CatalogReader.BUILT_IN);
        Files.createDirectories(target.getParent());
        Files.write(target, json);
        Examples.compile(Path.of(args[0]).resolveSibling("features"), compiled, Path.of(args[2]));
    }

    private static Map<String, @Nullable Object> read(Path folder, String except) throws IOException {
        Map<String, @Nullable Object> byId = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file :
                    all.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                String id =
                        folder.relativize(file).toString().replace('\\', '/').replaceFirst("\\.yaml$", "");
                if (!id.startsWith(except)) {
                    byId.put(
                            id,
                            TreeParser.parse(file.toString(), Files.readAllBytes(file))
                                    .root());
                }
            }
        }
        return byId;
    }
}
