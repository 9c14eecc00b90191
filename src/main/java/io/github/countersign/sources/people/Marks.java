package io.github.countersign.sources.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A quick look for words that files of people hold, so that most files need not be parsed to know that they are none. */
final class Marks {

    private static final List<String> WORDS = List.of(
            "\"users\"",
            "ethodsRegistered",
            "mfa_active",
            "\"factorType\"",
            "\"principalId\"",
            "\"holds\"",
            "\"login\"");
    private static final int CHUNK = 1 << 16;

    private Marks() {}

    /** Whether one of the words stands in the file. */
    static boolean in(Path file) {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            char[] chunk = new char[CHUNK];
            String before = "";
            for (int read = reader.read(chunk); read > 0; read = reader.read(chunk)) {
                String text = before + new String(chunk, 0, read);
                if (WORDS.stream().anyMatch(text::contains)) {
                    return true;
                }
                before = text.substring(Math.max(0, text.length() - 32));
            }
            return false;
        } catch (IOException unreadable) {
            return false;
        }
    }
}
