/** What the user pools and identity pools of Amazon Cognito say about logins, in answers of its interfaces. */
@NullMarked
package io.github.countersign.sources.cognito;

import org.jspecify.annotations.NullMarked;
