/** What Microsoft Entra ID exports: its policies, methods, applications, and how they combine into logins. */
@NullMarked
package io.github.countersign.sources.entra;

import org.jspecify.annotations.NullMarked;
