/** Servers to files: reads a realm of a running server into the same tree an export gives. The only place that opens connections. */
@NullMarked
package io.github.countersign.sources.live;

import org.jspecify.annotations.NullMarked;
