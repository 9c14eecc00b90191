/** Files to nouns: native documents, vendor exports, and the catalogue. The only place that reads with Jackson and knows vendors' keys. */
@NullMarked
package io.github.countersign.sources;

import org.jspecify.annotations.NullMarked;
