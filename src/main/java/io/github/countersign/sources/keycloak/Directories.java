package io.github.countersign.sources.keycloak;

import io.github.countersign.sources.vendor.Node;
import java.util.List;

/** Directories of people outside the realm, such as LDAP. */
final class Directories {

    private static final String STORAGE = "org.keycloak.storage.UserStorageProvider";

    private Directories() {}

    /** The directories that are switched on. */
    static List<Node> of(Realm realm) {
        List<Node> old = realm.get("userFederationProviders").items();
        List<Node> components = realm.get("components").get(STORAGE).items().stream()
                .filter(directory -> !setting(directory, "enabled").equals("false"))
                .toList();
        return components.isEmpty() ? old : components;
    }

    /** Whether some directory vouches for people by Kerberos tickets. */
    static boolean withKerberos(Realm realm) {
        return of(realm).stream()
                .anyMatch(directory ->
                        setting(directory, "allowKerberosAuthentication").equals("true")
                                || directory.get("providerId").textOr("").equals("kerberos")
                                || directory.get("providerName").textOr("").equals("kerberos"));
    }

    private static String setting(Node directory, String key) {
        Node value = directory.get("config").get(key);
        List<Node> items = value.items();
        return items.isEmpty() ? value.textOr("") : items.get(0).textOr("");
    }
}
