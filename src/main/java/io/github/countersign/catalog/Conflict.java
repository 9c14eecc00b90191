package io.github.countersign.catalog;

/**
 * Another document that demands, or seems to demand, the opposite of a control.
 *
 * @param with the document and its clause
 * @param says what it demands, and how to meet both or which to follow
 */
public record Conflict(String with, String says) {}
