package io.github.countersign.sources.vendor;

import io.github.countersign.model.Authenticator;
import io.github.countersign.model.Configuration;
import io.github.countersign.model.Login;
import io.github.countersign.model.NonHumanIdentity;
import io.github.countersign.model.Noun;
import io.github.countersign.sources.Inputs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A folder of files in the making, and what comes of reading it. Apostrophes stand for quotation marks. */
public final class Folder {

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

    /** An authenticator. */
    public Authenticator authenticator(String id) {
        return only(Authenticator.class, id);
    }

    /** An identity. */
    public NonHumanIdentity identity(String id) {
        return only(NonHumanIdentity.class, id);
    }

    /** A noun. */
    public <T extends Noun> T only(Class<T> type, String id) {
        return read().find(type, id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + id + " among "
                        + read().all(type).stream().map(Noun::id).toList()));
    }

    /** What was not understood, of all files. */
    public List<String> unread() {
        return read().sources().stream()
                .flatMap(source -> source.unread().stream())
                .toList();
    }
}
