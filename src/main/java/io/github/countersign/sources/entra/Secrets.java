package io.github.countersign.sources.entra;

import java.util.regex.Pattern;

/** Which values of an export are secrets, so that parsing drops them. */
final class Secrets {

    private static final Pattern CREDENTIAL = Pattern.compile("(?i).*/(passwordCredentials|keyCredentials)(/\\d+)?");
    private static final Pattern SECRET = Pattern.compile("(?i)secretText|hint|key|customKeyIdentifier");
    private static final Pattern ANYWHERE =
            Pattern.compile("secretText|SecretText|temporaryAccessPass|TemporaryAccessPass");

    private Secrets() {}

    /** Whether the value under a key of the object at a pointer is a secret. */
    static boolean test(String pointer, String key) {
        return ANYWHERE.matcher(key).matches()
                || (SECRET.matcher(key).matches() && CREDENTIAL.matcher(pointer).matches());
    }
}
