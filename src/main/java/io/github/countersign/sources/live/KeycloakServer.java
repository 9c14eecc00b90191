package io.github.countersign.sources.live;

import io.github.countersign.sources.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A running Keycloak server that is read and never changed. A partial export is asked for first: one request, which the server
 * grants to accounts that may also change the realm. Others read the same settings part by part.
 */
public final class KeycloakServer {

    /**
     * What to read beside the settings.
     *
     * @param people how many accounts of people at most, with the kinds of their credentials; 0 for none
     * @param version of the server, for accounts the server does not tell; null if not known
     */
    public record Wanted(int people, @Nullable String version) {}

    private static final String VERSION = "keycloakVersion";
    private static final Pattern NUMBER = Pattern.compile("\\d[A-Za-z0-9._-]{0,40}");
    private static final Set<Integer> NOT_THAT_WAY = Set.of(400, 403, 404, 405);

    private final Admin admin;
    private final Credentials credentials;

    /**
     * A server at an address.
     *
     * @param authRealm the realm that has the account
     */
    public KeycloakServer(
            ServerAddress address, String authRealm, Credentials credentials, Limits limits, Pause pause) {
        this.admin = new Admin(new Connection(address, limits, pause), authRealm, credentials);
        this.credentials = credentials;
    }

    /**
     * Reads a realm.
     *
     * @throws FetchException if it cannot be read, or not enough of it to say anything
     */
    public Fetched fetch(String realm, Wanted wanted) {
        Resource resource = new Resource(admin, realm);
        List<Gap> gaps = new ArrayList<>();
        Reply export = resource.post("exportClients=true&exportGroupsAndRoles=true", "partial-export");
        boolean exported = !NOT_THAT_WAY.contains(export.status());
        Map<String, @Nullable Object> whole = exported
                ? resource.object(resource.needed(export, "manage-realm"), "")
                : new RealmParts(resource, gaps).read();
        if (!realm.equals(whole.get("realm"))) {
            throw admin.failure("it answers with a realm other than '" + realm + "'");
        }
        Accounts accounts = new Accounts(resource, whole, gaps);
        if (!exported) {
            accounts.ofClients();
        }
        if (wanted.people() > 0) {
            accounts.people(wanted.people());
        }
        if (!accounts.users().isEmpty()) {
            whole.put("users", accounts.users());
        }
        version(whole, wanted.version(), gaps);
        note(whole, gaps);
        Object version = whole.get(VERSION);
        return new Fetched(
                Scrub.realm(whole),
                version == null ? null : version.toString(),
                credentials.who() + (exported ? ", by partial export" : ", part by part"),
                words(whole, wanted.people() > 0),
                List.copyOf(gaps));
    }

    private void version(Map<String, @Nullable Object> whole, @Nullable String stated, List<Gap> gaps) {
        String told = whole.get(VERSION) instanceof String known ? known : ofServer();
        if (told != null && !NUMBER.matcher(told).matches()) {
            throw admin.failure("what it tells as its version is none");
        }
        if (told != null && stated != null && !told.equals(stated)) {
            throw admin.failure("it is version " + told + ", not " + stated);
        }
        if (told == null && stated == null) {
            gaps.add(new Gap(
                    VERSION,
                    "the server does not tell this account its version, on which defaults depend; state it with"
                            + " --keycloak-version"));
            return;
        }
        whole.put(VERSION, told == null ? stated : told);
    }

    private @Nullable String ofServer() {
        Reply reply = admin.get("", "admin", "serverinfo");
        if (!reply.fine()) {
            return null;
        }
        Map<String, @Nullable Object> info = Tree.mapOf(admin.json(reply, (pointer, key) -> false));
        return Tree.mapOf(info.get("systemInfo")).get("version") instanceof String version ? version : null;
    }

    /** Says in the realm what of it could not be read, so that nobody takes a gap for a default. */
    private static void note(Map<String, @Nullable Object> whole, List<Gap> gaps) {
        Map<String, @Nullable Object> notRead = new LinkedHashMap<>();
        gaps.stream()
                .filter(gap -> !gap.part().equals(VERSION))
                .forEach(gap -> notRead.merge(gap.part(), gap.why(), (one, other) -> one + "; " + other));
        if (!notRead.isEmpty()) {
            whole.put("notRead", notRead);
        }
    }

    private static List<String> words(Map<String, @Nullable Object> whole, boolean people) {
        List<String> words = new ArrayList<>(List.of("settings"));
        count(whole, "authenticationFlows", "flow", words);
        count(whole, "requiredActions", "required action", words);
        count(whole, "identityProviders", "identity provider", words);
        count(whole, "clients", "client", words);
        count(whole, "users", people ? "account" : "service account", words);
        return words;
    }

    private static void count(Map<String, @Nullable Object> whole, String key, String what, List<String> words) {
        if (whole.get(key) instanceof List<?> list) {
            words.add(list.size() + " " + what + (list.size() == 1 ? "" : "s"));
        }
    }
}
