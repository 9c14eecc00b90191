package io.github.countersign.sources.vendor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Texts that another tool fills in: {@code ${NAME}}, {@code ${NAME:default}}, {@code $(env:NAME:-default)} and the marks of
 * templates.
 *
 * @param value the text with defaults put in, or null where a placeholder has none
 * @param overridable whether the text held a placeholder at all
 */
public record Placeholder(@Nullable String value, boolean overridable) {

    private static final Pattern KEYCLOAK = Pattern.compile("\\$\\{([^{}:$]*)(?::([^{}]*))?}");
    private static final Pattern CONFIG_CLI = Pattern.compile("\\$\\(([^()$]*?)(?::-([^()]*))?\\)");
    private static final Pattern OF_CONFIG_CLI = Pattern.compile("\\$\\([A-Za-z0-9]+:[^()]*\\)");
    private static final Pattern TEMPLATE =
            Pattern.compile("\\$\\{|\\$\\(|\\{\\{|<%|##[A-Z0-9_]+##|@@[A-Z0-9_]+@@|<[A-Z][A-Z0-9_]*>");

    private static final Pattern MARK = Pattern.compile(
            "##[A-Z0-9_]+##|@@[A-Z0-9_]+@@|<%.{0,60}?%>|\\{\\{.{0,60}?}}|\\$[({][^(){}$]{0,60}[)}]|<[A-Z][A-Z0-9_]*>");

    /** What a text comes to. */
    public static Placeholder of(String text) {
        if (!TEMPLATE.matcher(text).find()) {
            return new Placeholder(text, false);
        }
        String filled = fill(CONFIG_CLI, fill(KEYCLOAK, text));
        return new Placeholder(TEMPLATE.matcher(filled).find() ? null : filled, true);
    }

    /** The first mark of a template in a line, with the name beside it; null where there is none. */
    public static @Nullable String mark(String line) {
        Matcher matcher = MARK.matcher(line);
        return matcher.find() ? matcher.group() : null;
    }

    /** Whether a text holds a placeholder of keycloak-config-cli. */
    public static boolean ofConfigCli(String text) {
        return OF_CONFIG_CLI.matcher(text).find();
    }

    private static String fill(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            String otherwise = matcher.group(2);
            matcher.appendReplacement(
                    filled, Matcher.quoteReplacement(otherwise == null ? matcher.group() : otherwise));
        }
        return matcher.appendTail(filled).toString();
    }
}
