package io.github.countersign.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Prints to a terminal: colours where they show, lines that fit. */
final class Console {

    private static final int WIDTH = 100;

    private final PrintWriter out;
    private final boolean colours;

    Console(PrintWriter out, boolean colours) {
        this.out = out;
        this.colours = colours;
    }

    /** Whether standard output is a terminal that is not told to stay plain. */
    static boolean colourful() {
        return terminal("stdout") && System.getenv("NO_COLOR") == null;
    }

    /** Whether the launcher found the stream to be a terminal; Java itself cannot tell before version 22. */
    static boolean terminal(String stream) {
        return Boolean.getBoolean("countersign.terminal." + stream);
    }

    void line(String text) {
        out.println(text);
    }

    void line() {
        out.println();
    }

    String bold(String text) {
        return colours ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    String red(String text) {
        return colours ? "\u001b[31m" + text + "\u001b[0m" : text;
    }

    String dim(String text) {
        return colours ? "\u001b[2m" + text + "\u001b[0m" : text;
    }

    /** Prints a paragraph, broken at spaces, each line after an indent. */
    void paragraph(String indent, String text) {
        wrap(text, WIDTH - indent.length()).forEach(line -> out.println(indent + line));
    }

    /** Prints a paragraph after some words, with its later lines indented as far as they reach. */
    void hanging(String words, String text) {
        List<String> lines = wrap(text, Math.max(20, WIDTH - words.length()));
        for (int i = 0; i < lines.size(); i++) {
            out.println((i == 0 ? words : " ".repeat(words.length())) + lines.get(i));
        }
    }

    /** Prints a bold label and text, broken at spaces, later lines below the text. */
    void heading(String label, String text) {
        String indent = label;
        for (String line : wrap(text, WIDTH - label.length())) {
            out.println(bold(indent + line));
            indent = " ".repeat(label.length());
        }
    }

    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    static String shortened(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - 1) + "…";
    }
}
