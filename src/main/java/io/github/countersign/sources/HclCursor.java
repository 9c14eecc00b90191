package io.github.countersign.sources;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A place in a text of HCL that moves forward over blanks, names, numbers and expressions, and refuses what is broken. */
final class HclCursor {

    private static final int DEEPEST = 60;
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_-]*");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,40}(\\.\\d{1,40})?([eE][+-]?\\d{1,3})?");
    private static final Pattern HEREDOC = Pattern.compile("<<-?[\\p{L}_][\\p{L}\\p{N}_-]*[ \\t\\r]*\\n");

    private final String file;
    private final String text;
    private final int[] lines;
    private int at;
    private int depth;

    HclCursor(String file, String text) {
        this.file = file;
        this.text = text;
        this.lines = text.chars().filter(c -> c == '\n').toArray();
        int line = 0;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            lines[line++] = i;
        }
    }

    /** Where it stands. */
    int at() {
        return at;
    }

    /** Goes back to a place it stood at. */
    void to(int place) {
        at = place;
    }

    boolean ended() {
        return at >= text.length();
    }

    /** The next character, 0 at the end. */
    char peek() {
        return ended() ? 0 : text.charAt(at);
    }

    /** The text from a place to where it stands. */
    String since(int place) {
        return text.substring(place, at);
    }

    boolean looking(String wanted) {
        return text.startsWith(wanted, at);
    }

    boolean looking(Pattern wanted) {
        return matcher(wanted).lookingAt();
    }

    boolean lookingAtHeredoc() {
        return looking("<<") && matcher(HEREDOC).lookingAt();
    }

    /** Steps over a text if it stands here. */
    boolean take(String wanted) {
        boolean here = looking(wanted);
        at += here ? wanted.length() : 0;
        return here;
    }

    /** Steps over a text that has to stand here. */
    void expect(String wanted, String where) {
        if (!take(wanted)) {
            throw problem(at, "'" + wanted + "' is missing " + where);
        }
    }

    /** Steps over one character. */
    char next() {
        if (ended()) {
            throw problem(at, "the text ends where more is expected");
        }
        return text.charAt(at++);
    }

    /** The name that begins here, or null if none does. */
    @Nullable
    String name() {
        return taken(NAME);
    }

    /** The number that begins here, or null if none does. */
    @Nullable
    String number() {
        return taken(NUMBER);
    }

    private @Nullable String taken(Pattern pattern) {
        Matcher matcher = matcher(pattern);
        if (!matcher.lookingAt()) {
            return null;
        }
        at = matcher.end();
        return matcher.group();
    }

    private Matcher matcher(Pattern pattern) {
        return pattern.matcher(text).region(at, text.length());
    }

    /** Steps over blanks and comments, and over ends of lines if told so. */
    void blanks(boolean linesToo) {
        while (!ended()) {
            char c = peek();
            if (c == ' ' || c == '\t' || c == '\r' || (linesToo && c == '\n')) {
                at++;
            } else if (!comment()) {
                return;
            }
        }
    }

    private boolean comment() {
        if (looking("#") || looking("//")) {
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end;
            return true;
        }
        if (!looking("/*")) {
            return false;
        }
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            throw problem(at, "a comment has no end");
        }
        at = end + 2;
        return true;
    }

    /** Whether a value may end here. */
    boolean atEndOfValue(boolean lineEnds) {
        return ended() || ",)]}".indexOf(peek()) >= 0 || (lineEnds && peek() == '\n');
    }

    /** Steps over an expression, whose brackets and texts must close. */
    void expression(boolean lineEnds) {
        Deque<Integer> open = new ArrayDeque<>();
        while (!ended() && !(open.isEmpty() && atEndOfValue(lineEnds))) {
            char c = peek();
            if (c == '"') {
                HclText.quoted(this);
            } else if (lookingAtHeredoc()) {
                HclText.heredoc(this);
            } else if ("([{".indexOf(c) >= 0) {
                open.push(at++);
            } else if (")]}".indexOf(c) >= 0) {
                close(open.pop(), c);
            } else if (open.isEmpty() && assigns()) {
                throw problem(at, "'=' stands inside a value; is a line broken or a ',' missing?");
            } else if (!comment()) {
                at++;
            }
        }
        if (!open.isEmpty()) {
            throw problem(open.pop(), "a bracket is opened and not closed");
        }
    }

    private boolean assigns() {
        boolean compared = at > 0 && "=!<>".indexOf(text.charAt(at - 1)) >= 0;
        return peek() == '=' && !compared && !looking("==") && !looking("=>");
    }

    private void close(int opened, char c) {
        if ("([{".indexOf(text.charAt(opened)) != ")]}".indexOf(c)) {
            throw problem(at, "'" + c + "' closes '" + text.charAt(opened) + "'");
        }
        at++;
    }

    /** Goes one level deeper; refuses where that goes on too long. */
    void deeper() {
        if (++depth > DEEPEST) {
            throw problem(at, "is nested more than " + DEEPEST + " levels deep");
        }
    }

    /** Comes back from a level. */
    void shallower() {
        depth--;
    }

    Problem.Place place(int offset) {
        int found = Arrays.binarySearch(lines, offset);
        int line = found < 0 ? -found - 1 : found;
        int begin = line == 0 ? 0 : lines[line - 1] + 1;
        return new Problem.Place(line + 1, offset - begin + 1);
    }

    InputException problem(int offset, String what) {
        return new InputException(
                List.of(new Problem(file, place(offset), null, "not well-formed HCL (Terraform): " + what)));
    }
}
