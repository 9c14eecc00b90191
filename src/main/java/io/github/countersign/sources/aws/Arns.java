package io.github.countersign.sources.aws;

import io.github.countersign.sources.vendor.Node;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the account that a name of a resource belongs to. */
final class Arns {

    private static final Pattern ACCOUNT = Pattern.compile("arn:aws[a-z-]*:[a-z0-9-]*:[a-z0-9-]*:(\\d{12}):.*");

    private Arns() {}

    /** The number of the account in the name of a resource, or null if there is none. */
    static @Nullable String account(Node arn) {
        Matcher matcher = ACCOUNT.matcher(arn.textOr(""));
        return matcher.matches() ? matcher.group(1) : null;
    }
}
