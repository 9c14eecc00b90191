package io.github.countersign.engine;

import org.jspecify.annotations.Nullable;

/**
 * A fact that a finding rests on, before its origin is looked up.
 *
 * @param pointer JSON pointer of the fact in the native document
 * @param meaning what the fact says
 * @param observed its value in words, or null when it is unknown
 * @param expected what would meet the demand
 */
public record Because(
        String pointer, String meaning, @Nullable String observed, String expected) {}
