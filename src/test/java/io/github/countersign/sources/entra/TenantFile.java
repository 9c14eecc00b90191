package io.github.countersign.sources.entra;

import io.github.countersign.model.Configuration;
import io.github.countersign.model.Login;
import io.github.countersign.model.Recovery;
import io.github.countersign.model.Session;
import io.github.countersign.sources.Inputs;
import io.github.countersign.sources.vendor.Imported;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A file of a tenant in the making, with its parts under keys. */
final class TenantFile implements Imported {

    static final String ALL = "{'includeUsers': ['All']}";
    static final String ADMINS = "{'includeRoles': ['62e90394-69f5-4237-9190-012177145e10']}";
    static final String MFA = "{'operator': 'OR', 'builtInControls': ['mfa']}";
    static final String BLOCK = "{'operator': 'OR', 'builtInControls': ['block']}";
    static final String RESISTANT =
            "{'operator': 'OR', 'authenticationStrength': {'id': '00000000-0000-0000-0000-000000000004'}}";

    private static final List<String> METHODS = List.of(
            "Fido2",
            "MicrosoftAuthenticator",
            "Sms",
            "Voice",
            "Email",
            "SoftwareOath",
            "HardwareOath",
            "TemporaryAccessPass",
            "X509Certificate",
            "QRCodePin");

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final List<String> policies = new ArrayList<>();

    /** A tenant whose list of policies is the given one, in which people have nothing of their own set for a second factor. */
    static TenantFile of(String... policies) {
        TenantFile file = new TenantFile();
        file.policies.addAll(List.of(policies));
        return file.with("perUserMfa", "[{'perUserMfaState': 'disabled'}]");
    }

    /** A policy in force for every application and client. */
    static String policy(String users, String grant) {
        return policy(users, grant, "");
    }

    /** A policy in force, with conditions that replace the usual ones: {@code 'clientAppTypes': ['other']}. */
    static String policy(String users, String grant, String conditions) {
        String applications =
                conditions.contains("'applications'") ? "" : ", 'applications': {'includeApplications': ['All']}";
        return "{'id': '" + Integer.toHexString((users + grant + conditions).hashCode())
                + "', 'state': 'enabled', 'conditions': {'users': " + users + applications
                + (conditions.isEmpty() ? "" : ", " + conditions) + "}, 'grantControls': " + grant + "}";
    }

    /** A policy in force that is about sessions only. */
    static String session(String users, String controls, String conditions) {
        return policy(users, "null, 'sessionControls': " + controls, conditions);
    }

    TenantFile with(String key, String json) {
        parts.put(key, json);
        return this;
    }

    TenantFile without(String key) {
        parts.remove(key);
        return this;
    }

    /** The policy on methods, migrated, with some of them enabled for all. */
    TenantFile methods(String... enabled) {
        return methods("migrationComplete", List.of(), enabled);
    }

    /** The policy on methods, with configurations written out before those that are only on or off. */
    TenantFile methods(String migration, List<String> written, String... enabled) {
        List<String> configurations = new ArrayList<>(written);
        for (String id : METHODS) {
            boolean given = written.stream().anyMatch(one -> one.contains("'" + id + "'"));
            String state = List.of(enabled).contains(id) ? "enabled" : "disabled";
            if (!given) {
                configurations.add("{'id': '" + id + "', 'state': '" + state + "', 'isSoftwareOathEnabled': false,"
                        + " 'includeTargets': [{'id': 'all_users', 'authenticationMode': 'push', 'isUsableForSignIn':"
                        + " false}]}");
            }
        }
        return with(
                "authenticationMethodsPolicy",
                "{'policyMigrationState': '" + migration + "', 'authenticationMethodConfigurations': ["
                        + String.join(", ", configurations) + "]}");
    }

    String json() {
        Map<String, String> whole = new LinkedHashMap<>(parts);
        whole.put("conditionalAccessPolicies", "[" + String.join(", ", policies) + "]");
        List<String> lines = new ArrayList<>();
        whole.forEach((key, json) -> lines.add("'" + key + "': " + json));
        return "{" + String.join(",\n", lines) + "}";
    }

    @Override
    public Configuration read() {
        return read(json()).get(0);
    }

    /** Reads a text in which apostrophes stand for quotation marks. */
    static List<Configuration> read(String text) {
        return Inputs.read("tenant.json", text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    Login people() {
        return only(Login.class, "people");
    }

    Login administrators() {
        return only(Login.class, "administrators");
    }

    Session session(String id) {
        return only(Session.class, id);
    }

    Recovery reset() {
        return only(Recovery.class, "administrator-reset");
    }
}
