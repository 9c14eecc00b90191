package io.github.countersign.sources.okta;

import io.github.countersign.model.Authenticator;
import io.github.countersign.model.Configuration;
import io.github.countersign.model.Login;
import io.github.countersign.model.Recovery;
import io.github.countersign.model.Session;
import io.github.countersign.model.SideDoor;
import io.github.countersign.sources.Inputs;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A small org in the making, all in one file, and what comes of reading it. */
final class OrgFile {

    static final String EVERYBODY = "{\"people\": {\"groups\": {\"include\": [\"everyone\"]}}}";
    static final String ZONE = "{\"network\": {\"connection\": \"ZONE\", \"include\": [\"office\"]}}";
    static final String ANY_TWO = assurance("2FA", "");
    static final String ANY_ONE = assurance("1FA", "");
    static final String PASSWORD_ALONE = assurance("1FA", "{\"knowledge\": {\"types\": [\"password\"]}}");
    static final String DENY = "{\"appSignOn\": {\"access\": \"DENY\"}}";

    private static final String HOST = "https://example.okta.com/api/v1";

    private final Map<String, List<String>> lists = new TreeMap<>();

    /** An org whose session asks nothing of its own, and whose people hold a password and a WebAuthn key. */
    static OrgFile identity() {
        return bare().sessionPolicy("session", 9, true, EVERYBODY)
                .rule("session", "SIGN_ON", "default", 9, "null", signOn("PASSWORD_IDP_ANY_FACTOR", false))
                .policy("enrol", "MFA_ENROLL", enrol("okta_password", "webauthn"))
                .authenticator("okta_password", "ACTIVE", "{}", "password")
                .authenticator("webauthn", "ACTIVE", "{}", "webauthn")
                .policy("apps", "ACCESS_POLICY", "");
    }

    static OrgFile bare() {
        return new OrgFile();
    }

    static String enrol(String... keys) {
        return ", \"settings\": {\"type\": \"AUTHENTICATORS\", \"authenticators\": ["
                + List.of(keys).stream()
                        .map(key -> "{\"key\": \"" + key + "\", \"enroll\": {\"self\": \"OPTIONAL\"}}")
                        .collect(Collectors.joining(", "))
                + "]}";
    }

    static String signOn(String primary, boolean second) {
        return "{\"signon\": {\"access\": \"ALLOW\", \"primaryFactor\": \"" + primary + "\", \"requireFactor\": "
                + second + "}}";
    }

    static String assurance(String mode, String constraints) {
        return "{\"appSignOn\": {\"access\": \"ALLOW\", \"verificationMethod\": {\"type\": \"ASSURANCE\","
                + " \"factorMode\": \""
                + mode + "\", \"constraints\": [" + constraints + "]}}}";
    }

    static String possession(String demands) {
        return "{\"possession\": {\"required\": true, " + demands + "}}";
    }

    OrgFile policy(String id, String type, String more) {
        return policy(id, type, 1, true, "ACTIVE", EVERYBODY, more);
    }

    OrgFile sessionPolicy(String id, int priority, boolean system, String conditions) {
        return policy(id, "OKTA_SIGN_ON", priority, system, "ACTIVE", conditions, "");
    }

    OrgFile policy(
            String id, String type, int priority, boolean system, String status, String conditions, String more) {
        return add(
                "policies",
                "{\"id\": \"" + id + "\", \"type\": \"" + type + "\", \"name\": \"" + id + "\", \"status\": \"" + status
                        + "\", \"priority\": " + priority + ", \"system\": " + system + ", \"conditions\": "
                        + conditions
                        + more + ", \"_links\": {\"self\": {\"href\": \"" + HOST + "/policies/" + id + "\"}}}");
    }

    OrgFile rule(String policy, String type, String name, int priority, String conditions, String actions) {
        return rule(policy, type, name, priority, "ACTIVE", conditions, actions);
    }

    OrgFile rule(
            String policy, String type, String name, int priority, String status, String conditions, String actions) {
        String id = policy + "-" + name;
        return add(
                "rules",
                "{\"id\": \"" + id + "\", \"type\": \"" + type + "\", \"name\": \"" + name + "\", \"status\": \""
                        + status
                        + "\", \"priority\": " + priority + ", \"conditions\": " + conditions + ", \"actions\": "
                        + actions + ", \"_links\": {\"self\": {\"href\": \"" + HOST + "/policies/" + policy + "/rules/"
                        + id + "\"}}}");
    }

    /** A rule of the app sign-in policy. */
    OrgFile app(String name, int priority, String conditions, String actions) {
        return rule("apps", "ACCESS_POLICY", name, priority, conditions, actions);
    }

    OrgFile authenticator(String key, String status, String settings, String... methods) {
        String embedded = List.of(methods).stream()
                .map(method ->
                        "{\"type\": \"" + method + "\", \"status\": \"ACTIVE\", \"_links\": {\"self\": {\"href\": \""
                                + HOST + "/authenticators/" + key + "/methods/" + method + "\"}}}")
                .collect(Collectors.joining(", "));
        return add(
                "authenticators",
                "{\"id\": \"" + key + "\", \"key\": \"" + key + "\", \"type\": \"x\", \"name\": \"\", \"status\": \""
                        + status + "\", \"settings\": " + settings + ", \"_embedded\": {\"methods\": [" + embedded
                        + "]}, \"_links\": {}}");
    }

    OrgFile without(String list) {
        lists.remove(list);
        return this;
    }

    OrgFile add(String list, String text) {
        lists.computeIfAbsent(list, made -> new ArrayList<>()).add(text);
        return this;
    }

    /** The whole file. */
    String text() {
        return lists.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\": [" + String.join(",\n", entry.getValue()) + "]")
                .collect(Collectors.joining(",\n", "{", "}"));
    }

    Configuration read() {
        return read("org.json", text());
    }

    static Configuration read(String file, String text) {
        return Inputs.read(file, text.getBytes(StandardCharsets.UTF_8)).get(0);
    }

    Login login(String id) {
        return read().find(Login.class, id).findFirst().orElseThrow();
    }

    Login login() {
        return read().all(Login.class).get(0);
    }

    Session session() {
        return read().all(Session.class).get(0);
    }

    Recovery recovery() {
        return read().all(Recovery.class).get(0);
    }

    Authenticator authenticator(String id) {
        return read().find(Authenticator.class, id).findFirst().orElseThrow();
    }

    /** What the login takes, in words. */
    Set<String> accepts() {
        return words(login().accepts());
    }

    /** The side doors, in words: their kind and what opens them. */
    List<String> doors() {
        return read().all(SideDoor.class).stream()
                .map(door -> door.kind() + " " + words(door.accepts()))
                .toList();
    }

    private static Set<String> words(@org.jspecify.annotations.Nullable List<List<String>> combinations) {
        return combinations == null
                ? Set.of("unknown")
                : combinations.stream()
                        .map(each -> String.join(" + ", each))
                        .collect(Collectors.toCollection(java.util.TreeSet::new));
    }
}
