/** Auth0: tenants as auth0-deploy-cli writes them, in one file or a folder, and answers of the Management API. */
@NullMarked
package io.github.countersign.sources.auth0;

import org.jspecify.annotations.NullMarked;
