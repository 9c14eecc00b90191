package io.github.countersign.sources.keycloak;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A version of the Keycloak server: {@code 26.0}, read from {@code 26.0.7} or {@code 15.0.2.redhat-00001}. */
record Version(int major, int minor, int patch) {

    private static final Pattern LEADING =
            Pattern.compile("(\\d{1,4})\\.(\\d{1,4})(?:\\.(\\d{1,4}))?.*", Pattern.DOTALL);

    /** The version a text begins with, or null. */
    static @Nullable Version of(@Nullable String text) {
        Matcher matcher = LEADING.matcher(text == null ? "" : text.strip());
        return matcher.matches()
                ? new Version(part(matcher.group(1)), part(matcher.group(2)), part(matcher.group(3)))
                : null;
    }

    private static int part(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** Whether it is that release or a later one. */
    boolean atLeast(int otherMajor, int otherMinor) {
        return major != otherMajor ? major > otherMajor : minor >= otherMinor;
    }

    /** Whether it comes before that release. */
    boolean before(int otherMajor, int otherMinor) {
        return !atLeast(otherMajor, otherMinor);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
