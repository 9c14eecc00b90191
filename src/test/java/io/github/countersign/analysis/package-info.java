/** Holds the solver to its promises: corner cases, and random systems against an oracle that tries everything. */
@NullMarked
package io.github.countersign.analysis;

import org.jspecify.annotations.NullMarked;
