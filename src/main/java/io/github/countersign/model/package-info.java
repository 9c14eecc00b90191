/**
 * What an authentication configuration <em>is</em>: facts in the field's own words (NIST SP 800-63 terms first),
 * never a threshold and never a verdict.
 *
 * <p>A component that is {@code null} is <em>unknown</em>, never a default; an empty list is known to be empty. Groups
 * of facts (a record inside a record) are never null, so that a rule can read {@code otp.digits} without a guard.
 */
@NullMarked
package io.github.countersign.model;

import org.jspecify.annotations.NullMarked;
