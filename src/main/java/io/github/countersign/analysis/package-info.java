/**
 * Minimal sets of primitives from which a goal follows, over steps that are Horn clauses: a pure search that knows nothing
 * of authentication.
 *
 * <p>{@link io.github.countersign.analysis.Solver} labels every atom with its minimal sets, smallest first, as
 * assumption-based truth maintenance does (de Kleer, 1986); {@link io.github.countersign.analysis.HittingSets} answers
 * the dual question. Both say up to which size their answer is complete.
 */
@NullMarked
package io.github.countersign.analysis;

import org.jspecify.annotations.NullMarked;
