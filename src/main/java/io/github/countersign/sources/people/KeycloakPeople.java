package io.github.countersign.sources.people;

import io.github.countersign.model.AuthenticatorType;
import io.github.countersign.model.Person;
import io.github.countersign.sources.vendor.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Users of a Keycloak realm, from the realm's file or from the files of users beside it. */
final class KeycloakPeople implements PeopleKind {

    private static final Set<String> ADMINISTERING = Set.of("admin", "realm-admin", "create-realm");

    @Override
    public String kind() {
        return "keycloak-users";
    }

    @Override
    public boolean recognises(Node row) {
        return row.get("username").present();
    }

    @Override
    public @Nullable Person person(Node row) {
        if (row.get("serviceAccountClientId").present()) {
            return null;
        }
        List<AuthenticatorType> holds = holds(row);
        Boolean delivered = holds == null ? null : holds.stream().anyMatch(type -> type == AuthenticatorType.CUSTOM);
        return new Person(
                row.get("username").textOr(""),
                row.get("enabled").flag(),
                privileged(row),
                holds,
                null,
                Boolean.FALSE.equals(delivered) ? List.of() : null,
                recoversTo(row));
    }

    private static @Nullable List<AuthenticatorType> holds(Node row) {
        if (!row.get("credentials").present()) {
            return null;
        }
        List<AuthenticatorType> holds = new ArrayList<>();
        if (row.get("federationLink").present()) {
            holds.add(AuthenticatorType.PASSWORD);
        }
        for (Node credential : row.get("credentials").items()) {
            holds.add(type(credential));
        }
        return holds.stream().distinct().toList();
    }

    private static AuthenticatorType type(Node credential) {
        return switch (credential.get("type").textOr("")) {
            case "password" -> AuthenticatorType.PASSWORD;
            case "totp" -> AuthenticatorType.TOTP;
            case "hotp" -> AuthenticatorType.HOTP;
            case "otp" ->
                credential.get("credentialData").textOr("").contains("hotp")
                        ? AuthenticatorType.HOTP
                        : AuthenticatorType.TOTP;
            case "webauthn" -> AuthenticatorType.SECURITY_KEY;
            case "webauthn-passwordless" -> AuthenticatorType.PASSKEY;
            case "recovery-authn-codes" -> AuthenticatorType.LOOK_UP_SECRET;
            default -> AuthenticatorType.CUSTOM;
        };
    }

    /** Roles that a group gives do not stand in a user's row. */
    private static @Nullable Boolean privileged(Node row) {
        boolean administers = row.get("realmRoles").texts().stream().anyMatch(ADMINISTERING::contains)
                || row.get("clientRoles").keys().stream()
                        .filter(client -> client.equals("realm-management") || client.endsWith("-realm"))
                        .anyMatch(client -> row.get("clientRoles").get(client).texts().stream()
                                .anyMatch(role -> ADMINISTERING.contains(role)
                                        || role.startsWith("manage-")
                                        || role.equals("impersonation")
                                        || role.equals("create-client")));
        if (administers) {
            return Boolean.TRUE;
        }
        boolean rolesTold =
                row.get("realmRoles").present() || row.get("clientRoles").present();
        return rolesTold && row.get("groups").items().isEmpty() ? Boolean.FALSE : null;
    }

    private static @Nullable List<String> recoversTo(Node row) {
        String address = row.get("email").text();
        return address == null ? null : List.of(Pseudonym.mailbox(address));
    }
}
