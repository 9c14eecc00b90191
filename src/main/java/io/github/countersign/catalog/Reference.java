package io.github.countersign.catalog;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a demand stands, and how binding it is there.
 *
 * @param framework id of the framework and revision: {@code nist-sp-800-63b-4}
 * @param section clause of that document
 * @param entry the catalogue entry it encodes, for traceability
 * @param level how binding it is there
 * @param audience the only ones it binds, or null if it binds everyone the document speaks to
 * @param parameters values the demand has there, where they differ from the control's own
 */
public record Reference(
        String framework,
        String section,
        @Nullable String entry,
        Level level,
        @Nullable Audience audience,
        Map<String, String> parameters) {

    /** Copies the map. */
    public Reference {
        parameters = Map.copyOf(parameters);
    }

    /** A demand on everyone the document speaks to. */
    public Reference(
            String framework, String section, @Nullable String entry, Level level, Map<String, String> parameters) {
        this(framework, section, entry, level, null, parameters);
    }
}
