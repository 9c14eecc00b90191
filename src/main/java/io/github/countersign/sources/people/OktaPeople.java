package io.github.countersign.sources.people;

import io.github.countersign.model.AuthenticatorType;
import io.github.countersign.model.Person;
import io.github.countersign.sources.vendor.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Users of an Okta organisation, with the factors that the call for each user answers. */
final class OktaPeople implements PeopleKind {

    private static final Pattern USER = Pattern.compile(".*/users/([^/?]+).*");
    private static final Set<String> CLOSED = Set.of("DEPROVISIONED", "SUSPENDED", "STAGED");

    private final Map<String, List<Factor>> factors = new HashMap<>();

    private record Factor(AuthenticatorType type, @Nullable String place) {}

    @Override
    public String kind() {
        return "okta-users";
    }

    @Override
    public boolean recognises(Node row) {
        return row.get("profile").get("login").present() && row.get("status").present();
    }

    @Override
    public boolean notes(Node row) {
        if (!row.get("factorType").present()) {
            return false;
        }
        Matcher user = USER.matcher(row.get("_links").get("self").get("href").textOr(""));
        if ("ACTIVE".equals(row.get("status").text()) && user.matches()) {
            factors.computeIfAbsent(String.valueOf(user.group(1)), made -> new ArrayList<>())
                    .add(factor(row));
        }
        return true;
    }

    private static Factor factor(Node row) {
        String mailbox = row.get("profile").get("email").text();
        String number = row.get("profile").get("phoneNumber").text();
        return new Factor(
                type(row.get("factorType").textOr("")),
                mailbox != null ? Pseudonym.mailbox(mailbox) : number != null ? Pseudonym.number(number) : null);
    }

    private static AuthenticatorType type(String factor) {
        return switch (factor) {
            case "sms" -> AuthenticatorType.SMS_CODE;
            case "call" -> AuthenticatorType.VOICE_CODE;
            case "email" -> AuthenticatorType.EMAIL_CODE;
            case "push" -> AuthenticatorType.PUSH;
            case "token:software:totp", "token:hardware", "token" -> AuthenticatorType.TOTP;
            case "token:hotp" -> AuthenticatorType.HOTP;
            case "webauthn", "u2f" -> AuthenticatorType.SECURITY_KEY;
            case "question" -> AuthenticatorType.SECURITY_QUESTION;
            default -> AuthenticatorType.CUSTOM;
        };
    }

    @Override
    public Person person(Node row) {
        List<Factor> bound = bound(row);
        Set<AuthenticatorType> holds = new LinkedHashSet<>();
        if (row.get("credentials").get("password").present()) {
            holds.add(AuthenticatorType.PASSWORD);
        }
        Set<String> codesTo = new LinkedHashSet<>();
        boolean placesTold = true;
        if (bound != null) {
            for (Factor factor : bound) {
                holds.add(factor.type());
                boolean delivered = factor.type().byEmail() || factor.type().byTelephone();
                if (delivered && factor.place() != null) {
                    codesTo.add(factor.place());
                }
                placesTold &= !delivered || factor.place() != null;
            }
        }
        return new Person(
                row.get("profile").get("login").textOr(row.get("id").textOr("")),
                !CLOSED.contains(row.get("status").textOr("")),
                null,
                bound == null ? null : List.copyOf(holds),
                null,
                bound != null && placesTold ? List.copyOf(codesTo) : null,
                recoversTo(row));
    }

    private @Nullable List<Factor> bound(Node row) {
        Node embedded = row.get("_embedded").get("factors");
        if (embedded.present()) {
            return embedded.items().stream().map(OktaPeople::factor).toList();
        }
        return factors.isEmpty() ? null : factors.getOrDefault(row.get("id").textOr(""), List.of());
    }

    /** Mail for recovery goes to the first address, and to the second where one is told. */
    private static @Nullable List<String> recoversTo(Node row) {
        List<String> places = new ArrayList<>();
        for (String key : new String[] {"email", "secondEmail"}) {
            String address = row.get("profile").get(key).text();
            if (address != null) {
                places.add(Pseudonym.mailbox(address));
            }
        }
        return places.isEmpty() ? null : places;
    }
}
