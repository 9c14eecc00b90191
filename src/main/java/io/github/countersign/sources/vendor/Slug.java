package io.github.countersign.sources.vendor;

import io.github.countersign.model.NounKind;
import io.github.countersign.sources.Draft;

/** Turns names of the realm into ids. */
public final class Slug {

    private static final int LONGEST = 180;

    private Slug() {}

    /** The name with everything replaced that an id cannot hold. */
    public static String of(String name) {
        String slug = name.strip().replaceAll("[^A-Za-z0-9._:@-]+", "-").replaceFirst("^[^A-Za-z0-9]+", "");
        String whole = slug.replaceFirst("-+$", "");
        return whole.isEmpty() ? "unnamed" : whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
    }

    /** The same, with a number if the draft has that id already. */
    public static String fresh(Draft draft, NounKind kind, String name) {
        String slug = of(name);
        String candidate = slug;
        for (int i = 2; draft.has(kind, candidate); i++) {
            candidate = slug + "-" + i;
        }
        return candidate;
    }
}
