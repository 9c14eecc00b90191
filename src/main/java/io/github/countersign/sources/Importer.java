package io.github.countersign.sources;

import io.github.countersign.model.Configuration;
import java.util.ArrayList;
import java.util.List;

/** Reads one kind of input. A vendor's importer drops that vendor's secrets before anything else sees the tree. */
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
     * Configurations that files of this kind hold together: one for each tenant, whose parts may stand in several files.
     *
     * @param trees files of one folder, or those named side by side, that this importer recognises; at least one
     * @throws InputException with every problem found
     */
    List<Configuration> read(List<Tree> trees);

    /** An importer of files each of which is whole by itself. */
    interface OfWholeFiles extends Importer {

        /**
         * Configurations in one file: several where it holds several tenants.
         *
         * @throws InputException with every problem found
         */
        List<Configuration> read(Tree tree);

        @Override
        default List<Configuration> read(List<Tree> trees) {
            List<Configuration> configurations = new ArrayList<>();
            List<Problem> problems = new ArrayList<>();
            for (Tree tree : trees) {
                try {
                    configurations.addAll(read(tree));
                } catch (InputException unreadable) {
                    problems.addAll(unreadable.problems());
                }
            }
            if (!problems.isEmpty()) {
                throw new InputException(problems);
            }
            return configurations;
        }
    }
}
