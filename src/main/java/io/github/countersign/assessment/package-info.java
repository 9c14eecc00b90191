/** What was <em>decided</em>: verdicts with the evidence they rest on. */
@NullMarked
package io.github.countersign.assessment;

import org.jspecify.annotations.NullMarked;
