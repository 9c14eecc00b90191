package io.github.countersign.sources.live;

/**
 * A part of the server's settings that could not be read.
 *
 * @param part the key under which an export has it
 * @param why what stood in the way and what would mend it
 */
public record Gap(String part, String why) {}
