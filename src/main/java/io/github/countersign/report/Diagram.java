package io.github.countersign.report;

import java.util.List;

/**
 * A picture of the smallest sets of one login, already measured: one lane a set, from its takeovers through the steps to
 * the login.
 *
 * @param width of the whole
 * @param height of the whole
 * @param title its name
 * @param words what it shows, for those who cannot see it
 * @param busX where the lanes meet
 * @param busTop where the highest lane meets the bus
 * @param busBottom where the lowest does
 * @param asset what is opened
 * @param lanes one a set, smallest first
 * @param more how many sets are not drawn
 */
record Diagram(
        int width,
        int height,
        String title,
        String words,
        int busX,
        int busTop,
        int busBottom,
        Box asset,
        List<Lane> lanes,
        int more) {

    /** One set: where its lane begins, how high it is, where its first line lies and where its last meets the bus. */
    record Lane(
            int top,
            int height,
            int first,
            int exit,
            int number,
            List<Box> takeovers,
            List<Box> steps,
            List<Arrow> arrows) {}

    /** A box with up to two lines of text; {@code says} is the whole sentence. */
    record Box(int x, int y, int width, int height, String small, String text, String says, boolean assumed) {}

    /** A line along a path. */
    record Arrow(String path, boolean assumed, boolean head) {}
}
