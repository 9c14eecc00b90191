@NullMarked
package io.github.countersign.assessment;

import org.jspecify.annotations.NullMarked;
