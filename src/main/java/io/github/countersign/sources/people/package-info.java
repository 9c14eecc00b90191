/** People of a tenant, read one by one from what vendors export, so that memory does not grow with their number. */
@NullMarked
package io.github.countersign.sources.people;

import org.jspecify.annotations.NullMarked;
