package io.github.countersign.assessment;

import io.github.countersign.model.Origin;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a verdict rests on.
 *
 * @param fact JSON pointer of the fact in the native document
 * @param meaning what the fact says, in words
 * @param observed its value, or null when it is unknown
 * @param expected what would meet the demand
 * @param origin where the value came from; null when nothing tells
 */
public record Evidence(
        String fact,
        String meaning,
        @Nullable String observed,
        String expected,
        @Nullable Origin origin) {}
