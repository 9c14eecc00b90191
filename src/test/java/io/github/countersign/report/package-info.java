@NullMarked
package io.github.countersign.report;

import org.jspecify.annotations.NullMarked;
