/** What the accounts of Amazon Web Services and their user pools say about logins, in answers of the AWS interfaces. */
@NullMarked
package io.github.countersign.sources.aws;

import org.jspecify.annotations.NullMarked;
