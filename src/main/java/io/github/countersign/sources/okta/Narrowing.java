package io.github.countersign.sources.okta;

import io.github.countersign.model.SideDoor.SideDoorKind;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Terraform;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom and what the conditions of a policy or a rule leave. */
final class Narrowing {

    /** What a condition is about. */
    enum By {
        PEOPLE,
        EXCLUDED_PEOPLE,
        NETWORK,
        CLIENT,
        PROTOCOL,
        UNKNOWN
    }

    private static final Map<String, By> TERRAFORM = Map.ofEntries(
            Map.entry("users_included", By.PEOPLE),
            Map.entry("user_types_included", By.PEOPLE),
            Map.entry("users_excluded", By.EXCLUDED_PEOPLE),
            Map.entry("groups_excluded", By.EXCLUDED_PEOPLE),
            Map.entry("user_types_excluded", By.EXCLUDED_PEOPLE),
            Map.entry("device_is_managed", By.CLIENT),
            Map.entry("device_is_registered", By.CLIENT),
            Map.entry("device_assurances_included", By.CLIENT),
            Map.entry("platform_include", By.CLIENT),
            Map.entry("custom_expression", By.CLIENT),
            Map.entry("behaviors", By.CLIENT),
            Map.entry("app_include", By.CLIENT));
    private static final Set<String> ANY = Set.of("", "ANY", "ANYWHERE");
    private static final Set<String> OF_EVERY_PERSON = Set.of("people", "userType");

    private final Set<By> by = EnumSet.noneOf(By.class);
    private final Set<String> everyone;

    private Narrowing(Set<String> everyone) {
        this.everyone = everyone;
    }

    /** The conditions of a piece, in an org where everybody belongs to the given groups. */
    static Narrowing of(Piece piece, Set<String> everyone) {
        Narrowing narrowing = new Narrowing(everyone);
        if (piece.terraform()) {
            narrowing.terraform(piece.node());
        } else {
            narrowing.api(piece.node().get("conditions"));
        }
        return narrowing;
    }

    private void api(Node conditions) {
        Node people = conditions.get("people");
        groups(people.get("groups").get("include"));
        nonEmpty(people.get("users").get("include"), By.PEOPLE);
        nonEmpty(people.get("users").get("exclude"), By.EXCLUDED_PEOPLE);
        nonEmpty(people.get("groups").get("exclude"), By.EXCLUDED_PEOPLE);
        nonEmpty(conditions.get("userType").get("include"), By.PEOPLE);
        nonEmpty(conditions.get("userType").get("exclude"), By.EXCLUDED_PEOPLE);
        for (String key : conditions.keys()) {
            Node condition = conditions.get(key);
            switch (key) {
                case "network" -> word(condition.get("connection"), By.NETWORK);
                case "authContext" -> word(condition.get("authType"), By.PROTOCOL);
                case "riskScore" -> word(condition.get("level"), By.CLIENT);
                case "identityProvider" -> word(condition.get("provider"), By.CLIENT);
                case "risk" -> nonEmpty(condition.get("behaviors"), By.CLIENT);
                case "platform" -> {
                    nonEmpty(condition.get("include"), By.CLIENT);
                    nonEmpty(condition.get("exclude"), By.CLIENT);
                }
                case "device", "elCondition", "app" -> nonEmpty(condition, By.CLIENT);
                case "authProvider" -> condition.looked();
                default -> {
                    if (!OF_EVERY_PERSON.contains(key)) {
                        nonEmpty(condition, By.UNKNOWN);
                    }
                }
            }
        }
    }

    private void terraform(Node body) {
        groups(body.get("groups_included"));
        TERRAFORM.forEach((key, what) -> nonEmpty(body.get(key), what));
        word(body.get("network_connection"), By.NETWORK);
        word(body.get("authtype"), By.PROTOCOL);
        for (String key : List.of("risk_score", "risc_level", "risk_level", "identity_provider")) {
            word(body.get(key), By.CLIENT);
        }
    }

    private void groups(Node groups) {
        if (groups.expression() != null) {
            by.add(By.UNKNOWN);
        }
        List<Node> items = groups.items();
        boolean all = items.stream().anyMatch(group -> everyone.contains(String.valueOf(name(group))));
        if (!items.isEmpty() && !all) {
            by.add(By.PEOPLE);
        }
    }

    private static @Nullable String name(Node group) {
        return group.text() == null ? Terraform.refersTo(group) : group.text();
    }

    private void word(Node word, By what) {
        if (word.expression() != null) {
            by.add(By.UNKNOWN);
        } else if (!ANY.contains(word.textOr(""))) {
            by.add(what);
        }
    }

    private void nonEmpty(Node node, By what) {
        node.looked();
        Object value = node.value();
        boolean empty = value == null
                || value.equals("")
                || (value instanceof List<?> list && list.isEmpty())
                || (value instanceof Map<?, ?>
                        && node.keys().stream().allMatch(key -> node.get(key).value() == null));
        if (node.expression() != null) {
            by.add(By.UNKNOWN);
        } else if (!empty) {
            by.add(what);
        }
    }

    /** Whether nothing narrows it. */
    boolean nothing() {
        return by.isEmpty();
    }

    /** Whether it holds for everybody but people it names. */
    boolean everybodyBut() {
        return by.equals(EnumSet.of(By.EXCLUDED_PEOPLE));
    }

    /** Whether it holds for people it names and nothing else narrows it. */
    boolean peopleOnly() {
        return by.contains(By.PEOPLE)
                && EnumSet.of(By.PEOPLE, By.EXCLUDED_PEOPLE).containsAll(by);
    }

    /** What kind of side door a laxer rule under these conditions is; null where they are unknown. */
    @Nullable
    SideDoorKind door() {
        return by.contains(By.UNKNOWN)
                ? null
                : by.contains(By.PROTOCOL)
                        ? SideDoorKind.LEGACY_PROTOCOL
                        : by.contains(By.NETWORK)
                                ? SideDoorKind.EXEMPT_NETWORK
                                : by.contains(By.CLIENT) ? SideDoorKind.EXEMPT_CLIENT : SideDoorKind.EXEMPT_PEOPLE;
    }
}
