/**
 * The vocabulary of control tests in Gherkin, and what runs it. It speaks of logins, codes, mailboxes and people, so that
 * a feature survives a change of identity provider.
 */
@NullMarked
package io.github.countersign.cucumber;

import org.jspecify.annotations.NullMarked;
