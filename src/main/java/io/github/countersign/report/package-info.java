/** Nouns to files: one class a format. Nothing here decides anything; every report is a view of one assessment. */
@NullMarked
package io.github.countersign.report;

import org.jspecify.annotations.NullMarked;
