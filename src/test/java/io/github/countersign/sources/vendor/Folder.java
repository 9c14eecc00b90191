package io.github.countersign.sources.vendor;

import io.github.countersign.model.Configuration;
import io.github.countersign.model.Login;
import io.github.countersign.sources.Inputs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A folder of files in the making, and what comes of reading it. Apostrophes stand for quotation marks. */
public final class Folder implements Imported {

    private final Map<String, String> files = new LinkedHashMap<>();

    /** A folder with one file. */
    public static Folder of(String name, String text) {
        return new Folder().with(name, text);
    }

    /** With a file more, or another text of one. */
    public Folder with(String name, String text) {
        files.put(name, name.endsWith(".json") ? text.replace('\'', '"') : text);
        return this;
    }

    /** What the files hold together. */
    public List<Configuration> readAll() {
        try {
            Path folder = Files.createTempDirectory("folder");
            try {
                for (Map.Entry<String, String> file : files.entrySet()) {
                    Files.writeString(folder.resolve(file.getKey()), file.getValue());
                }
                return Inputs.read(List.of(folder));
            } finally {
                for (String name : files.keySet()) {
                    Files.deleteIfExists(folder.resolve(name));
                }
                Files.delete(folder);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The only configuration in it. */
    @Override
    public Configuration read() {
        List<Configuration> all = readAll();
        if (all.size() != 1) {
            throw new IllegalStateException("there are " + all.size() + " configurations");
        }
        return all.get(0);
    }

    /** A login. */
    public Login login(String id) {
        return only(Login.class, id);
    }
}
