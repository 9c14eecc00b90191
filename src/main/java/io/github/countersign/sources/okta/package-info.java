/** Reads an Okta org: answers of its management API, and Terraform code of its provider. */
@NullMarked
package io.github.countersign.sources.okta;

import org.jspecify.annotations.NullMarked;
