package io.github.countersign.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says in words what a component means, once for every reader: the published schema, the question an undecided verdict
 * asks, the coverage pages. A component without this annotation holds a group of facts.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Fact {
    /** What is true when the fact is stated, with the unit where it has one. */
    String value();
}
