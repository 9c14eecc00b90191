/** The command line: one class a verb. The only place that prints, wires and exits. */
@NullMarked
package io.github.countersign.cli;

import org.jspecify.annotations.NullMarked;
