/** What hosts of source code say about the logins of their people: GitHub organisations and GitLab servers. */
@NullMarked
package io.github.countersign.sources.hosting;

import org.jspecify.annotations.NullMarked;
