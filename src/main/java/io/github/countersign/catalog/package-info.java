/** What is <em>demanded</em>: controls with their words, levels and parameters, the frameworks they come from, and profiles that select them. */
@NullMarked
package io.github.countersign.catalog;

import org.jspecify.annotations.NullMarked;
