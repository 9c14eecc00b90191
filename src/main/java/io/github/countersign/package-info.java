/** The front door of Countersign: {@link io.github.countersign.Countersign} wires the built-in controls. */
@NullMarked
package io.github.countersign;

import org.jspecify.annotations.NullMarked;
