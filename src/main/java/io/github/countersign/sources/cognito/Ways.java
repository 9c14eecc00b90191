package io.github.countersign.sources.cognito;

import io.github.countersign.model.AuthenticatorType;
import io.github.countersign.model.Limit;
import io.github.countersign.model.Login.Enforcement;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import io.github.countersign.model.WebAuthn.Unverified;
import io.github.countersign.model.WebAuthn.UserVerification;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Typical;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the pool asks of its local users.
 *
 * @param second authenticators that are asked for after the password; null where these are not known
 * @param withPassword combinations that begin with a password; null where it is not known whether more is asked
 */
record Ways(List<String> second, @Nullable List<List<String>> withPassword) {

    private static final int DIGITS = 6;
    private static final int STEP = 30;

    /** States the combinations and how far a second factor is enforced. */
    static Ways state(Pool pool, Draft.Entry login) {
        String asked = pool.asked().textOr("");
        List<String> second = asked.isEmpty() || asked.equals("OFF") ? List.of() : second(pool);
        pool.mfa("WebAuthnConfiguration").looked();
        List<List<String>> ways = new ArrayList<>();
        if (!asked.equals("ON")) {
            ways.add(List.of(Pool.PASSWORD));
        }
        second.forEach(factor -> ways.add(List.of(Pool.PASSWORD, factor)));
        Ways found = new Ways(second, asked.isEmpty() ? null : List.copyOf(ways));
        if (!asked.isEmpty()) {
            found.choose(pool, login, asked, ways);
        }
        return found;
    }

    private void choose(Pool pool, Draft.Entry login, String asked, List<List<String>> ways) {
        Node factors = pool.pool().get("Policies").get("SignInPolicy").get("AllowedFirstAuthFactors");
        List<String> first =
                factors.texts().stream().filter(it -> !it.equals("PASSWORD")).toList();
        Boolean choice = first.isEmpty()
                ? Boolean.FALSE
                : pool.anyClient(
                        client -> client.get("ExplicitAuthFlows").texts().contains("ALLOW_USER_AUTH"));
        boolean codes = false;
        for (String factor : Boolean.FALSE.equals(choice) ? List.<String>of() : first) {
            String id = first(pool, factor, factors);
            boolean closed = factor.equals("WEB_AUTHN") && asked.equals("ON") && !passkeyCountsForTwo(pool);
            if (id != null && !closed) {
                ways.add(List.of(id));
                codes |= !factor.equals("WEB_AUTHN");
            }
        }
        Origin origin =
                pool.asked().derived("MfaConfiguration " + asked + (codes ? ", and codes instead of a password" : ""));
        List<String> offers = ways.stream().flatMap(List::stream).distinct().toList();
        login.set("offers", offers, origin);
        boolean unsettled = choice == null && !first.isEmpty();
        if (unsettled || !pool.pool().present()) {
            pool.unread()
                    .add(
                            unsettled ? factors : pool.asked(),
                            unsettled
                                    ? "counts where a client has ALLOW_USER_AUTH; the answers of"
                                            + " list-user-pool-clients and describe-user-pool-client would tell"
                                    : "which first factors there are stands in the answer of describe-user-pool");
            boolean perhapsLess = asked.equals("ON") && (codes || !pool.pool().present());
            login.set("enforcement", perhapsLess ? null : enforcement(asked, false), origin);
            return;
        }
        login.set("accepts", ways, origin);
        login.set("enforcement", enforcement(asked, codes), origin);
    }

    private static @Nullable Enforcement enforcement(String asked, boolean codes) {
        return switch (asked) {
            case "ON" -> codes ? Enforcement.ONLY_SOME : Enforcement.ENFORCED;
            case "OPTIONAL" -> Enforcement.ONLY_IF_ENROLLED;
            case "OFF" -> Enforcement.SINGLE_FACTOR;
            default -> null;
        };
    }

    private static boolean passkeyCountsForTwo(Pool pool) {
        return pool.mfa("WebAuthnConfiguration")
                .get("FactorConfiguration")
                .textOr("")
                .equals("MULTI_FACTOR_WITH_USER_VERIFICATION");
    }

    private static List<String> second(Pool pool) {
        List<String> second = new ArrayList<>();
        if (!pool.hasMfa()) {
            Origin origin = pool.asked().derived("the kinds of second factor are not in the file");
            pool.draft()
                    .noun(NounKind.AUTHENTICATOR, "second-factor")
                    .from(origin)
                    .set("title", "second factor whose kind is not known", origin);
            pool.unread()
                    .add(
                            pool.asked(),
                            "which second factors there are stands in the answer of get-user-pool-mfa-config");
            return List.of("second-factor");
        }
        if (pool.mfa("SoftwareTokenMfaConfiguration").get("Enabled").isTrue()) {
            second.add(totp(pool, pool.mfa("SoftwareTokenMfaConfiguration").get("Enabled")));
        }
        Node sms = pool.mfa("SmsMfaConfiguration");
        if (sms.get("SmsConfiguration").present()) {
            second.add(code(pool, "sms-code", AuthenticatorType.SMS_CODE, sms));
        }
        Node mail = pool.mfa("EmailMfaConfiguration");
        if (mail.present()) {
            second.add(code(pool, "email-code", AuthenticatorType.EMAIL_CODE, mail));
        }
        sms.looked();
        mail.looked();
        return second;
    }

    private static String totp(Pool pool, Node at) {
        Origin documented = at.defaulted("AWS documentation: six digits, from a clock, by RFC 6238");
        Typical.authenticator(pool.draft(), "totp", AuthenticatorType.TOTP, at.read())
                .set("otp.digits", DIGITS, documented)
                .set("otp.timeStep", Limit.ofSeconds(STEP), documented);
        return "totp";
    }

    private static String code(Pool pool, String id, AuthenticatorType type, Node at) {
        Typical.authenticator(pool.draft(), id, type, at.read());
        return id;
    }

    private static @Nullable String first(Pool pool, String factor, Node at) {
        return switch (factor) {
            case "EMAIL_OTP" -> code(pool, "email-code", AuthenticatorType.EMAIL_CODE, at);
            case "SMS_OTP" -> code(pool, "sms-code", AuthenticatorType.SMS_CODE, at);
            case "WEB_AUTHN" -> passkey(pool, at);
            default -> {
                pool.unread().add(at, "a first factor that is not known: " + factor);
                yield null;
            }
        };
    }

    private static String passkey(Pool pool, Node at) {
        Draft.Entry passkey = Typical.authenticator(pool.draft(), "passkey", AuthenticatorType.PASSKEY, at.read());
        Node verification = pool.mfa("WebAuthnConfiguration").get("UserVerification");
        boolean required = verification.textOr("").equals("required");
        if (verification.present()) {
            passkey.set(
                    "webAuthn.userVerification",
                    required ? UserVerification.REQUIRED : UserVerification.PREFERRED,
                    verification.read());
            passkey.set(
                    "activation.required", required, verification.derived("verification is " + verification.text()));
            if (required) {
                passkey.set("webAuthn.unverifiedCountsAs", Unverified.REJECTED, verification.derived("it is required"));
            }
        }
        return "passkey";
    }
}
