package io.github.countersign.sources;

import io.github.countersign.catalog.Catalog;
import io.github.countersign.catalog.Control;
import io.github.countersign.catalog.Example;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the features say of a control, which only its page needs: the build puts each feature beside the catalogue. */
public final class Examples {

    private static final String FOLDER = "META-INF/countersign/features/";

    private Examples() {}

    /** The examples of a built-in control; none of another. */
    public static List<Example> of(Control control) {
        String name = FOLDER + control.id() + ".feature";
        try (InputStream stream = Examples.class.getClassLoader().getResourceAsStream(name)) {
            return stream == null
                    ? List.of()
                    : FeatureReader.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Puts the features of all controls where they are found later. */
    static void compile(Path features, Catalog catalog, Path classes) throws IOException {
        for (Control control : catalog.controls()) {
            Path feature = features.resolve(control.id() + ".feature");
            Path target = classes.resolve(FOLDER + control.id() + ".feature");
            Files.createDirectories(target.getParent());
            Files.writeString(target, Files.readString(feature));
        }
    }
}
