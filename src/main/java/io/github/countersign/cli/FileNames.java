package io.github.countersign.cli;

import java.util.Locale;
import java.util.Set;

/** Makes names of files out of names that come from an input, so that no input chooses where anything is written. */
final class FileNames {

    private static final int LONGEST = 80;

    private FileNames() {}

    /** The name reduced to lower-case letters, digits and hyphens, with a number if it is taken already. */
    static String fresh(String name, Set<String> taken) {
        String slug =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String base = slug.isEmpty() ? "configuration" : slug.length() > LONGEST ? slug.substring(0, LONGEST) : slug;
        String fresh = base;
        for (int i = 2; !taken.add(fresh); i++) {
            fresh = base + "-" + i;
        }
        return fresh;
    }
}
