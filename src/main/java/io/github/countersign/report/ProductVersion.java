package io.github.countersign.report;

import org.jspecify.annotations.Nullable;

/** The version of this product as its jar's manifest tells it. */
public final class ProductVersion {

    /** What stands in a report when the classes were not loaded from a packaged jar. */
    static final String UNPACKAGED = "unpackaged";

    private ProductVersion() {}

    /** The number, or {@code unpackaged}. */
    public static String current() {
        @Nullable String version = ProductVersion.class.getPackage().getImplementationVersion();
        return version == null ? UNPACKAGED : version;
    }
}
