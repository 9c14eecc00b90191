/** Puts a configuration before the rules and turns what they say into verdicts. The only place that knows Drools. */
@NullMarked
package io.github.countersign.engine;

import org.jspecify.annotations.NullMarked;
