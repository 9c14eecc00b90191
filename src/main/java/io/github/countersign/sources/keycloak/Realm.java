package io.github.countersign.sources.keycloak;

import io.github.countersign.model.Origin;
import io.github.countersign.sources.vendor.Known;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Placeholder;
import io.github.countersign.sources.vendor.Unread;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One realm as a file states it. A setting the file leaves out has the server's default only where the file tells the
 * version it was written by, or where it is whole and every version has the same default.
 */
final class Realm {

    /** Under this key a file that was read from a running server says which of its parts are missing, and why. */
    static final String NOT_READ = "notRead";

    private final Node node;
    private final boolean configCli;
    private final List<Node> usersFiles;
    private final @Nullable Version version;
    private final Unread unread = new Unread();

    /**
     * Reads settings of the realm at a node.
     *
     * @param configCli whether the file is one of keycloak-config-cli, which states changes, so that gaps mean nothing
     * @param usersFiles files of accounts that the server exported beside the realm
     */
    Realm(Node node, boolean configCli, List<Node> usersFiles) {
        this.node = node;
        this.configCli = configCli;
        this.usersFiles = List.copyOf(usersFiles);
        this.version = Version.of(node.get("keycloakVersion").text());
    }

    /** Every account in the realm's file and in those beside it. */
    List<Node> accounts() {
        return Stream.concat(Stream.of(node), usersFiles.stream())
                .flatMap(file -> file.get("users").items().stream())
                .toList();
    }

    Node node() {
        return node;
    }

    /** A key of the realm. */
    Node get(String key) {
        return node.get(key);
    }

    Unread unread() {
        return unread;
    }

    /** The name of the realm. */
    String name() {
        String written = node.get("realm").textOr("unnamed");
        String filled = Placeholder.of(written).value();
        return filled == null ? written : filled;
    }

    /** The version that wrote the file; null where it is not told, or where the file only states changes. */
    @Nullable
    Version version() {
        return configCli ? null : version;
    }

    /** Whether the file is one of keycloak-config-cli. */
    boolean configCli() {
        return configCli;
    }

    /** Whether the version is known and comes before the release. */
    boolean before(int major, int minor) {
        Version known = version();
        return known != null && known.before(major, minor);
    }

    /** Whether the version is known and is the release or a later one. */
    boolean atLeast(int major, int minor) {
        Version known = version();
        return known != null && known.atLeast(major, minor);
    }

    /** Whether a default that every version shares stands for a setting the file leaves out. */
    boolean gapsAreDefaults() {
        boolean whole = get(NOT_READ).keys().stream().allMatch("users"::equals);
        return whole
                && (version() != null
                        || (get("authenticationFlows").present()
                                && get("clients").present()));
    }

    /** Whether the file was read from a running server that did not show this part. */
    boolean notRead(String key) {
        return get(NOT_READ).get(key).present();
    }

    /** That the default of the version holds for a key. */
    Origin defaulted(String key, String what) {
        Version known = version();
        return get(key).defaulted("default of Keycloak" + (known == null ? "" : " " + known) + ": " + what);
    }

    /** A truth value, with the default every version shares, or null where it is not known. */
    @Nullable
    Known<Boolean> flag(String key, @Nullable Boolean otherwise) {
        return setting(get(key), otherwise, Realm::truth, "a truth value");
    }

    /** A whole number, with the default every version shares, or null where it is not known. */
    @Nullable
    Known<Integer> number(String key, @Nullable Integer otherwise) {
        return number(get(key), otherwise);
    }

    /** A whole number at any node of the realm. */
    @Nullable
    Known<Integer> number(Node at, @Nullable Integer otherwise) {
        return setting(at, otherwise, Realm::whole, "a whole number");
    }

    /** A truth value at any node of the realm. */
    @Nullable
    Known<Boolean> flag(Node at, @Nullable Boolean otherwise) {
        return setting(at, otherwise, Realm::truth, "a truth value");
    }

    /** A text, with the default every version shares, or null where it is not known. */
    @Nullable
    Known<String> text(String key, @Nullable String otherwise) {
        return setting(get(key), otherwise, text -> text, "a text");
    }

    private <T> @Nullable Known<T> setting(
            Node at, @Nullable T otherwise, Function<String, @Nullable T> reading, String expected) {
        if (!at.present()) {
            return otherwise == null || !gapsAreDefaults() ? null : new Known<>(otherwise, gap(at, otherwise));
        }
        String text = at.text();
        if (text == null) {
            unread.add(at, "is not " + expected);
            return null;
        }
        Placeholder placeholder = Placeholder.of(text);
        String filled = placeholder.value();
        if (filled == null) {
            unread.add(at, "a placeholder stands here; its value is not in the file");
            return null;
        }
        T value = reading.apply(filled.strip());
        if (value == null) {
            unread.add(at, "is not " + expected);
            return null;
        }
        if (placeholder.overridable()) {
            unread.add(at, "the default of a placeholder was read; it can be overridden");
            return new Known<>(value, at.read("the default of a placeholder, which can be overridden"));
        }
        return new Known<>(value, at.read());
    }

    private Origin gap(Node at, Object otherwise) {
        Version known = version();
        String whose = known == null ? "default of every version of Keycloak" : "default of Keycloak " + known;
        return at.defaulted(whose + ": " + otherwise);
    }

    private static @Nullable Boolean truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> null;
        };
    }

    private static @Nullable Integer whole(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    /** Whether the realm's mail server is set: false where it is known to have none. */
    @Nullable
    Boolean mailWorks() {
        Node smtp = get("smtpServer");
        if (smtp.present()) {
            return smtp.get("host").present() && !smtp.get("host").textOr("").isBlank();
        }
        return gapsAreDefaults() ? Boolean.FALSE : null;
    }

    /** A required action, by its alias; absent if the file does not list it. */
    Node requiredAction(String alias) {
        List<Node> actions = get("requiredActions").items();
        return actions.stream()
                .filter(action -> alias.equals(action.get("alias").text()))
                .findFirst()
                .orElse(Node.at(node.tree(), get("requiredActions").pointer()));
    }

    private static final Map<String, Boolean> BUILT_IN_ACTIONS = Map.of("CONFIGURE_TOTP", true);

    /** Whether a required action is switched on, so that people can be led through it; null where nothing tells. */
    @Nullable
    Boolean actionEnabled(String alias) {
        Node action = requiredAction(alias);
        if (action.present()) {
            Node enabled = action.get("enabled");
            return enabled.isTrue() ? Boolean.TRUE : enabled.isFalse() ? Boolean.FALSE : null;
        }
        if (get("requiredActions").present()) {
            return version() == null ? null : Boolean.FALSE;
        }
        return gapsAreDefaults() ? BUILT_IN_ACTIONS.get(alias) : null;
    }
}
