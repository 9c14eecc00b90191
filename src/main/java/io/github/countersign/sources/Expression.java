package io.github.countersign.sources;

/**
 * Stands for a value that the file leaves to Terraform to work out: a reference, a function, a template. It is there, and
 * what it comes to is unknown.
 *
 * @param text the expression as it is written
 */
public record Expression(String text) {

    private static final int LONGEST = 120;

    /** The expression, cut where it is long. */
    @Override
    public String toString() {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "..." : line;
    }
}
