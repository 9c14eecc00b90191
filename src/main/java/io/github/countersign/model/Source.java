package io.github.countersign.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that was read.
 *
 * @param file its name, as the user gave it
 * @param kind what it was found to be: {@code keycloak-realm}, {@code native}, ...
 * @param version the vendor's version that wrote it, if the file tells
 * @param sha256 hex digest of its bytes
 * @param unread what the importer did not understand, as JSON pointers with a word why
 */
public record Source(String file, String kind, @Nullable String version, String sha256, List<String> unread) {

    /** Copies the list. */
    public Source {
        unread = List.copyOf(unread);
    }
}
