package io.github.countersign.sources;

import io.github.countersign.model.Configuration;
import java.util.List;

/** Reads one kind of file. A vendor's importer drops that vendor's secrets before anything else sees the tree. */
public interface Importer {

    /** How inputs of this kind are called in results: {@code keycloak-realm}. */
    String kind();

    /** Whether the content is of this kind; decided by keys, never by the file's name. */
    boolean recognises(Tree tree);

    /** Whether the value of a key of the object at a pointer is a secret that parsing must drop. */
    default boolean secret(String pointer, String key) {
        return false;
    }

    /**
     * Configurations in the file: several where it holds several tenants.
     *
     * @throws InputException with every problem found
     */
    List<Configuration> read(Tree tree);
}
