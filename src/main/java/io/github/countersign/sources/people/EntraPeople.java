package io.github.countersign.sources.people;

import io.github.countersign.model.AuthenticatorType;
import io.github.countersign.model.Person;
import io.github.countersign.sources.vendor.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Registration details of users in Microsoft Entra ID, with assignments of directory roles. The numbers and addresses
 * themselves do not stand there; a phone that is registered serves sign-in and password reset alike, where both are on.
 * The report leaves out accounts that are disabled (documentation of Get-EntraAuthenticationMethodUserRegistrationDetailReport).
 */
final class EntraPeople implements PeopleKind {

    /** Reading the directory or messages gives no power over it. */
    private static final Set<String> HARMLESS_ROLES = Set.of(
            "88d8e3e3-8f55-4a1e-953a-9b9898b8876b",
            "10dae51f-b6af-4016-8d66-8c2a99b929b3",
            "95e79109-95c0-4d8e-aee3-d01accf2d47b",
            "a0b1b346-4d3e-4e8b-98f8-753987be4970",
            "2af84b1e-32c8-42b7-82bc-daa82404023b");

    private final Set<String> administrators = new HashSet<>();

    @Override
    public String kind() {
        return "entra-registration-details";
    }

    @Override
    public boolean recognises(Node row) {
        return row.any("methodsRegistered").present()
                || row.any("isMfaRegistered").present()
                || isModel(row);
    }

    private static boolean isModel(Node row) {
        return row.any("isZtModelRow").isTrue();
    }

    @Override
    public boolean notes(Node row) {
        String principal = row.any("principalId").text();
        String role = row.any("roleDefinitionId").text();
        if (principal == null || role == null) {
            return false;
        }
        if (!HARMLESS_ROLES.contains(role.toLowerCase(Locale.ROOT))) {
            administrators.add(principal);
        }
        return true;
    }

    @Override
    public @Nullable Person person(Node row) {
        String id = row.any("userPrincipalName").text();
        if (isModel(row) || id == null) {
            return null;
        }
        List<AuthenticatorType> holds = new ArrayList<>();
        List<String> codesTo = new ArrayList<>();
        List<String> recoversTo = new ArrayList<>();
        boolean told = row.any("methodsRegistered").present();
        for (String method : row.any("methodsRegistered").texts()) {
            AuthenticatorType type = type(method);
            if (type != null) {
                holds.add(type);
            }
            String place = place(method);
            if (place != null) {
                recoversTo.add(place);
                if (type != null) {
                    codesTo.add(place);
                }
            }
        }
        boolean resets = !row.any("isSsprEnabled").isFalse()
                && !row.any("isSsprRegistered").isFalse();
        return new Person(
                id,
                Boolean.TRUE,
                privileged(row),
                told ? holds.stream().distinct().toList() : null,
                row.any("isMfaRegistered").flag(),
                told ? codesTo : null,
                !resets ? List.of() : told ? recoversTo : null);
    }

    private @Nullable Boolean privileged(Node row) {
        String id = row.any("id").text();
        return id != null && administrators.contains(id)
                ? Boolean.TRUE
                : row.any("isAdmin").flag();
    }

    private static @Nullable String place(String method) {
        return switch (method) {
            case "mobilePhone" -> "mobile-phone";
            case "alternateMobilePhone" -> "alternate-mobile-phone";
            case "officePhone" -> "office-phone";
            case "email" -> "email";
            default -> null;
        };
    }

    /** The kind of a method; null for what serves recovery alone. */
    private static @Nullable AuthenticatorType type(String method) {
        return switch (method) {
            case "email", "securityQuestion" -> null;
            case "mobilePhone", "alternateMobilePhone" -> AuthenticatorType.SMS_CODE;
            case "officePhone" -> AuthenticatorType.VOICE_CODE;
            case "microsoftAuthenticatorPush", "microsoftAuthenticatorPasswordless" -> AuthenticatorType.PUSH;
            case "softwareOneTimePasscode", "hardwareOneTimePasscode" -> AuthenticatorType.TOTP;
            case "windowsHelloForBusiness" -> AuthenticatorType.PASSKEY;
            case "fido2", "fido2SecurityKey" -> AuthenticatorType.SECURITY_KEY;
            default -> method.startsWith("passKey") ? AuthenticatorType.PASSKEY : AuthenticatorType.CUSTOM;
        };
    }
}
