package io.github.countersign.sources.keycloak;

import java.util.Set;
import java.util.regex.Pattern;

/** Which values of a realm are secrets, so that parsing drops them: decided by the key and by where it stands. */
final class Secrets {

    private static final String REALM_AT = "(|/\\d+|/spec/realm)";
    private static final Pattern REALM = Pattern.compile(REALM_AT);
    private static final Pattern CLIENT = Pattern.compile(REALM_AT + "/(clients|applications|oauthClients)/\\d+");
    private static final Pattern CREDENTIAL = Pattern.compile(".*/credentials/\\d+");
    private static final Pattern ATTRIBUTES = Pattern.compile(".*/attributes");
    private static final Pattern COMPONENT = Pattern.compile(".*/components/.+/config");
    private static final Pattern PROVIDER = Pattern.compile(".*/identityProviders/\\d+/config");
    private static final Pattern STEP = Pattern.compile(".*/authenticatorConfig/\\d+/config");

    private static final Set<String> OF_CLIENTS = Set.of("secret", "registrationAccessToken");
    private static final Set<String> OF_CREDENTIALS =
            Set.of("value", "secretData", "hashedSaltedValue", "salt", "device", "additionalParameters");
    private static final Pattern NAMED_SECRET = Pattern.compile(
            "(?i).*(private[._-]?key|passphrase|api[._-]?key)|(.*[._-])?(secret|password|token)|.*(Secret|Password|Token)|"
                    + ".*secret\\.rotated|bindCredential|saml\\.(signing|encryption)\\.private\\.key");
    private static final Pattern OF_STEPS =
            Pattern.compile("(?i).*(secret|password|passwd|token|credential|private|api[._-]?key|auth[._-]?key).*");

    private Secrets() {}

    /** Whether the value under a key of the object at a pointer is a secret. Endings are looked at first: they are cheap. */
    static boolean test(String pointer, String key) {
        boolean element = pointer.isEmpty() || isDigit(pointer.charAt(pointer.length() - 1));
        if (element && CLIENT.matcher(pointer).matches()) {
            return OF_CLIENTS.contains(key);
        }
        if (element && CREDENTIAL.matcher(pointer).matches()) {
            return OF_CREDENTIALS.contains(key);
        }
        if ((element || pointer.endsWith("/realm")) && REALM.matcher(pointer).matches()) {
            return key.equals("privateKey") || key.equals("codeSecret");
        }
        if (pointer.endsWith("/smtpServer")) {
            return NAMED_SECRET.matcher(key).matches();
        }
        boolean config = pointer.endsWith("/config");
        if (config && STEP.matcher(pointer).matches()) {
            return !key.equals("credentials") && OF_STEPS.matcher(key).matches();
        }
        boolean settings = config
                ? COMPONENT.matcher(pointer).matches()
                        || PROVIDER.matcher(pointer).matches()
                : pointer.endsWith("/attributes") && ATTRIBUTES.matcher(pointer).matches();
        return settings && NAMED_SECRET.matcher(key).matches();
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
