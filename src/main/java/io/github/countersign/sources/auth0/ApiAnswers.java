package io.github.countersign.sources.auth0;

import io.github.countersign.sources.vendor.Node;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Answers of the Management API, each under the path that was asked. */
final class ApiAnswers {

    private static final Pattern PATH = Pattern.compile("(?:https://[^/?#]+)?/?api/v2/([^?#]+?)/?(?:\\?(.*))?");
    private static final Pattern BINDINGS = Pattern.compile("actions/triggers/([a-z-]+)/bindings");
    private static final Pattern NARROWED = Pattern.compile(
            "(^|.*&)((strategy|name|app_type|q|from|client_id|audience" + "|triggerId|actionName)=|page=[1-9]).*");
    private static final int SMALLEST_PAGE = 50;
    private static final Map<String, Part> PARTS = Map.ofEntries(
            Map.entry("tenants/settings", Part.TENANT),
            Map.entry("clients", Part.CLIENT),
            Map.entry("connections", Part.CONNECTION),
            Map.entry("resource-servers", Part.RESOURCE_SERVER),
            Map.entry("client-grants", Part.CLIENT_GRANT),
            Map.entry("guardian/factors", Part.FACTOR),
            Map.entry("guardian/policies", Part.POLICIES),
            Map.entry("guardian/settings", Part.GUARDIAN_SETTINGS),
            Map.entry("guardian/factors/phone/message-types", Part.MESSAGE_TYPES),
            Map.entry("guardian/factors/webauthn-roaming/settings", Part.WEBAUTHN_SETTINGS),
            Map.entry("attack-protection/brute-force-protection", Part.BRUTE_FORCE),
            Map.entry("attack-protection/breached-password-detection", Part.BREACHED_PASSWORD),
            Map.entry("attack-protection/suspicious-ip-throttling", Part.SUSPICIOUS_IP),
            Map.entry("attack-protection/bot-detection", Part.BOT_DETECTION),
            Map.entry("attack-protection/captcha", Part.CAPTCHA),
            Map.entry("actions/actions", Part.ACTION),
            Map.entry("rules", Part.RULE),
            Map.entry("organizations", Part.ORGANIZATION));

    private ApiAnswers() {}

    /** Whether every key of a file is a path of the Management API. */
    static boolean recognises(Node root) {
        return !root.keys().isEmpty()
                && root.keys().stream().allMatch(key -> PATH.matcher(key).matches());
    }

    /** The parts a file holds something of. */
    static Set<Part> parts(Node root) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (String key : root.keys()) {
            Part part = BINDINGS.matcher(path(key)).matches() ? Part.TRIGGERS : part(path(key));
            if (part != null) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static @Nullable Part part(String path) {
        Part part = PARTS.get(path);
        if (part == null) {
            String above = path.substring(0, Math.max(0, path.lastIndexOf('/')));
            Part list = above.equals("email-templates") ? Part.EMAIL_TEMPLATE : PARTS.get(above);
            part = list != null && !list.single() && list != Part.FACTOR ? list : null;
        }
        return part;
    }

    private static String path(String key) {
        Matcher matcher = PATH.matcher(key);
        return matcher.matches() ? matcher.group(1) : "";
    }

    /** Adds everything to the pieces of a tenant. */
    static void into(Node root, Pieces pieces) {
        for (String key : root.keys()) {
            Node answer = root.get(key);
            String path = path(key);
            Matcher bindings = BINDINGS.matcher(path);
            Part part = part(path);
            if (bindings.matches()) {
                pieces.bind(bindings.group(1), answer.get("bindings").present() ? answer.get("bindings") : answer);
            } else if (part == null || part == Part.CAPTCHA) {
                answer.looked();
            } else if (part.single() || !PARTS.containsKey(path)) {
                pieces.add(part, answer);
            } else {
                answer(key, path, part, answer, pieces);
            }
        }
    }

    private static void answer(String key, String path, Part part, Node answer, Pieces pieces) {
        String name = path.substring(path.lastIndexOf('/') + 1).replace('-', '_');
        Node list = answer.value() instanceof List<?> ? answer : answer.get(name);
        Matcher matcher = PATH.matcher(key);
        boolean narrowed = matcher.matches()
                && matcher.group(2) != null
                && NARROWED.matcher(matcher.group(2)).matches();
        if (narrowed) {
            list.items().forEach(item -> pieces.add(part, item));
        } else {
            list(part, list, answer, pieces);
        }
    }

    /** Adds the elements of a list, and that it is whole if nothing says that it goes on. */
    static void list(Part part, Node list, Node around, Pieces pieces) {
        list.items().forEach(item -> pieces.add(part, item));
        if (list.value() instanceof List<?> && complete(list, around)) {
            pieces.whole(part, list);
        }
    }

    /** Whether a list is all there is: by the total beside it, or because it fills no page. */
    static boolean complete(Node list, Node around) {
        Integer total = around.get("total").whole();
        int size = list.items().size();
        if (around.get("next").text() != null) {
            return false;
        }
        if (total != null) {
            return size >= total;
        }
        boolean tenant = around.value() instanceof Map<?, ?> && around.keys().size() > 5;
        return tenant || size == 0 || size % SMALLEST_PAGE != 0;
    }
}
