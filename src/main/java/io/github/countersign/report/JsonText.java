package io.github.countersign.report;

import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.json.JsonMapper;

/** Writes plain maps and lists as JSON that compares well as text: two spaces, line feeds, one at the end. */
public final class JsonText {

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final PrettyPrinter PRINTER = new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER))
            .withObjectIndenter(INDENT)
            .withArrayIndenter(INDENT);

    private JsonText() {}

    /** The text of a value. */
    public static String of(Object plain) {
        return JsonMapper.shared().writer().with(PRINTER).writeValueAsString(plain) + "\n";
    }
}
