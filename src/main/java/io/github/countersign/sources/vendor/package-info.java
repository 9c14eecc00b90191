/** What the files of vendors have in common: places, dates, durations, placeholders, and what stays unread. */
@NullMarked
package io.github.countersign.sources.vendor;

import org.jspecify.annotations.NullMarked;
