package io.github.countersign.sources.auth0;

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
import tools.jackson.databind.json.JsonMapper;

/** A small tenant in the making, as auth0-deploy-cli writes one, and what comes of reading it. */
final class TenantFile implements Imported {

    static final String ALWAYS = "all-applications";
    private static final List<String> FACTORS = List.of(
            "sms",
            "push-notification",
            "otp",
            "email",
            "duo",
            "webauthn-roaming",
            "webauthn-platform",
            "recovery-code");

    private final Map<String, Object> keys = new LinkedHashMap<>();
    private final Map<String, Object> options = new LinkedHashMap<>();
    private final Map<String, Object> protection = new LinkedHashMap<>();

    /** A tenant with one database, whose policy asks for the factors given and in which no code runs. */
    static TenantFile asking(String policy, String... factors) {
        TenantFile file = new TenantFile();
        file.keys.put("tenant", new LinkedHashMap<>(Map.of("friendly_name", "Example")));
        file.keys.put("guardianPolicies", Map.of("policies", policy.isEmpty() ? List.of() : List.of(policy)));
        file.factors(factors);
        file.keys.put(
                "databases",
                new ArrayList<>(List.of(Map.of(
                        "name",
                        "people",
                        "strategy",
                        "auth0",
                        "enabled_clients",
                        List.of("Web"),
                        "options",
                        file.options))));
        file.keys.put("connections", new ArrayList<>());
        file.keys.put("clients", new ArrayList<>());
        file.keys.put("triggers", Map.of());
        file.keys.put("rules", List.of());
        file.keys.put("attackProtection", file.protection);
        return file;
    }

    TenantFile factors(String... on) {
        List<Object> factors = new ArrayList<>();
        FACTORS.forEach(
                name -> factors.add(Map.of("name", name, "enabled", List.of(on).contains(name))));
        return with("guardianFactors", factors);
    }

    TenantFile with(String key, Object value) {
        keys.put(key, value);
        return this;
    }

    TenantFile without(String key) {
        keys.remove(key);
        return this;
    }

    /** Sets an option of the database. */
    TenantFile option(String key, Object value) {
        options.put(key, value);
        return this;
    }

    TenantFile tenant(String key, Object value) {
        return set("tenant", key, value);
    }

    TenantFile protection(String name, Map<String, ?> settings) {
        protection.put(name, settings);
        return this;
    }

    @SuppressWarnings("unchecked")
    private TenantFile set(String object, String key, Object value) {
        ((Map<String, Object>) java.util.Objects.requireNonNull(keys.get(object))).put(key, value);
        return this;
    }

    TenantFile client(String name, Map<String, ?> facts) {
        Map<String, Object> client = new LinkedHashMap<>(Map.of("name", name, "app_type", "regular_web"));
        client.putAll(facts);
        return add("clients", client);
    }

    TenantFile connection(String strategy, Map<String, ?> facts) {
        Map<String, Object> connection =
                new LinkedHashMap<>(Map.of("name", strategy, "strategy", strategy, "enabled_clients", List.of("Web")));
        connection.putAll(facts);
        return add("connections", connection);
    }

    @SuppressWarnings("unchecked")
    TenantFile add(String key, Object element) {
        ((List<Object>) keys.computeIfAbsent(key, made -> new ArrayList<>())).add(element);
        return this;
    }

    String json() {
        return new JsonMapper().writeValueAsString(keys);
    }

    @Override
    public Configuration read() {
        return read("tenant.json", json());
    }

    static Configuration read(String file, String text) {
        return Inputs.read(file, text.getBytes(StandardCharsets.UTF_8)).get(0);
    }

    Login login() {
        return only(Login.class, "universal-login");
    }

    Session session() {
        return only(Session.class, "auth0-session");
    }

    Recovery reset() {
        return only(Recovery.class, "forgot-password");
    }
}
