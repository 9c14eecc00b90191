/** What Google Workspace says about logins, in answers of its Policy API and in results of ScubaGoggles. */
@NullMarked
package io.github.countersign.sources.google;

import org.jspecify.annotations.NullMarked;
