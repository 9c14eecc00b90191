package io.github.countersign.sources;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts of HCL: in quotes, or as lines between two marks. One that holds a template has no value here. */
final class HclText {

    private HclText() {}

    /** Steps over the quoted text that begins here; null if it holds a template. */
    static @Nullable String quoted(HclCursor cursor) {
        int begin = cursor.at();
        cursor.expect("\"", "before a text");
        StringBuilder value = new StringBuilder();
        boolean template = false;
        while (!cursor.take("\"")) {
            if (cursor.ended() || cursor.peek() == '\n') {
                throw cursor.problem(begin, "a text in quotes has no end on its line");
            }
            if (cursor.take("\\")) {
                value.append(escaped(cursor));
            } else {
                template |= !plain(cursor, value);
            }
        }
        return template ? null : value.toString();
    }

    /** Takes a character, or steps over a template and gives false. */
    private static boolean plain(HclCursor cursor, StringBuilder value) {
        if (cursor.take("$${")) {
            value.append("${");
            return true;
        }
        if (cursor.take("%%{")) {
            value.append("%{");
            return true;
        }
        int begin = cursor.at();
        if (!cursor.take("${") && !cursor.take("%{")) {
            value.append(cursor.next());
            return true;
        }
        cursor.deeper();
        cursor.expression(false);
        if (!cursor.take("}")) {
            throw cursor.problem(begin, "a template in a text is not closed");
        }
        cursor.shallower();
        return false;
    }

    private static String escaped(HclCursor cursor) {
        int begin = cursor.at() - 1;
        char c = cursor.next();
        return switch (c) {
            case 'n' -> "\n";
            case 'r' -> "\r";
            case 't' -> "\t";
            case '"' -> "\"";
            case '\\' -> "\\";
            case 'u' -> character(cursor, begin, 4);
            case 'U' -> character(cursor, begin, 8);
            default -> throw cursor.problem(begin, "'\\" + c + "' stands for no character");
        };
    }

    private static String character(HclCursor cursor, int begin, int digits) {
        StringBuilder hex = new StringBuilder();
        for (int i = 0; i < digits; i++) {
            hex.append(cursor.next());
        }
        try {
            return Character.toString(Integer.parseInt(hex.toString(), 16));
        } catch (IllegalArgumentException noCharacter) {
            throw cursor.problem(begin, "'" + hex + "' is no character");
        }
    }

    /** Steps over the lines between two marks that begin here; null if they hold a template. */
    static @Nullable String heredoc(HclCursor cursor) {
        int begin = cursor.at();
        cursor.expect("<<", "before lines of text");
        boolean indented = cursor.take("-");
        String mark = String.valueOf(cursor.name());
        line(cursor);
        List<String> lines = new ArrayList<>();
        boolean template = false;
        while (true) {
            if (cursor.ended()) {
                throw cursor.problem(begin, "lines of text have no end '" + mark + "'");
            }
            int lineBegin = cursor.at();
            String raw = line(cursor);
            if (raw.strip().equals(mark)) {
                cursor.to(lineBegin + raw.stripTrailing().length());
                break;
            }
            cursor.to(lineBegin);
            StringBuilder value = new StringBuilder();
            while (!cursor.ended() && !cursor.take("\n")) {
                template |= !plain(cursor, value);
            }
            lines.add(value.toString().replace("\r", ""));
        }
        return template ? null : joined(lines, indented);
    }

    private static String joined(List<String> lines, boolean indented) {
        int common = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        StringBuilder whole = new StringBuilder();
        for (String line : lines) {
            whole.append(indented ? line.substring(Math.min(common, line.length())) : line)
                    .append('\n');
        }
        return whole.toString();
    }

    /** Steps over the rest of the line and gives it, without its end. */
    private static String line(HclCursor cursor) {
        int begin = cursor.at();
        while (!cursor.ended() && cursor.peek() != '\n') {
            cursor.next();
        }
        String line = cursor.since(begin);
        cursor.take("\n");
        return line;
    }
}
