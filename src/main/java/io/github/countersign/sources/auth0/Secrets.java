package io.github.countersign.sources.auth0;

import java.util.Set;
import java.util.regex.Pattern;

/** Which values of a tenant are secrets, so that parsing drops them: decided by the key and by where it stands. */
final class Secrets {

    private static final Set<String> ALWAYS = Set.of(
            "client_secret",
            "auth_token",
            "twilio_token",
            "smtp_pass",
            "secret_key",
            "secretAccessKey",
            "aws_secret_access_key",
            "apns_certificate",
            "fcm_server_key",
            "server_key",
            "server_credentials",
            "datadogApiKey",
            "httpAuthorization",
            "splunkToken",
            "segmentWriteKey",
            "mixpanelServiceAccountPassword",
            "app_secret",
            "p12",
            "pkcs7");
    private static final Pattern NAMED_VALUE = Pattern.compile("(.*/secrets/\\d+|/(rulesConfigs|rules_configs)/\\d+)");
    private static final Pattern CAPTCHA =
            Pattern.compile(".*(recaptcha_v2|recaptcha_enterprise|hcaptcha|friendly_captcha|arkose)(/\\d+)?");
    private static final Pattern GATEWAY = Pattern.compile(".*/gateway_authentication(/\\d+)?");
    private static final Pattern MAIL = Pattern.compile(".*[eE]mail[-_]?[pP]rovider/credentials|/credentials");
    private static final Pattern WEBHOOK = Pattern.compile(".*/webhook_authorization");
    private static final Pattern CUSTOM_DATABASE = Pattern.compile(".*/options(/\\d+)?/configuration(/\\d+)?");

    private Secrets() {}

    /** Whether the value under a key of the object at a pointer is a secret. */
    static boolean test(String pointer, String key) {
        return ALWAYS.contains(key)
                || (key.equals("value") && NAMED_VALUE.matcher(pointer).matches())
                || ((key.equals("secret") || key.equals("api_key"))
                        && CAPTCHA.matcher(pointer).matches())
                || (key.equals("secret") && GATEWAY.matcher(pointer).matches())
                || (key.matches("api_key|accessKeyId|connectionString")
                        && MAIL.matcher(pointer).matches())
                || (key.equals("token") && WEBHOOK.matcher(pointer).matches())
                || CUSTOM_DATABASE.matcher(pointer).matches();
    }
}
