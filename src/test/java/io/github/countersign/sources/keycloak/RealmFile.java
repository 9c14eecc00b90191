package io.github.countersign.sources.keycloak;

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

/** A small realm file in the making, and what comes of reading it. */
final class RealmFile implements Imported {

    static final String PASSWORD = "REQUIRED auth-username-password-form";
    static final String OTP = "REQUIRED auth-otp-form";
    static final String IF_CONFIGURED = "REQUIRED conditional-user-configured";

    private final Map<String, Object> keys = new LinkedHashMap<>();

    /** A realm of a server's version whose flows and clients are yet to be added. */
    static RealmFile of(String version) {
        return new RealmFile().with("realm", "shop").with("keycloakVersion", version);
    }

    /** A realm that does not tell its version. */
    static RealmFile withoutVersion() {
        return new RealmFile().with("realm", "shop").with("enabled", true);
    }

    /** A realm of version 26.0 whose browser flow is the given one. */
    static RealmFile browser(String... executions) {
        return of("26.0.7").with("browserFlow", "login").flow("login", executions);
    }

    RealmFile with(String key, Object value) {
        keys.put(key, value);
        return this;
    }

    RealmFile without(String key) {
        keys.remove(key);
        return this;
    }

    /**
     * Adds a flow.
     *
     * @param executions each a requirement and a step, {@code REQUIRED auth-otp-form}, with {@code @settings} after it where
     *     it has some, or a requirement and {@code >} and a subflow, {@code CONDITIONAL > second factor}
     */
    RealmFile flow(String alias, String... executions) {
        List<Object> made = new ArrayList<>();
        for (String text : executions) {
            String[] words = text.split(" ", 2);
            Map<String, Object> execution = new LinkedHashMap<>();
            execution.put("requirement", words[0]);
            execution.put("priority", made.size() * 10);
            if (words[1].startsWith("> ")) {
                execution.put("flowAlias", words[1].substring(2));
                execution.put("authenticatorFlow", true);
            } else {
                String[] step = words[1].split(" @", 2);
                execution.put("authenticator", step[0]);
                if (step.length > 1) {
                    execution.put("authenticatorConfig", step[1]);
                }
            }
            made.add(execution);
        }
        return add(
                "authenticationFlows",
                Map.of("id", "id of " + alias, "alias", alias, "authenticationExecutions", made));
    }

    RealmFile settings(String alias, Map<String, String> settings) {
        return add("authenticatorConfig", Map.of("alias", alias, "config", settings));
    }

    RealmFile client(String id, Map<String, ?> facts) {
        Map<String, Object> client = new LinkedHashMap<>(Map.of("clientId", id));
        client.putAll(facts);
        return add("clients", client);
    }

    RealmFile action(String alias, boolean enabled, boolean byDefault) {
        return add("requiredActions", Map.of("alias", alias, "enabled", enabled, "defaultAction", byDefault));
    }

    RealmFile add(String key, Object element) {
        @SuppressWarnings("unchecked")
        List<Object> list = (List<Object>) keys.computeIfAbsent(key, made -> new ArrayList<>());
        list.add(element);
        return this;
    }

    /** With a mail server, so that mail can be sent. */
    RealmFile mailing() {
        return with("smtpServer", Map.of("host", "mail.example.test", "from", "shop@example.test"));
    }

    /** The text of the file. */
    String json() {
        return new JsonMapper().writeValueAsString(keys);
    }

    @Override
    public Configuration read() {
        return read(json()).get(0);
    }

    static List<Configuration> read(String text) {
        return Inputs.read("realm.json", text.getBytes(StandardCharsets.UTF_8));
    }

    Login login() {
        return only(Login.class, "browser");
    }

    Session session() {
        return only(Session.class, "browser");
    }

    Recovery reset() {
        return only(Recovery.class, "forgot-password");
    }
}
