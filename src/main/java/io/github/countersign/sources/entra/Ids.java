package io.github.countersign.sources.entra;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ids under which the parts of a tenant are stated. */
final class Ids {

    static final String PEOPLE = "people";
    static final String ADMINISTRATORS = "administrators";
    static final String APPLICATIONS = "applications";
    static final String ADMINISTRATION = "administration";

    static final String TENANT = "entra";
    static final String TENANT_ADMIN = "tenant-admin";
    static final String PHONE = "phone";
    static final String NUMBER = "phone-number";
    static final String MAILBOX = "recovery-mailbox";
    static final String COMPUTER = "computer";
    static final String KEY = "security-key";
    static final String TOKEN = "hardware-token";

    static final String PASSWORD = "password";
    static final String PASS = "temporary-access-pass";
    static final String PUSH = "authenticator-push";
    static final String CODES = "totp";
    static final String SMS = "sms";
    static final String VOICE = "voice";
    static final String FEDERATED = "federated-sign-in";

    private static final Map<String, String> OF_METHODS = Map.ofEntries(
            Map.entry("password", PASSWORD),
            Map.entry("windowshelloforbusiness", "windows-hello"),
            Map.entry("fido2", "passkey"),
            Map.entry("x509certificatemultifactor", "certificate-multi-factor"),
            Map.entry("x509certificatesinglefactor", "certificate"),
            Map.entry("devicebasedpush", "authenticator-sign-in"),
            Map.entry("microsoftauthenticatorpush", PUSH),
            Map.entry("softwareoath", CODES),
            Map.entry("hardwareoath", "hardware-totp"),
            Map.entry("sms", SMS),
            Map.entry("smssignin", SMS),
            Map.entry("voice", VOICE),
            Map.entry("qrcodepin", "qr-code-pin"),
            Map.entry("temporaryaccesspassonetime", PASS),
            Map.entry("temporaryaccesspassmultiuse", PASS),
            Map.entry("compliantdevice", "compliant-device"),
            Map.entry("domainjoineddevice", "joined-device"),
            Map.entry("federatedsinglefactor", FEDERATED),
            Map.entry("federatedmultifactor", FEDERATED));

    private Ids() {}

    /** The authenticator that a method is stated as. */
    static String of(String method) {
        return OF_METHODS.getOrDefault(method.toLowerCase(Locale.ROOT), method);
    }

    /** Combinations as lists of authenticators, each once and the least only, the password first. */
    static @Nullable List<List<String>> of(@Nullable List<Combo> combos) {
        if (combos == null) {
            return null;
        }
        List<List<String>> lists = new ArrayList<>();
        for (Combo combo : combos) {
            List<String> ids = combo.methods().stream()
                    .map(Ids::of)
                    .distinct()
                    .sorted(java.util.Comparator.comparing((String id) -> !id.equals(PASSWORD))
                            .thenComparing(java.util.Comparator.naturalOrder()))
                    .toList();
            if (!lists.contains(ids)) {
                lists.add(ids);
            }
        }
        return lists.stream()
                .filter(ids -> lists.stream().noneMatch(other -> !other.equals(ids) && ids.containsAll(other)))
                .toList();
    }
}
