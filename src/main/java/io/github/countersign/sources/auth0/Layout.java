package io.github.countersign.sources.auth0;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a file stands in the folder that auth0-deploy-cli writes, which is part of that format.
 *
 * @param base the folder of the tenant
 * @param part what the place is for, null where it is for no particular thing
 */
record Layout(String base, @Nullable Part part) {

    private static final Map<String, Part> FOLDERS = Map.ofEntries(
            Map.entry("clients", Part.CLIENT),
            Map.entry("connections", Part.CONNECTION),
            Map.entry("database-connections", Part.CONNECTION),
            Map.entry("resource-servers", Part.RESOURCE_SERVER),
            Map.entry("grants", Part.CLIENT_GRANT),
            Map.entry("actions", Part.ACTION),
            Map.entry("triggers", Part.TRIGGERS),
            Map.entry("rules", Part.RULE),
            Map.entry("emails", Part.EMAIL_TEMPLATE),
            Map.entry("organizations", Part.ORGANIZATION),
            Map.entry("phone-providers", Part.MESSAGING),
            Map.entry("phone-templates", Part.MESSAGING));
    private static final Map<String, Part> FILES = Map.ofEntries(
            Map.entry("tenant.json", Part.TENANT),
            Map.entry("attack-protection/brute-force-protection.json", Part.BRUTE_FORCE),
            Map.entry("attack-protection/breached-password-detection.json", Part.BREACHED_PASSWORD),
            Map.entry("attack-protection/suspicious-ip-throttling.json", Part.SUSPICIOUS_IP),
            Map.entry("attack-protection/bot-detection.json", Part.BOT_DETECTION),
            Map.entry("attack-protection/captcha.json", Part.CAPTCHA),
            Map.entry("guardian/policies.json", Part.POLICIES),
            Map.entry("guardian/settings.json", Part.GUARDIAN_SETTINGS),
            Map.entry("guardian/phoneFactorMessageTypes.json", Part.MESSAGE_TYPES),
            Map.entry("guardian/phoneFactorSelectedProvider.json", Part.MESSAGING));

    /** The place of a file, by its path as the user gave it. */
    static Layout of(String file) {
        List<String> path = Arrays.asList(file.replace('\\', '/').split("/", -1));
        int name = path.size() - 1;
        for (int length = 1; length <= 2 && length <= path.size(); length++) {
            Part part = FILES.get(String.join("/", path.subList(path.size() - length, path.size())));
            if (part != null) {
                return new Layout(join(path, path.size() - length), part);
            }
        }
        for (int at = name - 1; at >= 0 && at >= name - 2; at--) {
            String folder = path.get(at);
            Part part = FOLDERS.get(folder);
            if (folder.equals("guardian")) {
                boolean factors = path.get(at + 1).equals("factors");
                return new Layout(join(path, at), factors ? Part.FACTOR : Part.MESSAGING);
            }
            if (part != null && (at == name - 1 || folder.equals("database-connections"))) {
                return new Layout(join(path, at), part);
            }
        }
        return new Layout(join(path, name), null);
    }

    private static String join(List<String> path, int end) {
        return String.join("/", path.subList(0, end));
    }
}
